import type { Item, Party, Question } from '@tolhuis/core/contract';
import {
  A30,
  A100,
  APPROVAL,
  ASK,
  B200,
  DENIAL,
  EAR99,
  EXCEPTION,
  FREE,
  H20,
  H100,
  HOLD,
  LICENCE,
  NO_EXPORT,
  OUTSIDE,
  onEntityList,
  order,
  POLICY_OF_DENIAL,
  PROHIBITED,
  type Row,
  RTX_4090,
  server,
  TEXT_ONLY,
  TODAY,
  who,
} from './ask.ts';

const foreign = (
  controlledUsContentPercent: number | undefined,
  foreignDirectProduct: boolean | undefined,
  eccn = '3A991',
  kind: Item['kind'] = 'other',
): Item => ({
  kind,
  eccn,
  madeInUs: false,
  ...(controlledUsContentPercent === undefined ? {} : { controlledUsContentPercent }),
  ...(foreignDirectProduct === undefined ? {} : { foreignDirectProduct }),
});
const from = (country: string) => ({ from: country, activity: 'reexport' as const });
const abroad = (item: Item): Item => ({ ...item, madeInUs: false });

/** Part 734: what is subject to the EAR. */
export const JURISDICTION: readonly Row[] = [
  [
    '25 % to China is de minimis',
    order('CN', foreign(25, false), from('JP')),
    { outcome: OUTSIDE, cites: ['734.4(d)'] },
  ],
  [
    '25.01 % is not',
    order('CN', foreign(25.01, false), from('JP')),
    { outcome: FREE, cites: ['734.4', '734.3', '3A991'] },
  ],
  ['10 % to Iran', order('IR', foreign(10, false), from('DE')), { outcome: OUTSIDE, cites: ['734.4(c)'] }],
  [
    '10.01 % to Iran',
    order('IR', foreign(10.01, false), from('DE')),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['734.4(c)', '746.7'] },
  ],
  [
    '11 % to Cuba',
    order('CU', foreign(11, false), from('MX')),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['734.4(c)', '746.2'] },
  ],
  ['11 % to Syria', order('SY', foreign(11, false), from('TR')), { outcome: LICENCE, cites: ['734.4(c)', '746.9'] }],
  [
    '24 % to Russia: 25 % is the line',
    order('RU', foreign(24, false), from('JP')),
    { outcome: [OUTSIDE, HOLD], cites: ['734.4(d)'] },
  ],
  [
    '§ 734.9(j): H20 from a US-technology fab to Iran',
    order('IR', foreign(0, true, '3A991.p', 'integrated-circuit'), from('TW')),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['734.9(j)', '746.7'] },
  ],
  [
    'no rule for AT-only products to China',
    order('CN', foreign(0, true, '3A991.p', 'integrated-circuit'), from('TW')),
    { outcome: OUTSIDE },
  ],
  [
    '… footnote 4',
    order('CN', foreign(0, true, '3A991.p', 'integrated-circuit'), {
      ...from('TW'),
      party: onEntityList({ footnotes: [4] }),
    }),
    { outcome: LICENCE, policy: DENIAL, cites: ['734.9(e)(2)', '744.11'] },
  ],
  [
    '… footnote 1',
    order('CN', foreign(0, true, 'EAR99'), { ...from('TW'), party: onEntityList({ footnotes: [1] }) }),
    { outcome: LICENCE, policy: DENIAL, cites: ['734.9(e)(1)', '744.11'] },
  ],
  [
    '… no footnote',
    order('CN', foreign(0, true, 'EAR99'), { ...from('TW'), party: onEntityList({ footnotes: [] }) }),
    { outcome: OUTSIDE },
  ],
  [
    '… and not a direct product: footnote 4 does not reach it',
    order('CN', foreign(0, false, 'EAR99'), { ...from('TW'), party: onEntityList({ footnotes: [4] }) }),
    { outcome: OUTSIDE },
  ],
  [
    'a supercomputer in China: § 734.9(i)',
    order('CN', foreign(0, true, '3A991.p', 'integrated-circuit'), { ...from('KR'), endUse: ['supercomputer'] }),
    { outcome: LICENCE, policy: DENIAL, cites: ['734.9(i)', '744.23(a)(1)'] },
  ],
  [
    '… in Lebanon: not (i)',
    order('LB', foreign(0, true, '3A991.p', 'integrated-circuit'), { ...from('KR'), endUse: ['supercomputer'] }),
    { outcome: OUTSIDE },
  ],
  [
    'H100-class from Taiwan to Vietnam, nothing said of its making',
    order('VN', abroad(H100), from('TW')),
    { outcome: LICENCE, policy: APPROVAL, cites: ['734.9(h)', '742.6(a)(6)(iii)'] },
  ],
  [
    '… for a Chinese group in Japan',
    order('JP', abroad(H100), { ...from('TW'), parent: 'CN' }),
    { outcome: LICENCE, policy: DENIAL, cites: ['734.9(h)', '742.6(a)(6)(iii)'] },
  ],
  [
    '… to Germany',
    order('DE', abroad(H100), from('TW')),
    { outcome: TEXT_ONLY, cites: ['734.9(h)', '742.6(a)(6)(iii)'] },
  ],
  [
    'stated to be no direct product, 5 % content',
    order('VN', { ...abroad(H100), foreignDirectProduct: false, controlledUsContentPercent: 5 }, from('TW')),
    { outcome: [OUTSIDE, HOLD] },
  ],
  [
    'a direct product of 2023 to Vietnam',
    order('VN', { ...abroad(A100), foreignDirectProduct: true }, { ...from('TW'), on: '2023-12-01' }),
    { outcome: LICENCE, cites: ['734.9(h)', '742.6(a)(6)(iii)'] },
  ],
  [
    'through a US port',
    order('VN', abroad(A30), { ...from('TW'), via: ['US'] }),
    { outcome: LICENCE, cites: ['734.3(a)', '742.6(a)(6)(iii)'] },
  ],
  [
    'made in the US, from Japan to Macau',
    order('MO', { ...A30, madeInUs: true }, from('JP')),
    { outcome: LICENCE, cites: ['734.3', '742.6(a)(6)(iii)'] },
  ],
  [
    'a Chinese design, made in Taiwan, to Malaysia',
    order(
      'MY',
      { kind: 'integrated-circuit', eccn: '3A090.b', madeInUs: false, foreignDirectProduct: true },
      { ...from('TW'), parties: [who('designer', 'CN'), who('purchaser', 'MY')] },
    ),
    { outcome: [FREE, HOLD] },
  ],
];

