/** Lists as snapshots: what changed, whether a new one may be installed, how old it is, what an entry means. */
export { type Acceptance, type AcceptanceLimits, acceptSnapshot, type Refusal } from './accept.ts';
export { type ExtraAliases, withAliases } from './aliases.ts';
export { entriesByKey } from './by-key.ts';
export { type InstalledFacts, listsState, type NeededList, stateOn } from './coverage.ts';
export { changedFields, diffEntries, type ListDiff } from './diff.ts';
export {
  DEFAULT_FRESHNESS,
  type FreshnessPolicy,
  type ListEffect,
  type ListProblem,
  type ListState,
  type ListTrouble,
  listState,
  problemText,
} from './freshness.ts';
export { entryContent, foldedName, identityKeys } from './identity.ts';
export { licenceRequirementOf, listingOf, reviewPolicyOf } from './listing.ts';
export { allEntries, countsByList, type ListSnapshot } from './snapshot.ts';
export { type Standing, standingOf } from './standing.ts';
