import {
  A30,
  APPROVAL,
  ASK,
  AUTHORISED,
  CASE,
  certified,
  DENIAL,
  EXCEPTION,
  FREE,
  H20,
  H100,
  H200,
  HOLD,
  LICENCE,
  MI210,
  NO_EXPORT,
  notified,
  OUTSIDE,
  order,
  RTX_4090,
  server,
  TEXT_ONLY,
  TODAY,
  who,
} from '../law-review-c/ask.ts';
import { re, within } from '../law-review-d/given.ts';
import { listed, on, type Row } from './ask.ts';
import { bare } from './given.ts';

const tech = (technologyFor: string, eccn?: string) => ({
  kind: 'technology' as const,
  technologyFor,
  ...(eccn ? { eccn } : {}),
});
const soft = (eccn: string, technologyFor: string) => ({ kind: 'software' as const, eccn, technologyFor });
const deemed = (item: object, citizenship: string, more: object = {}) => ({
  on: TODAY,
  activity: 'deemed-export' as const,
  from: 'US',
  item: item as never,
  endUse: [],
  parties: [
    who('exporter', 'US'),
    { role: 'foreign-person' as const, country: 'US', kinds: ['civil' as const], citizenship, listed: [] },
  ],
  ...more,
});
const rent = (item: object, users: ReturnType<typeof who>[], more: object = {}) => ({
  on: TODAY,
  activity: 'remote-access' as const,
  item: item as never,
  endUse: [],
  parties: users,
  ...more,
});

