import { badInput, type Issue, OperationError } from '@tolhuis/core/app/errors';
import type { Language } from '@tolhuis/core/law';
import { RULEBOOK } from '@tolhuis/rulebook';
import type { InLanguage, Order, OrderState, StoredDetermination } from '@tolhuis/server/services/api/index.ts';
import type { Call } from '../remote.ts';
import { showDetermination, subject } from '../show/determination.ts';
import { counted } from '../show/numbers.ts';
import { bold, dim, outcomeText } from '../show/style.ts';
import { readOrders, tellNotes } from './read.ts';

// What is done with orders that a desk keeps, on the store of this machine or by a server: the same calls.

/** Orders in one request. */
const AT_ONCE = 10_000;

export const told = async <T>(answer: Promise<string>): Promise<T> => JSON.parse(await answer) as T;

/** What an order waits for, and who does it. */
const NEXT: Readonly<Record<Language, Readonly<Record<OrderState, string>>>> = {
  en: {
    draft: '`tolhuis orders prepare ID`, when its facts are complete',
    prepared: 'approval by somebody who neither prepared it nor wrote its facts (`orders approve`, `orders reject`)',
    approved: '`tolhuis orders release ID`: it is decided again at that moment',
    released: '`tolhuis orders ship ID`',
    shipped: 'nothing: keep its records',
    cancelled: 'nothing',
  },
  nl: {
    draft: '`tolhuis orders prepare ID`, als de feiten volledig zijn',
    prepared:
      'goedkeuring door iemand die haar niet voorbereidde en er geen feit van schreef (`orders approve`, `orders reject`)',
    approved: '`tolhuis orders release ID`: dan wordt opnieuw bepaald',
    released: '`tolhuis orders ship ID`',
    shipped: 'niets: bewaar de stukken',
    cancelled: 'niets',
  },
};
const W = {
  en: {
    state: (state: OrderState, version: number) => `${state}, version ${version}`,
    next: 'Next',
    flips: (n: number) =>
      `${counted(n, 'changed answer')} that nobody has acknowledged: \`tolhuis orders flips --open\``,
    none: 'The whole answer is kept from `prepare` on; see it now with `tolhuis decide`.',
    kept: 'Kept as',
  },
  nl: {
    state: (state: OrderState, version: number) =>
      `${{ draft: 'concept', prepared: 'voorbereid', approved: 'goedgekeurd', released: 'vrijgegeven', shipped: 'verzonden', cancelled: 'geannuleerd' }[state]}, versie ${version}`,
    next: 'Nu',
    flips: (n: number) => `${n} gewijzigde antwoorden die niemand heeft gezien: \`tolhuis orders flips --open\``,
    none: 'Het hele antwoord wordt bewaard vanaf `prepare`; zie het nu met `tolhuis decide`.',
    kept: 'Bewaard als',
  },
} as const;

/** One order for people: where it stands, what is next, and its answer where one is kept. */
export async function orderLines(call: Call, order: Order, language: Language): Promise<string[]> {
  const { id, reference, state, version, question, determinationId, outcome, openFlips } = order;
  const w = W[language];
  const lines = [
    `${bold(id)}${reference === id ? '' : `  ${reference}`}  ${w.state(state, version)}  ${subject(question)}`,
    `${w.next}: ${NEXT[language][state].replace('ID', id)}`,
  ];
  if (openFlips > 0) lines.push(w.flips(openFlips));
  if (determinationId === null) {
    lines.push(outcomeText(outcome, language));
    lines.push(dim(w.none));
    return lines;
  }
  // In another language the rulebook is asked again; where that is another one by now, the answer stays as it was kept.
  const asked = await told<InLanguage>(call('determination-in', { id: determinationId, language }));
  const answer =
    asked.answer ?? (await told<StoredDetermination>(call('determination', { id: determinationId }))).answer;
  lines.push(showDetermination(question, answer, language), dim(`${w.kept} ${determinationId}.`));
  return lines;
}

