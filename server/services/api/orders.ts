import type { Question } from '@tolhuis/core/contract';
import type { Language } from '@tolhuis/core/law';
import type { HitDecision } from '@tolhuis/core/screen';
import type { Page, PageRequest, Principal } from './principal.ts';

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
};

/** Why open orders are decided again. */
export type Because = 'rulebook' | 'lists' | 'assumptions' | 'hits';

/** The language in which the answer is kept; default English. */
type Spoken = { readonly language?: Language };

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

export interface OrderService {
  /** A draft, decided at once. `id`: the caller's own, for idempotent import. */
  create(who: Principal, order: { id?: string; reference: string; question: unknown }, spoken?: Spoken): Promise<Order>;
  /** Many drafts in one transaction; gives them in the order given. All or none. */
  importMany(
    who: Principal,
    orders: readonly { id?: string; reference: string; question: unknown }[],
  ): Promise<Order[]>;
  get(who: Principal, id: string): Promise<Order>;
  /** As it was recorded at an instant. */
  getAt(who: Principal, id: string, knownAt: string): Promise<OrderVersion>;
  history(who: Principal, id: string): Promise<readonly OrderVersion[]>;
  search(
    who: Principal,
    filter: { text?: string; state?: OrderState; outcome?: string } & PageRequest,
  ): Promise<Page<Order>>;
  /** New facts. Whatever the state before release, the order goes back to draft: approvals were for other facts. */
  update(
    who: Principal,
    id: string,
    version: number,
    change: { reference?: string; question?: unknown },
    spoken?: Spoken,
  ): Promise<Order>;
  /** draft → prepared. */
  prepare(who: Principal, id: string, version: number, spoken?: Spoken): Promise<Order>;
  /** prepared → approved, by someone who neither prepared it nor wrote any of its facts. No role bypasses this. */
  approve(
    who: Principal,
    id: string,
    version: number,
    options?: { reason?: string; reservation?: string },
  ): Promise<Order>;
  /** prepared or approved → draft, with a reason. */
  reject(who: Principal, id: string, version: number, reason: string): Promise<Order>;
  /** approved → released; decided again at that moment, refused when the answer changed. Uses the reservation. */
  release(who: Principal, id: string, version: number): Promise<Order>;
  /** released → shipped. */
  ship(who: Principal, id: string, version: number): Promise<Order>;
  cancel(who: Principal, id: string, version: number, reason: string): Promise<Order>;
  /**
   * Decides every order again that is not shipped or cancelled; records and returns the flips. Released orders too.
   * `undecidable`: ids whose question the rulebook now refuses. `about`: only orders that name a party of these decisions.
   */
  redecide(
    who: Principal,
    because: Because,
    about?: readonly HitDecision[],
  ): Promise<{ readonly examined: number; readonly flips: readonly Flip[]; readonly undecidable: readonly string[] }>;
  flips(who: Principal, filter: { orderId?: string; open?: boolean } & PageRequest): Promise<Page<Flip>>;
  acknowledgeFlip(who: Principal, flipId: string, note: string): Promise<Flip>;
}
