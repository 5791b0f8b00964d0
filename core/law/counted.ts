import type { ReviewPolicyName } from './provision.ts';

/** What an answer must rest on for its goods to count: nothing else uses the limit up. */
export type CountedUnder =
  | { readonly exception: string }
  | { readonly outcome: 'authorised' | 'licence-required'; readonly binding?: ReviewPolicyName };

/**
 * How the goods of several orders add up under a limit, for a desk that counts. Absent: a desk cannot, because the limit is of
 * one shipment, or of figures that only somebody else has.
 */
export type Counted = {
  /**
   * Of whom or what; each combination has a count of its own. An ultimate consignee counts by itself and with each named owner of
   * half of it or more, since the text means the ultimate parent.
   */
  readonly per: readonly ('ultimate-consignee' | 'country' | 'commodity')[];
  /** Each calendar year anew, or all the days of the provision together. */
  readonly period: 'calendar-year' | 'to-date';
  /** cap: nothing goes above it. report: it may be passed, and something is due then. */
  readonly as: 'cap' | 'report';
  /** `binding`: the review policy on which a licence rests where the cap is one of its conditions; otherwise it is counted only. */
  readonly under: CountedUnder;
  /** A limit in per cent: of what was counted of the same for use in this country. */
  readonly shareOf?: string;
};
