import { END_USES } from '@tolhuis/core/app';
import type { Owner, Party, Question } from '@tolhuis/core/contract';
import { RULEBOOK } from '@tolhuis/rulebook';
import { badListing, listing, owner } from './parties.ts';
import type { Random } from './random.ts';

// Ways to make a question worse. Each gives another question, or nothing where it does not apply; the answer may never become freer.

export type Worsening = (q: Question, r: Random) => Question | undefined;

/**
 * Every party says where it and its parent are headquartered and was screened: nothing of NAC, ACA and the like hangs in the
 * air. Nor is a headquarters stated to be unknown: to learn that it is in China is worse, and NAC has a way for it.
 */
export const known = (q: Question): boolean =>
  (q.parties ?? []).every(
    (p) =>
      typeof p.headquarters === 'string' && typeof p.ultimateParentHeadquarters === 'string' && p.listed !== undefined,
  );
const whenKnown =
  (w: Worsening): Worsening =>
  (q, r) =>
    known(q) ? w(q, r) : undefined;
/** Sends, makes or packages: their names and places decide who ships and who may attest. */
const MAKES: ReadonlySet<string> = new Set(['exporter', 'designer', 'foundry', 'osat']);

const withParty = (q: Question, r: Random, change: (p: Party) => Partial<Party> | undefined): Question | undefined => {
  const { parties = [] } = q;
  if (parties.length === 0) return undefined;
  const n = r.below(parties.length);
  const more = change(parties[n]!);
  return more && { ...q, parties: parties.map((p, i) => (i === n ? { ...p, ...more } : p)) };
};
const D5 = ['CN', 'MO', 'HK', 'RU', 'VE', 'AF'];
const isD5 = (c: string | null | undefined): boolean =>
  [
    'CN',
    'MO',
    'HK',
    'RU',
    'VE',
    'AF',
    'BY',
    'MM',
    'CF',
    'CD',
    'CU',
    'ER',
    'HT',
    'IR',
    'IQ',
    'KP',
    'LB',
    'LY',
    'NI',
    'SO',
    'SS',
    'SD',
    'SY',
    'ZW',
    'KH',
    'CY',
    'ET',
  ].includes(c ?? '');

const STRICTER: Readonly<Record<string, string>> = {
  EAR99: '3A991.p',
  '3A991.p': '3A090.b',
  '3A991': '3A090.b',
  '4A994': '4A994.l',
  '4A994.l': '4A090.b',
  '3A090.b': '3A090.a',
  '4A090.b': '4A090.a',
  '3A090.c': '3A090.a',
  '3A090': '3A090.a',
};
/** Chips of makers outside Macau and D:5: using one of theirs is a red flag of its own (General Prohibition 10). */
const NOT_CHINESE: ReadonlySet<string> = new Set(
  RULEBOOK.chips
    .filter((c) => c.vendorHeadquarters !== 'CN' && c.kind === 'integrated-circuit')
    .flatMap((c) => [c.id, ...(c.aliases ?? [])]),
);

/** Chips whose figures in the catalogue are of low confidence. */
const DOUBTED: ReadonlySet<string> = new Set(
  RULEBOOK.chips.filter((c) => c.confidence.rates === 'low').flatMap((c) => [c.id, ...(c.aliases ?? [])]),
);

/** A chip of which the catalogue doubts the figures is the item, or in it. */
export const namesDoubted = ({ item }: Question): boolean =>
  [item, ...(item.contains ?? [])].some((c) => DOUBTED.has(c.chip ?? ''));

