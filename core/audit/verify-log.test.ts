import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fastHash, testSigner, testVerifier } from '../../test/support/ed25519.ts';
import { examples } from '../../test/support/long.ts';
import type { Json } from './canonical.ts';
import { append, EMPTY_TAIL, entryHash, type LogEntry } from './entry.ts';
import type { SignedHead } from './head.ts';
import { exampleHead, exampleLog } from './testing/example-log.ts';
import { verifyLog } from './verify-log.ts';

const signer = testSigner(1);
const trust = { log: 'desk-1', keys: [signer.publicKey] };
const log = exampleLog(12);
let heads: SignedHead[];
beforeAll(async () => {
  heads = [await exampleHead(log, 5, signer), await exampleHead(log, 12, signer)];
});

const kinds = async (entries: readonly LogEntry[], signed: readonly SignedHead[] = heads) =>
  (await verifyLog(entries, signed, testVerifier, trust, fastHash)).map((f) => `${f.kind} ${f.sequence}`);

/** Writes the chain anew from place `from` on: what someone with the database, but without the key, would do. */
function rechain(entries: readonly LogEntry[], from: number): LogEntry[] {
  const out = entries.slice(0, from);
  for (const entry of entries.slice(from)) {
    const draft = { ...entry, sequence: out.length, previousHash: out.at(-1)?.hash ?? '0'.repeat(64) };
    out.push({ ...draft, hash: entryHash(draft) });
  }
  return out;
}

describe('append', () => {
  test('a body too deep to be shown in a pack later is refused now', () => {
    const tower = (n: number): Json => (n === 0 ? 1 : [tower(n - 1)]);
    const at = (n: number) =>
      append(EMPTY_TAIL, { recordedAt: '2026-11-21T10:00:00.000Z', actor: 'a', action: 'b', body: tower(n) });
    expect([at(191).ok, at(192).ok]).toEqual([true, false]);
  });
  test.each([
    [{ recordedAt: '2026-11-21', actor: 'a', action: 'b', body: null }, 'bad-record', '/recordedAt'],
    [{ recordedAt: '2026-11-21T10:00:00.000Z', actor: '', action: 'b', body: null }, 'bad-record', '/actor'],
    [{ recordedAt: '2026-11-21T10:00:00.000Z', actor: 'a', action: '', body: null }, 'bad-record', '/action'],
    [{ recordedAt: '2026-11-21T10:00:00.000Z', actor: 'a', action: 'b', body: ['\ud800'] }, 'not-canonical', '/body/0'],
    [
      { recordedAt: '2026-11-20T10:00:00.000Z', actor: 'a', action: 'b', body: null },
      'recorded-before-last',
      '/recordedAt',
    ],
  ] as const)('%j is refused', (record, kind, where) => {
    const tail = { ...EMPTY_TAIL, lastRecordedAt: '2026-11-21T00:00:00.000Z' };
    expect(append(tail, record)).toMatchObject({ ok: false, error: { kind, where } });
  });
});

