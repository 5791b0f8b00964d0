import { describe, expect, test } from 'vitest';
import type { Command } from './commands.ts';
import { trialBalance } from './history.ts';
import { lockSet } from './lock-set.ts';
import { rebuild } from './memory.ts';
import { account, deskWith, drawing, reserve } from './testing/desk.ts';
import { fromText, toText } from './text.ts';
import type { Entry } from './types.ts';

describe('journal', () => {
  test('as text and back it rebuilds the same balances; each unit sums to zero', () => {
    const desk = deskWith({ a: 100n, b: 10n });
    reserve(desk, 'r', { a: 60n });
    desk.do({ type: 'use', ...drawing({ b: 3n }) });
    const again = fromText(toText(desk.journal)) as Entry[];
    expect(again).toEqual(desk.journal);
    const copy = rebuild(again);
    for (const id of ['a', 'b']) expect(copy.account(id)).toEqual(desk.ledger.account(id));
    const sides = [...trialBalance(again).get('units')!.values()];
    expect(sides.reduce((n, s) => n + s.debitsPosted - s.creditsPosted, 0n)).toBe(0n);
    expect(sides.reduce((n, s) => n + s.debitsPending, 0n)).toBe(60n);
  });
  test('an account that nothing opens cannot be rebuilt', () =>
    expect(() => rebuild(deskWith({ a: 1n }).journal.filter((e) => e.type !== 'account'))).toThrow(
      'no earlier entry opens',
    ));
  test('text of what is no integer is refused', () => expect(() => fromText('{"$bigint":"1.5"}')).toThrow(SyntaxError));
});

test('lockSet: sorted, with the counters and the ratios that hang on them, without system accounts', () => {
  const desk = deskWith({ b: 1n, a: 1n });
  const ratio = account('a-ratio', { bound: { kind: 'ratio', of: 'count', numerator: 1n, denominator: 2n } });
  desk.do({
    type: 'open',
    accounts: [
      { account: account('count', { bound: { kind: 'counted' } }), grants: [] },
      { account: ratio, grants: [] },
    ],
  });
  desk.do({ type: 'use', id: 'u', ...drawing({ count: 4n }) });
  reserve(desk, 'r', { b: 1n, 'a-ratio': 2n });
  const lock = (command: object) =>
    lockSet(desk.ledger, { id: 'x', recordedAt: '2026-11-21T23:00:00.000Z', note: '', ...command } as Command);
  expect(lock({ type: 'use', ...drawing({ b: 1n, a: 1n }) })).toEqual(['a', 'b']);
  expect(lock({ type: 'use', ...drawing({ 'a-ratio': 1n }) })).toEqual(['a-ratio', 'count']);
  expect(lock({ type: 'correct', corrections: [{ entry: 'u/1', amount: 0n, effectiveOn: null }] })).toEqual([
    'a-ratio',
    'count',
  ]);
  for (const type of ['release', 'use-reservation'])
    expect(lock({ type, reservation: 'r' })).toEqual(['a-ratio', 'b', 'count']);
  expect(lock({ type: 'expire' })).toEqual(['a-ratio', 'b', 'count']);
});
