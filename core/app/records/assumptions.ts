import type { EnforcementPeriod, Provision } from '../../law/index.ts';
import type { OrderState } from './orders.ts';

/** Options of operator switches by the id of the switch, as a question's `assume` has them. */
export type Assumed = Readonly<Record<string, string>>;

/** One step of a switch: proposed by one person, confirmed by another. `option` null: back to what the text says. */
export type AssumptionChange = {
  readonly id: string;
  readonly switch: string;
  readonly option: string | null;
  readonly reason: string;
  readonly state: 'proposed' | 'confirmed' | 'withdrawn';
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
};

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

/** An open order whose answer would change. */
export type WouldFlip = {
  readonly orderId: string;
  readonly reference: string;
  readonly state: OrderState;
  readonly before: string;
  readonly after: string;
};
export type AssumptionPreview = {
  /** Open orders that were decided both ways. */
  readonly examined: number;
  /** How many go from which answer to which, the most first. */
  readonly counts: readonly { readonly before: string; readonly after: string; readonly orders: number }[];
  /** The first of them by id. */
  readonly orders: readonly WouldFlip[];
  /** Orders whose question the rulebook refuses. */
  readonly undecidable: readonly string[];
};
