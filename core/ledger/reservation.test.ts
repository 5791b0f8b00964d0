import { describe, expect, test } from 'vitest';
import { deskWith, drawing, draws, kindOf, reserve, shown } from './testing/desk.ts';

describe('reserve, use, release, expire', () => {
  test('reserve holds, use posts, available never moves twice', () => {
    const desk = deskWith({ a: 100n, b: 50n });
    reserve(desk, 'r', { a: 60n, b: 50n });
    expect(shown(desk, 'a')).toEqual([100n, 0n, 60n, 40n]);
    desk.do({ type: 'use-reservation', reservation: 'r', effectiveOn: '2026-11-22', legs: null, remainder: 'release' });
    expect([shown(desk, 'a'), shown(desk, 'b')]).toEqual([
      [100n, 60n, 0n, 40n],
      [50n, 50n, 0n, 0n],
    ]);
    expect(
      kindOf(
        desk.try({
          type: 'use-reservation',
          reservation: 'r',
          effectiveOn: '2026-11-22',
          legs: null,
          remainder: 'keep',
        }),
      ),
    ).toBe('reservation-closed');
  });
  test('one limit too small: nothing is taken from any', () => {
    const desk = deskWith({ a: 100n, b: 50n });
    expect(kindOf(reserve(desk, 'r', { a: 60n, b: 51n }))).toBe('over-limit');
    expect(shown(desk, 'a')).toEqual([100n, 0n, 0n, 100n]);
  });
  test('what is reserved is not available to others', () => {
    const desk = deskWith({ a: 100n });
    reserve(desk, 'r', { a: 60n });
    expect(kindOf(desk.try({ type: 'use', ...drawing({ a: 41n }) }))).toBe('over-limit');
    expect(kindOf(desk.try({ type: 'use', ...drawing({ a: 40n }) }))).toBe('ok');
  });
  test('the same account twice in one command counts twice', () => {
    const twice = [...draws({ a: 60n }), ...draws({ a: 60n })];
    expect(deskWith({ a: 100n }).try({ type: 'use', ...drawing({}), draws: twice })).toMatchObject({
      kind: 'over-limit',
      shortfalls: [{ account: 'a', asked: 120n, available: 100n, on: '2026-11-21' }],
    });
  });
  test('in parts: the rest is kept, or released with every account named', () => {
    const desk = deskWith({ a: 100n, b: 100n });
    reserve(desk, 'r', { a: 60n, b: 30n });
    const part = { type: 'use-reservation', reservation: 'r', effectiveOn: '2026-11-22' } as const;
    desk.do({
      ...part,
      legs: [
        { account: 'a', amount: 20n },
        { account: 'b', amount: 10n },
      ],
      remainder: 'keep',
    });
    expect(shown(desk, 'a')).toEqual([100n, 20n, 40n, 40n]);
    expect(
      kindOf(
        desk.try({
          ...part,
          legs: [
            { account: 'a', amount: 41n },
            { account: 'b', amount: 1n },
          ],
          remainder: 'keep',
        }),
      ),
    ).toBe('more-than-reserved');
    expect(kindOf(desk.try({ ...part, legs: [{ account: 'a', amount: 10n }], remainder: 'release' }))).toBe(
      'bad-command',
    );
    desk.do({
      ...part,
      legs: [
        { account: 'a', amount: 10n },
        { account: 'b', amount: 0n },
      ],
      remainder: 'release',
    });
    expect([shown(desk, 'a'), shown(desk, 'b')]).toEqual([
      [100n, 30n, 0n, 70n],
      [100n, 10n, 0n, 90n],
    ]);
  });
  test('release, in part and whole', () => {
    const desk = deskWith({ a: 100n });
    reserve(desk, 'r', { a: 60n });
    desk.do({ type: 'release', reservation: 'r', legs: [{ account: 'a', amount: 20n }] });
    expect(shown(desk, 'a')).toEqual([100n, 0n, 40n, 60n]);
    desk.do({ type: 'release', reservation: 'r', legs: null });
    expect(shown(desk, 'a')).toEqual([100n, 0n, 0n, 100n]);
    expect(kindOf(desk.try({ type: 'release', reservation: 'r', legs: null }))).toBe('reservation-closed');
    expect(kindOf(desk.try({ type: 'release', reservation: 'x', legs: null }))).toBe('reservation-unknown');
  });
  test('a lapsed reservation cannot be used, counts until expire has run, and then no more', () => {
    const desk = deskWith({ a: 100n });
    reserve(desk, 'r', { a: 60n }, 60);
    const recordedAt = '2026-11-21T12:00:00.000Z';
    expect(
      kindOf(
        desk.try({
          type: 'use-reservation',
          recordedAt,
          reservation: 'r',
          effectiveOn: '2026-11-22',
          legs: null,
          remainder: 'keep',
        }),
      ),
    ).toBe('reservation-expired');
    expect(shown(desk, 'a')).toEqual([100n, 0n, 60n, 40n]);
    expect(desk.do({ type: 'expire', recordedAt })).toEqual([{ kind: 'expired', reservation: 'r' }]);
    expect(shown(desk, 'a')).toEqual([100n, 0n, 0n, 100n]);
    const entries = desk.journal.length;
    expect(desk.do({ type: 'expire', recordedAt })).toEqual([]);
    expect(desk.journal).toHaveLength(entries);
  });
  test('a reservation of one period does not post into the next', () => {
    const desk = deskWith({ a: 100n });
    reserve(desk, 'r', { a: 60n });
    expect(
      kindOf(
        desk.try({
          type: 'use-reservation',
          reservation: 'r',
          effectiveOn: '2027-01-01',
          legs: null,
          remainder: 'keep',
        }),
      ),
    ).toBe('outside-window');
  });
});
