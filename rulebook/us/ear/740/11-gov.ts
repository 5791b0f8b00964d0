import {
  allOf,
  asked,
  clause,
  every,
  family,
  headquarters,
  notEncoded,
  partyKind,
  provision,
  t,
  values,
} from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { DECISIVE_ROLE, moves } from '../definitions.ts';
import { noUnverifiedParty } from './bars.ts';
import { endUser, h100 } from './fixtures.ts';

export default provision({
  kind: 'exception',
  id: '740.11-GOV',
  cite: '15 CFR § 740.11(b) (License Exception GOV)',
  title: t('United States Government (GOV)', 'Overheid van de Verenigde Staten (GOV)'),
  url: ecfr('740.11'),
  versions: [
    {
      // One of the exceptions that § 740.2(a)(9)(ii) leaves open; the paragraph itself is older than this rulebook.
      from: '2022-10-21',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(
        moves,
        family.isIn(values('a', 'b', 'c')),
        clause(
          '(b)',
          'for a US Government agency or its personnel',
          'voor een Amerikaanse overheidsdienst of haar personeel',
          every('party', allOf(partyKind.is('government'), headquarters.is('US')), DECISIVE_ROLE),
        ),
        notEncoded(
          '§ 740.11(b): that the item is consigned to and for the official use of the agency, or for the personal use of its personnel, is not a fact of the question',
          '§ 740.11(b): dat het goed is bestemd voor officieel gebruik door de dienst, of voor persoonlijk gebruik van haar personeel, is geen feit van de vraag',
        ),
        noUnverifiedParty,
      ),
      effect: {
        exception: 'GOV',
        covers: [
          '742.6(a)(6)-2022',
          '742.6(a)(6)(iii)-2023',
          '742.6(a)(6)(iii)(A)',
          '742.6(a)(6)(iii)(B)',
          '742.6(a)(6)(i)(B)',
          // § 744.23(c): (a)(3)(i) yields to the exceptions that § 740.2(a)(9)(ii) names.
          '744.23(a)(3)(i)(A)',
          '744.23(a)(3)(i)(B)',
        ],
      },
    },
  ],
  cases: asked(
    ['2022-10-20', { to: 'CN', item: h100, parties: endUser('CN') }, 'no', 'before the controls that it could relieve'],
    [
      '2022-10-21',
      { to: 'CN', item: h100, parties: endUser('CN', 'US', { headquarters: 'US', kinds: ['government'] }) },
      'unknown',
      'the first day',
    ],
    [
      '2026-11-21',
      { to: 'CN', item: h100, parties: endUser('CN', 'US', { headquarters: 'US', kinds: ['government'] }) },
      'unknown',
      'official use is not a fact: it never frees',
    ],
    ['2026-11-21', { to: 'CN', item: h100, parties: endUser('CN') }, 'no', 'no US agency'],
  ),
});
