import type { HitDecision, ListEntry, ScreenQuery, Verdict } from '@tolhuis/core/screen';
import type { Page, PageRequest, Principal } from './principal.ts';

/** What a person found about one hit, as it is kept. `decision.by` is the user's id, `decision.at` the instant recorded. */
export type StoredHitDecision = {
  readonly id: string;
  /** Grows with each decision: where a reader left off. */
  readonly position: number;
  /** The party on file that it is about, where it is one. */
  readonly partyId: string | null;
  readonly decision: HitDecision;
};

/** Decisions about hits in the record: never changed, the latest about a pair holds, each in the audit log. */
export interface HitDecisionService {
  /**
   * Records what somebody found. Both sides are handed in as they are now: the decision is bound to them.
   * @throws OperationError 'forbidden', 'bad-input'
   */
  decide(
    who: Principal,
    found: { query: ScreenQuery; entry: ListEntry; verdict: Verdict; reason: string; expiresOn?: string },
  ): Promise<StoredHitDecision>;
  /** Newest first. */
  list(who: Principal, filter: { partyId?: string } & PageRequest): Promise<Page<StoredHitDecision>>;
  /** What was recorded after a position, oldest first: for the screener of this machine, which asks on nobody's behalf. */
  since(position: number): Promise<readonly StoredHitDecision[]>;
  /** How many there are: fewer than before where a party was erased. */
  count(): Promise<number>;
}
