import type { Question } from '../../contract.ts';

export const ORDER_STATES = ['draft', 'prepared', 'approved', 'released', 'shipped', 'cancelled'] as const;
export type OrderState = (typeof ORDER_STATES)[number];

export type Order = {
  readonly id: string;
  /** The customer's or the order system's own number; need not be unique. */
  readonly reference: string;
  readonly state: OrderState;
  /** Grows by one with every change of facts or state; an update names the version that it saw. */
  readonly version: number;
  readonly question: Question;
  /** The determination that holds now; null after a bulk import or a re-decision without change, until somebody prepares. */
  readonly determinationId: string | null;
  readonly outcome: string;
  /** 'licence-required (presumption-of-denial)' */
  readonly status: string;
  readonly preparedBy: string | null;
  readonly approvedBy: string | null;
  readonly releasedBy: string | null;
  /** Ledger reservation that release turns into use. */
  readonly reservation: string | null;
  readonly approvalReason: string | null;
  readonly recordedAt: string;
  /** Flips that nobody has looked at yet. */
  readonly openFlips: number;
};

/** One version of an order: what was known from `recordedAt` on. */
export type OrderVersion = Pick<
  Order,
  'version' | 'state' | 'question' | 'determinationId' | 'outcome' | 'recordedAt'
> & {
  readonly by: string;
  readonly because: string;
  /** In the words of whoever approved, rejected or cancelled; null where none were given, or retention has deleted them. */
  readonly reason: string | null;
};

/** How an order stands under one limit of the law that its answer rests on. Amounts in the unit; null: not known. */
export type OrderLimitState = {
  readonly limit: string;
  readonly cite: string;
  readonly title: string;
  /** Null before anything was counted on it. */
  readonly account: string | null;
  /** Of whom, where it is counted per consignee. */
  readonly name: string | null;
  readonly unit: string;
  /** Nothing goes above it; false: counted and said. */
  readonly binding: boolean;
  readonly order: bigint | null;
  /** Used and reserved by other orders. */
  readonly counted: bigint;
  /** With this order: as counted, or as the order states it, whichever is more. */
  readonly total: bigint | null;
  readonly most: bigint | null;
  readonly over: boolean;
};

/** Why open orders are decided again. */
export type Because = 'rulebook' | 'lists' | 'assumptions' | 'hits';

/** An order whose answer changed. */
export type Flip = {
  readonly id: string;
  readonly orderId: string;
  readonly reference: string;
  readonly state: OrderState;
  readonly before: string;
  readonly after: string;
  readonly beforeDetermination: string | null;
  readonly afterDetermination: string;
  readonly because: 'facts' | Because;
  readonly recordedAt: string;
  readonly acknowledgedBy: string | null;
};
