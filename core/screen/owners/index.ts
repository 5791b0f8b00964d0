/** Ownership and the 50 % test live in core/law (arithmetic that decide needs too); screening offers them under its own roof. */
export { listedForAffiliates, listingCountsForAffiliates, SECTION_744_8_PROGRAMS } from '../../law/affiliate-lists.ts';
export { type AffiliateStatus, affiliateStatus, type ChainLink, type OwnersSum } from '../../law/owners.ts';
export {
  type OwnerPart,
  type OwnershipEdge,
  type OwnershipOptions,
  type OwnershipStatus,
  ownershipStatus,
  type ShareInterval,
} from '../../law/ownership.ts';
export { type ListedRequirement, strictestRequirement } from '../../law/strictest.ts';
