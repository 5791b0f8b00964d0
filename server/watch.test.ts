import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decideHit } from '@tolhuis/core/screen';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemPrincipal } from './services/allow.ts';
import { question, someone, tempHome, testDesk } from './testing/desk.ts';
import { watchJob } from './watch.ts';

let own: ReturnType<typeof tempHome>;
beforeEach(() => {
  own = tempHome();
});
afterEach(() => own.remove());

const watched = (rulebook: string, lists: string, done: string[], fail = false) =>
  watchJob({
    home: own.home,
    rulebook,
    lists: () => lists,
    redecide: async (because) => {
      if (fail) throw new Error('the store is gone');
      done.push(because);
    },
  }).run({});

test('orders are decided again once for each change, and what changed is told', async () => {
  const done: string[] = [];
  await watched('r1', 'l1', done);
  await watched('r1', 'l1', done);
  await watched('r1', 'l2', done);
  await watched('r2', 'l2', done);
  await watched('r2', 'l2', done);
  expect(done).toEqual(['rulebook', 'lists', 'rulebook']);
});

test('a failure is not taken for done, and a damaged note decides again', async () => {
  const done: string[] = [];
  await expect(watched('r1', 'l1', done, true)).rejects.toThrow('gone');
  expect(existsSync(join(own.home, 'decided-with.json'))).toBe(false);
  await watched('r1', 'l1', done);
  writeFileSync(join(own.home, 'decided-with.json'), '{"rulebook":');
  await watched('r1', 'l1', done);
  expect(done).toEqual(['rulebook', 'rulebook']);
});

test('decisions about hits that came by another way are taken in once, and only their orders looked at', async () => {
  const decision = decideHit(
    { name: 'Kelvarin' },
    { id: '1', list: 'EL', type: 'unknown', name: 'Kelvarin', aliases: [], addresses: [], countries: [] },
    { verdict: 'false-match', reason: 'r', by: 'b', at: '2026-11-20T08:00:00Z' },
  );
  const done: [string, number | undefined][] = [];
  const at = (lines: number) => ({ position: 0, lines, day: '2026-11-21' });
  const run = (lines: number) =>
    watchJob({
      home: own.home,
      rulebook: 'r1',
      lists: () => 'l1',
      hits: (seen) => ({ now: at(lines), decided: Array.from({ length: lines - (seen?.lines ?? 0) }, () => decision) }),
      redecide: async (because, about) => {
        done.push([because, about?.length]);
      },
    }).run({});
  await run(1);
  await run(1);
  await run(3);
  await run(3);
  expect(done).toEqual([
    ['rulebook', undefined],
    ['hits', 2],
  ]);
});

test('the job may do it: the system decides the open orders of a real desk', async () => {
  const desk = await testDesk(join(own.home, 'desk.db'), own.home);
  try {
    await desk.orders.create(someone('usr_a', 'analyst'), { reference: 'r', question: question() });
    const { examined, flips } = await desk.orders.redecide(systemPrincipal('desk.watch'), 'lists');
    expect([examined, flips.length]).toEqual([1, 0]);
  } finally {
    await desk.close();
  }
});
