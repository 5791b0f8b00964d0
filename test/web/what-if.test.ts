import { OPERATIONS, perform } from '@tolhuis/core/app';
import type { Question } from '@tolhuis/core/contract';
import { RULEBOOK } from '@tolhuis/rulebook';
import { expect, test } from 'vitest';
import { toCsv, toJson } from '../../web/src/pages/what-if/export.ts';
import { layout } from '../../web/src/pages/what-if/sankey-layout.ts';
import { tally } from '../../web/src/pages/what-if/tally.ts';
import type { Choice, Flip } from '../../web/src/pages/what-if/types.ts';

const order = (id: string, question: Partial<Question>): { id: string; question: Question } => ({
  id,
  question: { on: '2026-11-21', to: 'CN', item: { chip: 'nvidia/h200-sxm' }, ...question },
});
const flip = (id: string, before: string, after: string, question: Partial<Question> = {}, more = {}): Flip => ({
  index: 0,
  before,
  after,
  changed: before !== after,
  why: [],
  newDuties: [],
  lostDuties: [],
  toll: { before: [], after: [] },
  limits: [],
  order: order(id, question),
  ...more,
});
const usd = (amount: string) => ({ amount, currency: 'USD' });
const FLIPS: readonly Flip[] = [
  flip('a', 'licence-required (case-by-case)', 'prohibited', {
    quantity: 100,
    unitValue: usd('10.5'),
    evidence: { licence: { id: 'L1', remainingUnits: 500 } },
  }),
  flip('b', 'licence-required (case-by-case)', 'licence-required (case-by-case)', {
    quantity: 450,
    evidence: { licence: { id: 'L1', remainingUnits: 400 } },
  }),
  flip('c', 'no-licence-required', 'licence-required (presumption-of-denial)', { unitValue: usd('1') }),
  flip(
    'd',
    'no-licence-required',
    'no-licence-required',
    { quantity: 7, unitValue: usd('2') },
    {
      toll: { before: [], after: [usd('3.5'), { amount: '9', currency: 'EUR' }] },
      limits: [{ id: 'cap', cite: 'X', before: false, after: true }],
    },
  ),
];

test('units and money are counted, and what is not stated is told apart from nothing', () => {
  const { flows, changed, toll, limits } = tally(FLIPS);
  expect(changed).toEqual({ orders: 2, units: 100, value: 1050, unsized: 1, unpriced: 1 });
  expect(toll).toEqual({ now: 0, later: 3.5 });
  expect(flows.reduce((n, f) => n + f.orders, 0)).toBe(FLIPS.length);
  expect(limits).toEqual([
    {
      id: 'cap',
      cite: 'X',
      now: { orders: 0, units: 0, value: 0, unsized: 0, unpriced: 0 },
      later: { orders: 1, units: 7, value: 14, unsized: 0, unpriced: 0 },
    },
  ]);
});

test('a licence: what draws on it now and then, the least that is left, what is stranded; needed and not named apart', () => {
  const [none, named] = tally(FLIPS).licences;
  expect(none).toMatchObject({ id: undefined, now: { orders: 0 }, later: { orders: 1, unsized: 1 } });
  expect(named).toMatchObject({
    id: 'L1',
    remainingUnits: 400,
    now: { orders: 2, units: 550 },
    later: { orders: 1, units: 450 },
    stranded: { orders: 1, units: 100 },
  });
});

test('the picture loses nothing: every bar is as high as the ribbons that reach it, and bars do not overlap', () => {
  const { flows } = tally(FLIPS);
  for (const measure of ['orders', 'units'] as const) {
    const { left, right, ribbons, height } = layout(flows, (f) => f[measure], 20);
    for (const [side, nodes] of [['before', left] as const, ['after', right] as const]) {
      for (const n of nodes)
        expect(ribbons.filter((r) => r.flow[side] === n.id).reduce((s, r) => s + r.size, 0)).toBeCloseTo(n.size, 6);
      for (const [i, n] of nodes.entries()) {
        expect(n.at + n.size).toBeLessThanOrEqual(height);
        if (i > 0) expect(n.at).toBeGreaterThanOrEqual(nodes[i - 1]!.at + nodes[i - 1]!.size);
      }
    }
  }
  expect(layout(flows, () => 0, 20)).toMatchObject({ left: [], right: [], ribbons: [] });
});

test('what the operation answers is what is exported: order by order as CSV, and whole with rulebook and choice as JSON', async () => {
  const orders = [
    order('=cmd()', { quantity: 10, unitValue: usd('27000') }),
    order('b', { to: 'DE', item: { chip: 'nvidia/h200-sxm' }, quantity: 1 }),
  ];
  const choice: Choice = { scenarios: ['safe-chips-act'], assume: {}, letter: false };
  const { flips } = await perform(
    OPERATIONS.simulate,
    { rulebook: RULEBOOK },
    { orders: orders.map((o) => o.question), scenarios: ['safe-chips-act'] },
  );
  const ran = flips.map((f) => ({ ...f, order: orders[f.index]! }));
  expect(ran.length).toBe(2);
  const whole = { choice, flips: ran, tally: tally(ran), done: 2, total: 2, state: 'done' as const };
  const [head, first, second] = toCsv(whole).split('\r\n');
  expect(head).toMatch(/^id,on,item,to,quantity,valueUsd,before,after,changed/);
  expect(first).toContain(`'=cmd(),2026-11-21,nvidia/h200-sxm,CN,10,270000,${ran[0]!.before},${ran[0]!.after}`);
  expect(second).toMatch(/^b,/);
  const json = JSON.parse(toJson(whole, RULEBOOK));
  expect(json.asked).toMatchObject({
    scenarios: ['safe-chips-act'],
    reading: 'enforced',
    rulebook: { hash: RULEBOOK.hash },
    orders: { run: 2, of: 2, complete: true },
  });
  expect(json.orders.map((o: { id: string; after: string }) => [o.id, o.after])).toEqual(
    ran.map((f) => [f.order.id, f.after]),
  );
});
