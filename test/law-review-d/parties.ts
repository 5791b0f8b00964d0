import type { Item } from '@tolhuis/core/contract';
import {
  A30,
  ASK,
  AT_ONLY,
  AUTHORISED,
  certified,
  DENIAL,
  EAR99,
  EXCEPTION,
  FREE,
  H20,
  H100,
  H200,
  HOLD,
  hbm,
  LICENCE,
  NO_EXPORT,
  notified,
  OUTSIDE,
  order,
  ordered,
  POLICY_OF_DENIAL,
  PROHIBITED,
  RTX_4090,
  RTX_4090_D,
  TEXT_ONLY,
  who,
} from '../law-review-c/ask.ts';
import { beside, kinds, listed, on, owned, owner, type Row, through, uses } from './ask.ts';

const foreign = (item: Item, more: Partial<Item> = {}): Item => ({
  ...item,
  madeInUs: false,
  controlledUsContentPercent: 0,
  foreignDirectProduct: true,
  ...more,
});
const rule = ['744.11', '90 FR 47201', '90 FR 50857'];
const same = { outcome: LICENCE, policy: DENIAL, cites: rule } as const;
const during = '2025-10-20';
const box: Item = { kind: 'computer', eccn: '4A994.l', appWeightedTeraflops: 0.51 };
const A992: Item = { kind: 'computer', eccn: '5A992.c' };

