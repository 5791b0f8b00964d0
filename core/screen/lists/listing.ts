import type { Listing, ReviewPolicy } from '../../contract.ts';
import type { ListEntry } from '../entry.ts';

/** Review policies by the words of an entry, strictest first: where an entry mixes several, the strictest is taken. */
const POLICIES: readonly [RegExp, ReviewPolicy][] = [
  [/policy of denial/i, 'policy-of-denial'],
  [/presumption (?:of|for) denial/i, 'presumption-of-denial'],
  [/cas[ea]-by[- ]case/i, 'case-by-case'],
  [/presumption of approval/i, 'presumption-of-approval'],
];

/** The review policy that an entry's own words name; undefined where it only refers to a section. */
export function reviewPolicyOf(licencePolicy: string | undefined): ReviewPolicy | undefined {
  return licencePolicy === undefined ? undefined : POLICIES.find(([words]) => words.test(licencePolicy))?.[1];
}

/** 'all-items' where the entry's requirement covers all items, with or without carve-outs (fail closed: a carve-out is for a
 *  person to read); its own words where it covers named items or projects only. */
export function licenceRequirementOf(requirement: string | undefined): string | undefined {
  if (requirement === undefined) return undefined;
  return /\ball items\b/i.test(requirement) && !/\ball items[^.;]*\bwhen used in\b/i.test(requirement)
    ? 'all-items'
    : requirement;
}

/** An entry as the contract's `Listing`, the form in which it feeds a determination. */
export function listingOf(entry: ListEntry): Listing {
  const requirement = licenceRequirementOf(entry.licenceRequirement);
  const policy = reviewPolicyOf(entry.licencePolicy);
  return {
    list: entry.list,
    name: entry.name,
    ...(entry.footnotes && { footnotes: entry.footnotes }),
    ...(entry.programs && { programs: entry.programs }),
    ...(entry.startDate !== undefined && { addedOn: entry.startDate }),
    ...(requirement !== undefined && { licenceRequirement: requirement }),
    ...(policy !== undefined && { reviewPolicy: policy }),
  };
}
