import type { Order, OrderState } from '../../client/desk-types.ts';
import { type Message, t } from '../../ui/text.ts';

/** How a state looks and is called; the sign stands beside the word everywhere. */
export const STATES: Readonly<Record<OrderState, { readonly sign: string; readonly words: Message }>> = {
  draft: { sign: '◌', words: t('draft') },
  prepared: { sign: '◔', words: t('prepared') },
  approved: { sign: '◑', words: t('approved') },
  released: { sign: '◕', words: t('released') },
  shipped: { sign: '●', words: t('shipped') },
  cancelled: { sign: '✕', words: t('cancelled') },
};

export type Wait = { readonly what: Message; readonly whom: Message };
const wait = (what: Message, whom: Message): Wait => ({ what, whom });
const ANALYST = t('analyst');
const APPROVER = t('another person: approver');
const OFFICER = t('another person: compliance officer');
const BY_STATE: Readonly<Record<OrderState, Wait | undefined>> = {
  draft: wait(t('preparing'), ANALYST),
  prepared: wait(t('approval'), APPROVER),
  approved: wait(t('release'), t('compliance officer')),
  released: wait(t('shipment'), t('compliance officer')),
  shipped: undefined,
  cancelled: undefined,
};
const FLIP = wait(t('a look at its changed answer'), t('compliance officer'));
const CANCEL = wait(t('cancelling: it may not go'), t('compliance officer'));
const BEFORE_APPROVAL: Readonly<Record<string, Wait | undefined>> = {
  'not-determined': wait(t('missing facts'), t('sales, buyer')),
  prohibited: wait(t('nothing: it may not go'), t('—')),
};
const AT_APPROVAL: Readonly<Record<string, Wait | undefined>> = {
  'licence-required': wait(t('approval, drawing on a licence'), APPROVER),
  hold: wait(t('a decision with its reason'), OFFICER),
  'licence-not-enforced': wait(t('a decision on the risk'), OFFICER),
};

/** Outcomes that an officer decides with a reason, and those that nobody can approve (server/services/order-gates.ts). */
export const JUDGEMENT: ReadonlySet<string> = new Set(['hold', 'licence-not-enforced']);
export const NEVER: ReadonlySet<string> = new Set(['prohibited', 'not-determined']);

/** What an order waits for and from whom, as the steps of the server have it (server/services/order-gates.ts). */
export function waitOf(order: Pick<Order, 'state' | 'outcome' | 'openFlips'>): Wait | undefined {
  const { state, outcome, openFlips } = order;
  if (state === 'shipped' || state === 'cancelled') return undefined;
  if (openFlips > 0) return FLIP;
  if (state === 'draft' || state === 'prepared') {
    const missing = BEFORE_APPROVAL[outcome];
    if (missing) return missing;
  }
  if (state === 'prepared') return AT_APPROVAL[outcome] ?? BY_STATE.prepared;
  if (state === 'released' && NEVER.has(outcome)) return CANCEL;
  return BY_STATE[state];
}

/** Whether the day on which the order was to go has passed, seen from ISO day `today`, while it still waits. */
export const overdue = (order: Pick<Order, 'state' | 'question' | 'outcome' | 'openFlips'>, today: string): boolean =>
  waitOf(order) !== undefined && order.question.on < today;
