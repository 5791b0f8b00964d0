import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  append,
  EMPTY_TAIL,
  fromHex,
  type LogEntry,
  merkleRoot,
  merkleTree,
  type SignedHead,
  signHead,
  toHex,
} from '@tolhuis/core/audit';
import type { Question } from '@tolhuis/core/contract';
import { OPERATION_ACCESS } from '@tolhuis/server/operations/access.ts';
import { gateOf } from '@tolhuis/server/services/order-gates.ts';
import { WEBHOOK_EVENTS } from '@tolhuis/server/services/webhook-outbox.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { underDesk } from '../../web/src/client/assumed.ts';
import { ACTIONS } from '../../web/src/pages/audit/actions.ts';
import { examine, stepsOf, verifier } from '../../web/src/pages/audit/proof.ts';
import { amount, minorOf, share, wholeOf } from '../../web/src/pages/balances/amount.ts';
import { differences } from '../../web/src/pages/orders/differences.ts';
import { JUDGEMENT, NEVER, waitOf } from '../../web/src/pages/orders/states.ts';
import { FOR } from '../../web/src/ui/roles.ts';
import type { Message, Text } from '../../web/src/ui/text.ts';

// What the pages of a desk work out by themselves, and what they say about the server, held to the server's own words.

test('whom a page is for is what the server admits', () => {
  for (const [operation, roles] of Object.entries(FOR))
    expect([operation, ...[...roles].sort()]).toEqual([
      operation,
      ...[...(OPERATION_ACCESS[operation]?.roles ?? [])].sort(),
    ]);
});

test('the events that a page offers are those that the desk tells of', () => {
  const page = readFileSync(join(import.meta.dirname, '../../web/src/pages/settings/webhook-form.tsx'), 'utf8');
  const offered = [...page.matchAll(/^ {2}'([\w.-]+)': t\(/gm)].map(([, event]) => event);
  expect(offered).toEqual([...WEBHOOK_EVENTS]);
});

test('every action that the server writes into the log has its words', () => {
  const root = join(import.meta.dirname, '../..');
  const read = (folder: string): string =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts'))
      .map((f) => readFileSync(join(root, folder, f), 'utf8'))
      .join('\n');
  const server = read('server');
  const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found]) => found!);
  // An order's action is the reason of its new version; a command's is its type; reads are noted by name.
  const written = new Set([
    ...all(server, /\baction: '((?!test\.)[a-z]+\.[a-z-]+)'/g),
    ...all(server, /\bbecause: '([a-z-]+)', facts: /g).map((reason) => `order.${reason}`),
    ...all(readFileSync(join(root, 'core/ledger/commands.ts'), 'utf8'), /readonly type: '([a-z-]+)'/g).map(
      (type) => `ledger.${type}`,
    ),
    'party.read',
    'party.created',
    'party.updated',
  ]);
  expect(written.size).toBeGreaterThan(40);
  expect(
    [...written].filter((action) => ACTIONS[action] === undefined),
    'actions without words: add them to web/src/pages/audit/actions.ts',
  ).toEqual([]);
});

test('a question is answered as the desk assumes, where it does not say itself and the rulebook knows the switch', () => {
  const switches = [{ id: 's', options: ['a', 'b'] }];
  const asked = { on: '2026-11-21', item: {} };
  expect(underDesk<Question>(asked, { s: 'a' }, switches)).toEqual({ ...asked, assume: { s: 'a' } });
  expect(underDesk({ assume: { s: 'b' } }, { s: 'a' }, switches)).toEqual({ assume: { s: 'b' } });
  const strange: (Record<string, string> | undefined)[] = [undefined, {}, { gone: 'a' }, { s: 'gone' }];
  for (const unknown of strange) expect(underDesk({}, unknown, switches)).toEqual({});
});

const OUTCOMES = [
  'no-licence-required',
  'exception-available',
  'authorised',
  'licence-required',
  'licence-not-enforced',
  'prohibited',
  'not-subject-to-ear',
  'not-an-export',
  'hold',
  'not-determined',
] as const;
test.each(OUTCOMES)('%s: what the pages ask for is what the gate asks for', (outcome) => {
  const gate = gateOf(outcome);
  expect(NEVER.has(outcome)).toBe(gate === null);
  expect(JUDGEMENT.has(outcome)).toBe(gate?.officer === true && gate.reason);
  const prepared = waitOf({ state: 'prepared', outcome, openFlips: 0 });
  if (gate?.officer) expect(prepared?.whom.message).toContain('compliance officer');
  else if (gate) expect(prepared?.whom.message).toContain('approver');
  else expect(prepared?.what.message).not.toContain('approval');
  if (gate?.reservation) expect(prepared?.what.message).toContain('licence');
  expect(waitOf({ state: 'shipped', outcome, openFlips: 2 })).toBeUndefined();
  expect(waitOf({ state: 'approved', outcome, openFlips: 1 })?.what.message).toContain('changed answer');
});

