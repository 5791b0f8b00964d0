import type { Item, Party, Question } from '@tolhuis/core/contract';
import {
  A30,
  A100,
  AT_ONLY,
  AUTHORISED,
  CASE,
  certified,
  EAR99,
  EXCEPTION,
  FREE,
  H20,
  H100,
  H200,
  hbm,
  LICENCE,
  MI210,
  notified,
  order,
  ordered,
  server,
  TEXT_ONLY,
  TODAY,
  who,
} from '../law-review-c/ask.ts';
import { beside, listed, on, type Row, usd } from './ask.ts';

const eei = ['eei|aes|758.1(b)'];
const dcs = ['destination control|758.6|dcs'];
const prc = ['748.10|prc end user'];
const bis711 = ['748.11'];
const box: Item = { kind: 'computer', eccn: '4A994.l' };
const tech = (technologyFor: string): Item => ({ kind: 'technology', technologyFor });
const approved = (name: string, more: Partial<Party> = {}): Partial<Question> => ({
  parties: (['ultimate-consignee', 'end-user'] as const).map((r) =>
    who(r, 'AE', 'AE', { authorisations: ['uae-supplement-8'], name, ...more }),
  ),
});

/** Parts 743, 748, 750, 758, 762 beside an outcome. */
export const PAPERS: readonly Row[] = [
  [
    'EEI: US$100 of EAR99 to Syria under SPP: E:1',
    order('SY', EAR99, usd(1, '100')),
    { outcome: EXCEPTION, duty: eei },
  ],
  ['EEI: US$100 of EAR99 to Cuba', order('CU', EAR99, usd(1, '100')), { outcome: LICENCE, duty: eei }],
  ['EEI: US$100 of 3A991 to Russia', order('RU', AT_ONLY, usd(1, '100')), { outcome: LICENCE, duty: eei }],
  [
    'EEI: US$100 of EAR99 to Venezuela: no entry of the list',
    order('VE', EAR99, usd(1, '100')),
    { outcome: FREE, dutyNot: eei },
  ],
  ['EEI: US$100 of .b to Singapore', order('SG', A30, usd(1, '100')), { outcome: FREE, dutyNot: eei }],
  ['EEI: 2,500 in ten units of 250', order('SG', A30, usd(10, '250')), { outcome: FREE, dutyNot: eei }],
  ['EEI: 2,500.10 in ten', order('SG', A30, usd(10, '250.01')), { outcome: FREE, duty: eei }],
  [
    'EEI: under Supplement No. 8, US$100',
    order('AE', A30, { ...usd(1, '100'), ...approved('Microsoft') }),
    { outcome: AUTHORISED },
  ],
  [
    'EEI: a deemed export',
    {
      on: TODAY,
      activity: 'deemed-export',
      from: 'US',
      item: tech('3A090'),
      endUse: [],
      parties: [who('exporter', 'US'), who('foreign-person', 'US', 'US', { citizenship: 'CN' })],
    },
    { outcome: FREE, dutyNot: eei },
  ],
  [
    'EEI: a transfer inside China',
    order('CN', AT_ONLY, { activity: 'in-country-transfer', from: 'CN', ...usd(1, '9000') }),
    { outcome: FREE, dutyNot: eei },
  ],
  [
    'EEI: a listed party in Vietnam is under a licence',
    order('VN', AT_ONLY, { ...usd(1, '5'), party: listed() }),
    { outcome: LICENCE, duty: eei },
  ],
  ['EEI: memory of US$100 to Hong Kong', order('HK', hbm(3), usd(1, '100')), { outcome: LICENCE, duty: eei }],
  [
    'EEI: ACA to Vietnam, US$100: neither licence nor China',
    order('VN', A30, { ...ordered, ...usd(1, '100') }),
    { outcome: EXCEPTION, exception: 'ACA' },
  ],
  ['DCS: memory', order('MY', hbm(3), usd(1, '9000')), { outcome: FREE, duty: [...dcs, '758.6'] }],
  [
    'DCS: EAR99 under a licence to Cuba: none',
    order('CU', EAR99, usd(1, '9000')),
    { outcome: LICENCE, dutyNot: ['destination control|dcs'] },
  ],
  ['DCS: text only', order('DE', H100, usd(1, '9000')), { outcome: TEXT_ONLY, duty: dcs }],
  [
    'DCS: a reexport leaves no American invoice',
    order('DE', AT_ONLY, { activity: 'reexport', from: 'JP', ...usd(1, '9000') }),
    { dutyNot: eei },
  ],
  ['ECCN on the invoice: 4A090.b', order('SG', server(MI210), usd(1, '9000')), { outcome: FREE, duty: ['eccn'] }],
  ['ECCN on the invoice: memory', order('MY', hbm(3), usd(1, '9000')), { duty: ['758.6', 'eccn'] }],
  [
    '.z first in the description: 4A005.z.2',
    order('CN', server(A30, 8, { hostEccn: '4A005' }), usd(1, '9000')),
    { duty: ['758.1(g)(5)|.z'] },
  ],
  ['.z first: not for a computer of 4A994.l', order('CN', server(H20), usd(1, '9000')), { dutyNot: ['758.1(g)(5)'] }],
  [
    'NAC: its confirmation number goes into the EEI',
    order('CN', A30, { ...notified('2026-09-01'), ...usd(1, '9000') }),
    { outcome: EXCEPTION, duty: ['confirmation number|nac|740.8'] },
  ],
  ['China: US$50,000.01 of circuits', order('CN', A100, usd(1, '50000.01')), { outcome: LICENCE, duty: prc }],
  ['China: memory of US$60,000', order('CN', hbm(3), usd(60, '1000')), { outcome: LICENCE, duty: prc }],
  ['China: memory of US$40,000', order('CN', hbm(3), usd(40, '1000')), { outcome: LICENCE, dutyNot: prc }],
  [
    'China: technology is no commodity',
    order('CN', tech('3A090'), usd(1, '90000')),
    { outcome: LICENCE, dutyNot: prc },
  ],
  [
    'China: a computer of 5A992.z.1, US$900',
    order('CN', server(H100, 1, { hostEccn: '5A992.c' }), usd(1, '900')),
    { outcome: LICENCE, duty: prc },
  ],
  [
    'China: an EAR99 rack for a listed party: on no list of the CCL',
    order('CN', EAR99, { ...usd(1, '90000'), party: listed() }),
    { outcome: LICENCE, dutyNot: prc },
  ],
  [
    'China: a computer for a listed party',
    order('CN', box, { ...usd(1, '900'), party: listed() }),
    { outcome: LICENCE, duty: prc },
  ],
  [
    'China: free by NAC: no statement',
    order('CN', server(A30, 1), { ...notified('2026-09-01'), ...usd(1, '900') }),
    { outcome: EXCEPTION, dutyNot: prc },
  ],
  [
    'a Chinese group in Malaysia: not the statement of China',
    order('MY', server(H100, 1), { parent: 'CN', ...usd(1, '90000') }),
    { outcome: LICENCE, dutyNot: prc },
  ],
  [
    'BIS-711: only in place of the statement of China',
    order('SA', H100, usd(4, '25000')),
    { outcome: LICENCE, dutyNot: bis711 },
  ],
  ['BIS-711: not to China', order('CN', A100, usd(4, '25000')), { outcome: LICENCE, duty: prc }],
  [
    'a licence application is asked where one is needed',
    order('AE', H100),
    { outcome: LICENCE, duty: ['748|application'] },
  ],
  [
    '¶ (dd) material for China since 15 January 2026',
    order('CN', H200, { on: '2026-02-01', ...certified() }),
    { outcome: LICENCE, policy: CASE, duty: ['dd|Supp. 2'] },
  ],
  ['¶ (dd) not for Venezuela', order('VE', H200, { on: '2026-02-01' }), { outcome: LICENCE, dutyNot: ['dd certif'] }],
  ['records: five years of a leap day', order('JP', AT_ONLY, { on: '2024-02-29' }), { dutyDue: '2029-02-28' }],
  [
    'records: of an export under an exception',
    order('VN', A30, { on: '2026-06-30', ...ordered }),
    { outcome: EXCEPTION, dutyDue: '2031-06-30' },
  ],
  [
    'records: of what is not enforced',
    order('DE', H100, { on: '2026-06-30' }),
    { outcome: TEXT_ONLY, dutyDue: '2031-06-30', duty: ['record|762.6'] },
  ],
  [
    'records: of a transfer',
    order('DE', AT_ONLY, { on: '2026-06-30', activity: 'in-country-transfer', from: 'DE' }),
    { dutyDue: '2031-06-30' },
  ],
  [
    'LPP: report within 30 days',
    order('CH', H100, { on: '2026-11-21', evidence: { lppCumulativeTpp: 20_000 }, quantity: 1 }),
    { outcome: EXCEPTION, duty: ['LPP'], dutyDue: '2026-12-21' },
  ],
  [
    'LPP: notice from 3,200,000 TPP',
    order('CH', { ...H100, tpp: 16_000 }, { quantity: 200, evidence: { lppCumulativeTpp: 3_200_000 } }),
    { outcome: EXCEPTION, duty: ['LPP-notice'] },
  ],
  [
    'LPP: none below',
    order('CH', { ...H100, tpp: 16_000 }, { quantity: 199, evidence: { lppCumulativeTpp: 3_184_000 } }),
    { outcome: EXCEPTION, dutyNot: ['LPP-notice'] },
  ],
  [
    'VEU: half-yearly report by 15 January',
    order('MY', H100, { party: { kinds: ['datacenter-operator'], authorisations: ['nveu'] } }),
    { duty: ['VEU-half-year'], dutyDue: '2027-01-15' },
  ],
  [
    'VEU: chips by 1 February',
    order('MY', H100, { party: { kinds: ['datacenter-operator'], authorisations: ['uveu'] } }),
    { duty: ['VEU-accounting'], dutyDue: '2027-02-01' },
  ],
  [
    'VEU: … by 1 August',
    order('MY', H100, { on: '2026-02-10', party: { kinds: ['datacenter-operator'], authorisations: ['uveu'] } }),
    { dutyDue: '2026-08-01' },
  ],
  ['VEU: nobody holds one', order('MY', H100), { dutyNot: ['VEU-half-year', 'VEU-accounting'] }],
  [
    'unverified: statement before the shipment',
    order('AE', AT_ONLY, { party: on('UVL'), evidence: { uvlStatement: false } }),
    { duty: ['uvl statement|744.15'] },
  ],
  [
    'unverified, and an exception is barred: licence, no statement for NLR',
    order('VN', A30, { party: on('UVL'), ...ordered }),
    { outcome: LICENCE, cites: ['742.6(a)(6)(iii)', '744.15', '740.2(a)(17)'] },
  ],
  [
    'unverified intermediate consignee of AT-only goods',
    order('DE', AT_ONLY, beside('DE', [who('intermediate-consignee', 'AE', 'AE', on('UVL'))])),
    { duty: ['uvl statement|744.15', 'eei|758.1'] },
  ],
];
