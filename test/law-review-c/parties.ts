import type { EndUse, Listing, Owner, Party, Question } from '@tolhuis/core/contract';
import {
  AT_ONLY,
  AUTHORISED,
  CASE,
  certified,
  DENIAL,
  EAR99,
  EXCEPTION,
  FREE,
  H20,
  H100,
  H200,
  HOLD,
  LICENCE,
  onEntityList,
  order,
  POLICY_OF_DENIAL,
  PROHIBITED,
  type Row,
  RTX_4090_D,
  server,
  V100,
  who,
} from './ask.ts';

const also = (to: string, other: Party, more: Partial<Question> = {}) => ({
  parties: [who('end-user', to), other],
  ...more,
});
const named = (list: string, more: Partial<Listing> = {}): Partial<Party> => ({ listed: [{ list, ...more }] });
const uses = (...endUse: EndUse[]) => ({ endUse });
const kind = (...kinds: NonNullable<Party['kinds']>) => ({ party: { kinds } });

/** §§ 744.2–744.23, 764.3: parties and end uses. */
export const PARTIES: readonly Row[] = [
  [
    'a denied purchaser in the UAE',
    order('AE', EAR99, { party: named('DPL') }),
    { outcome: PROHIBITED, cites: ['764.3(a)(2)', '736.2(b)(4)'] },
  ],
  [
    'a denied intermediate consignee',
    order('DE', AT_ONLY, also('DE', who('intermediate-consignee', 'HK', 'HK', named('DPL')))),
    { outcome: PROHIBITED, cites: ['736.2(b)(4)', '764.3'] },
  ],
  [
    'a denied forwarder',
    order('DE', EAR99, also('DE', who('forwarder', 'US', 'US', named('DPL')))),
    { outcome: PROHIBITED },
  ],
  [
    'a denied carrier',
    order('DE', EAR99, also('DE', who('carrier', 'US', 'US', named('DPL')))),
    { outcome: PROHIBITED },
  ],
  ['denied, and a licence would be needed too', order('CN', H100, { party: named('DPL') }), { outcome: PROHIBITED }],
  [
    'an intermediate consignee on the Entity List',
    order('SG', AT_ONLY, also('SG', who('intermediate-consignee', 'HK', 'HK', onEntityList()))),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'a purchaser on the Entity List',
    order('SG', EAR99, also('SG', who('purchaser', 'SG', 'SG', onEntityList()))),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'a Japanese company on the Entity List',
    order('JP', EAR99, { party: { name: 'YMTC Japan Inc.', ...onEntityList() } }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'an entry with a policy of denial',
    order('CN', EAR99, { party: onEntityList({ reviewPolicy: 'policy-of-denial', footnotes: [4] }) }),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['744.11'] },
  ],
  [
    'an entry reviewed case by case',
    order('CN', H20, { party: onEntityList({ reviewPolicy: 'case-by-case', footnotes: [4] }) }),
    { outcome: LICENCE, policy: CASE, cites: ['744.11'] },
  ],
  [
    '… beside the duty of § 742.6 the stricter',
    order('CN', H100, { party: onEntityList({ reviewPolicy: 'case-by-case' }) }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'an entry of later than the export',
    order('CN', EAR99, { on: '2023-03-05', party: onEntityList({ addedOn: '2023-03-06' }) }),
    { outcome: FREE },
  ],
  [
    'an SDN of SDGT in Türkiye',
    order('TR', EAR99, { party: named('SDN', { programs: ['SDGT'] }) }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.8'] },
  ],
  [
    'an SDN of NPWMD',
    order('CN', H20, { party: named('SDN', { programs: ['NPWMD'] }) }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.8'] },
  ],
  [
    'an SDN of another programme is not free',
    order('TR', EAR99, { party: named('SDN', { programs: ['IRAQ2'] }) }),
    { outcome: [HOLD, LICENCE, PROHIBITED] },
  ],
  [
    'unverified, AT only, statement held',
    order('CN', AT_ONLY, { party: named('UVL'), evidence: { uvlStatement: true } }),
    { outcome: FREE, duty: ['eei|758.1'] },
  ],
  [
    'unverified, AT only, statement not yet',
    order('AE', AT_ONLY, { party: named('UVL'), evidence: { uvlStatement: false } }),
    { eccn: '3A991.p', duty: ['uvl statement|744.15'], cites: ['744.15(b)'] },
  ],
  [
    'MEU List, 3A991',
    order('CN', V100, { party: named('MEU') }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.21'] },
  ],
  [
    'MEU List, EAR99 to China: not in Supplement No. 2',
    order('CN', EAR99, { party: named('MEU') }),
    { outcome: FREE, cites: ['744.21', 'EAR99'] },
  ],
  [
    'Russian military end user: every item',
    order('RU', EAR99, kind('military-end-user')),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['744.21', '746.8'] },
  ],
  [
    'military use in China, 4A994',
    order('CN', server(H20), uses('military')),
    { outcome: ['not-determined', LICENCE], cites: ['744.21'] },
  ],
  [
    'military use in Venezuela, 3A991',
    order('VE', H20, uses('military')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.21'] },
  ],
  [
    'military use in Nicaragua',
    order('NI', H20, uses('military')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.21'] },
  ],
  ['military use in Brazil', order('BR', H20, uses('military')), { outcome: FREE }],
  [
    'military use in Vietnam: § 744.17',
    order('VN', H20, uses('military')),
    { outcome: ['not-determined', LICENCE, HOLD], cites: ['744.17'] },
  ],
  [
    'military intelligence of Cambodia, EAR99',
    order('KH', EAR99, kind('military-intelligence-end-user')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.22'] },
  ],
  [
    'military intelligence of Vietnam is not named',
    order('VN', EAR99, kind('military-intelligence-end-user')),
    { outcome: [FREE, HOLD] },
  ],
  [
    'a supercomputer in Macau',
    order('MO', H20, uses('supercomputer')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(1)'] },
  ],
  [
    'a supercomputer in Venezuela, 4A994',
    order('VE', server(V100), uses('supercomputer')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(1)'] },
  ],
  [
    'a supercomputer in Vietnam',
    order('VN', H20, uses('supercomputer')),
    { outcome: FREE, cites: ['744.23', '3A991'] },
  ],
  ['a supercomputer, EAR99 rails', order('CN', EAR99, uses('supercomputer')), { outcome: FREE }],
  [
    'an advanced fab in China, EAR99',
    order('CN', EAR99, uses('advanced-node-fab')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(2)'] },
  ],
  ['an advanced fab in Taiwan, EAR99', order('TW', EAR99, uses('advanced-node-fab')), { outcome: FREE }],
  ['nuclear use in Pakistan', order('PK', EAR99, uses('nuclear')), { outcome: LICENCE, cites: ['744.2'] }],
  ['missiles in Yemen', order('YE', EAR99, uses('missile')), { outcome: LICENCE, cites: ['744.3'] }],
  [
    'chemical weapons in Brazil',
    order('BR', EAR99, uses('chemical-biological')),
    { outcome: LICENCE, cites: ['744.4'] },
  ],
  ['missiles in China, H20', order('CN', H20, uses('missile')), { outcome: LICENCE, cites: ['744.3'] }],
  ['games', order('CN', RTX_4090_D, uses('gaming')), { outcome: FREE }],
  [
    'use not said',
    { on: '2026-11-21', to: 'CN', item: H20, parties: [who('end-user', 'CN')] },
    { outcome: [HOLD, FREE, 'not-determined'] },
  ],
  ['use stated to be unknown', order('CN', H20, uses('unknown')), { outcome: [HOLD, 'not-determined'] }],
  [
    'a buyer who was not screened',
    order('CN', AT_ONLY, {
      parties: [{ role: 'end-user', country: 'CN', headquarters: 'CN', ultimateParentHeadquarters: 'CN' }],
    }),
    { outcome: [HOLD, 'not-determined'] },
  ],
  [
    'January 2026 material and the MEU List',
    order('CN', H200, { on: '2026-06-01', ...certified(), party: { kinds: ['military-end-user'], ...named('MEU') } }),
    { outcome: [LICENCE, HOLD], policy: DENIAL },
  ],
];

const owner = (sharePercent: number | null, list = 'EL', more: Partial<Listing> = {}): Owner => ({
  name: `Owner on ${list}`,
  sharePercent,
  listed: [
    {
      list,
      ...(list === 'EL' ? { licenceRequirement: 'all-items', reviewPolicy: 'presumption-of-denial' as const } : {}),
      ...more,
    },
  ],
});
const through = (sharePercent: number | null, ...owners: Owner[]): Owner => ({
  name: 'Holding',
  sharePercent,
  listed: [],
  owners,
});
const owned = (on: string, to: string, owners: Owner[], item = EAR99, more: Partial<Question> = {}): Question => ({
  on,
  to,
  item,
  endUse: [],
  parties: [{ role: 'end-user', country: to, headquarters: to, kinds: ['civil'], listed: [], owners }],
  ...more,
});
const during = '2025-10-15';
const rule = ['744.11', '90 FR 47201', '90 FR 50857'];
const same = { outcome: LICENCE, policy: DENIAL, cites: rule } as const;
/** 90 FR 47201 and its stay, 90 FR 50857. */
export const AFFILIATES: readonly Row[] = [
  ['half', owned(during, 'MY', [owner(50)]), same],
  ['49.99', owned(during, 'MY', [owner(49.99)]), { outcome: FREE }],
  ['a hundred', owned(during, 'VN', [owner(100)]), same],
  ['25 and 25', owned(during, 'MY', [owner(25), owner(25)]), same],
  ['30 and 19.9', owned(during, 'MY', [owner(30), owner(19.9)]), { outcome: FREE }],
  [
    '30 of the Entity List, 20 of an SDN',
    owned(during, 'MY', [owner(30), owner(20, 'SDN', { programs: ['RUSSIA-EO14024'] })]),
    same,
  ],
  [
    'an SDN of § 744.8 alone',
    owned(during, 'MY', [owner(60, 'SDN', { programs: ['RUSSIA-EO14024'] })]),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.8', ...rule] },
  ],
  ['an owner of the owner', owned(during, 'MY', [through(80, owner(60))]), same],
  ['half of half', owned(during, 'MY', [through(50, owner(50))]), same],
  ['a minority in a holding of a listed party', owned(during, 'MY', [through(40, owner(100))]), { outcome: FREE }],
  ['40 through a listed holding, 20 direct', owned(during, 'MY', [through(40, owner(100)), owner(20)]), same],
  [
    'the owner’s policy of denial comes along',
    owned(during, 'MY', [owner(60, 'EL', { reviewPolicy: 'policy-of-denial' })]),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: rule },
  ],
  ['the day before', owned('2025-09-28', 'MY', [owner(100)]), { outcome: FREE }],
  ['the first day', owned('2025-09-29', 'MY', [owner(50)]), same],
  ['the last day', owned('2025-11-09', 'MY', [owner(50)]), same],
  ['the first day of the stay', owned('2025-11-10', 'MY', [owner(50)]), { outcome: FREE, cites: rule }],
  ['in the stay', owned('2026-06-01', 'MY', [owner(100)]), { outcome: FREE, cites: rule }],
  ['the last day of the stay', owned('2026-11-09', 'MY', [owner(50)]), { outcome: FREE, cites: rule }],
  ['the stay over by its text', owned('2026-11-10', 'MY', [owner(50)]), same],
  [
    'the operator says stayed',
    owned('2026-11-21', 'MY', [owner(60)], EAR99, { assume: { 'affiliates-rule-after-2026-11-09': 'stayed' } }),
    { outcome: FREE, cites: rule },
  ],
  [
    '… and in force',
    owned('2026-11-21', 'MY', [owner(60)], EAR99, { assume: { 'affiliates-rule-after-2026-11-09': 'in-force' } }),
    same,
  ],
  [
    '… which changes nothing of 2025',
    owned(during, 'MY', [owner(60)], EAR99, { assume: { 'affiliates-rule-after-2026-11-09': 'stayed' } }),
    same,
  ],
  ['share unknown', owned(during, 'MY', [owner(null)]), { outcome: HOLD, cites: rule.concat('part 732') }],
  ['share unknown, before the rule', owned('2025-09-28', 'MY', [owner(null)]), { outcome: [FREE, HOLD] }],
  [
    'General Order No. 7: Germany',
    owned(during, 'DE', [owner(60)]),
    { outcome: [AUTHORISED, EXCEPTION], cites: ['General Order', '736'] },
  ],
  ['… not Malaysia', owned('2025-10-20', 'MY', [owner(75)]), same],
  [
    '… not H20 as such: any item',
    owned(during, 'JP', [owner(60)], H20),
    { outcome: [AUTHORISED, EXCEPTION, LICENCE, HOLD] },
  ],
  ['a listed owner of a third is told in the stay', owned('2026-06-01', 'MY', [owner(33)]), { outcome: [FREE, HOLD] }],
  [
    'listed itself, whatever the stay',
    order('MY', EAR99, { on: '2026-06-01', party: onEntityList() }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'an affiliate of a denied person is not itself denied',
    owned(during, 'MY', [owner(60, 'DPL')]),
    { outcome: [FREE, HOLD] },
  ],
];