describe('verifyLog', () => {
  test('a whole log has no findings', async () => expect(await kinds(log)).toEqual([]));
  test('an empty log without heads has none either', async () => expect(await kinds([], [])).toEqual([]));
  test('entries after the last head are named', async () =>
    expect(await kinds(log, heads.slice(0, 1))).toEqual(['without-head 5']));
  test('a log without any head: nothing vouches for it', async () =>
    expect(await verifyLog(log, [], testVerifier, trust)).toEqual([
      { kind: 'without-head', sequence: 0, message: expect.stringContaining('entries 0 to 11') },
    ]));

  test('a changed entry', async () => {
    const changed = log.map((e) => (e.sequence === 6 ? { ...e, actor: 'key:8' } : e));
    expect(await kinds(changed)).toEqual(['head-root 5', 'changed 6']);
  });
  test('a changed entry with its hash made to fit', async () => {
    const changed = log.map((e) =>
      e.sequence === 6 ? { ...e, actor: 'x', hash: entryHash({ ...e, actor: 'x' }) } : e,
    );
    expect(await kinds(changed)).toEqual(['head-root 5', 'replaced 6']);
  });
  test('a log rewritten from an entry on: only the head knows, and says between which heads', async () => {
    const changed = rechain(
      log.map((e) => (e.sequence === 6 ? { ...e, actor: 'x' } : e)),
      6,
    );
    expect(await kinds(changed)).toEqual(['head-root 5']);
  });
  test('a missing entry in the middle, at the start, at the end', async () => {
    expect(await kinds(log.toSpliced(6, 1))).toEqual(['missing 6']);
    expect(await kinds(log.slice(1))).toEqual(['missing 0']);
    expect(await kinds(log.slice(0, -2))).toEqual(['missing 10']);
  });
  test('a missing entry closed up', async () =>
    expect(await kinds(rechain(log.toSpliced(6, 1), 6))).toEqual(['missing 11']));
  test('two entries that changed places', async () => {
    const swapped = log.with(3, log[4]!).with(4, log[3]!);
    expect((await kinds(swapped)).filter((k) => k.startsWith('reordered'))).not.toEqual([]);
  });
  test('entries that changed places among themselves are each named', async () => {
    const turned = [...log.slice(0, 3), log[5]!, log[4]!, log[3]!, ...log.slice(6)];
    expect(await kinds(turned)).toEqual(['reordered 3', 'reordered 4', 'reordered 5', 'reordered 6']);
  });
  test('an entry that is no JSON, and one with an absurd number, are findings and no crash', async () => {
    expect(await kinds(log.with(6, { ...log[6]!, body: ['\ud800'] }))).toEqual(['head-root 5', 'changed 6']);
    const absurd = log.with(11, { ...log[11]!, sequence: 2 ** 52 });
    expect(await verifyLog(absurd, heads, testVerifier, trust)).toContainEqual(
      expect.objectContaining({ kind: 'missing', message: 'missing: entries 11 to 4503599627370495' }),
    );
  });
  test('time that runs backwards, in a log that is otherwise whole', async () => {
    const backwards = rechain(log.with(7, { ...log[7]!, recordedAt: '2026-11-21T09:00:00.000Z' }), 0);
    expect(await kinds(backwards, [await exampleHead(backwards, 12, signer)])).toEqual(['time-backwards 7']);
  });
  test('an entry twice', async () => expect(await kinds(log.toSpliced(4, 0, log[3]!))).toEqual(['duplicate 3']));
  test('heads: a stranger’s key, a broken signature, another log', async () => {
    const other = await exampleHead(log, 12, testSigner(2));
    expect(await kinds(log, [heads[0]!, other])).toContain('head-key 12');
    const forged = { ...heads[1]!, head: { ...heads[1]!.head, recordedAt: '2026-01-01T00:00:00.000Z' } };
    expect(await kinds(log, [forged])).toContain('head-signature 12');
    expect(await verifyLog(log, heads, testVerifier, { ...trust, log: 'desk-2' })).toHaveLength(2 + 1);
  });

  test('any single deletion, swap, duplication or change of any entry is found', async () => {
    const place = fc.nat({ max: 11 });
    await fc.assert(
      fc.asyncProperty(place, place, fc.constantFrom('delete', 'swap', 'double', 'change'), async (i, j, how) => {
        fc.pre(how !== 'swap' || i !== j);
        const tampered = {
          delete: () => log.toSpliced(i, 1),
          swap: () => log.with(i, log[j]!).with(j, log[i]!),
          double: () => log.toSpliced(j, 0, log[i]!),
          change: () => log.with(i, { ...log[i]!, body: { units: j } }),
        }[how]();
        expect(await kinds(tampered)).not.toEqual([]);
        expect(await kinds(rechain(tampered, 0))).not.toEqual([]);
      }),
      { seed: 40, numRuns: examples(200) },
    );
  });
});
