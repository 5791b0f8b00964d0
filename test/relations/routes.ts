import type { Evidence, Item, Party, Question } from '@tolhuis/core/contract';
import { addDays } from '@tolhuis/core/law';
import { party } from './parties.ts';
import type { Random } from './random.ts';

// Questions that an exception, an authorisation or a note frees, because by chance alone they hardly come up.

type Route = (on: string, r: Random) => Partial<Question> & { item: Item };

/** A civil party at home in its country. */
const civil = (r: Random, role: Party['role'], country: string, more: Partial<Party> = {}): Party => ({
  ...party(r, role, country),
  headquarters: country,
  ultimateParentHeadquarters: country,
  kinds: ['civil'],
  authorisations: [],
  owners: [],
  ...more,
});
const buyers = (r: Random, country: string, more: Partial<Party> = {}): Party[] =>
  (['purchaser', 'ultimate-consignee', 'end-user'] as const).map((role) => civil(r, role, country, more));
const notified = (on: string, r: Random): Evidence => ({
  purchaseOrder: true,
  nacNotification: { filedOn: addDays(on, -r.pick([25, 26, 40])), objection: false },
});
const CONSUMER: readonly Item[] = [
  { chip: 'nvidia/rtx-4090' },
  { chip: 'nvidia/a30' },
  { kind: 'integrated-circuit', tpp: 6000, performanceDensity: 9, designedOrMarketedForDatacenters: false },
  { kind: 'computer', designedOrMarketedForDatacenters: false, contains: [{ chip: 'nvidia/rtx-4090', count: 1 }] },
  { kind: 'computer', contains: [{ chip: 'nvidia/a30', count: 4 }] },
  { eccn: '3A090.b', kind: 'integrated-circuit' },
];
const DATACENTRE: readonly Item[] = [
  { chip: 'nvidia/h100-sxm5' },
  { kind: 'computer', contains: [{ chip: 'nvidia/h100-sxm5', count: 8 }] },
  { eccn: '4A090.a', kind: 'computer' },
  { kind: 'model-weights', trainingOperations: 1e26, published: false },
];

export const ROUTES: readonly Route[] = [
  (on, r) => {
    const away = r.chance(0.3);
    const to = away ? r.pick(['SG', 'MY', 'DE']) : r.pick(['CN', 'MO', 'HK', 'VE']);
    return {
      to,
      item: r.pick(CONSUMER),
      evidence: notified(on, r),
      parties: buyers(r, to, away ? { headquarters: 'CN' } : {}),
    };
  },
  (on, r) => {
    const to = r.pick(['VN', 'SA', 'AM', 'KZ', 'QA', 'AE', 'SG']);
    return {
      to,
      item: r.pick(CONSUMER),
      evidence: r.chance(0.5) ? { purchaseOrder: true } : notified(on, r),
      parties: buyers(r, to),
    };
  },
  (_, r) => ({
    activity: 'in-country-transfer',
    from: 'CN',
    to: 'CN',
    item: r.pick(CONSUMER),
    evidence: { purchaseOrder: true },
    parties: buyers(r, 'CN'),
  }),
  (_, r) => {
    const to = r.pick(['CN', 'MO', 'TW', 'MY']);
    return {
      to,
      item: { kind: 'hbm', memoryBandwidthDensity: r.pick([2.5, 3, 3.2999]) },
      evidence: { hbmCommitments: true },
      parties: [
        civil(r, 'exporter', 'US'),
        civil(r, 'purchaser', r.pick(['US', to]), { name: 'Design House' }),
        civil(r, 'designer', r.pick(['US', to]), { name: 'Design House' }),
        civil(r, 'ultimate-consignee', to),
        civil(r, 'end-user', to),
      ],
    };
  },
  (_, r) => {
    const to = r.pick(['JP', 'NL', 'TW', 'GB']);
    return { to, item: r.pick(DATACENTRE), parties: buyers(r, to), evidence: {} };
  },
  (_, r) => {
    const to = r.pick(['MY', 'IN', 'BR', 'CH', 'IL']);
    return {
      to,
      item: r.pick(DATACENTRE),
      quantity: r.pick([1, 100]),
      parties: buyers(r, to),
      evidence: { lppCumulativeTpp: r.pick([16_000, 3_000_000]), installedBaseTpp: 1000 },
    };
  },
  (_, r) => ({
    to: 'SY',
    item: { eccn: 'EAR99', kind: r.pick(['computer', 'other'] as const) },
    parties: buyers(r, 'SY'),
  }),
  (_, r) => {
    const of = r.pick(['Microsoft Corporation', 'Core42', 'G42', 'Ministry of Defence']);
    return {
      to: 'AE',
      item: r.pick([...CONSUMER, ...DATACENTRE]),
      parties: buyers(r, 'AE', {
        name: of,
        authorisations: ['uae-supplement-8'],
        ...(of === 'Ministry of Defence' && { kinds: ['government'] as const }),
      } as Partial<Party>),
    };
  },
  (_, r) => ({
    from: 'TW',
    activity: 'reexport',
    to: r.pick(['CN', 'MY', 'VN']),
    item: {
      kind: 'integrated-circuit',
      tpp: 1000,
      performanceDensity: 2,
      designedOrMarketedForDatacenters: true,
      nodeNm: 7,
      transistorsBillion: 20,
      containsHbm: false,
      ioBandwidthGBps: 64,
      dramBandwidthGBps: 100,
    },
    parties: [
      civil(r, 'exporter', 'TW', { name: 'TSMC' }),
      civil(r, 'foundry', 'TW', { name: 'TSMC' }),
      civil(r, 'designer', 'US', { kinds: [r.pick(['approved-designer', 'authorized-designer'] as const)] }),
      ...buyers(r, r.pick(['CN', 'MY', 'VN'])),
    ],
    evidence: {
      foundryAttestation: {
        transistorsBillion: r.pick([10, 29.99]),
        tpp: 1000,
        by: r.pick(['designer', 'foundry'] as const),
        packagedBy: r.pick(['foundry', 'approved-osat'] as const),
        packagedIn: 'TW',
      },
    },
  }),
  (_, r) => ({
    from: r.pick(['TW', 'DE', 'SG']),
    activity: 'reexport',
    to: r.pick(['CN', 'MY', 'IR', 'RU']),
    item: {
      eccn: r.pick(['EAR99', '3A991.p', '3A090.a', '4A994.l']),
      kind: 'integrated-circuit',
      madeInUs: false,
      foreignDirectProduct: false,
      controlledUsContentPercent: r.pick([0, 10, 25]),
    },
    via: [],
  }),
  (_, r) => ({
    to: 'CN',
    item: { chip: 'nvidia/h20-96gb' },
    parties: [civil(r, 'exporter', 'US', { name: r.pick(['Dell', 'NVIDIA Corporation']) }), ...buyers(r, 'CN')],
  }),
  (_, r) => ({
    activity: 'deemed-export',
    item: { kind: 'technology', eccn: '3E001', technologyFor: '3A090.a', published: false },
    parties: [civil(r, 'foreign-person', 'US', { citizenship: r.pick(['CN', 'DE', 'IN']) })],
  }),
];
