import type { Evidence, Item, Party, Question } from '@tolhuis/core/contract';
import {
  A30,
  A100,
  AMD,
  APPROVAL,
  ASK,
  AT_ONLY,
  AUTHORISED,
  B200,
  CASE,
  certified,
  circuit,
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
  MI210,
  MI300X,
  NVIDIA,
  notified,
  order,
  ordered,
  RESELLER,
  RTX_4090,
  RTX_5090,
  server,
  TEXT_ONLY,
  TODAY,
  who,
} from '../law-review-c/ask.ts';
import { beside, kinds, listed, on, type Row, usd, uses } from './ask.ts';

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

const attested = (
  by: 'designer' | 'foundry' | 'osat',
  transistorsBillion: number,
  more: object = {},
): { evidence: Evidence } => ({ evidence: { foundryAttestation: { by, transistorsBillion, ...more } } });
const die = (more: Partial<Item> = {}, question: Partial<Question> = {}, others: Party[] = []): Question => ({
  on: TODAY,
  item: { kind: 'integrated-circuit', nodeNm: 7, transistorsBillion: 45, ...more },
  evidence: {},
  ...question,
  parties: [who('foundry', 'TW'), ...others],
});
const presumed = { eccn: '3A090.a', presumed: true, cites: ['3A090'] } as const;
const spared = { eccnNot: '3A090.a', presumed: false } as const;
const byDesigner = (home: string, kind: 'approved-designer' | 'authorized-designer', more: Partial<Party> = {}) =>
  who('designer', home, home, { kinds: [kind], ...more });
const figures = (tpp: number) => attested('designer', 60, { tpp });

