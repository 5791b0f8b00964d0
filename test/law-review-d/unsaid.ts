import {
  A30,
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
  hbm,
  L20,
  LICENCE,
  order,
  RTX_4090_D,
  server,
  TEXT_ONLY,
  who,
} from '../law-review-c/ask.ts';
import { beside, kinds, type Row, uses } from './ask.ts';
import { III } from './given.ts';

/** Weights, headquarters of this party and that, own words, facts that are not stated. */
export const UNSAID: readonly Row[] = [
  [
    'weights of exactly 10^26 to Canada',
    order('CA', { kind: 'model-weights', trainingOperations: 1e26, published: false }),
    { outcome: [TEXT_ONLY, EXCEPTION], eccn: '4E091' },
  ],
  [
    'weights of unknown compute to China',
    order('CN', { kind: 'model-weights', published: false }),
    { outcome: [ASK, HOLD] },
  ],
  [
    'weights to Chinese military intelligence',
    order(
      'CN',
      { kind: 'model-weights', trainingOperations: 2e26, published: false },
      kinds('military-intelligence-end-user'),
    ),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.22'] },
  ],
  [
    'weights to Russia: § 746.8',
    order('RU', { kind: 'model-weights', trainingOperations: 2e26, published: false }),
    { outcome: LICENCE, cites: ['746.8'] },
  ],
  [
    'a German branch: headquarters in China, parent said to be Germany',
    order('DE', H100, { party: { headquarters: 'CN', ultimateParentHeadquarters: 'DE' } }),
    { outcome: LICENCE, policy: DENIAL, cites: III },
  ],
  [
    'an American parent, headquarters in Hong Kong, user in Japan',
    order('JP', A30, { party: { headquarters: 'HK', ultimateParentHeadquarters: 'US' } }),
    { outcome: LICENCE, cites: ['744.23(a)(3)(i)(A)'] },
  ],
  [
    'the consignee of a Chinese group, the user German',
    order('DE', A30, beside('DE', [who('ultimate-consignee', 'DE', 'CN')])),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(3)'] },
  ],
  [
    'the purchaser of a Macau group, the user Polish, .a',
    order('PL', H100, beside('PL', [who('purchaser', 'MO')])),
    { outcome: LICENCE, policy: DENIAL, cites: III },
  ],
  [
    'the foundry or designer of a Chinese group, the user Polish',
    order('PL', A30, beside('PL', [who('designer', 'CN')])),
    { outcome: [FREE, HOLD] },
  ],
  ['the carrier of a Chinese group', order('PL', A30, beside('PL', [who('carrier', 'CN')])), { outcome: [FREE, HOLD] }],
  [
    'the exporter is the US subsidiary of a Chinese group',
    order('PL', A30, beside('PL', [who('exporter', 'US', 'CN')])),
    { outcome: FREE },
  ],
  [
    'memory, the purchaser of a Chinese group, the user in Malaysia',
    order('MY', hbm(3), beside('MY', [who('purchaser', 'SG', 'CN')])),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(3)(i)'] },
  ],
  ['L20 for a Chinese group in Singapore', order('SG', L20, { parent: 'CN' }), { outcome: FREE, eccn: '3A991.p' }],
  ['RTX 4090 D in Macau', order('MO', RTX_4090_D), { outcome: FREE }],
  [
    'own word: EAR99, figures of .b',
    order('CN', {
      kind: 'integrated-circuit',
      eccn: 'EAR99',
      tpp: 3000,
      performanceDensity: 4,
      designedOrMarketedForDatacenters: true,
    }),
    { outcome: [LICENCE, HOLD, ASK] },
  ],
  [
    'own word: 3A991.p, marketing said to be for data centres, density not known',
    order('CN', { kind: 'integrated-circuit', eccn: '3A991.p', tpp: 2500, designedOrMarketedForDatacenters: true }),
    { outcome: [LICENCE, HOLD, ASK, FREE] },
  ],
  [
    'an assembly of 5A002.a with H20 to Canada',
    order('CA', server(H20, 8, { hostEccn: '5A002.a' })),
    { outcome: [FREE, LICENCE, HOLD, ASK] },
  ],
  [
    'a purchaser who resells data-centre parts, user unnamed, .a to Malaysia',
    order('MY', H100, { ...uses('resale'), parties: [who('purchaser', 'MY')] }),
    { outcome: HOLD },
  ],
  [
    'red flag stated beside a free part',
    order('MY', AT_ONLY, { redFlags: ['cards-stripped-for-servers'] }),
    { outcome: HOLD },
  ],
  [
    'parent null with .b in Singapore',
    order('SG', A30, { party: { ultimateParentHeadquarters: null } }),
    { outcome: HOLD },
  ],
  [
    'parent null with H20: no headquarters rule',
    order('SG', H20, { party: { ultimateParentHeadquarters: null } }),
    { outcome: [FREE, HOLD] },
  ],
  [
    'parent null with EAR99',
    order('SG', EAR99, { party: { ultimateParentHeadquarters: null } }),
    { outcome: [FREE, HOLD] },
  ],
  [
    'end user without a country',
    order('SG', A30, {
      parties: [
        { role: 'end-user', headquarters: 'SG', ultimateParentHeadquarters: 'SG', kinds: ['civil'], listed: [] },
      ],
    }),
    { outcome: [FREE, ASK, HOLD] },
  ],
  [
    'kinds not said',
    order('CN', AT_ONLY, {
      parties: [{ role: 'end-user', country: 'CN', headquarters: 'CN', ultimateParentHeadquarters: 'CN', listed: [] }],
    }),
    { outcome: [FREE, ASK, HOLD] },
  ],
  [
    'a licence in hand, enough of it',
    order('SA', H100, {
      quantity: 10,
      evidence: { licence: { id: 'D123', remainingUnits: 10, expiresOn: '2027-01-01' } },
    }),
    { outcome: [LICENCE, AUTHORISED] },
  ],
];
