import type { Flip } from './types.ts';

/** Orders counted together. Value in US dollars; `unsized`, `unpriced`: orders that state no quantity, no value in dollars. */
export type Sum = {
  readonly orders: number;
  readonly units: number;
  readonly value: number;
  readonly unsized: number;
  readonly unpriced: number;
};
export type Flow = Sum & { readonly before: string; readonly after: string };
export type LimitCount = { readonly id: string; readonly cite: string; readonly now: Sum; readonly later: Sum };
/** A licence that orders name as held, with what they draw on it. `id` undefined: orders that need one and name none. */
export type LicenceCount = {
  readonly id: string | undefined;
  readonly now: Sum;
  readonly later: Sum;
  /** Units that the orders say are left on it; the least of what they say. */
  readonly remainingUnits: number | undefined;
  /** Of those that draw on it now: what may not go at all then. */
  readonly stranded: Sum;
};
export type Tally = {
  readonly flows: readonly Flow[];
  readonly changed: Sum;
  readonly toll: { readonly now: number; readonly later: number };
  readonly limits: readonly LimitCount[];
  readonly licences: readonly LicenceCount[];
};

export const NONE: Sum = { orders: 0, units: 0, value: 0, unsized: 0, unpriced: 0 };

/** Value of an order in US dollars; undefined where it is not stated in them. */
export function dollars({ order }: Flip): number | undefined {
  const { unitValue, quantity } = order.question;
  return unitValue?.currency === 'USD' && quantity !== undefined ? Number(unitValue.amount) * quantity : undefined;
}

function add(sum: Sum, flip: Flip): Sum {
  const value = dollars(flip);
  return {
    orders: sum.orders + 1,
    units: sum.units + (flip.order.question.quantity ?? 0),
    value: sum.value + (value ?? 0),
    unsized: sum.unsized + (flip.order.question.quantity === undefined ? 1 : 0),
    unpriced: sum.unpriced + (value === undefined ? 1 : 0),
  };
}

const tollIn = (amounts: Flip['toll']['before']): number =>
  amounts.reduce((n, m) => (m.currency === 'USD' ? n + Number(m.amount) : n), 0);

/** An order draws on a licence where one is required; a text that is not enforced asks for none. */
const draws = (status: string): boolean => status.startsWith('licence-required');
const may = (status: string): boolean => !status.startsWith('prohibited');

/** Flows between answers, toll, limits and licences of the orders that were run. */
export function tally(flips: readonly Flip[]): Tally {
  const flows = new Map<string, Flow>();
  const limits = new Map<string, LimitCount>();
  const licences = new Map<string | undefined, LicenceCount>();
  let changed = NONE;
  const toll = { now: 0, later: 0 };
  for (const flip of flips) {
    const { before, after, order } = flip;
    if (flip.changed) changed = add(changed, flip);
    const key = `${before}|${after}`;
    flows.set(key, { before, after, ...add(flows.get(key) ?? NONE, flip) });
    toll.now += tollIn(flip.toll.before);
    toll.later += tollIn(flip.toll.after);
    for (const l of flip.limits) {
      const count = limits.get(l.id) ?? { id: l.id, cite: l.cite, now: NONE, later: NONE };
      limits.set(l.id, {
        ...count,
        now: l.before ? add(count.now, flip) : count.now,
        later: l.after ? add(count.later, flip) : count.later,
      });
    }
    if (!draws(before) && !draws(after)) continue;
    const held = order.question.evidence?.licence;
    const count = licences.get(held?.id) ?? {
      id: held?.id,
      now: NONE,
      later: NONE,
      remainingUnits: undefined,
      stranded: NONE,
    };
    const left = [count.remainingUnits, held?.remainingUnits].filter((n) => n !== undefined);
    licences.set(held?.id, {
      ...count,
      now: draws(before) ? add(count.now, flip) : count.now,
      later: draws(after) ? add(count.later, flip) : count.later,
      stranded: draws(before) && !may(after) ? add(count.stranded, flip) : count.stranded,
      remainingUnits: left.length > 0 ? Math.min(...left) : undefined,
    });
  }
  const byName = (a: string, b: string): number => (a < b ? -1 : 1);
  return {
    flows: [...flows.values()].sort((a, b) => b.orders - a.orders || byName(a.before + a.after, b.before + b.after)),
    changed,
    toll,
    limits: [...limits.values()].sort((a, b) => byName(a.id, b.id)),
    licences: [...licences.values()].sort((a, b) => byName(a.id ?? '', b.id ?? '')),
  };
}
