import { ACTIVITIES, END_USES } from '@tolhuis/core/app';
import type { Evidence, Item, Listing, Party, Question, Share } from '@tolhuis/core/contract';
import { stated } from '@tolhuis/core/law';
import { RULEBOOK } from '@tolhuis/rulebook';
import fc from 'fast-check';

// Arbitrary questions over the real vocabulary: values on, just below and just above the lines that the law draws, the
// countries and lists that it treats apart, and every key of the contract sometimes absent.

/** The first day of every quarter since 2022, and the days around the latest changes. */
export const QUARTERS: readonly string[] = [
  ...Array.from(
    { length: 21 },
    (_, i) => `${2022 + Math.floor((i + 1) / 4)}-${String(((i + 1) % 4) * 3 + 1).padStart(2, '0')}-01`,
  ),
  '2022-01-01',
  '2026-11-09',
  '2026-11-21',
].sort();

const COUNTRIES = [
  'US',
  'CN',
  'HK',
  'MO',
  'DE',
  'NL',
  'GB',
  'JP',
  'TW',
  'KR',
  'SG',
  'MY',
  'TH',
  'AE',
  'SA',
  'QA',
  'IN',
  'IL',
  'TR',
  'RU',
  'BY',
  'IR',
  'KP',
  'SY',
  'CU',
  'VE',
  'KH',
  'PK',
  'VN',
  'MX',
  'CH',
  'BR',
];
export const country = fc.constantFrom(...COUNTRIES);
export const day = fc.constantFrom(...QUARTERS);

/** A number on a line of the law, a hair beside it, or anywhere. */
const near = (...lines: number[]): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(
      ...lines.flatMap((l) => [l, Number((l * 0.9999).toPrecision(10)), Number((l * 1.0001).toPrecision(10))]),
    ),
    fc.double({ min: 0, max: lines.at(-1)! * 3, noNaN: true }).map((n) => Number(n.toFixed(3))),
  );
export const tpp = near(0, 1600, 2400, 4800, 21_000, 6_000);
export const density = near(1.6, 3.2, 5.92, 12);

export const listing: fc.Arbitrary<Listing> = fc.record(
  {
    list: fc.constantFrom('EL', 'DPL', 'UVL', 'MEU', 'SDN', 'ISN', 'CMIC'),
    footnotes: fc.subarray([1, 3, 4, 5]),
    programs: fc.subarray(['RUSSIA-EO14024', 'IRAN', 'NPWMD']),
    addedOn: fc.constantFrom('2020-01-01', '2024-06-01'),
    licenceRequirement: fc.constantFrom('all-items', 'For all items subject to the EAR except EAR99 medicine'),
    reviewPolicy: fc.constantFrom(
      'presumption-of-denial' as const,
      'case-by-case' as const,
      'policy-of-denial' as const,
    ),
  },
  { requiredKeys: ['list'] },
);
const kinds = fc.subarray(
  [
    'military-end-user',
    'military-intelligence-end-user',
    'government',
    'state-owned',
    'civil',
    'datacenter-operator',
    'iaas-provider',
    'university',
    'approved-designer',
    'authorized-designer',
    'approved-osat',
    'is-informed',
  ] as const,
  { maxLength: 3 },
);
const name = fc.constantFrom('NVIDIA Corporation', 'TSMC', 'G42', 'Alibaba Cloud', 'Acme GmbH', 'Humain');
const role = fc.constantFrom(
  'exporter',
  'purchaser',
  'intermediate-consignee',
  'ultimate-consignee',
  'end-user',
  'foreign-person',
  'forwarder',
  'foundry',
  'osat',
  'designer',
  'remote-user',
);

const partyKeys = {
  role,
  name,
  country,
  headquarters: country,
  ultimateParentHeadquarters: country,
  citizenship: country,
  kinds: kinds.map((k) => [...k]),
  authorisations: fc.subarray(['uae-supplement-8', 'general-veu', 'uveu', 'nveu'], { maxLength: 2 }),
  listed: fc.oneof(
    { weight: 4, arbitrary: fc.constant<Listing[]>([]) },
    { weight: 1, arbitrary: fc.array(listing, { maxLength: 2 }) },
  ),
};
const owner = fc.record({
  sharePercent: fc.option(
    fc.constantFrom<Share[]>(0, 20, 49.99, 50, 60, 100, { atLeast: 30, atMost: 50 }, { atLeast: 50 }, { atMost: 40 }),
  ),
  listed: fc.array(listing, { maxLength: 1 }),
});
/** What they hold at least is no more than the whole: the door refuses it. */
const owners = fc.array(owner, { maxLength: 2 }).filter((of) => stated(of).lo <= 100);
/** A party with some of its facts; `null` headquarters are stated to be unknown. */
export const party: fc.Arbitrary<Party> = fc
  .record(
    {
      ...partyKeys,
      headquarters: fc.option(country, { freq: 6 }),
      ultimateParentHeadquarters: fc.option(country, { freq: 6 }),
      owners,
    },
    { requiredKeys: ['role'] },
  )
  .map((p) => p as Party);

