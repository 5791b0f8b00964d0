import type { Item, Party, Question } from '@tolhuis/core/contract';
import {
  A30,
  APPROVAL,
  ASK,
  AT_ONLY,
  AUTHORISED,
  circuit,
  DENIAL,
  EAR99,
  EXCEPTION,
  FREE,
  H20,
  H100,
  HOLD,
  hbm,
  LICENCE,
  MI210,
  NO_EXPORT,
  onEntityList,
  order,
  POLICY_OF_DENIAL,
  type Row,
  RTX_4090,
  server,
  TEXT_ONLY,
  TODAY,
  who,
} from './ask.ts';

const own = (eccn: string, kind: Item['kind'] = 'integrated-circuit'): Item => ({ kind, eccn });
const III = ['742.6(a)(6)(iii)'];
const bare = (chip: string): Item => ({ chip });
const open = [ASK, HOLD];
const { endUse: _unsaid, ...useUnsaid } = order('JP', H20);
const { endUse: _unsaidToo, ...licencedUseUnsaid } = order('VN', H100);

/** The exporter's own entry, a chip by its name alone, and facts that nobody stated. */
export const UNSAID: readonly Row[] = [
  [
    'own 3A090.a to China',
    order('CN', own('3A090.a')),
    { outcome: LICENCE, eccn: '3A090.a', policy: DENIAL, cites: III },
  ],
  ['own 3A090.a to Malaysia', order('MY', own('3A090.a')), { outcome: TEXT_ONLY, cites: III }],
  [
    'own 3A090.a in Malaysia for a Chinese group',
    order('MY', own('3A090.a'), { parent: 'CN' }),
    { outcome: LICENCE, policy: DENIAL, cites: III },
  ],
  [
    'own 3A090 without a letter counts as .a',
    order('VN', own('3A090')),
    { outcome: LICENCE, eccn: '3A090', policy: APPROVAL, cites: III },
  ],
  ['own 3A090.b to Vietnam', order('VN', own('3A090.b')), { outcome: LICENCE, eccn: '3A090.b', cites: III }],
  ['own 4A090.b to Singapore', order('SG', own('4A090.b', 'computer')), { outcome: FREE, eccn: '4A090.b' }],
  [
    'own 4A090.b in Singapore for a Chinese group',
    order('SG', own('4A090.b', 'computer'), { parent: 'CN' }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(3)(i)(A)'] },
  ],
  ['own 4A090.a to Pakistan', order('PK', own('4A090.a', 'computer')), { outcome: LICENCE, policy: APPROVAL }],
  [
    'own 3A090.c to China',
    order('CN', own('3A090.c', 'hbm')),
    { outcome: LICENCE, policy: DENIAL, cites: ['742.6(a)(6)(i)'] },
  ],
  ['own 3A090.c to Vietnam', order('VN', own('3A090.c', 'hbm')), { outcome: FREE, eccn: '3A090.c' }],
  [
    'own 5A992.z.1 to Vietnam',
    order('VN', own('5A992.z.1', 'computer')),
    { outcome: LICENCE, eccn: '5A992.z.1', cites: III },
  ],
  ['own 5A992.c to China', order('CN', own('5A992.c', 'computer')), { outcome: FREE, eccn: '5A992.c' }],
  [
    'own 5A992.c for the military of China',
    order('CN', own('5A992.c', 'computer'), { endUse: ['military'] }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.21'] },
  ],
  ['own 5A002.a: not worked out', order('CN', own('5A002.a', 'computer')), { outcome: [...open, LICENCE] }],
  ['own 4A994.l to China', order('CN', own('4A994.l', 'computer')), { outcome: FREE, eccn: '4A994.l' }],
  [
    'own 4A994.l to Russia',
    order('RU', own('4A994.l', 'computer')),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['746.8'] },
  ],
  ['own 3A991 to Iran', order('IR', own('3A991')), { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['746.7'] }],
  ['own EAR99 of a chip of these numbers', order('VN', { ...H100, eccn: 'EAR99' }), { outcome: [LICENCE, ...open] }],
  [
    'own 3A991.p of a chip of these numbers',
    order('CN', { ...H100, eccn: '3A991.p' }),
    { outcome: [LICENCE, ...open] },
  ],
  [
    'only named: H100',
    order('CN', bare('nvidia/h100-sxm5')),
    { outcome: LICENCE, eccn: '3A090.a', policy: DENIAL, cites: III },
  ],
  ['only named: H100 PCIe to Germany', order('DE', bare('nvidia/h100-pcie')), { outcome: TEXT_ONLY, eccn: '3A090.a' }],
  ['only named: A30 to Vietnam', order('VN', bare('nvidia/a30')), { outcome: LICENCE, eccn: '3A090.b' }],
  ['only named: H20 to China', order('CN', bare('nvidia/h20-96gb')), { outcome: FREE, eccn: '3A991.p' }],
  [
    'only named: MI300X to Saudi Arabia',
    order('SA', bare('amd/mi300x')),
    { outcome: LICENCE, eccn: '3A090.a', policy: APPROVAL },
  ],
  ['only named: T4 to China', order('CN', bare('nvidia/t4')), { outcome: FREE, eccn: '3A991.p' }],
  ['only named: RTX 4090 to Vietnam', order('VN', bare('nvidia/rtx-4090')), { outcome: LICENCE, eccn: '3A090.a' }],
  ['only named: RTX 4080 to China', order('CN', bare('nvidia/rtx-4080')), { outcome: FREE, eccn: '3A991.p' }],
  [
    'only named: the superchip GB200',
    order('CN', bare('nvidia/gb200-superchip')),
    { outcome: LICENCE, eccn: '4A090.a', policy: DENIAL },
  ],
  [
    'only named, in a computer',
    order('VN', { kind: 'computer', contains: [{ chip: 'nvidia/h100-sxm5', count: 8 }] }),
    { outcome: LICENCE, eccn: '4A090.a', policy: APPROVAL },
  ],
  [
    'TPP alone, from 4,800',
    order('VN', { kind: 'integrated-circuit', tpp: 16_000 }),
    { outcome: LICENCE, eccn: '3A090.a' },
  ],
  ['nothing of the circuit', order('CN', { kind: 'integrated-circuit' }), { outcome: open }],
  ['nothing of the computer', order('CN', { kind: 'computer' }), { outcome: open }],
  [
    'no destination',
    { on: TODAY, item: H100, parties: [who('end-user', 'VN')], endUse: [] },
    { outcome: [ASK, HOLD], eccn: '3A090.a' },
  ],
  ['use not said, AT only', useUnsaid, { outcome: [...open, FREE] }],
  ['use not said, a licence anyway', licencedUseUnsaid, { outcome: LICENCE, policy: APPROVAL }],
  ['nobody said, a licence anyway', { on: TODAY, to: 'VN', item: H100 }, { outcome: LICENCE, cites: III }],
  ['nobody said, by the text only', { on: TODAY, to: 'JP', item: H100, endUse: [] }, { outcome: open }],
  [
    'headquarters unknown in Vietnam: a licence anyway',
    order('VN', H100, { party: { headquarters: null } }),
    { outcome: LICENCE },
  ],
  ['a red flag in words', order('SG', H20, { redFlags: ['cards-stripped-for-servers'] }), { outcome: HOLD }],
  ['a reexport, from where is not said', order('VN', H100, { activity: 'reexport' }), { outcome: LICENCE, cites: III }],
  [
    'an import',
    { on: TODAY, from: 'TW', to: 'US', item: H100, parties: [who('end-user', 'US')], endUse: [] },
    { outcome: [NO_EXPORT, FREE, 'not-subject-to-ear'] },
  ],
  ['a buyer who sells on and names no user', order('VN', AT_ONLY, { endUse: ['resale'] }), { outcome: [FREE, HOLD] }],
  [
    'a purchaser alone',
    { on: TODAY, to: 'TH', item: A30, endUse: [], parties: [who('purchaser', 'TH')] },
    { outcome: FREE, eccn: '3A090.b' },
  ],
];

const hosted = (of: Item, hostEccn: string) => server(of, 8, { hostEccn });
const withTenant = (tenant: Partial<Party>, more: Partial<Question> = {}): Question => ({
  on: TODAY,
  to: 'SG',
  item: H100,
  endUse: [],
  parties: [who('end-user', 'SG', 'SG', { kinds: ['civil', 'iaas-provider'] }), who('remote-user', 'CN', 'CN', tenant)],
  ...more,
});
/** .z items, related technology and software, tenants of exported hardware, lists other than those of part 744. */
export const RELATED: readonly Row[] = [
  ['5A992.z.1 to Germany', order('DE', hosted(H100, '5A992.c')), { outcome: TEXT_ONLY, eccn: '5A992.z.1' }],
  [
    '5A992.z.1 to Saudi Arabia',
    order('SA', hosted(H100, '5A992.c')),
    { outcome: LICENCE, policy: APPROVAL, cites: III },
  ],
  ['5A992.z.2 to Singapore', order('SG', hosted(A30, '5A992.c')), { outcome: FREE, eccn: '5A992.z.2' }],
  [
    '5A992.z.2 for a Chinese group there',
    order('SG', hosted(A30, '5A992.c'), { parent: 'CN' }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(3)(i)(A)'] },
  ],
  [
    '5A992.z.2 to Kazakhstan',
    order('KZ', hosted(MI210, '5A992.c')),
    { outcome: LICENCE, eccn: '5A992.z.2', cites: III },
  ],
  ['5A002.z to Vietnam', order('VN', hosted(H100, '5A002.a')), { outcome: LICENCE, eccn: '5A002.z', cites: III }],
  [
    '5A002.z to Germany: its base controls',
    order('DE', hosted(H100, '5A002.a')),
    { outcome: [...open, LICENCE], eccn: '5A002.z' },
  ],
  ['5A002.z to Canada: none of them', order('CA', hosted(H100, '5A002.a')), { outcome: TEXT_ONLY, eccn: '5A002.z' }],
  ['4A003.z to China', order('CN', hosted(H100, '4A003.b')), { outcome: LICENCE, eccn: '4A003.z', policy: DENIAL }],
  [
    '5A992.c with H20 to Russia',
    order('RU', hosted(H20, '5A992.c')),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['746.8'] },
  ],
  [
    'technology for memory to China',
    order('CN', { kind: 'technology', eccn: '3E001', technologyFor: '3A090.c' }),
    { outcome: LICENCE, policy: DENIAL, cites: ['742.6(a)(6)(i)'] },
  ],
  [
    'technology for memory to Vietnam',
    order('VN', { kind: 'technology', eccn: '3E001', technologyFor: '3A090.c' }),
    { outcome: FREE, eccn: '3E001' },
  ],
  [
    'technology for memory, a Chinese group in Singapore',
    order('SG', { kind: 'technology', eccn: '3E001', technologyFor: '3A090.c' }, { parent: 'CN' }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(3)(i)(B)'] },
  ],
  [
    'technology for 4A090 to Vietnam',
    order('VN', { kind: 'technology', eccn: '4E001', technologyFor: '4A090' }),
    { outcome: LICENCE, cites: III },
  ],
  [
    'technology for 3A090 to the UAE',
    order('AE', { kind: 'technology', eccn: '3E001', technologyFor: '3A090' }),
    { outcome: LICENCE, cites: III },
  ],
  [
    'software for .b items to Germany',
    order('DE', { kind: 'software', eccn: '3D001', technologyFor: '3A090.b' }),
    { outcome: FREE, eccn: '3D001' },
  ],
  [
    'software for .a items to Germany',
    order('DE', { kind: 'software', eccn: '3D001', technologyFor: '3A090.a' }),
    { outcome: [TEXT_ONLY, EXCEPTION], eccn: '3D001' },
  ],
  [
    'technology, for what is not said',
    order('CN', { kind: 'technology', eccn: '3E001' }),
    { outcome: [...open, LICENCE] },
  ],
  ['a cloud of Singapore with a Chinese tenant', withTenant({}), { outcome: [TEXT_ONLY, HOLD] }],
  [
    '… of military intelligence',
    withTenant({ kinds: ['military-intelligence-end-user'] }, { endUse: ['military-intelligence'] }),
    { outcome: [LICENCE, HOLD], cites: ['744.22'] },
  ],
  ['… on the Entity List', withTenant(onEntityList()), { outcome: [HOLD, LICENCE] }],
  [
    'an order for military intelligence of China by way of Singapore',
    order('SG', H20, {
      endUse: ['military-intelligence'],
      parent: 'CN',
      party: { kinds: ['military-intelligence-end-user'] },
    }),
    { outcome: [LICENCE, HOLD], cites: ['744.22'] },
  ],
  [
    'another list that forbids no supply',
    order('CN', H20, { party: { listed: [{ list: 'CMIC' }] } }),
    { outcome: FREE },
  ],
  [
    'the list of the State Department',
    order('CN', H20, { party: { listed: [{ list: 'ISN' }] } }),
    { outcome: [HOLD, LICENCE] },
  ],
  ['an unknown list', order('CN', EAR99, { party: { listed: [{ list: 'XYZ' }] } }), { outcome: HOLD }],
  [
    'an entry whose requirement is of its own',
    order('CN', EAR99, { party: { listed: [{ list: 'EL', licenceRequirement: 'items in 3A090 only' }] } }),
    { outcome: [ASK, HOLD, LICENCE] },
  ],
  [
    'the UAE government without a stated approval',
    order('AE', A30, { party: { kinds: ['government'] } }),
    { outcome: [LICENCE, HOLD, AUTHORISED] },
  ],
  [
    'memory for the military of China',
    order('CN', hbm(1.9), { endUse: ['military'] }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.21'] },
  ],
  [
    'a consumer part for a university on the Entity List',
    order('CN', RTX_4090, { party: { kinds: ['university'], ...onEntityList() }, evidence: {} }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'an unlisted circuit maker, planar and dense',
    order('VN', circuit(1600, undefined, { applicableDieAreaMm2: 0 })),
    { outcome: open },
  ],
];
