import {
  allOf,
  asked,
  clause,
  decided,
  list,
  listingVia,
  not,
  provision,
  role,
  some,
  t,
  values,
} from '@tolhuis/core/law';
import { endUser, unverified } from '../740/fixtures.ts';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { moves } from '../definitions.ts';

const server = { kind: 'computer', eccn: '4A994.l' } as const;

export default provision({
  kind: 'duty',
  id: '744.15-UVL-statement',
  cite: '15 CFR § 744.15(b)',
  title: t('UVL statement', 'UVL-verklaring'),
  url: ecfr('744.15'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(
        moves,
        clause(
          'party',
          'a purchaser, consignee or end user is on the Unverified List',
          'een koper, ontvanger of eindgebruiker staat op de Unverified List',
          some(
            'party',
            some('listing', allOf(list.is('UVL'), listingVia.is('direct'))),
            role.isIn(values('purchaser', 'intermediate-consignee', 'ultimate-consignee', 'end-user')),
          ),
        ),
        clause('nlr', 'no licence is required', 'er is geen vergunning nodig', not(decided.is('licence-required'))),
      ),
      effect: {
        duty: 'UVL-statement',
        due: 'before-export',
        text: t(
          'Obtain and keep the UVL statement, signed by the listed party, before going on; no licence exception may be used.',
          'Verkrijg en bewaar vooraf de UVL-verklaring, getekend door de vermelde partij; geen enkele uitzondering mag worden gebruikt.',
        ),
      },
    },
  ],
  cases: asked(
    [
      '2026-11-21',
      { to: 'CN', item: server, parties: unverified('CN'), 'fact:decided': 'free' },
      'yes',
      'UVL end user',
    ],
    ['2026-11-21', { to: 'CN', item: server, parties: endUser('CN'), 'fact:decided': 'free' }, 'no', 'not listed'],
    [
      '2026-11-21',
      { to: 'CN', item: server, parties: unverified('CN'), 'fact:decided': 'licence-required' },
      'no',
      'licensed',
    ],
    [
      '2026-11-21',
      { to: 'CN', item: server, parties: [{ role: 'end-user', country: 'CN' }], 'fact:decided': 'free' },
      'unknown',
      'not screened',
    ],
  ),
});
