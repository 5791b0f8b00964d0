import type { Draw, Grant } from './commands.ts';
import { type LedgerError, refuse } from './outcome.ts';
import { isDay } from './time.ts';
import type { Account, AccountId, Bound, Day, Step, Unit } from './types.ts';

/** Of whom or what a limit is counted. */
export type Dimension = 'consignee' | 'customer' | 'company' | 'ultimate-parent' | 'country' | 'product';

/** A limit as the law or a scenario states it; each combination of its dimensions, and each period, is an account. */
export type LimitRule = {
  readonly id: string;
  readonly title: string;
  readonly cite: string;
  readonly unit: Unit;
  readonly per: readonly Dimension[];
  /** Only movements of these values are counted: { country: ['CN', 'MO'] }. */
  readonly where: Partial<Readonly<Record<Dimension, readonly string[]>>>;
  readonly period:
    | { readonly kind: 'calendar-year' }
    | { readonly kind: 'fixed'; readonly from: Day; readonly until: Day | null };
  readonly ceiling:
    | { readonly kind: 'amount'; readonly amount: bigint }
    /** Cumulative totals, each from a day on, growing. */
    | { readonly kind: 'schedule'; readonly totals: readonly { readonly from: Day; readonly total: bigint }[] }
    /** A share of what the counting rule `of` has counted for the same dimensions. */
    | { readonly kind: 'ratio'; readonly of: LimitRule; readonly numerator: bigint; readonly denominator: bigint }
    | { readonly kind: 'counted' };
  readonly steps: readonly Step[];
};

/** Goods that move on a day: what limits count. TPP is the total of all units, a whole number (see `totalTpp`). */
export type Movement = {
  readonly effectiveOn: Day;
  readonly units: bigint;
  readonly tpp: bigint;
  readonly value: { readonly currency: string; readonly minor: bigint } | null;
  readonly is: Partial<Readonly<Record<Dimension, string>>>;
};

type Refusal = { readonly ok: false; readonly error: LedgerError };
const missing = (rule: LimitRule, fact: string): Refusal =>
  refuse(
    'fact-missing',
    fact,
    `${rule.title} (${rule.cite}) counts by ${fact}, which is not known`,
    `find out the ${fact}`,
  );

/** units × TPP of one, exactly, rounded up to a whole number: never less than the law counts. Throws a RangeError on no decimal. */
export function totalTpp(units: bigint, tppOfOne: string): bigint {
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(tppOfOne) ?? [];
  if (whole === undefined) throw new RangeError(`TPP "${tppOfOne}" is no decimal number`);
  const scale = 10n ** BigInt(fraction.length);
  return (units * BigInt(whole + fraction) + scale - 1n) / scale;
}

function periodOf(rule: LimitRule, on: Day): { key: string; from: Day; until: Day | null } {
  if (rule.period.kind === 'fixed') return { key: 'all', from: rule.period.from, until: rule.period.until };
  const year = on.slice(0, 4);
  return { key: year, from: `${year}-01-01`, until: `${String(Number(year) + 1).padStart(4, '0')}-01-01` };
}

function accountId(rule: LimitRule, movement: Movement): AccountId | Refusal {
  const parts = ['limit', rule.id, periodOf(rule, movement.effectiveOn).key];
  for (const dimension of rule.per) {
    const value = movement.is[dimension];
    if (value === undefined) return missing(rule, dimension);
    parts.push(value);
  }
  return parts.map(encodeURIComponent).join('/');
}

function boundOf(rule: LimitRule, movement: Movement): Bound | Refusal {
  const { ceiling } = rule;
  if (ceiling.kind === 'counted') return { kind: 'counted' };
  if (ceiling.kind !== 'ratio') return { kind: 'granted' };
  const of = accountId(ceiling.of, movement);
  return typeof of === 'string'
    ? { kind: 'ratio', of, numerator: ceiling.numerator, denominator: ceiling.denominator }
    : of;
}

function grantsOf(rule: LimitRule, from: Day): Grant[] {
  const { ceiling } = rule;
  if (ceiling.kind === 'amount') return [{ amount: ceiling.amount, effectiveOn: from, reason: 'grant' }];
  if (ceiling.kind !== 'schedule') return [];
  return ceiling.totals.map(({ from: effectiveOn, total }, i) => {
    return { amount: total - (ceiling.totals[i - 1]?.total ?? 0n), effectiveOn, reason: 'grant' };
  });
}

/** Whether the rule counts this movement at all; a fact that would tell but is missing is an error. */
function concerns(rule: LimitRule, movement: Movement): boolean | Refusal {
  for (const [dimension, values] of Object.entries(rule.where) as [Dimension, readonly string[]][]) {
    const value = movement.is[dimension];
    if (value === undefined) return missing(rule, dimension);
    if (!values.includes(value)) return false;
  }
  const { from, until } = periodOf(rule, movement.effectiveOn);
  return movement.effectiveOn >= from && (until === null || movement.effectiveOn < until);
}

function amountOf(rule: LimitRule, movement: Movement): bigint | Refusal {
  if (rule.unit === 'units') return movement.units;
  if (rule.unit === 'tpp') return movement.tpp;
  const currency = rule.unit.slice('minor:'.length);
  return movement.value?.currency === currency ? movement.value.minor : missing(rule, `value in ${currency}`);
}

/** The draw of one movement on one rule's account, with the opening for the first time; null where it is not counted. */
function drawOf(rule: LimitRule, movement: Movement): Draw | null | Refusal {
  const concerned = concerns(rule, movement);
  if (concerned !== true) return concerned === false ? null : concerned;
  const id = accountId(rule, movement);
  if (typeof id !== 'string') return id;
  const bound = boundOf(rule, movement);
  if ('error' in bound) return bound;
  const amount = amountOf(rule, movement);
  if (typeof amount !== 'bigint') return amount;
  const { unit, title, cite, steps } = rule;
  const { from, until } = periodOf(rule, movement.effectiveOn);
  const account: Account = { id, unit, title, cite, bound, from, until, steps, licence: null };
  return amount === 0n ? null : { account: id, amount, open: { account, grants: grantsOf(rule, from) } };
}

/**
 * What a movement draws under these rules, for a reserve or use command. A rule that does not concern it gives nothing;
 * a fact that a rule needs and that is missing is an error ('fact-missing'), never a draw left out.
 */
export function drawsFor(
  rules: readonly LimitRule[],
  movement: Movement,
): { readonly ok: true; readonly draws: readonly Draw[] } | Refusal {
  if (!isDay(movement.effectiveOn))
    return refuse('bad-command', 'effectiveOn', `"${movement.effectiveOn}" is no day`, 'write 2026-11-21');
  const draws: Draw[] = [];
  for (const rule of rules) {
    const draw = drawOf(rule, movement);
    if (draw !== null && 'error' in draw) return draw;
    if (draw !== null) draws.push(draw);
  }
  return { ok: true, draws };
}