/** Note 1 to 3A090, § 743.9, red flag 19. */
export const FABS: readonly Row[] = [
  ['in the text and not due: 16 January 2025', die({}, { on: '2025-01-16' }), spared],
  ['due on 31 January 2025', die({}, { on: '2025-01-31' }), presumed],
  ['the count not stated', { ...die(), item: { kind: 'integrated-circuit', nodeNm: 7 } }, presumed],
  ['14 nm', die({ nodeNm: 14 }), presumed],
  ['20 nm, non-planar', die({ nodeNm: 20, dies: [{ areaMm2: 400, nonPlanar: true }] }), presumed],
  [
    '28 nm, planar, 60 billion',
    die({ nodeNm: 28, transistorsBillion: 60, dies: [{ areaMm2: 400, nonPlanar: false }] }),
    spared,
  ],
  ['authorised, of Singapore: A:6', die({}, figures(900), [byDesigner('SG', 'authorized-designer')]), presumed],
  ['authorised, of Mexico: A:1', die({}, figures(900), [byDesigner('MX', 'authorized-designer')]), spared],
  ['authorised, of India: A:5', die({}, figures(900), [byDesigner('IN', 'authorized-designer')]), spared],
  ['authorised, of Israel: A:6', die({}, figures(900), [byDesigner('IL', 'authorized-designer')]), presumed],
  [
    'authorised, of the UAE, the day before A:5',
    die({}, { on: '2026-07-09', ...figures(900) }, [byDesigner('AE', 'authorized-designer')]),
    presumed,
  ],
  [
    'authorised, of the UAE in A:5',
    die({}, { on: '2026-07-10', ...figures(900) }, [byDesigner('AE', 'authorized-designer')]),
    spared,
  ],
  [
    'authorised, a Chinese parent',
    die({}, figures(900), [byDesigner('US', 'authorized-designer', { ultimateParentHeadquarters: 'CN' })]),
    presumed,
  ],
  [
    'authorised, works in China',
    die({}, figures(900), [byDesigner('US', 'authorized-designer', { country: 'CN' })]),
    presumed,
  ],
  [
    'authorised, the first day of 2027: filed or not is not known',
    die({}, { on: '2027-01-01', ...figures(900) }, [byDesigner('US', 'authorized-designer')]),
    { outcome: [ASK, HOLD, LICENCE] },
  ],
  [
    'approved, the first day of 2027',
    die({}, { on: '2027-01-01', ...figures(900) }, [byDesigner('US', 'approved-designer')]),
    spared,
  ],
  [
    'approved, his figures are in .a',
    die({}, figures(5000), [byDesigner('US', 'approved-designer')]),
    { eccn: '3A090.a' },
  ],
  ['approved, no attestation', die({}, {}, [byDesigner('US', 'approved-designer')]), presumed],
  [
    'approved, the foundry attests 45 billion',
    die({}, attested('foundry', 45, { packagedBy: 'foundry', packagedIn: 'TW' }), [
      byDesigner('US', 'approved-designer'),
    ]),
    presumed,
  ],
  [
    '29.999 billion packaged in Hong Kong by the foundry',
    die({ transistorsBillion: 29.999 }, attested('foundry', 29.999, { packagedBy: 'foundry', packagedIn: 'HK' })),
    presumed,
  ],
  [
    '… packaged in Macau by an approved OSAT: no place asked in way C',
    die(
      { transistorsBillion: 29.9 },
      { ...attested('osat', 29.9, { packagedBy: 'approved-osat', packagedIn: 'MO' }) },
      [{ role: 'osat', kinds: ['approved-osat'], listed: [] }],
    ),
    spared,
  ],
  [
    '… packaged in Cambodia by the foundry in 2025: D:5',
    die(
      { transistorsBillion: 20 },
      { on: '2025-03-01', ...attested('foundry', 20, { packagedBy: 'foundry', packagedIn: 'KH' }) },
    ),
    presumed,
  ],
  [
    '… packaged in Cambodia by the foundry today',
    die({ transistorsBillion: 20 }, attested('foundry', 20, { packagedBy: 'foundry', packagedIn: 'KH' })),
    spared,
  ],
  [
    'the stated count and the attested one differ',
    die({ transistorsBillion: 45 }, attested('foundry', 20, { packagedBy: 'foundry', packagedIn: 'TW' })),
    { outcome: [ASK, HOLD] },
  ],
  [
    '40 billion without HBM in 2028',
    die(
      { transistorsBillion: 39, containsHbm: false },
      { on: '2028-12-31', ...attested('foundry', 39, { packagedBy: 'foundry', packagedIn: 'TW' }) },
    ),
    presumed,
  ],
  [
    '39 billion without HBM on the last day of 2027',
    die(
      { transistorsBillion: 39, containsHbm: false },
      { on: '2027-12-31', ...attested('foundry', 39, { packagedBy: 'foundry', packagedIn: 'TW' }) },
    ),
    presumed,
  ],
  [
    '39.99 billion in 2030',
    die(
      { transistorsBillion: 39.99, containsHbm: false },
      { on: '2030-01-01', ...attested('foundry', 39.99, { packagedBy: 'foundry', packagedIn: 'TW' }) },
    ),
    spared,
  ],
  [
    '39 billion with HBM in 2030',
    die(
      { transistorsBillion: 39, containsHbm: true },
      { on: '2030-01-01', ...attested('foundry', 39, { packagedBy: 'foundry', packagedIn: 'TW' }) },
    ),
    presumed,
  ],
  [
    'presumed, to Japan for a Chinese group',
    die({}, { to: 'JP', from: 'TW', activity: 'reexport', endUse: [] }, [
      who('designer', 'JP', 'CN'),
      who('ultimate-consignee', 'JP', 'CN'),
    ]),
    { outcome: LICENCE, policy: DENIAL, ...presumed },
  ],
  [
    'presumed, to the United States',
    die({}, { to: 'US', from: 'TW', activity: 'reexport', endUse: [] }, [who('ultimate-consignee', 'US')]),
    { outcome: [FREE, 'not-an-export'] },
  ],
  [
    'presumed is for data centres: no NAC',
    die(
      {},
      {
        to: 'CN',
        from: 'TW',
        activity: 'reexport',
        endUse: [],
        evidence: { purchaseOrder: true, nacNotification: { filedOn: '2026-01-01', objection: false } },
      },
      [who('designer', 'CN'), who('ultimate-consignee', 'CN')],
    ),
    { outcome: LICENCE, policy: DENIAL, ...presumed },
  ],
  [
    'quarterly report on 21 November: by 2 March',
    die({}, { to: 'KR', from: 'TW', activity: 'reexport', endUse: [], ...figures(900) }, [
      byDesigner('KR', 'authorized-designer'),
      who('end-user', 'KR'),
    ]),
    { duty: ['743.9'], dutyDue: '2027-03-02' },
  ],
  [
    'quarterly report on 31 October: by 30 November',
    die({}, { on: '2026-10-31', to: 'KR', from: 'TW', activity: 'reexport', endUse: [], ...figures(900) }, [
      byDesigner('KR', 'authorized-designer'),
      who('end-user', 'KR'),
    ]),
    { duty: ['743.9'], dutyDue: '2026-11-30' },
  ],
  [
    'quarterly report on 1 May 2026: by 30 August',
    die({}, { on: '2026-05-01', to: 'KR', from: 'TW', activity: 'reexport', endUse: [], ...figures(900) }, [
      byDesigner('KR', 'authorized-designer'),
      who('end-user', 'KR'),
    ]),
    { duty: ['743.9'], dutyDue: '2026-08-30' },
  ],
  [
    'red flag 19: 51 billion and HBM for a Chinese designer',
    {
      on: TODAY,
      to: 'MY',
      item: { kind: 'integrated-circuit', tpp: 900, transistorsBillion: 51, containsHbm: true, ioBandwidthGBps: 100 },
      endUse: [],
      parties: [who('end-user', 'MY'), who('designer', 'CN')],
    },
    { outcome: HOLD, cites: ['732'] },
  ],
  [
    '… exactly 50 billion',
    {
      on: TODAY,
      to: 'MY',
      item: { kind: 'integrated-circuit', tpp: 900, transistorsBillion: 50, containsHbm: true, ioBandwidthGBps: 100 },
      endUse: [],
      parties: [who('end-user', 'MY'), who('designer', 'CN')],
    },
    { outcome: FREE },
  ],
  [
    '… a designer of Taiwan',
    {
      on: TODAY,
      to: 'MY',
      item: { kind: 'integrated-circuit', tpp: 900, transistorsBillion: 51, containsHbm: true, ioBandwidthGBps: 100 },
      endUse: [],
      parties: [who('end-user', 'MY'), who('designer', 'TW')],
    },
    { outcome: FREE },
  ],
];

