import type { Evidence, Item, Party, Question } from '@tolhuis/core/contract';
import {
  A30,
  A100,
  APPROVAL,
  ASK,
  AT_ONLY,
  AUTHORISED,
  DENIAL,
  EAR99,
  EXCEPTION,
  FREE,
  H20,
  H100,
  HOLD,
  LICENCE,
  notified,
  order,
  type Row,
  server,
  TEXT_ONLY,
  TODAY,
  who,
} from './ask.ts';

type Attested = NonNullable<Evidence['foundryAttestation']>;
/** A 7 nm die or package of so many billion transistors, by a foundry of Taiwan that packages there and attests. */
const made = (
  on: string,
  transistorsBillion: number,
  attested: Attested | undefined,
  more: Partial<Item> = {},
  seller: Party = who('foundry', 'TW'),
  others: Party[] = [],
): Question => ({
  on,
  item: { kind: 'integrated-circuit', nodeNm: 7, transistorsBillion, ...more },
  parties: [seller, ...others],
  evidence: attested ? { foundryAttestation: attested } : {},
});
const byFoundry = (transistorsBillion: number, packagedIn = 'TW'): Attested => ({
  transistorsBillion,
  by: 'foundry',
  packagedBy: 'foundry',
  packagedIn,
});
const byOsat = (transistorsBillion: number): Attested => ({
  transistorsBillion,
  by: 'osat',
  packagedBy: 'approved-osat',
});
const osat: Party = { role: 'osat', kinds: ['approved-osat'], listed: [] };
const designer = (home: string, ...kinds: NonNullable<Party['kinds']>) => who('designer', home, home, { kinds });
const low: Attested = { transistorsBillion: 60, tpp: 1000, by: 'designer' };
const bare = { containsHbm: false };
const presumed = { eccn: '3A090.a', presumed: true, cites: ['3A090'] } as const;
const spared = { eccnNot: '3A090.a', presumed: false } as const;

/** Note 1 to 3A090 (90 FR 5298): who is presumed to ship 3A090.a. */
export const FOUNDRY: readonly Row[] = [
  ['29.99 billion', made(TODAY, 29.99, byFoundry(29.99)), spared],
  ['31 billion, no HBM, today', made(TODAY, 31, byFoundry(31), bare), presumed],
  ['31 billion, no HBM, the last day of 2026', made('2026-12-31', 31, byFoundry(31), bare), presumed],
  ['34.9 billion, no HBM, the first day of 2027', made('2027-01-01', 34.9, byFoundry(34.9), bare), spared],
  ['exactly 35 billion in 2027', made('2027-06-01', 35, byFoundry(35), bare), presumed],
  ['34 billion with HBM in 2027', made('2027-06-01', 34, byFoundry(34), { containsHbm: true }), presumed],
  ['34 billion in 2027, HBM not said', made('2027-06-01', 34, byFoundry(34)), { outcome: [ASK, HOLD] }],
  ['29 billion with HBM', made(TODAY, 29, byFoundry(29), { containsHbm: true }), spared],
  ['the last day of 2027', made('2027-12-31', 34, byOsat(34), bare, osat), spared],
  ['the first of 2028', made('2028-01-01', 34, byOsat(34), bare, osat), presumed],
  ['39 billion in 2029', made('2029-01-01', 39, byOsat(39), bare, osat), spared],
  ['exactly 40 billion in 2029', made('2029-01-01', 40, byOsat(40), bare, osat), presumed],
  ['packaged in China', made(TODAY, 20, byFoundry(20, 'CN')), presumed],
  ['packaged in Vietnam', made(TODAY, 20, byFoundry(20, 'VN')), spared],
  [
    'packaged by another',
    made(TODAY, 20, { transistorsBillion: 20, by: 'osat', packagedBy: 'other', packagedIn: 'TW' }),
    presumed,
  ],
  ['no attestation', made(TODAY, 20, undefined), presumed],
  [
    'an approved designer attests low TPP',
    made(TODAY, 60, low, {}, who('foundry', 'TW'), [designer('US', 'approved-designer')]),
    spared,
  ],
  [
    'an authorized designer until the end of 2026',
    made('2026-12-31', 60, low, {}, who('foundry', 'TW'), [designer('TW', 'authorized-designer')]),
    spared,
  ],
  [
    'a designer neither approved nor authorized',
    made(TODAY, 60, low, {}, who('foundry', 'TW'), [designer('CN')]),
    presumed,
  ],
  ['22 nm, planar', made(TODAY, 60, undefined, { nodeNm: 22, dies: [{ areaMm2: 500, nonPlanar: false }] }), spared],
  ['16 nm', made(TODAY, 60, undefined, { nodeNm: 16 }), presumed],
  ['two weeks before it is due', made('2025-01-16', 60, undefined), spared],
  ['due', made('2025-01-31', 60, undefined), presumed],
  [
    'a distributor',
    { ...made(TODAY, 60, undefined, { tpp: 1000 }), parties: [who('exporter', 'TW')] },
    { eccn: '3A991.p', presumed: false },
  ],
  [
    'presumed, to Vietnam',
    {
      ...made(TODAY, 60, undefined),
      to: 'VN',
      from: 'TW',
      activity: 'reexport',
      endUse: [],
      parties: [who('foundry', 'TW'), designer('VN'), who('ultimate-consignee', 'VN')],
    },
    { outcome: LICENCE, ...presumed },
  ],
  [
    'presumed, to Germany',
    {
      ...made(TODAY, 60, undefined),
      to: 'DE',
      from: 'TW',
      activity: 'reexport',
      endUse: [],
      parties: [who('foundry', 'TW'), designer('DE'), who('ultimate-consignee', 'DE')],
    },
    { outcome: TEXT_ONLY, ...presumed },
  ],
];

