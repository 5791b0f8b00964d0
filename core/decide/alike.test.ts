import { RULEBOOK } from '@tolhuis/rulebook';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Determination, Question } from '../contract.ts';
import { rememberedAlike } from './alike.ts';
import { decide } from './decide.ts';

// What would change an answer is remembered for questions that differ in names and numbers only, as far as it did not
// hang on those.

type Changes = Determination['wouldChange'];
const base: Question = {
  on: '2026-11-21',
  to: 'CN',
  item: { chip: 'nvidia/h200-sxm' },
  quantity: 8,
  unitValue: { amount: '30000.00', currency: 'USD' },
  endUse: [],
  parties: [
    { role: 'exporter', name: 'Maker', country: 'US', listed: [] },
    { role: 'end-user', name: 'Buyer', country: 'CN', headquarters: 'CN', listed: [], owners: [] },
  ],
};
const told = (what: unknown): Changes => [{ fact: 'quantity', from: null, to: what ?? null, outcome: 'hold' }];

/** Remembers with a rulebook of its own; `done` counts how often the work was done. */
function memory(work: (q: Question) => unknown): { ask: (q: Question) => unknown; done: () => number } {
  const rulebook = { ...RULEBOOK };
  let done = 0;
  return {
    ask: (q) =>
      rememberedAlike(rulebook, q, 'answer', (given) => {
        done++;
        return told(work(given));
      })[0]!.to,
    done: () => done,
  };
}

describe('questions that are alike', () => {
  const others: readonly Question[] = [
    { ...base, quantity: 9 },
    { ...base, unitValue: { amount: '1.00', currency: 'EUR' } },
    { ...base, parties: base.parties!.map((p) => ({ ...p, name: 'Other', address: 'Street', aliases: ['O'] })) },
  ];

  test('share what does not read what they differ in', () => {
    const { ask, done } = memory((q) => q.to);
    // The first of its kind is answered and not remembered; the second is.
    expect([base, base, ...others].map(ask)).toEqual(['CN', 'CN', 'CN', 'CN', 'CN']);
    expect(done()).toBe(2);
    expect(ask({ ...base, to: 'DE' })).toBe('DE');
    expect(ask({ ...base, parties: [] })).toBe('CN');
    expect(done()).toBe(4);
  });

  test.each<[string, (q: Question) => unknown, Question]>([
    ['a number', (q) => q.quantity, { ...base, quantity: 9 }],
    ['a number that is not there', (q) => q.quantity, (({ quantity: _, ...rest }) => rest)(base)],
    ['a value within', (q) => q.unitValue?.amount, { ...base, unitValue: { amount: '1.00', currency: 'USD' } }],
    [
      'a name',
      (q) => q.parties?.[1]?.name,
      { ...base, parties: [base.parties![0]!, { ...base.parties![1]!, name: 'Other' }] },
    ],
    ['everything, by a copy', (q) => ({ ...q }).quantity, { ...base, quantity: 9 }],
  ])('do not share what reads %s', (_what, work, other) => {
    const { ask, done } = memory(work);
    const asked = [other, base, other, base, other];
    expect(asked.map(ask)).toEqual(asked.map((q) => work(q) ?? null));
    // The first without being watched, then each of the two once; nothing for the rest.
    expect(done()).toBe(3);
  });

  test('what is remembered is nobody’s to change, and the question stays the caller’s own', () => {
    const evidence = { purchaseOrder: true };
    const rulebook = { ...RULEBOOK };
    const ask = (): Changes => rememberedAlike(rulebook, { ...base, evidence }, '', (q) => told(q.evidence));
    ask();
    const changes = ask();
    expect(changes[0]!.to).toEqual(evidence);
    expect(Object.isFrozen(changes[0])).toBe(true);
    expect(Object.isFrozen(evidence)).toBe(false);
  });

  test('real orders get the same answer whichever of them was asked first', () => {
    const order = fc
      .record({
        to: fc.constantFrom('CN', 'NL', 'AE', 'SG'),
        chip: fc.constantFrom('nvidia/h100-sxm5', 'nvidia/h20-96gb', 'nvidia/a30', 'amd/mi300x'),
        quantity: fc.option(fc.constantFrom(1, 50, 2000, 1e6), { nil: undefined }),
        amount: fc.constantFrom('1.00', '40000.00'),
        name: fc.constantFrom('Made Up', 'NVIDIA Corporation', 'G42', ''),
        maker: fc.constantFrom(undefined, 'foundry', 'designer'),
      })
      .map(
        ({ to, chip, quantity, amount, name, maker }) =>
          ({
            ...base,
            to,
            item: { chip },
            quantity,
            unitValue: { amount, currency: 'USD' },
            parties: [
              { role: 'end-user', name, country: to, headquarters: to, listed: [], owners: [] },
              ...(maker ? [{ role: maker, name: 'Made Up', country: 'TW' }] : []),
            ],
          }) as Question,
      );
    const orders = fc.sample(order, { numRuns: 60, seed: 41 });
    const forward = { ...RULEBOOK };
    const backward = { ...RULEBOOK };
    const first = orders.map((q) => JSON.stringify(decide(forward, q)));
    const last = orders.toReversed().map((q) => JSON.stringify(decide(backward, q)));
    expect(last.reverse()).toEqual(first);
  });
});
