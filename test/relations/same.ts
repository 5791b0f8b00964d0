import type { Question } from '@tolhuis/core/contract';
import { RULEBOOK } from '@tolhuis/rulebook';
import type { Random } from './random.ts';

// Ways to say the same again: not one byte of the short answer may change.

const NAMES = new Map(
  RULEBOOK.chips.flatMap((c) => {
    const all = [c.id, ...(c.aliases ?? [])];
    return all.map((name) => [name, all] as const);
  }),
);
const PLACES = new Set([
  'to',
  'from',
  'country',
  'headquarters',
  'ultimateParentHeadquarters',
  'citizenship',
  'packagedIn',
]);

/** The question with every country put through a function. */
export const withCountries = (q: Question, change: (country: string) => string): Question =>
  JSON.parse(JSON.stringify(q), (key, value) => (PLACES.has(key) && typeof value === 'string' ? change(value) : value));

type Again = (q: Question, r: Random) => Question | undefined;

export const SAME: Readonly<Record<string, Again>> = {
  'another name of the chip': (q, r) => {
    const named = <T extends { chip?: string }>(o: T): T =>
      o.chip !== undefined && NAMES.has(o.chip) ? { ...o, chip: r.pick(NAMES.get(o.chip)!) } : o;
    const { item } = q;
    return { ...q, item: { ...named(item), ...(item.contains && { contains: item.contains.map(named) }) } };
  },
  'parties in another order': (q, r) => q.parties && { ...q, parties: r.shuffled(q.parties) },
  'everything else in another order': (q, r) => ({
    ...q,
    ...(q.endUse && { endUse: r.shuffled(q.endUse) }),
    ...(q.via && { via: r.shuffled(q.via) }),
    item: { ...q.item, ...(q.item.contains && { contains: r.shuffled(q.item.contains) }) },
    ...(q.parties && {
      parties: q.parties.map((p) => ({
        ...p,
        ...(p.listed && { listed: r.shuffled(p.listed) }),
        ...(p.kinds && { kinds: r.shuffled(p.kinds) }),
        ...(p.owners && { owners: r.shuffled(p.owners) }),
      })),
    }),
  }),
  'a party stated twice': (q, r) =>
    q.parties?.length ? { ...q, parties: [...q.parties, structuredClone(r.pick(q.parties))] } : undefined,
  'end uses and transit stated twice': (q) => ({
    ...q,
    ...(q.endUse && { endUse: [...q.endUse, ...q.endUse] }),
    ...(q.via && { via: [...q.via, ...q.via] }),
  }),
  'what the contract gives by default': (q) => ({
    ...q,
    ...(q.activity !== 'in-country-transfer' && { from: q.from ?? 'US' }),
    activity: q.activity ?? 'export',
    reading: q.reading ?? 'enforced',
    redFlags: q.redFlags ?? [],
    via: q.via ?? [],
  }),
  'what no rule reads': (q) =>
    q.parties && { ...q, parties: q.parties.map((p) => ({ address: 'Main Street 1', ...p, aliases: ['Whatever'] })) },
  'Hong Kong for China': (q) =>
    // Hong Kong has papers of its own (§ 740.2(a)(19)), which an exception for encryption asks of every question, and approvals of
    // parties name China.
    JSON.stringify(q).includes('"HK"') || q.evidence?.encryptionB1 || q.evidence?.encryptionB3
      ? undefined
      : withCountries(q, (c) => (c === 'CN' ? 'HK' : c)),
};
