import {
  A30,
  APPROVAL,
  ASK,
  AT_ONLY,
  B200,
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
  MI300X,
  NVIDIA,
  notified,
  order,
  ordered,
  RTX_4090,
  RTX_5090,
  server,
  TEXT_ONLY,
  TODAY,
  who,
} from '../law-review-c/ask.ts';
import { kinds, listed, on, type Row, usd, uses } from './ask.ts';
import { b, bare, computer, desk } from './given.ts';

const OPEN = [ASK, HOLD];
/** Half of a fact: never the permissive side, and never open where the law is plain. */
export const PARTIAL: readonly Row[] = [
  [
    'a server of .b and unknown, to Germany',
    order('DE', computer([b(4), { count: 4 }])),
    { outcome: [TEXT_ONLY, ...OPEN] },
  ],
  ['marketing of the server absent: ACA', order('VN', computer([desk(2)]), ordered), { outcome: [LICENCE, ...OPEN] }],
  [
    'a licence without an expiry day',
    order('SA', H100, { quantity: 1, evidence: { licence: { id: 'D1', remainingUnits: 5 } } }),
    { outcome: [LICENCE, 'authorised'] },
  ],
  [
    'citizenship absent, 3E001 for 3A001',
    {
      on: TODAY,
      activity: 'deemed-export',
      from: 'US',
      endUse: [],
      item: { kind: 'technology', eccn: '3E001', technologyFor: '3A001' },
      parties: [who('exporter', 'US'), { role: 'foreign-person', country: 'US', listed: [] }],
    },
    { outcome: OPEN },
  ],
  [
    'citizenship absent, 3E001 for 3A090: only E:1 and E:2 matter',
    {
      on: TODAY,
      activity: 'deemed-export',
      from: 'US',
      endUse: [],
      item: { kind: 'technology', eccn: '3E001', technologyFor: '3A090' },
      parties: [who('exporter', 'US'), { role: 'foreign-person', country: 'US', listed: [] }],
    },
    { outcome: OPEN },
  ],
  [
    'technology for what, absent',
    bare('DE', { kind: 'technology', eccn: '3E001' }, [who('end-user', 'DE')]),
    { outcome: OPEN },
  ],
  [
    'technology for what, absent, to China',
    bare('CN', { kind: 'technology', eccn: '3E001' }, [who('end-user', 'CN')]),
    { outcome: [LICENCE, ...OPEN] },
  ],
  [
    'published, absent, of weights of 10^26',
    bare('CN', { kind: 'model-weights', trainingOperations: 1e26 }, [who('end-user', 'CN')]),
    { outcome: [TEXT_ONLY, LICENCE, ...OPEN] },
  ],
  [
    'operations absent',
    bare('CN', { kind: 'model-weights', published: false }, [who('end-user', 'CN')]),
    { outcome: [TEXT_ONLY, ...OPEN] },
  ],
  [
    'foundry: transistor count absent',
    {
      on: TODAY,
      item: { kind: 'integrated-circuit', nodeNm: 7, tpp: 900, performanceDensity: 1 },
      parties: [who('foundry', 'TW'), who('designer', 'US')],
      evidence: {},
    },
    { eccn: '3A090.a', presumed: true },
  ],
  [
    'foundry: node absent, TPP 900',
    {
      on: TODAY,
      item: { kind: 'integrated-circuit', tpp: 900, performanceDensity: 1 },
      parties: [who('foundry', 'TW'), who('designer', 'US')],
      evidence: {},
    },
    { outcome: OPEN },
  ],
  [
    'GPU of NVIDIA for resale in Malaysia, the user not named',
    bare('MY', H100, [who('purchaser', 'MY')], uses('resale')),
    { outcome: HOLD },
  ],
  ['A30 for resale in Malaysia', bare('MY', A30, [who('purchaser', 'MY')], uses('resale')), { outcome: [HOLD, FREE] }],
  ['H20 for resale in Malaysia', bare('MY', H20, [who('purchaser', 'MY')], uses('resale')), { outcome: [FREE, HOLD] }],
  [
    'gaming cards for resale in Germany',
    bare('DE', RTX_4090, [who('purchaser', 'DE')], uses('resale')),
    { outcome: [TEXT_ONLY, HOLD] },
  ],
  [
    'server for resale in Saudi Arabia',
    bare('SA', server(H100), [who('purchaser', 'SA')], uses('resale')),
    { outcome: [LICENCE], policy: APPROVAL },
  ],
  [
    'a military-intelligence body of Russia buys in Serbia',
    bare('RS', EAR99, [who('end-user', 'RS', 'RU', { headquarters: 'RU', kinds: ['military-intelligence-end-user'] })]),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.22'] },
  ],
  [
    'B200 to the UAE: absent authorisation of an unknown firm',
    bare('AE', B200, [who('end-user', 'AE')]),
    { outcome: LICENCE, policy: APPROVAL },
  ],
  [
    'two end users, the second of a Chinese group',
    bare('MY', A30, [who('end-user', 'MY'), who('end-user', 'MY', 'CN')], { evidence: {} }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'two end users, the second unknown',
    bare('MY', A30, [who('end-user', 'MY'), { role: 'end-user', country: 'MY', listed: [] }]),
    { outcome: OPEN },
  ],
  [
    'MI300X: data of the certificates and an MEU party',
    bare('CN', MI300X, [who('end-user', 'CN', 'CN', on('MEU'))], { on: '2026-06-01', ...certified() }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  ['an unknown list', bare('DE', EAR99, [who('end-user', 'DE', 'DE', on('MYLIST'))]), { outcome: HOLD }],
  [
    'a listed designer beside innocent parties',
    bare('DE', AT_ONLY, [who('designer', 'CN', 'CN', listed()), who('end-user', 'DE')]),
    { outcome: [FREE, HOLD] },
  ],
  ['an innocent government', order('FR', H100, kinds('government')), { outcome: TEXT_ONLY }],
  [
    'NVIDIA sells a server of H20 to China',
    bare('CN', server(H20), [NVIDIA, who('end-user', 'CN')], usd(1, '100000')),
    { outcome: LICENCE, cites: ['is-informed'] },
  ],
  [
    'RTX 5090 of NVIDIA to a Chinese group in Japan, notified',
    bare('JP', RTX_5090, [NVIDIA, who('end-user', 'JP', 'CN')], notified('2026-10-01')),
    { outcome: [EXCEPTION, LICENCE] },
  ],
  [
    'case by case asks an end user located in China: one in Hong Kong beside one in Vietnam',
    bare('CN', H200, [who('end-user', 'HK'), who('end-user', 'VN', 'CN')], { on: '2026-06-01', ...certified() }),
    { outcome: [LICENCE, HOLD] },
  ],
  [
    'case by case: an American group’s office in Shanghai',
    bare('CN', H200, [who('end-user', 'CN', 'US', { headquarters: 'US' })], { on: '2026-06-01', ...certified() }),
    { outcome: LICENCE, policy: CASE },
  ],
  [
    'H100 to Malaysia, parties all said twice',
    bare('MY', H100, [
      who('end-user', 'MY'),
      who('ultimate-consignee', 'MY'),
      who('purchaser', 'MY'),
      who('exporter', 'US'),
    ]),
    { outcome: TEXT_ONLY },
  ],
];