const so = (to: string, lppCumulativeTpp: number, more: Parameters<typeof order>[2] = {}) =>
  order(
    to,
    { kind: 'integrated-circuit', eccn: '3A090.a', designedOrMarketedForDatacenters: true },
    { evidence: { lppCumulativeTpp }, ...more },
  );
const validated = (to: string, authorisation: string, parent = to) =>
  order(to, H100, { parent, party: { kinds: ['civil', 'datacenter-operator'], authorisations: [authorisation] } });
/** §§ 740.29, 748.15. */
export const LPP_VEU: readonly Row[] = [
  [
    'LPP at the line, Malaysia',
    so('MY', 26_900_000),
    { outcome: [EXCEPTION, TEXT_ONLY], cites: ['740.29', '742.6(a)(6)(iii)'] },
  ],
  ['one above', so('CH', 26_900_001), { outcome: TEXT_ONLY, cites: ['740.29', '742.6(a)(6)(iii)'] }],
  [
    'LPP by the letter of the text',
    so('CH', 26_900_000, { reading: 'letter' }),
    { outcome: EXCEPTION, exception: 'LPP', cites: ['740.29'] },
  ],
  [
    'one above by the letter',
    so('CH', 26_900_001, { reading: 'letter' }),
    { outcome: LICENCE, policy: APPROVAL, cites: ['742.6(a)(6)(iii)'] },
  ],
  ['LPP to Macau', so('MO', 1000), { outcome: LICENCE, policy: DENIAL }],
  ['LPP for a Chinese group in Switzerland', so('CH', 1000, { parent: 'CN' }), { outcome: LICENCE, policy: DENIAL }],
  [
    'LPP to Saudi Arabia: the gate',
    so('SA', 1000),
    { outcome: LICENCE, policy: APPROVAL, cites: ['742.6(a)(6)(iii)', '740.2(a)(9)(ii)'] },
  ],
  ['LPP to the UAE: the duty is enforced there', so('AE', 1000), { outcome: [LICENCE, EXCEPTION] }],
  ['NVEU in Macau', validated('MO', 'nveu'), { outcome: LICENCE, policy: DENIAL }],
  ['UVEU for a Chinese group in Japan', validated('JP', 'uveu', 'CN'), { outcome: LICENCE, policy: DENIAL }],
  [
    'NVEU in Saudi Arabia',
    validated('SA', 'nveu'),
    { outcome: [AUTHORISED, LICENCE], cites: ['748.15', '742.6(a)(6)(iii)'] },
  ],
  ['NVEU in Malaysia', validated('MY', 'nveu'), { outcome: [AUTHORISED, TEXT_ONLY] }],
  [
    'General VEU in China, A30',
    order('CN', A30, { party: { authorisations: ['general-veu'] }, evidence: {} }),
    { outcome: LICENCE, policy: DENIAL, cites: ['748.15', '742.6(a)(6)(iii)'] },
  ],
];

