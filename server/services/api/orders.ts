import type { Because, Flip, Order, OrderLimitState, OrderState, OrderVersion } from '@tolhuis/core/app/records';
import type { Language } from '@tolhuis/core/law';
import type { HitDecision } from '@tolhuis/core/screen';
import type { Page, PageRequest, Principal } from './principal.ts';

export {
  type Because,
  type Flip,
  ORDER_STATES,
  type Order,
  type OrderLimitState,
  type OrderState,
  type OrderVersion,
} from '@tolhuis/core/app/records';

/** The language in which the answer is kept; default English. */
type Spoken = { readonly language?: Language };

export interface OrderService {
  /** What the order counts against as of now, and how much of it is taken. */
  limits(who: Principal, id: string): Promise<readonly OrderLimitState[]>;
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
   * `undecidable`: ids whose question the rulebook now refuses, or that others changed each time they were looked at. `about`: only orders that name a party of these decisions.
   * `since`: gives also the flips of those orders that another pass recorded after that position of the log.
   */
  redecide(
    who: Principal,
    because: Because,
    about?: readonly HitDecision[],
    since?: number,
  ): Promise<{ readonly examined: number; readonly flips: readonly Flip[]; readonly undecidable: readonly string[] }>;
  flips(who: Principal, filter: { orderId?: string; open?: boolean } & PageRequest): Promise<Page<Flip>>;
  acknowledgeFlip(who: Principal, flipId: string, note: string): Promise<Flip>;
}
