import type { Assumed, AssumptionChange, AssumptionPreview, StandingSwitch } from '@tolhuis/core/app/records';
import type { Principal } from './principal.ts';

export type {
  Assumed,
  AssumptionChange,
  AssumptionPreview,
  OperatorSwitch,
  StandingSwitch,
  WouldFlip,
} from '@tolhuis/core/app/records';

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
