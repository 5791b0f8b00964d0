import type { StoredHitDecision } from '@tolhuis/core/app/records';
import type { ListEntry, ScreenQuery, Verdict } from '@tolhuis/core/screen';
import type { Page, PageRequest, Principal } from './principal.ts';

export type { StoredHitDecision } from '@tolhuis/core/app/records';

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
