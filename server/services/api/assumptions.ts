import type { Assumed, AssumptionChange, AssumptionPreview } from '@tolhuis/core/app/records';
import type { EnforcementPeriod, Provision } from '@tolhuis/core/law';
import type { Principal } from './principal.ts';

export type { Assumed, AssumptionChange, AssumptionPreview, WouldFlip } from '@tolhuis/core/app/records';

/** A switch of the rulebook: what may be assumed, and the provisions that turn on it. */
export type OperatorSwitch = {
  readonly id: string;
  readonly options: readonly string[];
  /** What holds where nothing is assumed: the published text. */
  readonly default: string;
  /** The first day on which it matters. */
  readonly from: string;
  readonly provisions: readonly Pick<Provision, 'cite' | 'title'>[];
  readonly warning?: EnforcementPeriod['warning'];
};

/** A switch as this desk has it. */
export type StandingSwitch = OperatorSwitch & {
  /** The change by which the desk assumes something; null: it assumes nothing, the default holds. */
  readonly standing: AssumptionChange | null;
  /** What somebody proposes and nobody has confirmed or withdrawn. */
  readonly proposed: AssumptionChange | null;
};

/**
 * What a desk assumes where the sources leave the law's state open and a question says nothing of its own. It can let
 * goods go, so it takes two people and a written reason, and every open order is decided again.
 */
export interface AssumptionService {
  /** What holds now; at most a second old where another process changed it. */
  now(): Promise<Assumed | undefined>;
  switches(who: Principal): Promise<readonly StandingSwitch[]>;
  /** Newest first. */
  history(who: Principal, switchId?: string): Promise<readonly AssumptionChange[]>;
  /** What setting it would do to the open orders; nothing is stored. @throws OperationError 'bad-input' */
  preview(who: Principal, change: { switch: string; option: string | null }): Promise<AssumptionPreview>;
  /** @throws OperationError 'forbidden' | 'bad-input' | 'conflict' where it stands so already, or another waits */
  propose(who: Principal, change: { switch: string; option: string | null; reason: string }): Promise<AssumptionChange>;
  /**
   * By another person who has signed in. From here on every question without an assumption of its own is decided under
   * it, and the open orders are decided again at once.
   * @throws OperationError 'forbidden' | 'not-found' | 'conflict'
   */
  confirm(who: Principal, id: string): Promise<{ change: AssumptionChange; examined: number; flips: number }>;
  withdraw(who: Principal, id: string): Promise<AssumptionChange>;
}
