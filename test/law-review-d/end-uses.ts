import {
  A30,
  ASK,
  AT_ONLY,
  certified,
  DENIAL,
  EAR99,
  FREE,
  H20,
  H100,
  H200,
  HOLD,
  hbm,
  LICENCE,
  NO_EXPORT,
  order,
  ordered,
  POLICY_OF_DENIAL,
  PROHIBITED,
  RTX_4090_D,
  TEXT_ONLY,
  who,
} from '../law-review-c/ask.ts';
import { beside, listed, on, type Row, uses } from './ask.ts';
import { A992, box } from './given.ts';

/** End uses, identifiers of § 744.8 and support by US persons beside another rule. */
export const END_USES: readonly Row[] = [
  [
    'a supercomputer in Hong Kong, 4A994',
    order('HK', box, uses('supercomputer')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(1)'] },
  ],
  [
    'a supercomputer in Nicaragua, 5A992',
    order('NI', A992, uses('supercomputer')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(1)'] },
  ],
  [
    'a supercomputer in Sudan, 3A991',
    order('SD', H20, uses('supercomputer')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(1)'] },
  ],
  [
    'a supercomputer in Germany for a Chinese group: the place counts',
    order('DE', H20, { parent: 'CN', ...uses('supercomputer') }),
    { outcome: FREE },
  ],
  [
    'a supercomputer in China, a part of a desktop',
    order('CN', RTX_4090_D, uses('supercomputer')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(1)'] },
  ],
  [
    'a supercomputer in China, .a with every paper of 2026',
    order('CN', H200, { on: '2026-06-01', ...certified(), ...uses('supercomputer') }),
    { outcome: LICENCE, cites: ['742.6(a)(6)(iii)', '742.6(b)(10)'] },
  ],
  [
    'a supercomputer in China, memory',
    order('CN', hbm(3), uses('supercomputer')),
    { outcome: LICENCE, policy: DENIAL, cites: ['742.6(a)(6)(i)', '744.23'] },
  ],
  [
    'a supercomputer of China, the end user on the Unverified List',
    order('CN', H20, { ...uses('supercomputer'), party: on('UVL') }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(1)'] },
  ],
  [
    'unverified in Vietnam bars ACA',
    order('VN', A30, { ...ordered, party: on('UVL') }),
    { outcome: LICENCE, cites: ['742.6(a)(6)(iii)', '740.2(a)(17)'] },
  ],
  ['unverified in Syria bars SPP', order('SY', EAR99, { party: on('UVL') }), { outcome: LICENCE, cites: ['746.9'] }],
  [
    'unverified in Switzerland bars LPP, and the duty is not enforced',
    order('CH', H100, { party: on('UVL'), evidence: { lppCumulativeTpp: 20_000, uvlStatement: true } }),
    { outcome: [TEXT_ONLY], cites: ['742.6(a)(6)(iii)'] },
  ],
  ['ISN', order('PK', EAR99, { party: on('ISN') }), { outcome: [HOLD, FREE] }],
  ['CMIC alone', order('CN', AT_ONLY, { party: on('CMIC') }), { outcome: FREE }],
  [
    'SDN with BELARUS',
    order('PL', EAR99, { party: on('SDN', { programs: ['BELARUS'] }) }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.8'] },
  ],
  [
    'SDN with BELARUS-EO14038',
    order('PL', AT_ONLY, { party: on('SDN', { programs: ['BELARUS-EO14038'] }) }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.8'] },
  ],
  [
    'SDN with UKRAINE-EO13685',
    order('TR', EAR99, { party: on('SDN', { programs: ['UKRAINE-EO13685'] }) }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.8'] },
  ],
  [
    'SDN with FTO',
    order('LB', EAR99, { party: on('SDN', { programs: ['FTO'] }) }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.8'] },
  ],
  [
    'SDN with TCO',
    order('MX', EAR99, { party: on('SDN', { programs: ['TCO'] }) }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.8'] },
  ],
  [
    'SDN with SDNTK',
    order('MX', H20, { party: on('SDN', { programs: ['SDNTK'] }) }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.8'] },
  ],
  [
    'SDN with ILLICIT-DRUGS-EO14059',
    order('CN', EAR99, { party: on('SDN', { programs: ['ILLICIT-DRUGS-EO14059'] }) }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.8'] },
  ],
  ['SDN of no stated programme', order('CN', EAR99, { party: on('SDN') }), { outcome: HOLD }],
  [
    'SDN and Entity List at once',
    order('RU', EAR99, {
      party: {
        listed: [
          { list: 'SDN', programs: ['RUSSIA-EO14024'] },
          { list: 'EL', licenceRequirement: 'all-items', reviewPolicy: 'policy-of-denial' },
        ],
      },
    }),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['744.11', '744.8'] },
  ],
  [
    'an entry whose policy is not said',
    order('MY', EAR99, { party: on('EL', { licenceRequirement: 'all-items' }) }),
    { outcome: LICENCE, cites: ['744.11'] },
  ],
  [
    'an entry whose requirement is not said',
    order('MY', EAR99, { party: on('EL', { reviewPolicy: 'presumption-of-denial' }) }),
    { outcome: [LICENCE, HOLD], cites: ['744.11'] },
  ],
  [
    'listed from that day',
    order('CN', EAR99, { on: '2025-03-28', party: listed({ addedOn: '2025-03-28' }) }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'listed the day after',
    order('CN', EAR99, { on: '2025-03-27', party: listed({ addedOn: '2025-03-28' }) }),
    { outcome: FREE },
  ],
  [
    'the exporter on the Entity List',
    order('DE', EAR99, beside('DE', [who('exporter', 'US', 'US', listed())])),
    { outcome: [FREE, HOLD] },
  ],
  [
    'a designer on the Entity List, footnote 4, his chips to Germany',
    order('DE', H20, beside('DE', [who('designer', 'CN', 'CN', listed({ footnotes: [4] }))])),
    { outcome: [FREE, HOLD, LICENCE] },
  ],
  [
    'a US person helps military intelligence of Cuba',
    {
      on: '2026-11-21',
      activity: 'us-person-support',
      to: 'CU',
      item: { kind: 'other' },
      endUse: ['military-intelligence'],
      parties: [who('end-user', 'CU', 'CU', { kinds: ['military-intelligence-end-user'] })],
    },
    { outcome: LICENCE, cites: ['744.6'] },
  ],
  [
    'a US person supports missiles of Pakistan',
    {
      on: '2026-11-21',
      activity: 'us-person-support',
      to: 'PK',
      item: { kind: 'other' },
      endUse: ['missile'],
      parties: [who('end-user', 'PK')],
    },
    { outcome: LICENCE, cites: ['744.6'] },
  ],
  [
    'a US person in the US for a civil firm of Germany',
    {
      on: '2026-11-21',
      activity: 'us-person-support',
      to: 'DE',
      item: { kind: 'other' },
      endUse: [],
      parties: [who('end-user', 'DE')],
    },
    { outcome: [FREE, NO_EXPORT] },
  ],
  [
    'a US person, use unknown',
    {
      on: '2026-11-21',
      activity: 'us-person-support',
      to: 'CN',
      item: { kind: 'other' },
      endUse: ['unknown'],
      parties: [who('end-user', 'CN')],
    },
    { outcome: [HOLD, ASK] },
  ],
  [
    'a US person, an advanced fab in Taiwan',
    {
      on: '2026-11-21',
      activity: 'us-person-support',
      to: 'TW',
      item: { kind: 'other' },
      endUse: ['advanced-node-fab'],
      parties: [who('end-user', 'TW')],
    },
    { outcome: [FREE, NO_EXPORT] },
  ],
  [
    'a US person, a denied person',
    {
      on: '2026-11-21',
      activity: 'us-person-support',
      to: 'DE',
      item: { kind: 'other' },
      endUse: [],
      parties: [who('end-user', 'DE', 'DE', on('DPL'))],
    },
    { outcome: [PROHIBITED, HOLD, FREE] },
  ],
];
