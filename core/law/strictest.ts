// Several listings at once: the most restrictive requirement governs (90 FR 47201; § 744.11(a)(1)).
import type { Listing, ReviewPolicy } from '../contract.ts';

/** Review policies from the strictest; a policy of denial leaves less room than a presumption of denial. */
const STRICTEST_FIRST: readonly ReviewPolicy[] = [
  'policy-of-denial',
  'presumption-of-denial',
  'case-by-case',
  'presumption-of-approval',
];

/** What the listings of one party (or of its owners) add up to. */
export type ListedRequirement = {
  licenceRequirement?: string;
  reviewPolicy?: ReviewPolicy;
  footnotes: number[];
  programs: string[];
  lists: string[];
};

/** Merges listings into the most restrictive requirement: all items before a part, the strictest policy, all footnotes and programs. */
export function strictestRequirement(listings: readonly Listing[]): ListedRequirement {
  const requirements = listings.flatMap((l) => l.licenceRequirement ?? []);
  const requirement = requirements.includes('all-items') ? 'all-items' : requirements[0];
  const policies = new Set(listings.flatMap((l) => l.reviewPolicy ?? []));
  const policy = STRICTEST_FIRST.find((p) => policies.has(p));
  return {
    ...(requirement !== undefined && { licenceRequirement: requirement }),
    ...(policy !== undefined && { reviewPolicy: policy }),
    footnotes: [...new Set(listings.flatMap((l) => l.footnotes ?? []))].sort((a, b) => a - b),
    programs: [...new Set(listings.flatMap((l) => l.programs ?? []))].sort(),
    lists: [...new Set(listings.map((l) => l.list))],
  };
}