const sold = (seller: Party, item: Item, day: string, more: Partial<Question> = {}): Question =>
  order('CN', item, { on: day, parties: [seller, who('end-user', 'CN')], ...more });
const inUs = { madeInUs: false };
/** Proclamation 11002, the 15 per cent, what was announced. */
export const LEVIES: readonly Row[] = [
  [
    '25 %: H200 tested in the US, China',
    order('CN', { ...H200, ...inUs }, { on: '2026-05-01', ...certified(), ...usd(4, '30000') }),
    { levy: ['232'], amount: '30000.00' },
  ],
  [
    '25 %: paid by the importer of record',
    order('CN', { ...H200, ...inUs }, { on: '2026-05-01', ...certified(), ...usd(1, '1') }),
    { levy: ['importer'], amount: '0.25' },
  ],
  [
    '25 %: Macau too',
    order('MO', { ...H200, ...inUs }, { on: '2026-05-01', ...certified(), ...usd(1, '100') }),
    { levy: ['232'], amount: '25.00' },
  ],
  [
    '25 %: not MI300X',
    order('CN', { ...MI300X, ...inUs }, { on: '2026-05-01', ...certified(), ...usd(1, '100') }),
    { levyNot: ['232'] },
  ],
  [
    '25 %: B200 is above',
    order('CN', { ...B200, ...inUs }, { on: '2026-05-01', ...usd(1, '100') }),
    { levyNot: ['232'] },
  ],
  [
    '25 %: H200 from the US to Germany, made in Taiwan: it came in',
    order('DE', { ...H200, ...inUs }, { on: '2026-05-01', ...usd(1, '100') }),
    { levy: ['232'], amount: '25.00' },
  ],
  [
    '25 %: from Taiwan straight to Germany',
    order(
      'DE',
      { ...H200, ...inUs },
      { on: '2026-05-01', activity: 'reexport', from: 'TW', via: [], ...usd(1, '100') },
    ),
    { levyNot: ['232'] },
  ],
  [
    '25 %: no quantity, no amount',
    order('CN', { ...H200, ...inUs }, { on: '2026-05-01', ...certified() }),
    { levy: ['232'] },
  ],
  [
    '15 %: NVIDIA, H20, 100 units',
    sold(NVIDIA, H20, '2025-09-01', {
      ...usd(100, '11000'),
      evidence: { licence: { id: 'D1', remainingUnits: 100, expiresOn: '2026-09-01' } },
    }),
    { levy: ['15'], amount: '165000.00' },
  ],
  [
    '15 %: AMD, an H20-like part',
    sold(
      AMD,
      circuit(2368, 2.9, { chip: 'amd/mi308x', dramBandwidthGBps: 5300, ioBandwidthGBps: 800 }),
      '2025-09-01',
      usd(1, '1000'),
    ),
    { levy: ['15|revenue'] },
  ],
  ['15 %: not for an A30', sold(NVIDIA, A30, '2025-09-01', usd(1, '1000')), { levyNot: ['revenue'] }],
  [
    '15 %: not Macau or Vietnam',
    order('VN', H20, { on: '2025-09-01', parties: [NVIDIA, who('end-user', 'VN')], ...usd(1, '1000') }),
    { levyNot: ['revenue'] },
  ],
  [
    '15 %: another seller',
    sold({ ...RESELLER, name: 'A reseller' }, H20, '2025-09-01', usd(1, '1000')),
    { levyNot: ['revenue'] },
  ],
  ['15 %: NVIDIA on 10 August 2025', sold(NVIDIA, H20, '2025-08-10', usd(1, '1000')), { levyNot: ['revenue'] }],
  [
    'announced 25 %: 8 December 2025, H200',
    sold(NVIDIA, H200, '2025-12-08', usd(1, '1000')),
    { levy: ['announced|25'] },
  ],
  ['announced 25 %: 7 December 2025', sold(NVIDIA, H200, '2025-12-07', usd(1, '1000')), { levyNot: ['announced'] }],
];