const design: Item = { kind: 'technology', eccn: '3E001', technologyFor: '3A090' };
const shown = (citizenship: string | undefined, item = design, more: Partial<Question> = {}): Question => ({
  on: TODAY,
  activity: 'deemed-export',
  from: 'US',
  item,
  endUse: [],
  parties: [
    who('exporter', 'US'),
    {
      role: 'foreign-person',
      country: 'US',
      kinds: ['civil'],
      listed: [],
      ...(citizenship === undefined ? {} : { citizenship }),
    },
  ],
  ...more,
});
const weights = (trainingOperations: number, more: Partial<Item> = {}): Item => ({
  kind: 'model-weights',
  trainingOperations,
  published: false,
  ...more,
});
const cloud = (tenant: Party, more: Partial<Question> = {}): Question => ({
  on: TODAY,
  activity: 'remote-access',
  from: 'MY',
  to: 'MY',
  item: server(H100),
  parties: [who('exporter', 'MY', 'MY', { kinds: ['iaas-provider'] }), tenant],
  endUse: [],
  ...more,
});
const tenant = (country: string, more: Partial<Party> = {}) => who('remote-user', country, country, more);
const helped = (country: string, more: Partial<Question> = {}, user: Partial<Party> = {}): Question => ({
  on: TODAY,
  activity: 'us-person-support',
  to: country,
  item: { kind: 'other' },
  endUse: [],
  parties: [
    { role: 'exporter', country: 'US', kinds: [], citizenship: 'US', listed: [] },
    who('end-user', country, country, user),
  ],
  ...more,
});
/** §§ 734.13, 742.6(a)(6)(ii) and (iv), (a)(13), 744.6: technology, weights, rented compute, US persons. */
export const TECHNOLOGY: readonly Row[] = [
  ['a Russian engineer', shown('RU'), { outcome: FREE, eccn: '3E001', cites: ['742.6(a)(6)(iv)'] }],
  ['an Indian engineer', shown('IN'), { outcome: FREE, eccn: '3E001' }],
  ['an Iranian engineer: AT', shown('IR'), { outcome: LICENCE, cites: ['746.7', '742.8', 'AT'] }],
  ['a North Korean engineer: AT', shown('KP'), { outcome: LICENCE }],
  ['a Syrian engineer: AT', shown('SY'), { outcome: LICENCE }],
  ['citizenship not said', shown(undefined), { outcome: [ASK, HOLD] }],
  [
    'also for 3A001: NS',
    shown('CN', { kind: 'technology', eccn: '3E001', technologyFor: '3A001' }),
    { outcome: [LICENCE, HOLD, ASK] },
  ],
  ['published', shown('CN', { ...design, published: true }), { outcome: OUTSIDE, cites: ['734.7'] }],
  [
    'a Chinese engineer in Germany',
    shown('CN', design, {
      activity: 'deemed-reexport',
      from: 'DE',
      parties: [who('exporter', 'DE'), who('foreign-person', 'DE', 'DE', { citizenship: 'CN' })],
    }),
    { outcome: FREE, cites: ['742.6(a)(6)(iv)'] },
  ],
  [
    'a Chinese engineer on the Entity List',
    shown('CN', design, {
      parties: [who('exporter', 'US'), { role: 'foreign-person', country: 'US', citizenship: 'CN', ...onEntityList() }],
    }),
    { outcome: [LICENCE, HOLD], cites: ['744.11'] },
  ],
  [
    'the files to Hong Kong',
    order('HK', design, { party: { headquarters: 'US', ultimateParentHeadquarters: 'US' } }),
    { outcome: LICENCE, policy: DENIAL, cites: ['742.6(a)(6)(iii)', '3E001'] },
  ],
  ['the files to Vietnam', order('VN', design), { outcome: LICENCE, policy: APPROVAL, cites: ['742.6(a)(6)(iii)'] }],
  ['the files to France', order('FR', design), { outcome: TEXT_ONLY }],
  ['the files of a .b item to France', order('FR', { ...design, technologyFor: '3A090.b' }), { outcome: FREE }],
  [
    'a Chinese design from China to Brazil: (a)(6)(ii)',
    {
      on: TODAY,
      activity: 'reexport',
      from: 'CN',
      to: 'BR',
      item: { ...design, technologyFor: '3A090.b' },
      endUse: [],
      parties: [who('exporter', 'CN'), who('designer', 'CN'), who('end-user', 'BR')],
    },
    { outcome: [LICENCE, HOLD], cites: ['742.6(a)(6)(ii)'] },
  ],
  ['weights just below the line', order('CN', weights(9.99e25)), { outcome: FREE, eccnNot: '4E091' }],
  ['weights to France', order('FR', weights(1e26)), { outcome: TEXT_ONLY, eccn: '4E091', cites: ['742.6(a)(13)'] }],
  [
    'weights by the letter, Brazil',
    order('BR', weights(2e26), { reading: 'letter' }),
    { outcome: LICENCE, policy: DENIAL, cites: ['742.6(a)(13)', '742.6(b)(14)'] },
  ],
  ['weights before the rule', order('BR', weights(1e27), { on: '2025-01-12' }), { outcome: FREE, eccnNot: '4E091' }],
  ['weights to Cuba', order('CU', weights(1e26)), { outcome: LICENCE, cites: ['746.2'] }],
  [
    'weights for a party on the Entity List',
    order('CN', weights(1e25), { party: onEntityList() }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'whether the weights are published is not said',
    order('CN', { kind: 'model-weights', trainingOperations: 1e27 }),
    { outcome: [ASK, HOLD, TEXT_ONLY] },
  ],
  [
    'compute for a civil tenant of China',
    cloud(tenant('CN'), { endUse: ['inference'] }),
    { outcome: NO_EXPORT, cites: ['734.13'] },
  ],
  ['compute for a tenant of Japan', cloud(tenant('JP')), { outcome: NO_EXPORT }],
  [
    'compute for Chinese military intelligence',
    cloud(tenant('CN', { kinds: ['military-intelligence-end-user'] }), { endUse: ['military-intelligence'] }),
    { outcome: [LICENCE, HOLD], cites: ['744.22', '744.6'] },
  ],
  ['compute for weapons', cloud(tenant('CN'), { endUse: ['wmd'] }), { outcome: [LICENCE, HOLD] }],
  [
    'compute for a denied tenant',
    cloud(tenant('CN', { listed: [{ list: 'DPL' }] })),
    { outcome: [PROHIBITED, HOLD, LICENCE] },
  ],
  [
    'a US person at an advanced fab of China',
    helped('CN', { endUse: ['advanced-node-fab'] }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.6(c)(2)'] },
  ],
  ['a US person for weapons', helped('PK', { endUse: ['missile'] }), { outcome: LICENCE, cites: ['744.6(b)'] }],
  [
    'a US person for military intelligence of Russia',
    helped('RU', { endUse: ['military-intelligence'] }, { kinds: ['military-intelligence-end-user'] }),
    { outcome: LICENCE, cites: ['744.6(b)(5)', '744.22'] },
  ],
  [
    'a US person who helps a Chinese company to train frontier models',
    helped('CN', { endUse: ['frontier-model-training'] }),
    { outcome: HOLD, cites: ['744.6'] },
  ],
  ['a US person for a civil company', helped('CN'), { outcome: [FREE, NO_EXPORT] }],
];

/** Parts 746 and 742, AT. */
export const EMBARGO: readonly Row[] = [
  [
    'EAR99 to Cuba',
    order('CU', EAR99),
    { outcome: LICENCE, eccn: 'EAR99', policy: POLICY_OF_DENIAL, cites: ['746.2'] },
  ],
  ['EAR99 to North Korea', order('KP', EAR99), { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['746.4'] }],
  ['EAR99 to Iran: OFAC', order('IR', EAR99), { outcome: [LICENCE, HOLD], cites: ['746.7'] }],
  ['H20 to Iran', order('IR', H20), { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['746.7'] }],
  ['H20 to Cuba', order('CU', H20), { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['746.2'] }],
  ['H20 to Syria, civil', order('SY', H20), { outcome: LICENCE, policy: APPROVAL, cites: ['746.9'] }],
  ['H20 to Russia', order('RU', H20), { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['746.8'] }],
  [
    '4A994 to Belarus',
    order('BY', { kind: 'computer', eccn: '4A994.l' }),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['746.8'] },
  ],
  ['EAR99 to Russia: the HTS lists', order('RU', EAR99), { outcome: [HOLD, ASK, LICENCE] }],
  ['EAR99 to Syria for the military', order('SY', EAR99, { endUse: ['military'] }), { outcome: EXCEPTION }],
  [
    'EAR99 to Syria, a listed hospital',
    order('SY', EAR99, { party: onEntityList() }),
    { outcome: LICENCE, cites: ['744.11'] },
  ],
  ['AT only for a Cuban group in Spain', order('ES', H20, { parent: 'CU' }), { outcome: [FREE, HOLD, LICENCE] }],
  ['B200 to North Korea', order('KP', B200), { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['746.4'] }],
  ['H100 to Cuba', order('CU', H100), { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['746.2'] }],
  ['A30 to Syria', order('SY', A30), { outcome: LICENCE, policy: DENIAL, cites: ['746.9', '742.6'] }],
  ['H20 to Iraq, civil', order('IQ', H20), { outcome: FREE }],
  ['H20 to Sudan', order('SD', H20), { outcome: FREE, eccn: '3A991.p' }],
  [
    'EAR99 to Venezuela',
    order('VE', EAR99),
    { outcome: FREE, eccn: 'EAR99', cites: ['Country Chart', 'EAR99', 'part 746'] },
  ],
  ['EAR99 to Myanmar', order('MM', EAR99), { outcome: FREE, eccn: 'EAR99' }],
  [
    'a consumer part to Russia in 2023',
    order('RU', RTX_4090, { on: '2023-06-01' }),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['746.8'] },
  ],
  ['through Iran', order('IN', H20, { via: ['IR'] }), { outcome: FREE }],
];
