import { describe, expect, test } from 'vitest';
import { apply } from './apply.ts';
import type { Command } from './commands.ts';
import { account, type Desk, deskWith, drawing, draws, kindOf, opening } from './testing/desk.ts';

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
