import { describe, expect, test } from 'vitest';
import { balance } from './balance.ts';
import { balanceAt } from './history.ts';
import { type Desk, deskWith, drawing, kindOf, reserve, shown } from './testing/desk.ts';

describe('adjust and correct', () => {
  const adjust = (desk: Desk, change: bigint, acknowledgeShortfall = false) =>
    desk.try({ type: 'adjust', account: 'a', change, effectiveOn: '2026-06-01', acknowledgeShortfall });
  test('an adjustment may take what is free, and no more without acknowledgement', () => {
    const desk = deskWith({ a: 100n });
    reserve(desk, 'r', { a: 60n });
    expect(kindOf(adjust(desk, -41n))).toBe('over-limit');
    expect(kindOf(adjust(desk, -40n))).toBe('ok');
    expect(shown(desk, 'a')).toEqual([60n, 0n, 60n, 0n]);
    expect(kindOf(adjust(desk, 5n))).toBe('ok');
    expect(shown(desk, 'a')).toEqual([65n, 0n, 60n, 5n]);
  });
  test('after an acknowledged shortfall nothing is drawn, not even what was reserved, until it is made good', () => {
    const desk = deskWith({ a: 100n });
    reserve(desk, 'r', { a: 60n });
    reserve(desk, 's', { a: 40n });
    expect(adjust(desk, -50n, true)).toContainEqual({
      kind: 'limit-breached',
      account: 'a',
      shortBy: 50n,
      on: '2026-11-21',
    });
    const post = {
      type: 'use-reservation',
      reservation: 's',
      effectiveOn: '2026-11-22',
      legs: null,
      remainder: 'keep',
    } as const;
    expect(kindOf(desk.try(post))).toBe('over-limit');
    expect(kindOf(adjust(desk, -1n))).toBe('over-limit');
    // Less short than before is always welcome, though it is not enough yet.
    const raise = { type: 'adjust', account: 'a', change: 10n, effectiveOn: '2026-12-01' } as const;
    expect(kindOf(desk.try({ ...raise, acknowledgeShortfall: false }))).toBe('ok');
    expect(shown(desk, 'a')?.[3]).toBe(-40n);
    expect(kindOf(desk.try(post))).toBe('over-limit');
    desk.do({ type: 'release', reservation: 'r', legs: null });
    expect(kindOf(desk.try(post))).toBe('ok');
  });
  test('a correction is an opposite entry and a new one; the wrong one stays', () => {
    const desk = deskWith({ a: 100n });
    desk.do({ type: 'use', id: 'u', ...drawing({ a: 90n }) });
    const correct = (entry: string, amount: bigint, effectiveOn: string | null = null) =>
      desk.try({ type: 'correct', corrections: [{ entry, amount, effectiveOn }], acknowledgeShortfall: false });
    expect(kindOf(correct('u/1', 101n))).toBe('over-limit');
    expect(kindOf(correct('u/1', 9n, '2027-01-01'))).toBe('outside-window');
    desk.do({
      type: 'correct',
      id: 'k',
      corrections: [{ entry: 'u/1', amount: 9n, effectiveOn: '2026-03-01' }],
      acknowledgeShortfall: false,
    });
    expect(shown(desk, 'a')).toEqual([100n, 9n, 0n, 91n]);
    expect(desk.journal.filter((e) => e.type === 'transfer' && e.reason === 'correct')).toMatchObject([
      { debit: 'consumed/units', credit: 'a', amount: 90n, corrects: { entry: 'u/1', as: 'reverses' } },
      { debit: 'a', credit: 'consumed/units', amount: 9n, effectiveOn: '2026-03-01', corrects: { as: 'replaces' } },
    ]);
    // Taken back on its own day, restated on the right one.
    expect(
      ['2026-02-28', '2026-03-01', '2026-11-20', '2026-11-21'].map((on) => balance(desk.ledger, 'a', on)?.used),
    ).toEqual([0n, 9n, 9n, 9n]);
    expect(kindOf(correct('u/1', 8n))).toBe('already-corrected');
    expect(kindOf(correct('k/1', 8n))).toBe('entry-not-correctable');
    expect(kindOf(correct('nope', 8n))).toBe('entry-unknown');
    expect(kindOf(correct('k/2', 0n))).toBe('ok');
    expect(shown(desk, 'a')).toEqual([100n, 0n, 0n, 100n]);
  });
  test('a grant corrected down is checked like an adjustment', () => {
    const desk = deskWith({ a: 100n });
    desk.do({ type: 'use', ...drawing({ a: 90n }) });
    const corrections = [{ entry: 'c1/2', amount: 89n, effectiveOn: null }];
    expect(kindOf(desk.try({ type: 'correct', corrections, acknowledgeShortfall: false }))).toBe('over-limit');
    expect(
      kindOf(
        desk.try({ type: 'correct', corrections: [corrections[0]!, corrections[0]!], acknowledgeShortfall: true }),
      ),
    ).toBe('already-corrected');
  });
});

describe('bi-temporal', () => {
  test('what was true on a day, as known at a time, does not change afterwards', () => {
    const desk = deskWith({ a: 100n });
    desk.do({
      type: 'use',
      id: 'u',
      recordedAt: '2026-11-22T00:00:00.000Z',
      ...drawing({ a: 90n }),
      effectiveOn: '2026-03-01',
    });
    const at = (asOf: string, knownOn: string) => balanceAt(desk.journal, 'a', asOf, knownOn)?.available;
    desk.do({
      type: 'correct',
      recordedAt: '2026-11-24T00:00:00.000Z',
      corrections: [{ entry: 'u/1', amount: 9n, effectiveOn: null }],
      acknowledgeShortfall: false,
    });
    expect(at('2026-03-01', '2026-11-20T00:00:00.000Z')).toBeUndefined();
    expect(at('2026-03-01', '2026-11-21T23:00:00.000Z')).toBe(100n);
    expect(at('2026-03-01', '2026-11-23T00:00:00.000Z')).toBe(10n);
    expect(at('2026-02-28', '2026-11-23T00:00:00.000Z')).toBe(100n);
    expect(at('2026-03-01', '2026-11-24T00:00:00.000Z')).toBe(91n);
    expect(kindOf(desk.try({ type: 'use', recordedAt: '2026-11-23T00:00:00.000Z', ...drawing({ a: 1n }) }))).toBe(
      'recorded-before-last',
    );
  });
});