const chipIds = RULEBOOK.chips.map((c) => c.id);
const ECCNS = [
  '3A090.a',
  '3A090.b',
  '3A090.c',
  '4A090.a',
  '4A090.b',
  '5A992.z',
  '3A001.z.1',
  '3A991.p',
  '4A994.l',
  'EAR99',
  '5A002.a',
  '3E001',
  '4E091',
];
const parameters = {
  tpp,
  performanceDensity: density,
  ioBandwidthGBps: near(600, 1100, 1400),
  dramBandwidthGBps: near(1400, 1700, 4000, 6500),
  designedOrMarketedForDatacenters: fc.boolean(),
  transistorsBillion: near(30, 35, 40),
  nodeNm: fc.constantFrom(3, 7, 14, 16, 22, 28),
  containsHbm: fc.boolean(),
};
const itemKeys = {
  ...parameters,
  chip: fc.constantFrom(...chipIds),
  kind: fc.constantFrom('integrated-circuit', 'computer', 'hbm', 'technology', 'software', 'model-weights', 'other'),
  eccn: fc.constantFrom(...ECCNS),
  hostEccn: fc.constantFrom('5A002.a', '4A003', '5A992.c', '3A001.a.7'),
  applicableDieAreaMm2: fc.constantFrom(0, 100, 814, 1600),
  peakTops: fc.array(
    fc.record(
      { bits: fc.constantFrom(4, 6, 8, 9, 16, 32, 64), tops: near(75, 300, 600) },
      { requiredKeys: ['bits', 'tops'] },
    ),
    { maxLength: 3 },
  ),
  dies: fc.array(
    fc.record(
      { areaMm2: fc.constantFrom(100, 400.5, 814), nonPlanar: fc.boolean(), memory: fc.boolean() },
      { requiredKeys: ['areaMm2', 'nonPlanar'] },
    ),
    { maxLength: 3 },
  ),
  memoryBandwidthDensity: near(2, 3.3),
  contains: fc.array(
    fc.record(
      {
        chip: fc.constantFrom(...chipIds),
        count: fc.integer({ min: 1, max: 16 }),
        tpp,
        performanceDensity: density,
        designedOrMarketedForDatacenters: fc.boolean(),
      },
      { requiredKeys: ['count'] },
    ),
    { minLength: 1, maxLength: 2 },
  ),
  technologyFor: fc.constantFrom('3A090', '3A090.a', '4A090', '3A991', 'a|b'),
  trainingOperations: near(1e26),
  published: fc.boolean(),
  endToEndEncrypted: fc.boolean(),
  madeInUs: fc.boolean(),
  foreignDirectProduct: fc.boolean(),
  controlledUsContentPercent: near(0.001, 10, 25),
  appWeightedTeraflops: near(29, 70),
  commerciallyAvailableInUs: fc.boolean(),
};
/** An item: a catalogue chip, parameters, or a wild mixture. */
export const item: fc.Arbitrary<Item> = fc
  .oneof(
    { weight: 3, arbitrary: fc.record({ chip: fc.constantFrom(...chipIds) }) },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('integrated-circuit'), ...parameters }, { requiredKeys: ['kind'] }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ eccn: fc.constantFrom(...ECCNS), kind: itemKeys.kind }, { requiredKeys: ['eccn'] }),
    },
    { weight: 2, arbitrary: fc.record(itemKeys, { requiredKeys: [] }) },
  )
  .map((i) => i as Item);

export const evidence: fc.Arbitrary<Evidence> = fc.record(
  {
    nacNotification: fc.record(
      { filedOn: fc.constantFrom('2023-12-01', '2026-10-01', '2026-11-20'), objection: fc.boolean() },
      { requiredKeys: ['filedOn'] },
    ),
    purchaseOrder: fc.boolean(),
    jan2026Certifications: fc.record(
      {
        supplyInUs: fc.boolean(),
        noFoundryDiversion: fc.boolean(),
        recipientKyc: fc.boolean(),
        remoteUsersListed: fc.boolean(),
        thirdPartyTestInUs: fc.boolean(),
        labIndependent: fc.boolean(),
        volumeShareOfUsPercent: near(50),
      },
      { requiredKeys: [] },
    ),
    hbmCommitments: fc.boolean(),
    uvlStatement: fc.boolean(),
    encryptionB1: fc.boolean(),
    encryptionB3: fc.boolean(),
    foundryAttestation: fc.record(
      {
        transistorsBillion: near(30, 40),
        tpp,
        by: fc.constantFrom('designer' as const, 'foundry' as const, 'osat' as const),
        packagedBy: fc.constantFrom('foundry' as const, 'approved-osat' as const, 'other' as const),
        packagedIn: country,
      },
      { requiredKeys: [] },
    ),
    lppCumulativeTpp: near(26_900_000),
    installedBaseTpp: near(100_000_000),
  },
  { requiredKeys: [] },
);

