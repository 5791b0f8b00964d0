import {
  allOf,
  asked,
  clause,
  destination,
  every,
  family,
  not,
  notEncoded,
  partyKind,
  provision,
  t,
  values,
} from '@tolhuis/core/law';
import { DIFFUSION_2025, ecfr } from '../acts.ts';
import { DECISIVE_ROLE, forMacauOrD5Entity, MACAU_OR_D5, moves } from '../definitions.ts';
import { notEmbargoed, noUnverifiedParty } from './bars.ts';
import { DIFFUSION_RELIANCE, inEntries } from './diffusion.ts';
import { a30, endUser } from './fixtures.ts';

const item = clause(
  '(b)',
  'an item in the entries named, designer approved where that is asked',
  'een goed in de genoemde posten, met erkende ontwerper waar dat moet',
  allOf(
    family.isIn(values('a', 'b', 'c')),
    inEntries(
      [
        '3A090.b',
        '3A090.c',
        '3A001.z',
        '4A090',
        '4A003.z',
        '4A004.z',
        '4A005.z',
        '5A004.z',
        '3D001',
        '3E001',
        '4D001',
        '4D090',
        '4E001',
        '5D002.z',
        '5D992.z',
        '5E002',
        '5E992',
      ],
      ['3A090.a', '5A002.z', '5A992.z'],
    ),
  ),
);

export default provision({
  kind: 'exception',
  id: '740.28-ACM',
  cite: '15 CFR § 740.28 (License Exception ACM)',
  title: t('Advanced Compute Manufacturing (ACM)', 'Productie van geavanceerde rekenschakelingen (ACM)'),
  url: ecfr('740.28'),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(
        moves,
        item,
        clause(
          '(c)',
          'not to Macau or D:5, nor to an ultimate consignee headquartered there',
          'niet naar Macau of D:5, en niet aan een eindontvanger met hoofdkantoor daar',
          allOf(not(destination.isIn(MACAU_OR_D5)), not(forMacauOrD5Entity)),
        ),
        clause(
          '(d)',
          'every end user is a private-sector end user',
          'elke eindgebruiker is een particuliere partij',
          every(
            'party',
            not(
              partyKind.isIn(
                values('government', 'state-owned', 'military-end-user', 'military-intelligence-end-user'),
              ),
            ),
            DECISIVE_ROLE,
          ),
        ),
        clause(
          '(a)',
          'for development, production or storage, of items ultimately for customers outside Macau and D:5',
          'voor ontwikkeling, productie of opslag, van goederen die uiteindelijk voor klanten buiten Macau en D:5 zijn',
          notEncoded(
            '§ 740.28(a): purpose (development, production, storage) and final customers are not facts of the question',
            '§ 740.28(a): doel (ontwikkeling, productie, opslag) en eindafnemers zijn geen feiten van de vraag',
          ),
        ),
        noUnverifiedParty,
        notEmbargoed,
      ),
      effect: {
        exception: 'ACM',
        covers: ['742.6(a)(6)(iii)(A)', '742.6(a)(6)(iii)(B)'],
      },
      warnings: [DIFFUSION_RELIANCE],
    },
  ],
  cases: asked(
    ['2025-01-12', { to: 'VN', item: a30, parties: endUser('VN') }, 'no', 'the day before'],
    ['2025-01-13', { to: 'VN', item: a30, parties: endUser('VN') }, 'unknown', 'the first day'],
    [
      '2026-11-21',
      { to: 'VN', item: a30, parties: endUser('VN') },
      'unknown',
      'the purpose is not a fact: it never frees',
    ],
    ['2026-11-21', { to: 'CN', item: a30, parties: endUser('CN') }, 'no', 'D:5'],
    ['2026-11-21', { to: 'VN', item: a30, parties: endUser('VN', 'CN') }, 'no', 'Chinese parent'],
    [
      '2026-11-21',
      { to: 'VN', item: a30, parties: endUser('VN', 'VN', { kinds: ['state-owned'] }) },
      'no',
      'state-owned',
    ],
  ),
});
