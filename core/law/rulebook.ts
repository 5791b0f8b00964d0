import type { Chip } from './chip.ts';
import type { Day } from './day.ts';
import type { Act, Confidence, Provision } from './provision.ts';
import type { Text } from './text.ts';
import type { Truth } from './truth.ts';

/** A country's place in a group, with dates. `uncertain`: between these days the sources do not settle it. */
export type Membership = {
  readonly country: string;
  readonly from?: Day;
  readonly until?: Day;
  readonly uncertain?: { readonly from: Day; readonly until: Day; readonly why: string };
  readonly by?: Act;
  readonly confidence: Confidence;
};

/** A dated set of countries: a country group of Supplement No. 1 to part 740, a tier, or a named set of a rule. */
export type CountryGroup = {
  readonly id: string;
  readonly title: Text;
  readonly cite: string;
  readonly members: readonly Membership[];
};

export type Country = { readonly code: string; readonly name: Text };

/** A bill, draft or announced plan: laid over the law only when a question names it. */
export type Proposal = {
  readonly id: string;
  readonly title: Text;
  readonly status: Text;
  readonly cite: string;
  readonly url?: string;
  readonly confidence: Confidence;
  readonly provisions: readonly Provision[];
  /** Provisions (by id) that no longer help or apply under it. */
  readonly removes?: readonly string[];
  /** Provisions whose text applies as written under it, whatever the enforcement state today. */
  readonly enforces?: readonly string[];
  readonly warnings?: readonly Text[];
};

/** A dated event of the record: what happened, what it changed. */
export type LawEvent = {
  readonly id: string;
  readonly date: Day;
  readonly kind: 'law' | 'posture' | 'press' | 'proposal' | 'bill' | 'foreign' | 'company' | 'case';
  readonly title: Text;
  readonly text: Text;
  readonly changes?: readonly string[];
  readonly urls: readonly string[];
  readonly confidence: string;
};

/** How far a regime is modelled; counted and shown in the README. */
export type Coverage = {
  readonly regime: string;
  readonly cite: string;
  readonly state: 'modelled' | 'partial' | 'pointer' | 'none';
  readonly note: Text;
};

/** The law and the facts, as one value that is handed in: two rulebooks can be compared in one process. */
export type Rulebook = {
  readonly version: string;
  readonly hash: string;
  readonly provisions: readonly Provision[];
  readonly groups: readonly CountryGroup[];
  readonly countries: readonly Country[];
  readonly chips: readonly Chip[];
  readonly proposals: readonly Proposal[];
  readonly events: readonly LawEvent[];
  readonly coverage: readonly Coverage[];
};

/** Territories and possessions: § 772.1 counts them as the United States, and what moves between them is no export (§ 734.18(a)(4)). */
export const US_TERRITORIES: readonly string[] = ['AS', 'GU', 'MP', 'PR', 'UM', 'VI'];
const LISTED_AS: ReadonlyMap<string, string> = new Map([
  ['HK', 'CN'],
  ...US_TERRITORIES.map((t) => [t, 'US'] as const),
]);

/**
 * The country as which the EAR counts a place: Hong Kong wherever China, or a group that China is in, is named (85 FR 83788), and
 * the territories of the United States wherever those are.
 */
export const asListed = (country: string): string => LISTED_AS.get(country) ?? country;

/** Is the country in the group on that day, as known on another? Unknown where the sources leave the date open. */
export function isMember(group: CountryGroup, country: string, on: Day, knownOn?: Day): Truth {
  const code = asListed(country);
  let answer: Truth = 'no';
  for (const m of group.members) {
    if (m.country !== code) continue;
    // `by` is the act of the last change: not yet known, its ending is not seen, or its beginning is not.
    const unseen = knownOn !== undefined && m.by !== undefined && m.by.published > knownOn;
    if (unseen && m.until === undefined) continue;
    if (m.uncertain && on >= m.uncertain.from && on < m.uncertain.until) return 'unknown';
    if ((m.from === undefined || on >= m.from) && (m.until === undefined || unseen || on < m.until)) answer = 'yes';
  }
  return answer;
}
