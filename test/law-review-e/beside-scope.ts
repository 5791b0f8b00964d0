import {
  A30,
  A100,
  ASK,
  AT_ONLY,
  AUTHORISED,
  DENIAL,
  EAR99,
  FREE,
  H20,
  H100,
  HOLD,
  LICENCE,
  notified,
  OUTSIDE,
  order,
  PROHIBITED,
  RTX_5090,
  server,
  TEXT_ONLY,
  TODAY,
  who,
} from '../law-review-c/ask.ts';
import { III } from '../law-review-d/given.ts';
import { beside, kinds, listed, on, type Row, usd, uses } from './ask.ts';
import { bare } from './given.ts';

/** Beside what is known: what is subject, technology and clouds, embargoes, foundries, LPP, papers. */
export const BESIDE_SCOPE: readonly Row[] = [
  [
    'jurisdiction: 25 % to Vietnam',
    bare(
      'VN',
      { kind: 'other', eccn: '3A992', controlledUsContentPercent: 25, madeInUs: false, foreignDirectProduct: false },
      [who('end-user', 'VN')],
      { from: 'JP', activity: 'reexport' },
    ),
    { outcome: OUTSIDE },
  ],
  [
    'jurisdiction: 25.01 % to Vietnam',
    bare(
      'VN',
      { kind: 'other', eccn: '3A992', controlledUsContentPercent: 25.01, madeInUs: false, foreignDirectProduct: false },
      [who('end-user', 'VN')],
      { from: 'JP', activity: 'reexport' },
    ),
    { outcome: FREE },
  ],
  [
    'jurisdiction: exactly 10 % to Iran',
    bare(
      'IR',
      { kind: 'other', eccn: '3A992', controlledUsContentPercent: 10, madeInUs: false, foreignDirectProduct: false },
      [who('end-user', 'IR')],
      { from: 'JP', activity: 'reexport' },
    ),
    { outcome: OUTSIDE },
  ],
  [
    'jurisdiction: a Chinese chip of China sold in China, no US anything',
    bare(
      'CN',
      {
        kind: 'integrated-circuit',
        tpp: 6000,
        performanceDensity: 8,
        madeInUs: false,
        foreignDirectProduct: false,
        controlledUsContentPercent: 0,
      },
      [who('end-user', 'CN')],
      { from: 'CN', activity: 'in-country-transfer' },
    ),
    { outcome: OUTSIDE },
  ],
  [
    'jurisdiction: footnote 4 party, foreign server',
    bare(
      'CN',
      { kind: 'computer', eccn: '4A994.l', madeInUs: false, foreignDirectProduct: true, controlledUsContentPercent: 0 },
      [who('end-user', 'CN', 'CN', listed({ footnotes: [4] }))],
      { from: 'TW', activity: 'reexport' },
    ),
    { outcome: LICENCE, policy: DENIAL, cites: ['734.9(e)'] },
  ],
  [
    'technology: 3E001 for 3A090 to an Iranian engineer',
    {
      on: TODAY,
      activity: 'deemed-export',
      from: 'US',
      item: { kind: 'technology', eccn: '3E001', technologyFor: '3A090' },
      endUse: [],
      parties: [
        who('exporter', 'US'),
        { role: 'foreign-person', country: 'US', kinds: ['civil'], citizenship: 'IR', listed: [] },
      ],
    },
    { outcome: LICENCE },
  ],
  [
    'technology: to a Chinese company’s lab in Singapore',
    bare('SG', { kind: 'technology', eccn: '3E001', technologyFor: '3A090.a' }, [who('end-user', 'SG', 'CN')]),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'technology: published',
    bare('CN', { kind: 'technology', technologyFor: '3A090', published: true }, [who('end-user', 'CN')]),
    { outcome: OUTSIDE, cites: ['734.7'] },
  ],
  [
    'cloud: a Chinese start-up rents H100 hours',
    {
      on: TODAY,
      activity: 'remote-access',
      to: 'CN',
      item: H100,
      endUse: ['inference'],
      parties: [who('remote-user', 'CN')],
    },
    { outcome: ['not-an-export', HOLD] },
  ],
  [
    'cloud: a military-intelligence tenant',
    {
      on: TODAY,
      activity: 'remote-access',
      to: 'CN',
      item: H100,
      endUse: ['military-intelligence'],
      parties: [who('remote-user', 'CN', 'CN', { kinds: ['military-intelligence-end-user'] })],
    },
    { outcome: [LICENCE, HOLD, PROHIBITED] },
  ],
  [
    'weights to Germany',
    bare('DE', { kind: 'model-weights', trainingOperations: 2e26, published: false }, [who('end-user', 'DE')]),
    { outcome: TEXT_ONLY, eccn: '4E091' },
  ],
  [
    'weights by the letter to India',
    bare('IN', { kind: 'model-weights', trainingOperations: 2e26, published: false }, [who('end-user', 'IN')], {
      reading: 'letter',
    }),
    { outcome: LICENCE, policy: DENIAL, cites: ['742.6(a)(13)', '742.6(b)(14)'] },
  ],
  [
    'embargo: EAR99 to Syria’s army intelligence',
    bare(
      'SY',
      EAR99,
      [who('end-user', 'SY', 'SY', { kinds: ['military-intelligence-end-user'] })],
      uses('military-intelligence'),
    ),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.22'] },
  ],
  [
    'embargo: Crimea',
    bare('UA', AT_ONLY, [who('end-user', 'UA', 'UA', { address: 'Simferopol, Crimea' })]),
    { outcome: LICENCE, cites: ['746.6'] },
  ],
  [
    'embargo: 3A991 to Venezuela’s army',
    bare('VE', AT_ONLY, [who('end-user', 'VE', 'VE', { kinds: ['military-end-user'] })], uses('military')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.21'] },
  ],
  [
    'foundry: approved designer says not .a',
    {
      on: TODAY,
      item: { kind: 'integrated-circuit', nodeNm: 5, transistorsBillion: 60, tpp: 900, performanceDensity: 2 },
      parties: [who('foundry', 'TW'), who('designer', 'US', 'US', { kinds: ['approved-designer'] })],
      evidence: { foundryAttestation: { tpp: 900, by: 'designer' } },
    },
    { eccnNot: '3A090.a', presumed: false },
  ],
  [
    'foundry: a designer of India, authorised, 31 December 2026',
    {
      on: '2026-12-31',
      item: { kind: 'integrated-circuit', nodeNm: 5, transistorsBillion: 60, tpp: 900, performanceDensity: 2 },
      parties: [who('foundry', 'TW'), who('designer', 'IN', 'IN', { kinds: ['authorized-designer'] })],
      evidence: { foundryAttestation: { tpp: 900, by: 'designer' } },
    },
    { eccnNot: '3A090.a', presumed: false },
  ],
  [
    'foundry: packaged in China',
    {
      on: TODAY,
      item: { kind: 'integrated-circuit', nodeNm: 7, transistorsBillion: 20 },
      parties: [who('foundry', 'TW')],
      evidence: {
        foundryAttestation: { transistorsBillion: 20, by: 'foundry', packagedBy: 'foundry', packagedIn: 'CN' },
      },
    },
    { eccn: '3A090.a', presumed: true },
  ],
  [
    'foundry: 28 nm planar is no advanced circuit',
    {
      on: TODAY,
      item: { kind: 'integrated-circuit', nodeNm: 28, transistorsBillion: 5, tpp: 500 },
      parties: [who('foundry', 'TW')],
    },
    { eccnNot: '3A090.a', presumed: false },
  ],
  [
    'foundry: 37 billion, no HBM, 2029',
    {
      on: '2029-02-01',
      item: { kind: 'integrated-circuit', nodeNm: 7, transistorsBillion: 37, containsHbm: false },
      parties: [who('osat', 'MY', 'MY', { kinds: ['approved-osat'] })],
      evidence: { foundryAttestation: { transistorsBillion: 37, by: 'osat', packagedBy: 'approved-osat' } },
    },
    { eccnNot: '3A090.a', presumed: false },
  ],
  [
    'foundry: 37 billion with HBM, 2029',
    {
      on: '2029-02-01',
      item: { kind: 'integrated-circuit', nodeNm: 7, transistorsBillion: 37, containsHbm: true },
      parties: [who('osat', 'MY', 'MY', { kinds: ['approved-osat'] })],
      evidence: { foundryAttestation: { transistorsBillion: 37, by: 'osat', packagedBy: 'approved-osat' } },
    },
    { eccn: '3A090.a', presumed: true },
  ],
  [
    'LPP: one TPP above',
    bare(
      'CH',
      { kind: 'integrated-circuit', eccn: '3A090.a', designedOrMarketedForDatacenters: true },
      [who('end-user', 'CH', 'CH', { kinds: ['civil', 'university'] })],
      { evidence: { lppCumulativeTpp: 26_900_001 } },
    ),
    { outcome: TEXT_ONLY, cites: ['740.29', ...III] },
  ],
  [
    'LPP: a Chinese group in Switzerland',
    bare('CH', H100, [who('end-user', 'CH', 'CN')], { evidence: { lppCumulativeTpp: 50_000 } }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'paper: 3A991.p of 2,000 to China: EEI whatever the value',
    bare('CN', AT_ONLY, [who('end-user', 'CN')], usd(1, '2000')),
    { outcome: FREE, duty: ['eei|758.1'] },
  ],
  [
    'paper: an integrated circuit of 40,000 under licence to China: no PRC statement',
    bare('CN', A100, [who('end-user', 'CN')], usd(1, '40000')),
    { outcome: LICENCE, dutyNot: ['748.10|prc end user'] },
  ],
  [
    'paper: of 50,000.01',
    bare('CN', A100, [who('end-user', 'CN')], usd(1, '50000.01')),
    { duty: ['748.10|end user statement'] },
  ],
  [
    'paper: .z first in AES',
    bare('CN', server(H100, 8, { hostEccn: '5A992.c' }), [who('end-user', 'CN')], usd(1, '300000')),
    { outcome: LICENCE, eccn: '5A992.z.1', duty: ['758.1(g)(5)|.z'] },
  ],
  [
    'cloud tenant beside goods: not known',
    bare('MY', H100, [who('end-user', 'MY', 'MY', { kinds: ['iaas-provider'] }), who('remote-user', 'CN')]),
    { outcome: [TEXT_ONLY, HOLD], warns: ['remote|tenant'] },
  ],
  [
    'a Malaysian cloud with a red flag',
    bare('MY', H100, [who('end-user', 'MY')], { redFlags: ['site-cannot-confirm-capacity'] }),
    { outcome: HOLD },
  ],
  [
    'a government of the UAE not in the supplement by name',
    bare('AE', A30, [who('end-user', 'AE', 'AE', { kinds: ['government'] })]),
    { outcome: [AUTHORISED, LICENCE, HOLD, ASK] },
  ],
  [
    'kinds say university; military use known',
    bare('CN', H20, [who('end-user', 'CN', 'CN', { kinds: ['university'] })], uses('military')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.21'] },
  ],
  [
    'nuclear use in India, H20',
    bare('IN', H20, [who('end-user', 'IN')], uses('nuclear')),
    { outcome: LICENCE, cites: ['744.2'] },
  ],
  [
    'missiles in Pakistan, EAR99',
    bare('PK', EAR99, [who('end-user', 'PK')], uses('missile')),
    { outcome: LICENCE, cites: ['744.3'] },
  ],
  [
    'weapons in Iran, EAR99',
    bare('IR', EAR99, [who('end-user', 'IR')], uses('chemical-biological')),
    { outcome: LICENCE, cites: ['744.4', '746.7'] },
  ],
  [
    'an advanced fab in China, EAR99',
    bare('CN', EAR99, [who('end-user', 'CN')], uses('advanced-node-fab')),
    { outcome: LICENCE, cites: ['744.23(a)(2)'] },
  ],
  [
    'an advanced fab in Taiwan, EAR99',
    bare('TW', EAR99, [who('end-user', 'TW')], uses('advanced-node-fab')),
    { outcome: FREE },
  ],
  [
    'RTX 5090 to a party on the Unverified List',
    bare('CN', RTX_5090, [who('end-user', 'CN', 'CN', on('UVL'))], notified('2026-10-01')),
    { outcome: LICENCE, cites: ['740.2(a)(17)'] },
  ],
  [
    'two roles of one group: exporter and user',
    order('IE', H100, { ...beside('IE', [who('exporter', 'US', 'US', { name: 'Apple' })]) }),
    { outcome: TEXT_ONLY },
  ],
  ['a bare military user in India', order('IN', H20, kinds('military-end-user')), { outcome: FREE }],
  [
    'a bare military user in Russia, EAR99',
    order('RU', EAR99, kinds('military-end-user')),
    { outcome: LICENCE, policy: 'policy-of-denial', cites: ['744.21', '746.8'] },
  ],
];
