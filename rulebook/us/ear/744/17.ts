import {
  allOf,
  anyOf,
  asked,
  clause,
  destination,
  eccn,
  endUse,
  groups,
  kind,
  not,
  notEncoded,
  partyKind,
  provision,
  some,
  t,
  values,
} from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { reachesItem, USER_ROLE } from '../definitions-end-user.ts';
import { a30, buyer, h20 } from '../fixtures.ts';

const cpu = { kind: 'integrated-circuit', eccn: '3A991.a.1' } as const;
const vague = { kind: 'integrated-circuit', eccn: '3A991' } as const;

export default provision({
  kind: 'licence-requirement',
  id: '744.17',
  cite: '15 CFR § 744.17',
  title: t(
    'General-purpose microprocessors for military use in D:1',
    'Universele microprocessors voor militair gebruik in D:1',
  ),
  url: ecfr('744.17'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(
        reachesItem,
        kind.is('integrated-circuit'),
        anyOf(
          clause(
            '3A991.a.1',
            'a general-purpose microprocessor of 3A991.a.1',
            'een universele microprocessor van 3A991.a.1',
            eccn.is('3A991.a.1'),
          ),
          allOf(
            eccn.isIn(values('3A991', '3A090.a', '3A090.b', '3A001.z')),
            not(eccn.is('3A991.a.1')),
            // A graphics or AI processor has the speed and the word length of 3A991.a.1 too, in 3A991.p or above it.
            notEncoded(
              'whether the part is a general-purpose microprocessor of 3A991.a.1 is not worked out',
              'of het onderdeel een microprocessor voor algemeen gebruik van 3A991.a.1 is, is niet uitgewerkt',
            ),
          ),
        ),
        destination.isIn(groups('D:1')),
        anyOf(
          endUse.is('military'),
          some(
            'party',
            anyOf(partyKind.is('military-end-user'), partyKind.is('military-intelligence-end-user')),
            USER_ROLE,
          ),
        ),
      ),
      effect: { requirement: '744.17', appliesTo: 'end-use' },
    },
  ],
  cases: asked(
    [
      '2026-11-21',
      { to: 'VN', item: cpu, parties: buyer('VN'), endUse: ['military'] },
      'yes',
      'military use in a D:1 country',
    ],
    [
      '2026-11-21',
      { to: 'VN', item: cpu, parties: buyer('VN', { kinds: ['military-end-user'] }), endUse: [] },
      'yes',
      'military end user',
    ],
    ['2026-11-21', { to: 'VN', item: cpu, parties: buyer('VN'), endUse: [] }, 'no', 'civil'],
    ['2026-11-21', { to: 'VN', item: cpu, parties: buyer('VN') }, 'unknown', 'end use not stated'],
    [
      '2026-11-21',
      { to: 'VN', item: vague, parties: buyer('VN'), endUse: ['military'] },
      'unknown',
      'sub-paragraph not stated',
    ],
    [
      '2026-11-21',
      { to: 'VN', item: h20, parties: buyer('VN'), endUse: ['military'] },
      'unknown',
      'a processor in 3A991.p may be a microprocessor too',
    ],
    [
      '2026-11-21',
      { to: 'VN', item: a30, parties: buyer('VN'), endUse: ['military'] },
      'unknown',
      'so may one in 3A090: no exception frees it',
    ],
    ['2026-11-21', { to: 'VN', item: a30, parties: buyer('VN'), endUse: [] }, 'no', 'civil'],
    [
      '2026-11-21',
      { to: 'SA', item: cpu, parties: buyer('SA'), endUse: ['military'] },
      'no',
      'Saudi Arabia is not in D:1',
    ],
  ),
});