export const WORSE: Readonly<Record<string, Worsening>> = {
  'a listing more': (q, r) => withParty(q, r, (p) => (p.listed ? { listed: [...p.listed, listing(r)] } : undefined)),
  'headquarters in D:5 or Macau': whenKnown((q, r) =>
    withParty(q, r, (p) => (isD5(p.headquarters) ? undefined : { headquarters: r.pick(D5) })),
  ),
  'an ultimate parent in D:5 or Macau': whenKnown((q, r) =>
    withParty(q, r, (p) =>
      isD5(p.ultimateParentHeadquarters) ? undefined : { ultimateParentHeadquarters: r.pick(D5) },
    ),
  ),
  'headquarters that cannot be found out': whenKnown((q, r) =>
    withParty(q, r, (p) => (isD5(p.headquarters) ? undefined : { headquarters: null })),
  ),
  // Shares add up to a hundred: one that is known bounds one that is not, and then a blocked owner may have less than half.
  'a listed owner': (q, r) =>
    withParty(q, r, (p) => ({
      owners: [
        ...(p.owners ?? []),
        {
          name: 'Gamma',
          sharePercent: p.owners?.some((o) => o.sharePercent === null) ? null : r.pick([10, 50, 100, null]),
          listed: [badListing(r)],
        },
      ],
    })),
  'an owner more': (q, r) => withParty(q, r, (p) => ({ owners: [...(p.owners ?? []), owner(r)] })),
  'a higher share of a listed owner': (q, r) =>
    withParty(q, r, (p) => {
      if (!p.owners?.length) return undefined;
      const n = r.below(p.owners.length);
      const { listed, sharePercent: held } = p.owners[n]!;
      if (!listed?.length || typeof held !== 'number' || held >= 100) return undefined;
      return {
        owners: p.owners.map(
          (x, i): Owner => (i === n ? { ...x, sharePercent: r.pick([50, 100].filter((s) => s > held)) } : x),
        ),
      };
    }),
  'an owner listed too': (q, r) =>
    withParty(q, r, (p) => {
      if (!p.owners?.length) return undefined;
      const n = r.below(p.owners.length);
      return {
        owners: p.owners.map((x, i): Owner => (i === n ? { ...x, listed: [...(x.listed ?? []), badListing(r)] } : x)),
      };
    }),
  'a military kind': (q, r) =>
    withParty(q, r, (p) =>
      p.kinds
        ? { kinds: [...p.kinds, r.pick(['military-end-user', 'military-intelligence-end-user'] as const)] }
        : undefined,
    ),
  'a red flag': (q) => ({ ...q, redFlags: [...(q.redFlags ?? []), 'cards-stripped-for-servers'] }),
  'an end use of part 744': (q, r) => {
    const more = r.pick(END_USES.filter((u) => !['inference', 'gaming', 'research', 'unknown'].includes(u)));
    return q.endUse ? { ...q, endUse: [...q.endUse, more] } : undefined;
  },
  'an end use that is unknown': (q) => (q.endUse ? { ...q, endUse: [...q.endUse, 'unknown'] } : undefined),
  'another party of the same role that is worse': whenKnown((q, r) => {
    const { parties = [] } = q;
    if (parties.length === 0 || q.activity?.startsWith('deemed')) return undefined;
    const p = r.pick(parties);
    const worse: Partial<Party> = r.pick<Partial<Party>>([
      { listed: [listing(r)] },
      { headquarters: 'CN' },
      { ultimateParentHeadquarters: 'MO' },
      { kinds: ['military-end-user'] },
      {},
      { name: 'Zeta', authorisations: [] },
      { country: 'CN', headquarters: 'CN' },
      { citizenship: 'IR', country: 'IR' },
    ]);
    return MAKES.has(p.role) ? undefined : { ...q, parties: [...parties, { ...p, ...worse }] };
  }),
  'a party more that nothing is known of': (q, r) => {
    const { parties = [] } = q;
    // A second person of a release without a country makes two questions of one (test/law-review-a/misstated.ts).
    if (parties.length === 0 || q.activity?.startsWith('deemed')) return undefined;
    return {
      ...q,
      parties: [
        ...parties,
        {
          role: r.pick([
            'end-user',
            'purchaser',
            'ultimate-consignee',
            'intermediate-consignee',
            'forwarder',
            'carrier',
            'remote-user',
          ] as const),
        },
      ],
    };
  },
  'transit through a worse country': (q, r) => ({
    ...q,
    via: [...(q.via ?? []), r.pick(['US', 'CN', 'RU', 'KP', 'CU', 'KH', 'MO', 'IR'])],
  }),
  'fewer papers': (q, r) => {
    const e = q.evidence as Record<string, unknown> | undefined;
    const keys = Object.keys(e ?? {}).filter(
      (k) => k !== 'installedBaseTpp' && k !== 'lppCumulativeTpp' && k !== 'licence' && k !== 'foundryAttestation',
    );
    if (!e || keys.length === 0) return undefined;
    const { [r.pick(keys)]: _, ...rest } = e;
    return { ...q, evidence: rest };
  },
  'no papers': (q) =>
    q.evidence
      ? {
          ...q,
          evidence: (({ lppCumulativeTpp, installedBaseTpp, foundryAttestation }) => ({
            ...(lppCumulativeTpp !== undefined && { lppCumulativeTpp }),
            ...(installedBaseTpp !== undefined && { installedBaseTpp }),
            ...(foundryAttestation && { foundryAttestation }),
          }))(q.evidence),
        }
      : undefined,
  'a paper that says no': (q, r) => {
    const e = structuredClone(q.evidence);
    if (!e) return undefined;
    const spots: (() => void)[] = [];
    if (e.purchaseOrder)
      spots.push(() => {
        e.purchaseOrder = false;
      });
    if (e.hbmCommitments)
      spots.push(() => {
        e.hbmCommitments = false;
      });
    if (e.uvlStatement)
      spots.push(() => {
        e.uvlStatement = false;
      });
    if (e.encryptionB1)
      spots.push(() => {
        e.encryptionB1 = false;
      });
    if (e.nacNotification)
      spots.push(
        () => {
          e.nacNotification!.objection = true;
        },
        () => {
          e.nacNotification!.filedOn = q.on;
        },
      );
    const c = e.jan2026Certifications as Record<string, unknown> | undefined;
    for (const k of Object.keys(c ?? {}))
      spots.push(() => {
        c![k] = k === 'volumeShareOfUsPercent' ? 90 : false;
      });
    if (spots.length === 0) return undefined;
    r.pick(spots)();
    return { ...q, evidence: e };
  },
  'more units': (q, r) => (q.quantity ? { ...q, quantity: q.quantity * r.pick([2, 100, 100_000]) } : undefined),
  'a higher total under LPP': (q) =>
    q.evidence?.lppCumulativeTpp !== undefined
      ? { ...q, evidence: { ...q.evidence, lppCumulativeTpp: q.evidence.lppCumulativeTpp + 30_000_000 } }
      : undefined,
  'a larger installed base': (q) =>
    q.evidence?.installedBaseTpp !== undefined
      ? { ...q, evidence: { ...q.evidence, installedBaseTpp: q.evidence.installedBaseTpp + 800_000_000 } }
      : undefined,
  'more TPP at the same density': (q, r) => {
    const { item } = q;
    if (item.tpp === undefined || item.performanceDensity === undefined) return undefined;
    return { ...q, item: { ...item, tpp: item.tpp + r.pick([1, 1000, 20_000]) } };
  },
  denser: (q, r) => {
    const { item } = q;
    return item.performanceDensity === undefined
      ? undefined
      : { ...q, item: { ...item, performanceDensity: item.performanceDensity + r.pick([0.5, 2, 20]) } };
  },
  'faster memory': (q) =>
    q.item.memoryBandwidthDensity === undefined
      ? undefined
      : { ...q, item: { ...q.item, memoryBandwidthDensity: q.item.memoryBandwidthDensity + 1 } },
  'more DRAM bandwidth': (q) =>
    q.item.dramBandwidthGBps === undefined
      ? undefined
      : { ...q, item: { ...q.item, dramBandwidthGBps: q.item.dramBandwidthGBps + 7000 } },
  'more input and output': (q) =>
    q.item.ioBandwidthGBps === undefined
      ? undefined
      : { ...q, item: { ...q.item, ioBandwidthGBps: q.item.ioBandwidthGBps + 1000 } },
  'marketed for data centres': (q) =>
    q.item.designedOrMarketedForDatacenters === false
      ? { ...q, item: { ...q.item, designedOrMarketedForDatacenters: true } }
      : undefined,
  'not for sale in the United States': (q) =>
    q.item.commerciallyAvailableInUs ? { ...q, item: { ...q.item, commerciallyAvailableInUs: false } } : undefined,
  'not published': (q) => (q.item.published ? { ...q, item: { ...q.item, published: false } } : undefined),
  'made in the United States': (q) =>
    q.item.madeInUs === false ? { ...q, item: { ...q.item, madeInUs: true } } : undefined,
  'a foreign direct product': (q) =>
    q.item.foreignDirectProduct === false ? { ...q, item: { ...q.item, foreignDirectProduct: true } } : undefined,
  'more US content': (q) =>
    q.item.controlledUsContentPercent !== undefined
      ? { ...q, item: { ...q.item, controlledUsContentPercent: 90 } }
      : undefined,
  'trained with more': (q) =>
    q.item.trainingOperations !== undefined
      ? { ...q, item: { ...q.item, trainingOperations: q.item.trainingOperations * 10 } }
      : undefined,
  'from the United States': (q) =>
    q.from !== undefined && q.from !== 'US' && !isD5(q.from) && (q.activity === undefined || q.activity === 'reexport')
      ? { ...q, from: 'US', activity: 'export' }
      : undefined,
  'a circuit more in the computer': (q, r) =>
    // An entry of one's own that is stricter than the figures is held until they agree.
    q.item.eccn === undefined && q.item.contains && !q.item.contains.some((c) => DOUBTED.has(c.chip ?? ''))
      ? {
          ...q,
          item: {
            ...q.item,
            contains: [
              ...q.item.contains,
              {
                ...r.pick([
                  { chip: 'nvidia/h100-sxm5' },
                  { chip: 'nvidia/a30' },
                  { chip: 'nvidia/rtx-4090' },
                  { chip: 'nvidia/h20-96gb' },
                  { tpp: 5000, performanceDensity: 7, designedOrMarketedForDatacenters: false },
                  { chip: 'nobody/knows' },
                ]),
                count: 1,
              },
            ],
          },
        }
      : undefined,
  'a kind that approves nothing': (q, r) =>
    withParty(q, r, (p) =>
      p.kinds
        ? {
            kinds: [
              ...p.kinds,
              r.pick(['state-owned', 'datacenter-operator', 'iaas-provider', 'university', 'is-informed'] as const),
            ],
          }
        : undefined,
    ),
  'a harmless end use more': (q, r) =>
    q.endUse ? { ...q, endUse: [...q.endUse, r.pick(['inference', 'gaming', 'research'] as const)] } : undefined,
  'the strongest chip instead': (q) =>
    q.item.chip && NOT_CHINESE.has(q.item.chip) && !DOUBTED.has(q.item.chip)
      ? { ...q, item: { ...q.item, chip: 'nvidia/b200-hgx' } }
      : undefined,
  'a stricter own entry': (q) => {
    const to = STRICTER[q.item.eccn ?? ''];
    return to && q.item.contains === undefined && q.item.chip === undefined && q.item.technologyFor === undefined
      ? { ...q, item: { ...q.item, eccn: to } }
      : undefined;
  },
  'technology for a stricter entry': (q) => {
    const to = STRICTER[q.item.technologyFor ?? ''];
    return to ? { ...q, item: { ...q.item, technologyFor: to } } : undefined;
  },
  'an approval less': (q, r) => withParty(q, r, (p) => (p.authorisations?.length ? { authorisations: [] } : undefined)),
  'the text as written': (q) => (q.reading === 'letter' ? undefined : { ...q, reading: 'letter' }),
};

/**
 * Those that are about the item: where nothing classified it, it becomes known, so what was open may be answered. And a
 * doubtful circuit keeps nothing back beside one that is surely in 3A090.a (docs/decisions/0004).
 */
export const HOLDS_FOR_AN_ITEM_THAT_IS_KNOWN: ReadonlySet<string> = new Set([
  'more TPP at the same density',
  'denser',
  'faster memory',
  'more DRAM bandwidth',
  'more input and output',
  'marketed for data centres',
  'trained with more',
  'a circuit more in the computer',
  'from the United States',
  'the strongest chip instead',
  'a stricter own entry',
  'technology for a stricter entry',
]);