const endUse = fc.subarray([...END_USES], { maxLength: 2 });
const activity = fc.constantFrom(...ACTIVITIES);

/** Any question that the contract allows, mostly incomplete. */
export const question: fc.Arbitrary<Question> = fc
  .record(
    {
      on: day,
      item,
      to: country,
      from: fc.oneof({ weight: 3, arbitrary: fc.constant('US') }, { weight: 1, arbitrary: country }),
      activity: fc.oneof({ weight: 3, arbitrary: fc.constant('export') }, { weight: 1, arbitrary: activity }),
      via: fc.array(country, { maxLength: 2 }),
      quantity: fc.constantFrom(1, 8, 500, 1700, 100_000),
      unitValue: fc.record({ amount: fc.constantFrom('100.00', '27000.00'), currency: fc.constant('USD') }),
      parties: fc.array(party, { maxLength: 4 }),
      endUse: endUse.map((e) => [...e]),
      evidence,
      redFlags: fc.subarray(['cards-stripped-for-servers', 'a|b'], { maxLength: 1 }),
      reading: fc.constantFrom('enforced', 'letter'),
    },
    { requiredKeys: ['on', 'item'] },
  )
  .map((q) => plain(q) as Question);

/** A plain object, as JSON gives it. */
const plain = (q: unknown): unknown => JSON.parse(JSON.stringify(q));

const everyParty = fc
  .record({ ...partyKeys, role: fc.constant('end-user'), name: fc.constant('Acme GmbH'), owners: fc.constant([]) })
  .map((p) => p as unknown as Party);
const civil = fc.record({ country, parent: country, listed: fc.array(listing, { maxLength: 1 }) }).map(
  ({ country: c, parent, listed }) =>
    ({
      role: 'end-user',
      name: 'Acme GmbH',
      country: c,
      headquarters: c,
      ultimateParentHeadquarters: parent,
      citizenship: c,
      kinds: ['civil'],
      authorisations: [],
      listed,
      owners: [],
    }) as unknown as Party,
);

/**
 * A question in which every fact is stated, and stated once (no parameters beside a catalogue chip, no rate beside a TPP),
 * so that taking one away leaves it unknown and nothing else takes its place.
 */
export const fullQuestion: fc.Arbitrary<Question> = fc
  .record({
    on: day,
    item: fc.oneof(
      fc.record({ chip: fc.constantFrom(...chipIds), commerciallyAvailableInUs: fc.boolean(), madeInUs: fc.boolean() }),
      fc.record({
        kind: fc.constant('integrated-circuit'),
        ...parameters,
        madeInUs: fc.boolean(),
        appWeightedTeraflops: fc.constant(1),
      }),
      fc.record({
        kind: fc.constant('technology'),
        technologyFor: fc.constantFrom('3A090', '4A090', '3A991'),
        published: fc.boolean(),
      }),
      fc.record({ kind: fc.constant('model-weights'), trainingOperations: near(1e26), published: fc.boolean() }),
    ),
    to: country,
    from: fc.constant('US'),
    activity: fc.constantFrom('export', 'export', 'export', 'remote-access'),
    via: fc.constant([]),
    quantity: fc.constantFrom(1, 8, 1700),
    unitValue: fc.constant({ amount: '27000.00', currency: 'USD' }),
    parties: fc.array(fc.oneof(everyParty, civil), { minLength: 1, maxLength: 2 }),
    endUse: fc.oneof(
      fc.constant([]),
      endUse.map((e) => e.filter((u) => u !== 'unknown')),
    ),
    evidence: evidence.map(({ installedBaseTpp: _, ...e }) => e),
    redFlags: fc.constant([]),
  })
  .map((q) => plain(q) as Question);

/** Contract paths whose absence means "not known" and nothing else. What is not here is read as none or has a default. */
export function droppable(q: Question): string[] {
  const paths = ['to', 'quantity', 'unitValue', 'endUse', 'evidence', 'parties'];
  for (const key of Object.keys(q.item))
    if (key !== 'kind' && key !== 'eccn' && key !== 'hostEccn') paths.push(`item.${key}`);
  for (const [i, p] of (q.parties ?? []).entries())
    for (const key of [
      'country',
      'headquarters',
      'ultimateParentHeadquarters',
      'citizenship',
      'kinds',
      'authorisations',
      'listed',
    ])
      if (key in p) paths.push(`parties.${i}.${key}`);
  return paths;
}

/** The question without what stands at these paths. */
export function without(q: Question, paths: readonly string[]): Question {
  const copy = structuredClone(q) as unknown as Record<string, unknown>;
  for (const path of paths) {
    const keys = path.split('.');
    const last = keys.pop()!;
    let at: unknown = copy;
    for (const key of keys) at = (at as Record<string, unknown> | undefined)?.[key];
    if (at !== undefined && at !== null) delete (at as Record<string, unknown>)[last];
  }
  return copy as unknown as Question;
}
