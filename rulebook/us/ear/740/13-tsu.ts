import { allOf, asked, clause, family, kind, notEncoded, provision, t, values } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { moves } from '../definitions.ts';
import { notEmbargoed, noUnverifiedParty } from './bars.ts';
import { endUser, h100 } from './fixtures.ts';

export default provision({
  kind: 'exception',
  id: '740.13-TSU',
  cite: '15 CFR § 740.13(a), (c) (License Exception TSU)',
  title: t(
    'Operation technology and software, and updates (TSU)',
    'Bedieningstechnologie en -software, en updates (TSU)',
  ),
  url: ecfr('740.13'),
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
          'kind',
          'technology or software',
          'technologie of software',
          kind.isIn(values('technology', 'software')),
        ),
        notEncoded(
          '§ 740.13(a), (c): that it is the minimum for operating a lawfully exported item, or a bug fix to it, is not a fact of the question',
          '§ 740.13(a), (c): dat het het minimum is om een rechtmatig uitgevoerd goed te gebruiken, of een foutherstel daarvan, is geen feit van de vraag',
        ),
        noUnverifiedParty,
        notEmbargoed,
      ),
      effect: {
        exception: 'TSU',
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
      { to: 'CN', item: { kind: 'technology', eccn: '3E001', technologyFor: '3A090.a' }, parties: endUser('CN') },
      'unknown',
      'the first day',
    ],
    ['2026-11-21', { to: 'CN', item: h100, parties: endUser('CN') }, 'no', 'a commodity'],
    [
      '2026-11-21',
      { to: 'CN', item: { kind: 'technology', eccn: '3E001', technologyFor: '3A090.a' }, parties: endUser('CN') },
      'unknown',
      'the minimum for operation is not a fact: it never frees',
    ],
  ),
});