/** Technology, persons who are shown it, clouds and support; computers that keep another entry. */
export const SHOWN: readonly Row[] = [
  [
    'technology: 3E001 for 3A090.b to Vietnam',
    order('VN', tech('3A090.b', '3E001')),
    { outcome: LICENCE, eccn: '3E001' },
  ],
  [
    'technology: 3E001 for 3A090.b to Singapore',
    order('SG', tech('3A090.b', '3E001')),
    { outcome: FREE, eccn: '3E001' },
  ],
  [
    'technology: 3E001 for 3A090.a to Germany',
    order('DE', tech('3A090.a', '3E001')),
    { outcome: [TEXT_ONLY, FREE], eccn: '3E001' },
  ],
  [
    'technology: 4E001 for 4A090.a to China',
    order('CN', tech('4A090.a', '4E001')),
    { outcome: LICENCE, eccn: '4E001', policy: DENIAL },
  ],
  [
    'technology: 4E001 for 4A090.a to Germany',
    order('DE', tech('4A090.a', '4E001')),
    { outcome: TEXT_ONLY, eccn: '4E001' },
  ],
  [
    'technology: 3E001 for HBM to China',
    order('CN', tech('3A090.c', '3E001')),
    { outcome: LICENCE, eccn: '3E001', cites: ['742.6(a)(6)(i)'] },
  ],
  ['technology: 3E001 for HBM to Vietnam', order('VN', tech('3A090.c', '3E001')), { outcome: FREE, eccn: '3E001' }],
  [
    'technology: of a Chinese developer, from China to Brazil: (a)(6)(ii)',
    bare('BR', tech('3A090.a', '3E001'), [who('exporter', 'CN'), who('designer', 'CN'), who('end-user', 'BR')], {
      activity: 'reexport',
      from: 'CN',
    }),
    { outcome: LICENCE, cites: ['742.6(a)(6)(ii)'] },
  ],
  [
    'technology: of a Chinese developer, from China to Germany, A:5',
    bare('DE', tech('3A090.a', '3E001'), [who('exporter', 'CN'), who('designer', 'CN'), who('end-user', 'DE')], {
      activity: 'reexport',
      from: 'CN',
    }),
    { outcome: LICENCE, cites: ['744.23(a)(3)(ii)'] },
  ],
  [
    'technology to the UAE: in § 742.6, out of the table of 3E001',
    order('AE', tech('3A090.a', '3E001')),
    { outcome: [LICENCE, HOLD], cites: ['742.6(a)(6)(iii)'] },
  ],
  [
    'software: 4D090 for 4A090.a to China',
    order('CN', soft('4D090', '4A090.a')),
    { outcome: LICENCE, eccn: '4D090', policy: DENIAL },
  ],
  ['software: 4D090 for 4A090.b to Malaysia', order('MY', soft('4D090', '4A090.b')), { outcome: FREE, eccn: '4D090' }],
  [
    'software: 3D001 for 3A090.a to Vietnam',
    order('VN', soft('3D001', '3A090.a')),
    { outcome: LICENCE, eccn: '3D001', policy: APPROVAL },
  ],
  [
    'software: for 3A090.a to a Macau group in Spain',
    order('ES', soft('3D001', '3A090.a'), { parent: 'MO' }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'deemed: 3E001 for 3A090 to a Russian in California',
    deemed(tech('3A090', '3E001'), 'RU'),
    { outcome: FREE, cites: ['742.6(a)(6)(iv)'] },
  ],
  ['deemed: … to a North Korean', deemed(tech('3A090', '3E001'), 'KP'), { outcome: LICENCE }],
  ['deemed: … to a Syrian', deemed(tech('3A090', '3E001'), 'SY'), { outcome: LICENCE }],
  ['deemed: … to a Cuban', deemed(tech('3A090', '3E001'), 'CU'), { outcome: [LICENCE, HOLD] }],
  ['deemed: … to a German', deemed(tech('3A090', '3E001'), 'DE'), { outcome: FREE }],
  [
    'deemed: 4E001 for 4A090 to a Chinese engineer',
    deemed(tech('4A090.a', '4E001'), 'CN'),
    { outcome: FREE, cites: ['742.6(a)(6)(iv)'] },
  ],
  [
    'deemed: … who is on the Entity List',
    deemed(tech('3A090', '3E001'), 'CN', {
      parties: [
        who('exporter', 'US'),
        { role: 'foreign-person', country: 'US', citizenship: 'CN', kinds: ['civil'], listed: listed().listed },
      ],
    }),
    { outcome: LICENCE, cites: ['744.11'] },
  ],
  [
    'deemed reexport: a Chinese engineer in Germany',
    {
      on: TODAY,
      activity: 'deemed-reexport',
      from: 'DE',
      to: 'CN',
      item: tech('3A090', '3E001'),
      endUse: [],
      parties: [
        who('exporter', 'DE'),
        { role: 'foreign-person', country: 'DE', citizenship: 'CN', kinds: ['civil'], listed: [] },
      ],
    },
    { outcome: FREE, cites: ['742.6(a)(6)(iv)'] },
  ],
  [
    'deemed: source code of weights of 10^26 to an Indian engineer',
    deemed({ kind: 'model-weights', trainingOperations: 1e26, published: false }, 'IN'),
    { outcome: [TEXT_ONLY, HOLD, ASK] },
  ],
  ['deemed: a US permanent resident', deemed(tech('3A090', '3E001'), 'US'), { outcome: [FREE, NO_EXPORT] }],
  ['published technology to Iran', order('IR', { ...tech('3A090'), published: true }), { outcome: OUTSIDE }],
  [
    'open weights to China of any size',
    order('CN', { kind: 'model-weights', trainingOperations: 1e28, published: true }),
    { outcome: OUTSIDE },
  ],
  [
    'small closed weights to China',
    order('CN', { kind: 'model-weights', trainingOperations: 1e24, published: false }),
    { outcome: FREE },
  ],
  [
    'small closed weights to Iran',
    order('IR', { kind: 'model-weights', trainingOperations: 1e24, published: false }),
    { outcome: [LICENCE, HOLD] },
  ],
  [
    'weights to a Chinese group in Singapore, by the letter',
    order(
      'SG',
      { kind: 'model-weights', trainingOperations: 2e26, published: false },
      { parent: 'CN', reading: 'letter' },
    ),
    { outcome: LICENCE, policy: DENIAL, cites: ['742.6(a)(13)'] },
  ],
  [
    'weights to Japan, by the letter',
    order('JP', { kind: 'model-weights', trainingOperations: 2e26, published: false }, { reading: 'letter' }),
    { outcome: [LICENCE, EXCEPTION], cites: ['742.6(a)(13)', '740.27'] },
  ],
  [
    'rent: a German start-up on H100 in the US',
    rent(H100, [who('remote-user', 'DE')], { to: 'DE' }),
    { outcome: NO_EXPORT },
  ],
  [
    'rent: a Chinese university, inference',
    rent(H100, [who('remote-user', 'CN')], { to: 'CN', endUse: ['inference'] }),
    { outcome: [NO_EXPORT, HOLD] },
  ],
  [
    'rent: frontier training for a Chinese company',
    rent(H100, [who('remote-user', 'CN')], { to: 'CN', endUse: ['frontier-model-training'] }),
    { outcome: NO_EXPORT, warns: ['red-flag-28'] },
  ],
  [
    'rent: frontier training for a French company',
    rent(H100, [who('remote-user', 'FR')], { to: 'FR', endUse: ['frontier-model-training'] }),
    { outcome: [NO_EXPORT, HOLD] },
  ],
  [
    'rent: to a listed party',
    rent(H100, [who('remote-user', 'CN', 'CN', listed())], { to: 'CN' }),
    { outcome: [HOLD, NO_EXPORT, LICENCE] },
  ],
  [
    'rent: to a denied party',
    rent(H100, [who('remote-user', 'DE', 'DE', on('DPL'))], { to: 'DE' }),
    { outcome: ['prohibited', HOLD] },
  ],
  [
    'rent: weapons of mass destruction',
    rent(H100, [who('remote-user', 'PK')], { to: 'PK', endUse: ['nuclear'] }),
    { outcome: [LICENCE, HOLD] },
  ],
  [
    'rent: headquarters not said',
    rent(H100, [{ role: 'remote-user', country: 'SG', listed: [] }], { to: 'SG' }),
    { outcome: [NO_EXPORT, HOLD, ASK] },
  ],
  [
    'support: a US person, a Chinese fab of mature nodes, nothing known',
    {
      on: TODAY,
      activity: 'us-person-support',
      to: 'CN',
      item: { kind: 'other' },
      endUse: [],
      parties: [{ role: 'exporter', country: 'US', citizenship: 'US', kinds: [], listed: [] }, who('end-user', 'CN')],
    },
    { outcome: FREE },
  ],
  [
    'support: missiles in Iran',
    {
      on: TODAY,
      activity: 'us-person-support',
      to: 'IR',
      item: { kind: 'other' },
      endUse: ['missile'],
      parties: [{ role: 'exporter', country: 'US', citizenship: 'US', kinds: [], listed: [] }, who('end-user', 'IR')],
    },
    { outcome: LICENCE, cites: ['744.6'] },
  ],
  [
    'support: a Chinese fab of advanced nodes, 11 October 2022',
    {
      on: '2022-10-11',
      activity: 'us-person-support',
      to: 'CN',
      item: { kind: 'other' },
      endUse: ['advanced-node-fab'],
      parties: [{ role: 'exporter', country: 'US', citizenship: 'US', kinds: [], listed: [] }, who('end-user', 'CN')],
    },
    { outcome: FREE },
  ],
  [
    'support: … 12 October 2022',
    {
      on: '2022-10-12',
      activity: 'us-person-support',
      to: 'CN',
      item: { kind: 'other' },
      endUse: ['advanced-node-fab'],
      parties: [{ role: 'exporter', country: 'US', citizenship: 'US', kinds: [], listed: [] }, who('end-user', 'CN')],
    },
    { outcome: LICENCE, cites: ['744.6(c)(2)'] },
  ],
  [
    'encrypted box 5A992.c of H20 to Vietnam',
    order('VN', server(H20, 8, { hostEccn: '5A992.c' })),
    { outcome: FREE, eccn: '5A992' },
  ],
  [
    '5A002 server of H20 to Germany: NS and ENC',
    order('DE', server(H20, 8, { hostEccn: '5A002.a' })),
    { outcome: [ASK, HOLD, LICENCE, EXCEPTION] },
  ],
  [
    '5A992.z of H100 to Germany: RS only',
    order('DE', server(H100, 8, { hostEccn: '5A992.c' })),
    { outcome: TEXT_ONLY, eccn: '5A992.z.1' },
  ],
  [
    '5A002.z of H100 to Germany: NS besides, so ENC has to be solved',
    order('DE', server(H100, 8, { hostEccn: '5A002.a' })),
    { outcome: [ASK, HOLD, LICENCE] },
  ],
  [
    '4A003.z of H100 to Saudi Arabia',
    order('SA', server(H100, 8, { hostEccn: '4A003' })),
    { outcome: LICENCE, eccn: '4A003.z' },
  ],
  ['MI210 to Israel, from Germany', order('IL', MI210, re('DE')), { outcome: FREE }],
  [
    'A:5 purchaser for a Chinese user in China: case by case still',
    bare('CN', H200, [who('purchaser', 'DE'), who('end-user', 'CN')], { ...certified(), on: '2026-06-01' }),
    { outcome: LICENCE, policy: CASE },
  ],
  [
    'the end user in China, the goods to Japan',
    bare('JP', A30, [who('ultimate-consignee', 'JP'), who('end-user', 'CN')], { evidence: {} }),
    { outcome: [LICENCE, HOLD], cites: ['744.23(a)(3)(i)', '732'] },
  ],
  [
    'RTX 4090 to Macau through Hong Kong, notified',
    order('MO', RTX_4090, { via: ['HK'], ...notified('2026-10-01') }),
    { outcome: EXCEPTION, exception: 'NAC' },
  ],
  [
    'approved UAE company buys for its Saudi site',
    bare(
      'SA',
      A30,
      [who('purchaser', 'AE', 'AE', { name: 'G42', authorisations: ['uae-supplement-8'] }), who('end-user', 'SA')],
      { evidence: {} },
    ),
    { outcome: LICENCE },
  ],
  [
    '… and inside the Emirates',
    bare(
      'AE',
      A30,
      [
        who('ultimate-consignee', 'AE', 'AE', { name: 'G42', authorisations: ['uae-supplement-8'] }),
        who('end-user', 'AE', 'AE', { name: 'G42', authorisations: ['uae-supplement-8'] }),
      ],
      within('AE'),
    ),
    { outcome: AUTHORISED },
  ],
];
