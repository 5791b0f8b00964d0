import type { OrderLimit } from '@tolhuis/core/app/limits';
import {
  type AccountState,
  balance,
  type Draw,
  drawsFor,
  fromText,
  type LimitRule,
  type Movement,
  type Reservation,
} from '@tolhuis/core/ledger';
import type { Reader } from '../store/port.ts';
import { conflict } from './common.ts';
import { refused } from './ledger-apply.ts';
import { RowView } from './ledger-view.ts';

/** A limit of an order on one account: what was counted there, beside the order's own promise, and what the order adds. */
export type LimitCount = {
  readonly of: OrderLimit;
  /** Under whose name, where it is counted per consignee. */
  readonly name: string | null;
  /** Null where a fact is missing that the limit is counted by. */
  readonly draw: Draw | null;
  /** Used and reserved by others, under the cap and where it did not bind. */
  readonly counted: bigint;
  /** With the order, as counted here or as the order states it: the greater. */
  readonly total: bigint | null;
  /** The most that the account may hold on the day; null where nothing limits it, or for a share, where nothing was counted yet. */
  readonly most: bigint | null;
};

type Own = Reservation | undefined;

/** Used and reserved on an account, less what the order itself has reserved. */
async function countedOn(reader: Reader, account: string, day: string, own: Own): Promise<bigint> {
  const found = await new RowView().settle(reader, '', (view) => balance(view, account, day));
  const mine = (own?.legs ?? []).filter((leg) => leg.account === account).reduce((sum, leg) => sum + leg.amount, 0n);
  // What is promised for a later day of the same period counts today, too.
  const end = await new RowView().settle(reader, '', (view) => balance(view, account, END));
  const [now, later] = [found, end].map((b) => (b === undefined ? 0n : b.used + b.reserved)) as [bigint, bigint];
  if (later > now) return later - mine;
  return now - mine;
}
const END = '9999-12-31';

function drawOf(rule: LimitRule, movement: Movement): Draw | null {
  const drawn = drawsFor([rule], movement);
  if (!drawn.ok) {
    if (drawn.error.kind === 'fact-missing') return null;
    throw refused(drawn.error);
  }
  return drawn.draws[0] ?? null;
}

/** The most on the day by the rule: an amount, a row of its table; a share is of what the ledger has counted by then. */
async function mostOf(reader: Reader, rule: LimitRule, draw: Draw, day: string): Promise<bigint | null> {
  const { ceiling } = rule;
  if (ceiling.kind === 'amount') return ceiling.amount;
  if (ceiling.kind === 'schedule') return ceiling.totals.findLast(({ from }) => from <= day)?.total ?? 0n;
  if (ceiling.kind === 'counted' || draw.open?.account.bound.kind !== 'ratio') return null;
  const { of } = draw.open.account.bound;
  const volume = await new RowView().settle(reader, '', (view) => balance(view, of, day));
  return ((volume?.used ?? 0n) * ceiling.numerator) / ceiling.denominator;
}

/** An account that somebody opened or raised above its paragraph is no account of that limit. @throws OperationError 'conflict' */
async function checkAccount(reader: Reader, { rule, cite }: OrderLimit, draw: Draw, day: string, most: bigint | null) {
  if (rule.ceiling.kind === 'ratio' || most === null) return;
  const row = await reader.get('SELECT state FROM ledger_account WHERE id = ?', [draw.account]);
  if (row === undefined) return;
  const { days } = fromText(String(row['state'])) as AccountState;
  const authorised = days.filter((d) => d.day <= day).reduce((sum, d) => sum + d.authorised, 0n);
  if (authorised > most)
    throw conflict(
      `Account '${draw.account}' allows ${authorised}, the law ${most} (${cite}).`,
      'An officer adjusts the account first.',
    );
}

/**
 * How an order stands under each of its limits on a day. `idOf`: the id under which a name is counted. `own`: what the order has
 * reserved already.
 */
export async function countLimits(
  reader: Reader,
  limits: readonly OrderLimit[],
  day: string,
  own: Own,
  idOf: (name: string) => Promise<string>,
): Promise<LimitCount[]> {
  const counts: LimitCount[] = [];
  for (const of of limits) {
    for (const name of of.receivers ?? [null]) {
      const consignee = name === null ? {} : { consignee: await idOf(name) };
      const movement = (amount: bigint): Movement => ({
        effectiveOn: day,
        units: amount,
        tpp: amount,
        value: null,
        is: { ...of.is, ...consignee },
      });
      const plain = of.amount === null ? null : drawOf(of.rule, movement(of.amount));
      if (plain === null) {
        counts.push({ of, name, draw: null, counted: 0n, total: null, most: null });
        continue;
      }
      const beside = of.beside === null ? null : drawOf(of.beside, movement(plain.amount));
      const under = await countedOn(reader, plain.account, day, own);
      const counted = under + (beside === null ? 0n : await countedOn(reader, beside.account, day, own));
      const here = counted + plain.amount;
      const total = of.stated !== null && of.stated > here ? of.stated : here;
      const most = await mostOf(reader, of.rule, plain, day);
      await checkAccount(reader, of, plain, day, most);
      // What the order states of other exporters is counted with it: the greater of the two totals stands in the books.
      const draw = of.binding ? drawOf(of.rule, movement(total - counted)) : plain;
      counts.push({ of, name, draw, counted, total, most });
    }
  }
  return counts;
}
