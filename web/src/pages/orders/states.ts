import type { Order, OrderState } from '../../client/desk-types.ts';
import { type Text, t } from '../../ui/text.ts';

/** How a state looks and is called; the sign stands beside the word everywhere. */
export const STATES: Readonly<Record<OrderState, { readonly sign: string; readonly words: Text }>> = {
  draft: { sign: '◌', words: t('draft', 'concept') },
  prepared: { sign: '◔', words: t('prepared', 'voorbereid') },
  approved: { sign: '◑', words: t('approved', 'goedgekeurd') },
  released: { sign: '◕', words: t('released', 'vrijgegeven') },
  shipped: { sign: '●', words: t('shipped', 'verzonden') },
  cancelled: { sign: '✕', words: t('cancelled', 'geannuleerd') },
};

export type Wait = { readonly what: Text; readonly whom: Text };
const wait = (what: Text, whom: Text): Wait => ({ what, whom });
const ANALYST = t('analyst', 'analist');
const APPROVER = t('another person: approver', 'een ander: goedkeurder');
const OFFICER = t('another person: compliance officer', 'een ander: compliance officer');
const BY_STATE: Readonly<Record<OrderState, Wait | undefined>> = {
  draft: wait(t('preparing', 'voorbereiding'), ANALYST),
  prepared: wait(t('approval', 'goedkeuring'), APPROVER),
  approved: wait(t('release', 'vrijgave'), t('compliance officer', 'compliance officer')),
  released: wait(t('shipment', 'verzending'), t('compliance officer', 'compliance officer')),
  shipped: undefined,
  cancelled: undefined,
};
const FLIP = wait(
  t('a look at its changed answer', 'een blik op het veranderde antwoord'),
  t('compliance officer', 'compliance officer'),
);
const BEFORE_APPROVAL: Readonly<Record<string, Wait | undefined>> = {
  'not-determined': wait(t('missing facts', 'ontbrekende feiten'), t('sales, buyer', 'verkoop, koper')),
  prohibited: wait(t('nothing: it may not go', 'niets: het mag niet weg'), t('—', '—')),
};
const AT_APPROVAL: Readonly<Record<string, Wait | undefined>> = {
  'licence-required': wait(t('approval, drawing on a licence', 'goedkeuring, ten laste van een vergunning'), APPROVER),
  hold: wait(t('a decision with its reason', 'een beslissing met reden'), OFFICER),
  'licence-not-enforced': wait(t('a decision on the risk', 'een beslissing over het risico'), OFFICER),
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
  return BY_STATE[state];
}

/** Whether the day on which the order was to go has passed, seen from ISO day `today`, while it still waits. */
export const overdue = (order: Pick<Order, 'state' | 'question' | 'outcome' | 'openFlips'>, today: string): boolean =>
  waitOf(order) !== undefined && order.question.on < today;
