import { useMemo } from 'react';
import { askAll } from '../../client/api.ts';
import { underDesk } from '../../client/assumed.ts';
import type { Assumed, Balance, Order } from '../../client/desk-types.ts';
import { useDesk } from '../../ui/desk.tsx';
import { useReference } from '../../ui/reference.tsx';
import { useAsked } from '../../ui/use-asked.ts';
import { today } from '../check/question.ts';
import { allOrders } from '../orders/store.ts';
import type { BookOrder, Books } from './types.ts';

/** Orders that can still change: what has shipped or was cancelled is history. */
const OPEN: ReadonlySet<Order['state']> = new Set(['draft', 'prepared', 'approved', 'released']);
const MOST = 20_000;

type Book = { readonly orders: readonly BookOrder[]; readonly books?: Books };
export type LoadedBook = Partial<Book> & { readonly from: 'desk' | 'browser'; readonly error?: unknown };

/** 'licence/D1%2F2/1/units' → ['licence', 'D1/2', '1', 'units']. */
const partsOf = (account: string): string[] => account.split('/').map(decodeURIComponent);

/** What the ledger says is left, by licence and by limit. Amounts in other units than pieces are left out of a licence. */
export function booksOf(balances: readonly Balance[]): Books {
  const licences = new Map<string, number>();
  const limits = new Map<string, { used: string; available: string | null; unit: string }[]>();
  for (const b of balances) {
    const [kind, id = ''] = partsOf(b.account);
    if (kind === 'licence' && b.unit === 'units' && b.available !== null)
      licences.set(id, (licences.get(id) ?? 0) + Number(b.available));
    if (kind === 'limit') {
      const used = String(BigInt(b.used) + BigInt(b.reserved));
      limits.set(id, [...(limits.get(id) ?? []), { used, available: b.available, unit: b.unit }]);
    }
  }
  return { licences, limits };
}

async function ofDesk(
  signal: AbortSignal,
  balances: boolean,
  under: (question: Order['question']) => Order['question'],
): Promise<Book> {
  const [orders, kept] = await Promise.all([
    askAll<'orders', Order>('orders', {}, { most: MOST, signal }),
    balances ? askAll<'balances', Balance>('balances', { on: today() }, { signal }) : undefined,
  ]);
  return {
    orders: orders
      .filter((o) => OPEN.has(o.state))
      .map((o) => ({ id: o.reference || o.id, question: under(o.question) })),
    ...(kept ? { books: booksOf(kept) } : {}),
  };
}

/** The open orders of the desk with what its ledger holds, or else those of this browser. Nothing is decided yet. */
export function useBook(): LoadedBook {
  const desk = useDesk();
  const { switches } = useReference();
  const assumed: Assumed | undefined = desk.info?.assumed;
  const known = desk.server !== 'asking';
  const from = desk.present && desk.may('orders') ? 'desk' : 'browser';
  const { value, error } = useAsked<Book>(
    known ? `${from} ${JSON.stringify(assumed ?? null)}` : undefined,
    async (signal) =>
      from === 'desk'
        ? ofDesk(signal, desk.may('balances'), (question) => underDesk(question, assumed, switches))
        : { orders: (await allOrders()) as BookOrder[] },
  );
  return useMemo(() => ({ ...value, from, ...(error === undefined ? {} : { error }) }), [value, error, from]);
}