type Made = { readonly id: string; readonly outcome: string; readonly status: string };
type Brought = { readonly items: readonly (Made & { readonly was: 'new' | 'changed' | 'the same' })[] };

/** States in which an order takes new facts. */
const OPEN: readonly OrderState[] = ['draft', 'prepared', 'approved'];

type Row = Awaited<ReturnType<typeof readOrders>>['orders'][number];

/**
 * The orders of a file that are there already, by id. @throws OperationError 'bad-input' naming every line that cannot be
 * brought in, before anything is written
 */
async function thereAlready(call: Call, rows: readonly Row[]): Promise<Map<string, Order>> {
  const there = new Map<string, Order>();
  const issues: Issue[] = [];
  for (const { id, line } of rows) {
    const path = `line ${line}`;
    if (id === undefined) {
      const remedy = 'Give each order its id, or leave out --update: then all of them are new.';
      issues.push({ path, message: 'has no id, so nobody can tell which order it updates.', remedy });
      continue;
    }
    const order = await found(call, id);
    if (order === undefined) continue;
    there.set(id, order);
    if (!OPEN.includes(order.state))
      issues.push({ path, message: `order '${id}' is ${order.state}: its facts stay.`, remedy: 'Take the line out.' });
  }
  const [first, ...rest] = issues;
  if (first !== undefined) throw badInput(first, ...rest);
  return there;
}

/**
 * Brings the orders of a file in as drafts, those that are new all of a request or none.
 * @param update an order that is there already gets the facts of the file (and goes back to draft); otherwise it is refused
 */
export async function bringIn(call: Call, file: string, sheet: string | undefined, update: boolean): Promise<Brought> {
  const { orders, notes } = await readOrders(RULEBOOK, file, sheet);
  tellNotes({ notes });
  const there = update ? await thereAlready(call, orders) : new Map<string, Order>();
  const items: Brought['items'][number][] = [];
  const fresh: object[] = [];
  const changes: { order: Order; question: Row['question'] }[] = [];
  for (const { id, line, question } of orders) {
    const order = id === undefined ? undefined : there.get(id);
    if (order === undefined) fresh.push({ ...(id !== undefined && { id }), reference: id ?? `line ${line}`, question });
    else if (!sameJson(order.question, question)) changes.push({ order, question });
    else items.push({ id: order.id, outcome: order.outcome, status: order.status, was: 'the same' });
  }
  try {
    for (let at = 0; at < fresh.length; at += AT_ONCE) {
      const made = await told<{ items: Made[] }>(call('import-orders', { orders: fresh.slice(at, at + AT_ONCE) }));
      items.push(...made.items.map((m) => ({ ...m, was: 'new' as const })));
    }
    for (const { order, question } of changes) {
      const now = await told<Order>(call('update-order', { id: order.id, version: order.version, question }));
      items.push({ id: now.id, outcome: now.outcome, status: now.status, was: 'changed' });
    }
  } catch (thrown) {
    const written = items.filter(({ was }) => was !== 'the same').length;
    if (written > 0)
      tellNotes({
        notes: [`${written} of ${orders.length} orders were written before this; with --update the same file goes on.`],
      });
    throw thrown;
  }
  // In the order of the file; those without an id are all new, and stand in its order already.
  const place = new Map(orders.map(({ id }, at) => [id, at]));
  if (update) items.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  return { items };
}

async function found(call: Call, id: string): Promise<Order | undefined> {
  try {
    return await told<Order>(call('order', { id }));
  } catch (e) {
    if (e instanceof OperationError && e.error.code === 'not-found') return undefined;
    throw e;
  }
}

/** Equal as JSON values, in whatever order the keys stand. */
function sameJson(a: unknown, b: unknown): boolean {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b;
  const [left, right] = [Object.entries(a), Object.entries(b).filter(([, value]) => value !== undefined)];
  return (
    left.length === right.length && left.every(([key, value]) => sameJson(value, (b as Record<string, unknown>)[key]))
  );
}