/** Limits, licences in hand, letters, gates. */
export const LIMITS: readonly Row[] = [
  [
    'a licence in hand that expired yesterday',
    order('SA', H100, { quantity: 1, evidence: { licence: { id: 'D1', remainingUnits: 5, expiresOn: '2026-11-20' } } }),
    { outcome: LICENCE },
  ],
  [
    'a licence in hand for nine, ten ordered',
    order('SA', H100, {
      quantity: 10,
      evidence: { licence: { id: 'D1', remainingUnits: 9, expiresOn: '2027-11-20' } },
    }),
    { outcome: LICENCE },
  ],
  [
    'letters: AMD and H20-class with 1,700 together',
    sold(AMD, circuit(1500, 1, { dramBandwidthGBps: 1000, ioBandwidthGBps: 700 }), '2025-05-01'),
    { outcome: LICENCE, cites: ['is-informed'] },
  ],
  [
    'letters: 1,399.9 and 300',
    sold(AMD, circuit(1500, 1, { dramBandwidthGBps: 1399.9, ioBandwidthGBps: 300 }), '2025-05-01'),
    { outcome: FREE },
  ],
  [
    'letters: 1,099.9 of I/O',
    sold(NVIDIA, circuit(1500, 1, { dramBandwidthGBps: 500, ioBandwidthGBps: 1099.9 }), '2025-05-01'),
    { outcome: FREE },
  ],
  [
    'letters: 1,100 of I/O',
    sold(NVIDIA, circuit(1500, 1, { dramBandwidthGBps: 500, ioBandwidthGBps: 1100 }), '2025-05-01'),
    { outcome: LICENCE, cites: ['is-informed'] },
  ],
  [
    'letters: RTX 5090 D of NVIDIA, 1,792',
    sold(
      NVIDIA,
      circuit(4750, 6, { dramBandwidthGBps: 1792, ioBandwidthGBps: 128, designedOrMarketedForDatacenters: false }),
      '2025-05-01',
    ),
    { outcome: LICENCE, cites: ['is-informed'] },
  ],
  [
    'letters: and on the Entity List',
    sold(NVIDIA, H20, '2025-05-01', { parties: [NVIDIA, who('end-user', 'CN', 'CN', listed())] }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'letters: an H20 for a supercomputer',
    sold(NVIDIA, H20, '2026-05-01', uses('supercomputer')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(1)'] },
  ],
  [
    'letters: Cuba, D:5',
    order('CU', H20, { parties: [NVIDIA, who('end-user', 'CU')] }),
    { outcome: LICENCE, cites: ['746.2'] },
  ],
  [
    'letters: Haiti, D:5',
    order('HT', H20, { parties: [NVIDIA, who('end-user', 'HT')] }),
    { outcome: LICENCE, cites: ['is-informed'] },
  ],
  ['letters: Saudi Arabia, D:4', order('SA', H20, { parties: [NVIDIA, who('end-user', 'SA')] }), { outcome: FREE }],
  [
    'allocation by the letter: 790,000,000 exactly',
    order('KE', H100, { reading: 'letter', evidence: { installedBaseTpp: 790_000_000 } }),
    { outcome: LICENCE, policy: APPROVAL, cites: ['742.6(a)(6)(iii)', '742.6(b)(10)'] },
  ],
  [
    '… one above',
    order('KE', H100, { reading: 'letter', evidence: { installedBaseTpp: 790_000_001 } }),
    { outcome: LICENCE, policy: 'policy-of-denial' },
  ],
  [
    'Saudi Arabia above the allocation: the text, not enforced',
    order('SA', H100, { evidence: { installedBaseTpp: 900_000_000 } }),
    { outcome: LICENCE, cites: ['742.6(a)(6)(iii)'] },
  ],
  [
    'Germany by the letter: presumption of approval',
    order('DE', RTX_4090, { reading: 'letter', evidence: {} }),
    { outcome: LICENCE, policy: APPROVAL },
  ],
  [
    'diffusion on: Poland, ten',
    order('PL', H100, {
      scenarios: ['diffusion-enforced'],
      quantity: 10,
      evidence: { lppCumulativeTpp: 30_000_000, installedBaseTpp: 1_000_000 },
    }),
    { outcome: LICENCE, policy: APPROVAL },
  ],
  [
    'SAFE: Hong Kong H200 with every paper',
    order('HK', H200, { on: '2026-10-15', ...certified(), scenarios: ['safe-chips-act'] }),
    { outcome: 'prohibited' },
  ],
  ['a UAE government agency, an H20', order('AE', H20, kinds('government')), { outcome: FREE }],
  [
    'RTX 5090 for a Chinese group in the UAE with a notice',
    order('AE', RTX_5090, { parent: 'CN', ...notified('2026-09-01') }),
    { outcome: EXCEPTION, exception: 'NAC' },
  ],
];