/** Lists and end uses beside another rule. */
export const LISTED: readonly Row[] = [
  [
    'a purchaser on the Entity List beside a German user, .a',
    order('DE', H100, beside('DE', [who('purchaser', 'DE', 'DE', listed())])),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'an ultimate consignee listed, NAC would be free',
    order('CN', A30, { ...notified('2026-09-01'), ...beside('CN', [who('ultimate-consignee', 'CN', 'CN', listed())]) }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'an intermediate consignee listed bars ACA too',
    order('VN', A30, { ...ordered, ...beside('VN', [who('intermediate-consignee', 'SG', 'SG', listed())]) }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'an entry with case by case, NAC would be free',
    order('CN', A30, { ...notified('2026-09-01'), party: listed({ reviewPolicy: 'case-by-case' }) }),
    { outcome: LICENCE, cites: ['744.11'] },
  ],
  [
    'LPP for a listed Swiss university',
    order('CH', H100, { party: listed(), evidence: { lppCumulativeTpp: 20_000 } }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'SPP for a listed Syrian hospital',
    order('SY', EAR99, { party: listed() }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'Supplement No. 8 for a denied agency',
    order('AE', A30, {
      parties: ['ultimate-consignee', 'end-user'].map((r) =>
        who(r as 'end-user', 'AE', 'AE', { authorisations: ['uae-supplement-8'], kinds: ['government'], ...on('DPL') }),
      ),
    }),
    { outcome: PROHIBITED, cites: ['736.2(b)(4)', '764.3'] },
  ],
  [
    'a denied tenant of a German cloud: renting',
    {
      on: '2026-11-21',
      activity: 'remote-access',
      to: 'DE',
      item: H100,
      endUse: [],
      parties: [who('remote-user', 'DE', 'DE', on('DPL'))],
    },
    { outcome: [PROHIBITED, HOLD] },
  ],
  [
    'a foreign-made part outside the EAR for a denied person',
    order(
      'DE',
      { kind: 'other', eccn: 'EAR99', madeInUs: false, controlledUsContentPercent: 0, foreignDirectProduct: false },
      { activity: 'reexport', from: 'JP', party: on('DPL') },
    ),
    { outcome: [OUTSIDE, HOLD] },
  ],
  [
    '… on the Entity List with no footnote',
    order(
      'CN',
      { kind: 'other', eccn: 'EAR99', madeInUs: false, controlledUsContentPercent: 0, foreignDirectProduct: false },
      { activity: 'reexport', from: 'JP', party: listed() },
    ),
    { outcome: OUTSIDE },
  ],
  [
    'footnote 4 in the middle: intermediate consignee of a foreign product',
    order('MY', foreign(H20), {
      activity: 'reexport',
      from: 'TW',
      ...beside('MY', [who('intermediate-consignee', 'HK', 'CN', listed({ footnotes: [4] }))]),
    }),
    { outcome: [LICENCE, HOLD], cites: ['734.9(e)', '744.11'] },
  ],
  [
    'footnote 1 purchaser, foreign EAR99 product of US technology',
    order('CN', foreign(EAR99), { activity: 'reexport', from: 'TW', party: listed({ footnotes: [1] }) }),
    { outcome: LICENCE, policy: DENIAL, cites: ['734.9(e)(1)', '744.11'] },
  ],
  [
    'footnote 4 and no direct product',
    order('CN', foreign(EAR99, { foreignDirectProduct: false }), {
      activity: 'reexport',
      from: 'TW',
      party: listed({ footnotes: [4] }),
    }),
    { outcome: OUTSIDE },
  ],
  [
    'footnote 4 and whether it is a direct product is not said',
    order(
      'CN',
      { kind: 'integrated-circuit', eccn: '3A991.p', madeInUs: false, controlledUsContentPercent: 0 },
      { activity: 'reexport', from: 'TW', party: listed({ footnotes: [4] }) },
    ),
    { outcome: [HOLD, ASK, LICENCE] },
  ],
  [
    'a foreign supercomputer part to Macau: (i)',
    order('MO', foreign(H20), { activity: 'reexport', from: 'TW', ...uses('supercomputer') }),
    { outcome: LICENCE, policy: DENIAL, cites: ['734.9(i)', '744.23(a)(1)'] },
  ],
  [
    'a foreign part for a supercomputer of Russia: neither (i)',
    order('RU', foreign(H20, { foreignDirectProduct: false }), {
      activity: 'reexport',
      from: 'TW',
      ...uses('supercomputer'),
    }),
    { outcome: [OUTSIDE] },
  ],
  [
    'Iran, foreign H20 of US technology in 2022: before (j)',
    order('IR', foreign(H20), { on: '2022-12-01', activity: 'reexport', from: 'TW' }),
    { outcome: [OUTSIDE, LICENCE, HOLD] },
  ],
  [
    'MEU of Burma, 4A994',
    order('MM', box, kinds('military-end-user')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.21'] },
  ],
  [
    'MEU of China, 5A992',
    order('CN', A992, kinds('military-end-user')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.21'] },
  ],
  [
    'MEU List in Hong Kong, 3A991',
    order('HK', AT_ONLY, { party: on('MEU') }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.21'] },
  ],
  [
    'MEU of Macau: § 744.21 does not name it, § 744.17 may reach D:1',
    order('MO', AT_ONLY, kinds('military-end-user')),
    { outcome: [ASK, HOLD], cites: ['744.17'] },
  ],
  [
    'MEU of Belarus, EAR99',
    order('BY', EAR99, kinds('military-end-user')),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['744.21'] },
  ],
  [
    'military use in Iraq, 3A991: § 746.3',
    order('IQ', H20, uses('military')),
    { outcome: [LICENCE, ASK, HOLD], cites: ['746.3'] },
  ],
  [
    'military use in Saudi Arabia, 3A991',
    order('SA', H20, uses('military')),
    { outcome: FREE, cites: ['744.21', '3A991'] },
  ],
  [
    'military use in Saudi Arabia, .b with an order',
    order('SA', A30, { ...ordered, ...uses('military') }),
    { outcome: [EXCEPTION], exception: 'ACA' },
  ],
  [
    'military intelligence of Iran in the UAE, EAR99',
    order('AE', EAR99, { parent: 'IR', ...kinds('military-intelligence-end-user') }),
    { outcome: [LICENCE, HOLD], cites: ['744.22'] },
  ],
  [
    'military intelligence of Belarus, 3A991',
    order('BY', AT_ONLY, kinds('military-intelligence-end-user')),
    { outcome: LICENCE, cites: ['744.22', '746.8'] },
  ],
  [
    'military-intelligence use in Burma, EAR99',
    order('MM', EAR99, uses('military-intelligence')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.22'] },
  ],
  [
    'military intelligence of China and NAC',
    order('CN', RTX_4090, { ...notified('2026-09-01'), ...kinds('military-intelligence-end-user') }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.22'] },
  ],
  [
    'an approved UAE agency, nuclear use',
    order('AE', A30, {
      endUse: ['nuclear'],
      parties: ['ultimate-consignee', 'end-user'].map((r) =>
        who(r as 'end-user', 'AE', 'AE', {
          authorisations: ['uae-supplement-8'],
          kinds: ['government'],
          name: 'Ministry of Defence',
        }),
      ),
    }),
    { outcome: [LICENCE, HOLD], cites: ['744.2'] },
  ],
  [
    'an advanced fab in Macau, EAR99',
    order('MO', EAR99, uses('advanced-node-fab')),
    { outcome: LICENCE, cites: ['744.23(a)(2)'] },
  ],
  ['an advanced fab in Vietnam', order('VN', EAR99, uses('advanced-node-fab')), { outcome: FREE }],
  [
    'an advanced fab in Singapore of a Chinese group: the place counts',
    order('SG', EAR99, { parent: 'CN', ...uses('advanced-node-fab') }),
    { outcome: FREE },
  ],
  [
    'a Korean fab in China: case by approval',
    order('CN', EAR99, { parent: 'KR', party: { headquarters: 'KR' }, ...uses('advanced-node-fab') }),
    { outcome: LICENCE, policy: 'presumption-of-approval', cites: ['744.23'] },
  ],
  ['SME of China, EAR99', order('CN', EAR99, uses('sme-development')), { outcome: [LICENCE, FREE, HOLD] }],
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

/** The 50 % rule with others. */
export const OWNERS: readonly Row[] = [
  [
    'half by an MEU List party, 3A991, in China',
    owned(during, 'CN', AT_ONLY, [owner(50, 'MEU')]),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.21', ...rule] },
  ],
  ['half by an MEU List party, EAR99', owned(during, 'CN', EAR99, [owner(50, 'MEU')]), { outcome: FREE }],
  ['half by an unverified party', owned(during, 'MY', EAR99, [owner(70, 'UVL')]), { outcome: [FREE, HOLD] }],
  [
    'an SDN of another programme owns half',
    owned(during, 'TR', EAR99, [owner(60, 'SDN', { programs: ['IRAQ2'] })]),
    { outcome: [FREE, HOLD] },
  ],
  [
    'a third by EL and a fifth by MEU: aggregate',
    owned(during, 'VN', AT_ONLY, [owner(30), owner(20, 'MEU')]),
    { outcome: LICENCE, cites: rule },
  ],
  ['half, and an unknown one besides', owned(during, 'MY', EAR99, [owner(50), owner(null)]), same],
  [
    'a third, and an unknown one besides',
    owned(during, 'MY', EAR99, [owner(33), owner(null)]),
    { outcome: HOLD, cites: ['732', ...rule] },
  ],
  [
    'an unknown share of an unlisted holding of a listed party',
    owned(during, 'MY', EAR99, [through(null, owner(100))]),
    { outcome: HOLD },
  ],
  [
    'an unknown share of an unlisted owner',
    owned(during, 'MY', EAR99, [{ name: 'Clean', sharePercent: null, listed: [] }]),
    { outcome: FREE },
  ],
  ['0 %', owned(during, 'MY', EAR99, [owner(0)]), { outcome: [FREE, HOLD] }],
  [
    'an owner who was not screened',
    owned(during, 'MY', EAR99, [{ name: 'Unscreened Holdings', sharePercent: 60 }]),
    { outcome: [HOLD, ASK] },
  ],
  [
    'two chains that meet: 25 direct, half of a half',
    owned(during, 'MY', EAR99, [owner(25), through(50, owner(50))]),
    same,
  ],
  ['three levels', owned(during, 'MY', EAR99, [through(60, through(70, owner(80)))]), same],
  [
    'three levels, the last below half',
    owned(during, 'MY', EAR99, [through(60, through(70, owner(49)))]),
    { outcome: [FREE, HOLD] },
  ],
  [
    'case by case and presumption of denial: the stricter',
    owned(during, 'MY', EAR99, [owner(50, 'EL', { reviewPolicy: 'case-by-case' }), owner(50)]),
    same,
  ],
  [
    'General Order No. 7: Israel, A:6',
    owned(during, 'IL', EAR99, [owner(60)]),
    { outcome: AUTHORISED, cites: ['736'] },
  ],
  ['… Cyprus', owned(during, 'CY', AT_ONLY, [owner(50)]), { outcome: AUTHORISED, cites: ['736'] }],
  ['… the UAE is in no A:5 yet', owned(during, 'AE', EAR99, [owner(60)]), same],
  ['… on the first day', owned('2025-09-29', 'JP', EAR99, [owner(60)]), { outcome: AUTHORISED, cites: ['736'] }],
  [
    '… on the last day before the stay',
    owned('2025-11-09', 'JP', EAR99, [owner(60)]),
    { outcome: AUTHORISED, cites: ['736'] },
  ],
  ['… not after it expired: 10 November 2026', owned('2026-11-10', 'JP', EAR99, [owner(60)]), same],
  [
    '… not where the party itself is listed',
    order('JP', EAR99, { on: during, party: { ...listed(), owners: [owner(60)] } }),
    { outcome: LICENCE, cites: ['744.11'] },
  ],
  [
    '… leaves the duty of § 744.23: a supercomputer',
    owned(during, 'JP', H20, [owner(60, 'EL', { footnotes: [4] })]),
    { outcome: [AUTHORISED, LICENCE, HOLD] },
  ],
  [
    'footnote 4 comes along: a foreign product',
    owned(during, 'MY', foreign(H20), [owner(60, 'EL', { footnotes: [4] })], { activity: 'reexport', from: 'TW' }),
    { outcome: LICENCE, policy: DENIAL, cites: ['734.9(e)', ...rule] },
  ],
  [
    '… not in the stay',
    owned('2026-05-05', 'MY', foreign(H20), [owner(60, 'EL', { footnotes: [4] })], {
      activity: 'reexport',
      from: 'TW',
    }),
    { outcome: [OUTSIDE, FREE, HOLD] },
  ],
  [
    '… again from 10 November 2026',
    owned('2026-11-12', 'MY', foreign(H20), [owner(60, 'EL', { footnotes: [4] })], {
      activity: 'reexport',
      from: 'TW',
    }),
    { outcome: LICENCE, cites: ['734.9(e)', ...rule] },
  ],
  [
    '.a in Malaysia, in the stay: by its text only, not free',
    owned('2026-05-05', 'MY', H100, [owner(60)]),
    { outcome: [TEXT_ONLY, HOLD], cites: ['742.6(a)(6)(iii)'] },
  ],
  [
    '.b with ACA in Vietnam, in the stay',
    owned('2026-05-05', 'VN', A30, [owner(60)], ordered),
    { outcome: [EXCEPTION, HOLD] },
  ],
  [
    '.b with ACA in Vietnam, after it',
    owned('2026-11-12', 'VN', A30, [owner(60)], ordered),
    { outcome: LICENCE, policy: DENIAL, cites: rule },
  ],
  [
    '.b with ACA in Vietnam, after it, the operator says stayed',
    owned('2026-11-12', 'VN', A30, [owner(60)], {
      ...ordered,
      assume: { 'affiliates-rule-after-2026-11-09': 'stayed' },
    }),
    { outcome: [EXCEPTION, HOLD] },
  ],
  [
    'SPP for an affiliate in Syria',
    owned('2026-11-12', 'SY', EAR99, [owner(60)]),
    { outcome: LICENCE, policy: DENIAL, cites: rule },
  ],
  [
    'the purchaser is the affiliate, the user is not',
    order('MY', EAR99, { on: during, ...beside('MY', [who('purchaser', 'SG', 'SG', { owners: [owner(55)] })]) }),
    same,
  ],
  [
    'an intermediate consignee is the affiliate',
    order('MY', EAR99, {
      on: during,
      ...beside('MY', [who('intermediate-consignee', 'VN', 'VN', { owners: [owner(55)] })]),
    }),
    same,
  ],
  [
    'a forwarder is',
    order('MY', EAR99, { on: during, ...beside('MY', [who('forwarder', 'VN', 'VN', { owners: [owner(55)] })]) }),
    { outcome: [FREE, HOLD, LICENCE] },
  ],
  ['share unknown in the stay', owned('2026-05-05', 'MY', EAR99, [owner(null)]), { outcome: [FREE, HOLD] }],
  [
    'share unknown from 10 November 2026',
    owned('2026-11-10', 'MY', EAR99, [owner(null)]),
    { outcome: HOLD, cites: ['732', ...rule] },
  ],
  [
    'share unknown, the operator says stayed',
    owned('2026-11-12', 'MY', EAR99, [owner(null)], { assume: { 'affiliates-rule-after-2026-11-09': 'stayed' } }),
    { outcome: [FREE, HOLD] },
  ],
  ['after 10 January 2027, whatever was announced', owned('2027-01-11', 'MY', EAR99, [owner(60)]), same],
  [
    'the day after the rule with a warning of the announcement',
    owned('2026-11-10', 'MY', EAR99, [owner(60)]),
    { ...same, warns: ['90 FR 50857|Federal Register'] },
  ],
  [
    'listed owner added later than the export',
    owned(during, 'MY', EAR99, [owner(60, 'EL', { addedOn: '2026-01-05' })]),
    { outcome: FREE },
  ],
  [
    'a Chinese owner that is on no list: .a in Malaysia',
    owned('2026-05-05', 'MY', H100, [{ name: 'Fund', sharePercent: 70, listed: [] }]),
    { outcome: TEXT_ONLY },
  ],
];
