import { type LedgerError, refuse } from './outcome.ts';
import type { Account } from './types.ts';

/** Blocks of form BIS-748P in which a licence names its parties: 16, 17, 18, 19 and 21 (15 CFR Part 748, Supplement No. 1). */
export const LICENCE_ROLES = ['purchaser', 'intermediate-consignee', 'ultimate-consignee', 'end-user'] as const;
export type LicenceRole = (typeof LICENCE_ROLES)[number];
/** A party that a licence names, as it writes it, and as what. */
export type LicenceParty = { readonly name: string; readonly roles: readonly LicenceRole[] };

/**
 * What a licence line covers (15 CFR 750.7: only the transaction described): which items, where they go, and to whom. Of the two
 * lists of items at least one names something; where both do, an item must fit both.
 */
export type LicenceCover = {
  /** Paragraphs, with all beneath them: '3A090' covers '3A090.a', '3A090.a' does not cover '3A090'. */
  readonly eccns: readonly string[];
  /** Catalogue ids: 'nvidia/h100-sxm5'. */
  readonly chips: readonly string[];
  /** ISO 3166-1 alpha-2, each by itself: Hong Kong is not China here. */
  readonly destinations: readonly string[];
  readonly parties: readonly LicenceParty[];
};

/** Goods that are to go under a licence line, as an order states and a determination classifies them. */
export type LicenceUse = {
  readonly eccn: string | undefined;
  /** Catalogue ids of all that moves: the item, and what is said to be inside. */
  readonly chips: readonly string[];
  readonly destination: string | undefined;
  readonly parties: readonly { readonly name: string | undefined; readonly role: string }[];
};

/** Why goods do not fit a licence line: which of its terms, what it covers, and what was found (null: not stated). */
export type Misfit = {
  readonly term: 'eccn' | 'chip' | 'destination' | 'party';
  readonly covers: readonly string[];
  readonly found: string | null;
  readonly role?: LicenceRole;
};

/** Names are compared as written, but for case, width and spaces. An order's own aliases do not count: its author writes them. */
export const sameName = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

const within = (eccn: string, paragraph: string): boolean => eccn === paragraph || eccn.startsWith(`${paragraph}.`);
const isRole = (role: string): role is LicenceRole => LICENCE_ROLES.some((r) => r === role);

/** Every respect in which the goods do not fit; empty where they do. What is not stated does not fit. */
export function misfits(cover: LicenceCover, use: LicenceUse): Misfit[] {
  const found: Misfit[] = [];
  if (cover.eccns.length > 0 && !cover.eccns.some((p) => use.eccn !== undefined && within(use.eccn, p)))
    found.push({ term: 'eccn', covers: cover.eccns, found: use.eccn ?? null });
  if (cover.chips.length > 0) {
    if (use.chips.length === 0) found.push({ term: 'chip', covers: cover.chips, found: null });
    for (const chip of use.chips)
      if (!cover.chips.includes(chip)) found.push({ term: 'chip', covers: cover.chips, found: chip });
  }
  if (use.destination === undefined || !cover.destinations.includes(use.destination))
    found.push({ term: 'destination', covers: cover.destinations, found: use.destination ?? null });
  const named = use.parties.flatMap(({ name, role }) => (isRole(role) ? [{ name, role }] : []));
  for (const { name, role } of named) {
    const holds = cover.parties.some((p) => p.roles.includes(role) && name !== undefined && sameName(p.name, name));
    const covers = cover.parties.filter((p) => p.roles.includes(role)).map((p) => p.name);
    if (!holds) found.push({ term: 'party', covers, found: name ?? null, role });
  }
  if (!named.some(({ role }) => role === 'end-user' || role === 'ultimate-consignee'))
    found.push({ term: 'party', covers: cover.parties.map((p) => p.name), found: null, role: 'ultimate-consignee' });
  return found;
}

/** A line's cover names items, destinations and at least one receiver, and the same parties as its terms. */
export function checkCover({ id, licence }: Account): { readonly ok: false; readonly error: LedgerError } | undefined {
  const covers = licence?.covers;
  if (licence === null || covers === undefined) return undefined;
  const bad = (what: string, remedy: string) => refuse('bad-command', id, what, remedy);
  if (covers.eccns.length + covers.chips.length === 0)
    return bad('the licence line covers no item', 'name its ECCN paragraphs, its chips, or both');
  if (covers.destinations.length === 0)
    return bad('the licence line covers no destination', 'name the countries that the licence names');
  if (!covers.parties.some(({ roles }) => roles.includes('ultimate-consignee') || roles.includes('end-user')))
    return bad('the licence line covers no receiver', 'name an ultimate consignee or an end user');
  const names = new Set(covers.parties.map(({ name }) => name));
  if (names.size !== licence.parties.length || !licence.parties.every((name) => names.has(name)))
    return bad('the parties of the line are not those of its cover', 'name the same parties in both');
  return undefined;
}
