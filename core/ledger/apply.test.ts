import { describe, expect, test } from 'vitest';
import { apply } from './apply.ts';
import { balance } from './balance.ts';
import type { Command, Opening } from './commands.ts';
import { balanceAt, trialBalance } from './history.ts';
import { lockSet } from './lock-set.ts';
import { rebuild } from './memory.ts';
import { Desk } from './testing/desk.ts';
import { fromText, toText } from './text.ts';
import { isDay, isInstant, later } from './time.ts';
import type { Account, Entry } from './types.ts';

const account = (id: string, over: Partial<Account> = {}): Account => ({
  id,
  unit: 'units',
  title: id,
  cite: 'test',
  bound: { kind: 'granted' },
  from: '2026-01-01',
  until: '2027-01-01',
  steps: [],
  licence: null,
  ...over,
});
const opening = (id: string, amount: bigint): Opening => ({
  account: account(id),
  grants: [{ amount, effectiveOn: '2026-01-01', reason: 'grant' }],
});
function deskWith(amounts: Record<string, bigint>): Desk {
  const desk = new Desk();
  desk.do({ type: 'open', accounts: Object.entries(amounts).map(([id, amount]) => opening(id, amount)) });
  return desk;
}
const draws = (amounts: Record<string, bigint>) =>
  Object.entries(amounts).map(([id, amount]) => ({ account: id, amount, open: null }));
const drawing = (amounts: Record<string, bigint>) => ({
  effectiveOn: '2026-11-21',
  draws: draws(amounts),
  licences: [],
  acceptedSteps: [],
});
const reserve = (desk: Desk, id: string, amounts: Record<string, bigint>, holdSeconds = 3600) =>
  desk.try({ type: 'reserve', id, ...drawing(amounts), holdSeconds });
const shown = (desk: Desk, id: string) => {
  const b = balance(desk.ledger, id, '2026-12-31');
  return b && [b.authorised, b.used, b.reserved, b.available];
};
const kindOf = (result: ReturnType<Desk['try']>) => ('kind' in result ? result.kind : 'ok');

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

describe('idempotency', () => {
  const command = {
    type: 'use',
    id: 'u',
    ...drawing({ a: 60n }),
    note: '',
    recordedAt: '2026-11-21T11:00:00.000Z',
  } as const satisfies Command;
  test('the same command again, later: its first entries, and nothing counted twice', () => {
    const desk = deskWith({ a: 100n });
    desk.do(command);
    const again = apply(desk.ledger, { ...command, recordedAt: '2026-11-22T11:00:00.000Z' });
    expect(again).toEqual({
      ok: true,
      replayed: true,
      events: [],
      entries: desk.journal.filter((e) => e.commandId === 'u'),
    });
  });
  test('another command under the same id is refused', () => {
    const desk = deskWith({ a: 100n });
    desk.do(command);
    expect(apply(desk.ledger, { ...command, draws: draws({ a: 61n }) })).toMatchObject({
      ok: false,
      error: { kind: 'command-id-reused' },
    });
  });
  test('a refused command leaves its id free', () => {
    const desk = deskWith({ a: 50n });
    expect(kindOf(desk.try(command))).toBe('over-limit');
    desk.do({ type: 'adjust', account: 'a', change: 10n, effectiveOn: '2026-01-01', acknowledgeShortfall: false });
    expect(kindOf(desk.try(command))).toBe('ok');
  });
});

test.each<[string, Command | Parameters<Desk['try']>[0], string]>([
  ['no id', { type: 'expire', id: '' }, 'bad-command'],
  ['no instant', { type: 'expire', recordedAt: '2026-11-21' }, 'bad-command'],
  ['a day that is none', { type: 'use', ...drawing({ a: 1n }), effectiveOn: '2026-02-29' }, 'bad-command'],
  ['nothing to draw', { type: 'use', ...drawing({}) }, 'bad-command'],
  ['a draw of 0', { type: 'use', ...drawing({ a: 0n }) }, 'bad-command'],
  ['a negative draw', { type: 'use', ...drawing({ a: -1n }) }, 'bad-command'],
  ['an unknown account', { type: 'use', ...drawing({ z: 1n }) }, 'account-unknown'],
  ['a system account', { type: 'use', ...drawing({ 'authority/units': 1n }) }, 'account-unknown'],
  [
    'a hold without end',
    { type: 'reserve', ...drawing({ a: 1n }), holdSeconds: Number.POSITIVE_INFINITY },
    'bad-command',
  ],
  ['a hold of 0', { type: 'reserve', ...drawing({ a: 1n }), holdSeconds: 0 }, 'bad-command'],
  ['no account to open', { type: 'open', accounts: [] }, 'bad-command'],
  ['a system account opened', { type: 'open', accounts: [opening('consumed/units', 1n)] }, 'bad-command'],
  ['a grant of 0', { type: 'open', accounts: [opening('n', 0n)] }, 'bad-command'],
  [
    'a period that ends before it begins',
    { type: 'open', accounts: [{ account: account('n', { until: '2025-01-01' }), grants: [] }] },
    'bad-command',
  ],
  [
    'a ratio of itself',
    {
      type: 'open',
      accounts: [
        { account: account('n', { bound: { kind: 'ratio', of: 'n', numerator: 1n, denominator: 2n } }), grants: [] },
      ],
    },
    'bad-command',
  ],
  [
    'a division by 0',
    {
      type: 'open',
      accounts: [
        { account: account('n', { bound: { kind: 'ratio', of: 'a', numerator: 1n, denominator: 0n } }), grants: [] },
      ],
    },
    'bad-command',
  ],
  [
    'steps out of order',
    {
      type: 'open',
      accounts: [
        { account: account('n', { steps: [2n, 1n].map((from) => ({ id: 's', from, requires: '' })) }), grants: [] },
      ],
    },
    'bad-command',
  ],
  [
    'a change of 0',
    { type: 'adjust', account: 'a', change: 0n, effectiveOn: '2026-01-01', acknowledgeShortfall: true },
    'bad-command',
  ],
  ['an amendment of nothing known', { type: 'amend', accounts: [account('z')] }, 'account-unknown'],
  ['an amendment to another unit', { type: 'amend', accounts: [account('a', { unit: 'tpp' })] }, 'account-differs'],
  [
    'an opening for another account',
    { type: 'use', ...drawing({}), draws: [{ account: 'a', amount: 1n, open: opening('b', 1n) }] },
    'bad-command',
  ],
])('%s is refused', (_name, command, kind) => {
  expect(kindOf(deskWith({ a: 100n }).try(command as Parameters<Desk['try']>[0]))).toBe(kind);
});

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

describe('time', () => {
  test.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-04-31', false],
    ['2026-4-1', false],
    ['26-04-01', false],
  ])('%s is a day: %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });
  test.each([
    ['2026-11-21T10:00:00.000Z', true],
    ['2026-11-21T24:00:00.000Z', false],
    ['2026-02-30T10:00:00.000Z', false],
    ['2026-11-21T10:00:00Z', false],
    ['2026-11-21T10:00:00.000+00:00', false],
  ])('%s is an instant: %s', (text, is) => {
    expect(isInstant(text)).toBe(is);
  });
  test('later keeps milliseconds and crosses days', () =>
    expect(later('2026-12-31T23:59:59.500Z', 1)).toBe('2027-01-01T00:00:00.500Z'));
});
