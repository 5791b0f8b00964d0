import type { HitDecision } from '../../screen/index.ts';

/** What a person found about one hit, as it is kept. `decision.by` is the user's id, `decision.at` the instant recorded. */
export type StoredHitDecision = {
  readonly id: string;
  /** Grows with each decision: where a reader left off. */
  readonly position: number;
  /** The party on file that it is about, where it is one. */
  readonly partyId: string | null;
  readonly decision: HitDecision;
};