const usd = (quantity: number, amount: string) => ({ quantity, unitValue: { amount, currency: 'USD' } });
const eei = ['eei|aes|758.1(b)'];
const statement = ['748.10|prc end user'];
const dcs = ['destination control|758.6|dcs'];
const box: Item = { kind: 'computer', eccn: '4A994.l' };
/** Parts 748, 758, 762. */
export const PAPER: readonly Row[] = [
  [
    'US$2,500 to Japan',
    order('JP', AT_ONLY, usd(1, '2500')),
    { outcome: FREE, dutyNot: eei, cites: ['758.1(b)', '3A991'] },
  ],
  ['US$2,500.01', order('JP', AT_ONLY, usd(1, '2500.01')), { outcome: FREE, duty: eei }],
  ['ten at US$300', order('JP', AT_ONLY, usd(10, '300')), { outcome: FREE, duty: eei }],
  ['US$50 to China', order('CN', AT_ONLY, usd(1, '50')), { outcome: FREE, duty: eei }],
  ['US$50 to Hong Kong', order('HK', box, usd(1, '50')), { outcome: FREE, duty: eei }],
  ['US$50 to Venezuela', order('VE', AT_ONLY, usd(1, '50')), { outcome: FREE, duty: eei }],
  ['US$50 to Macau', order('MO', AT_ONLY, usd(1, '50')), { outcome: FREE, dutyNot: eei }],
  ['EAR99 of US$50 to China', order('CN', EAR99, usd(1, '50')), { outcome: FREE, dutyNot: eei }],
  ['under a licence at any value', order('SA', A30, usd(1, '50')), { outcome: LICENCE, duty: eei }],
  [
    'unverified at any value',
    order('AE', AT_ONLY, { ...usd(1, '50'), party: { listed: [{ list: 'UVL' }] } }),
    { duty: ['eei|758.1', 'uvl statement|744.15'] },
  ],
  [
    'NAC at any value',
    order('CN', A30, { ...usd(1, '50'), ...notified('2026-09-01') }),
    { outcome: EXCEPTION, duty: eei },
  ],
  [
    'a computer of US$500 to China',
    order('CN', server(H100, 1), usd(1, '500')),
    { outcome: LICENCE, duty: ['748.10|end user statement'], cites: ['748.10', '742.6(a)(6)(iii)'] },
  ],
  ['circuits of US$50,000 to China', order('CN', A100, usd(2, '25000')), { outcome: LICENCE, dutyNot: statement }],
  [
    'circuits of US$50,001 to China',
    order('CN', A100, usd(1, '50001')),
    { outcome: LICENCE, duty: ['748.10|end user statement'] },
  ],
  ['a computer to Macau', order('MO', server(H100, 1), usd(1, '20000')), { outcome: LICENCE, dutyNot: statement }],
  ['no statement where no licence is needed', order('CN', box, usd(1, '90000')), { outcome: FREE, dutyNot: statement }],
  [
    '.z is the first text',
    order('VN', server(H100, 1, { hostEccn: '5A992.c' }), usd(1, '90000')),
    { outcome: LICENCE, eccn: '5A992.z.1', duty: ['758.1(g)(5)|.z'] },
  ],
  ['control statement for AT-only goods', order('JP', AT_ONLY, usd(1, '90000')), { outcome: FREE, duty: dcs }],
  ['none for EAR99', order('JP', EAR99, usd(1, '90000')), { outcome: FREE, dutyNot: dcs }],
  ['ECCN on the invoice for .b', order('SG', A30, usd(1, '5000')), { outcome: FREE, duty: ['758.6', 'eccn'] }],
  [
    'records of an export of 21 November 2026',
    order('JP', H20),
    { outcome: FREE, duty: ['record|762.6'], dutyDue: '2031-11-21' },
  ],
  ['records under a licence', order('VN', H100, { on: '2026-03-01' }), { outcome: LICENCE, dutyDue: '2031-03-01' }],
  ['a licence application', order('VN', H100), { outcome: LICENCE, duty: ['748|application'] }],
  [
    'euro: the value in dollars is not known',
    order('JP', AT_ONLY, { quantity: 1, unitValue: { amount: '2400', currency: 'EUR' } }),
    { outcome: FREE },
  ],
];