async function log(size: number): Promise<{ entries: LogEntry[]; head: SignedHead; key: string }> {
  const entries: LogEntry[] = [];
  let tail = EMPTY_TAIL;
  for (let i = 0; i < size; i++) {
    const at = new Date(Date.UTC(2026, 10, 21, 10, 0, i)).toISOString();
    const done = append(tail, { recordedAt: at, actor: 'usr_a', action: 'made.up', body: { n: i } });
    if (!done.ok) throw new Error('append refused');
    entries.push(done.entry);
    tail = done.tail;
  }
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const key = toHex(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const root = toHex(merkleTree(entries.map((e) => fromHex(e.hash))).root(size));
  const head = await signHead(
    { log: 'made-up', size, root, recordedAt: '2026-11-21T11:00:00.000Z' },
    {
      publicKey: key,
      sign: async (m) => new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, new Uint8Array(m))),
    },
  );
  return { entries, head, key };
}

test('every entry of every log has a way that ends at its root', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), (size, pick) => {
      const leaves = Array.from({ length: size }, (_, i) =>
        Uint8Array.from({ length: 32 }, (_, j) => (i * 31 + j) % 256),
      );
      const index = pick % size;
      const steps = stepsOf(leaves[index]!, index, size, merkleTree(leaves).inclusion(index, size));
      expect(steps.at(-1)?.node ?? toHex(leaves[index]!)).toBe(toHex(merkleRoot(leaves)));
    }),
    { seed: 11, numRuns: 200 },
  );
});

test('a whole log is found whole; a changed entry, a forged root and a foreign key are found', async () => {
  const { entries, head, key } = await log(11);
  const whole = await examine(entries, [head], key);
  expect([whole.findings, whole.root]).toEqual([[], head.head.root]);
  for (const e of entries) expect(whole.inclusion(e.sequence)).toMatchObject({ holds: true, root: head.head.root });
  expect(whole.inclusion(11)).toBeUndefined();

  const changed = entries.map((e) => (e.sequence === 4 ? { ...e, body: { n: 400 } } : e));
  expect((await examine(changed, [head], key)).findings.map((f) => [f.kind, f.sequence])).toContainEqual([
    'changed',
    4,
  ]);
  const forged = { ...head, head: { ...head.head, root: '00'.repeat(32) } };
  const found = await examine(entries, [forged], key);
  expect(found.findings.map((f) => f.kind)).toContain('head-signature');
  expect(found.inclusion(3)?.holds).toBe(false);
  expect((await examine(entries, [head], 'ab'.repeat(32))).findings.map((f) => f.kind)).toContain('head-key');
  expect(await verifier(fromHex(key), new Uint8Array([1]), new Uint8Array(64))).toBe(false);
});

test('amounts are exact beyond what a number holds', () => {
  const say = (what: Message | Text): string => ('id' in what ? what.message : what.en);
  expect(amount('9007199254740993', 'units', 'en', say)).toBe('9,007,199,254,740,993 units');
  expect(amount('900719925474099301', 'minor:USD', 'en', say)).toBe('$9,007,199,254,740,993.01');
  expect(amount('-150', 'minor:EUR', 'nl', say).replace(/\s/g, ' ')).toBe('€ -1,50');
  expect(amount(100n, 'minor:USD', 'en', say)).toBe('$1');
  expect([minorOf('12'), minorOf('12.5'), minorOf('12,05'), minorOf('1.234'), minorOf('-1'), minorOf('')]).toEqual([
    1200n,
    1250n,
    1205n,
    undefined,
    undefined,
    undefined,
  ]);
  expect([wholeOf('-3'), wholeOf('3.5'), wholeOf('1e3')]).toEqual([-3n, undefined, undefined]);
  expect([share(1n, 3n), share(5n, 0n), share(9n, 3n), share(-1n, 3n)]).toEqual([33.33, 0, 100, 0]);
});

test('differences of two versions are told by path', () => {
  expect(
    differences(
      { to: 'CN', item: { chip: 'a' }, parties: [{ name: 'x' }] },
      { to: 'NL', item: { chip: 'a' }, parties: [] },
    ),
  ).toEqual([
    { path: 'parties', after: '[]' },
    { path: 'parties.0.name', before: 'x' },
    { path: 'to', before: 'CN', after: 'NL' },
  ]);
  expect(differences({ a: 1 }, { a: 1 })).toEqual([]);
});
