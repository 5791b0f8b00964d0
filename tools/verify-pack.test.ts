import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  buildPack,
  canonicalJson,
  type EvidencePack,
  entryHash,
  fromHex,
  type LogEntry,
  merkleRoot,
  packBytes,
  signHead,
  toHex,
  verifyPack,
} from '@tolhuis/core/audit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleHead, exampleLog, NAME, SALT } from '../core/audit/testing/example-log.ts';
import { fastHash, testSigner, testVerifier } from '../test/support/ed25519.ts';
import { LONG } from '../test/support/long.ts';

const tool = fileURLToPath(new URL('./verify-pack.mjs', import.meta.url));
const { verifyPackBytes } = (await import(tool)) as {
  verifyPackBytes: (bytes: Uint8Array, keys?: string[]) => { findings: { kind: string; sequence?: number }[] };
};
/** Every byte in the long suite, a sample of them in every run. */
const EVERY = LONG ? 1 : 7;
const folder = mkdtempSync(join(tmpdir(), 'tolhuis-pack-'));
const file = join(folder, 'pack.json');
const signer = testSigner(1);
const log = exampleLog(11);
let pack: EvidencePack;
let bytes: Uint8Array;

beforeAll(async () => {
  const contents = {
    log,
    head: await exampleHead(log, 11, signer),
    sequences: [7, 3, 4],
    earlierHeads: [await exampleHead(log, 6, signer), await exampleHead(log, 4, signer)],
    disclosures: [{ sequence: 4, path: '/contact', salt: SALT, value: NAME }],
  };
  pack = await buildPack(contents, signer);
  bytes = packBytes(pack);
  writeFileSync(file, bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Both verifiers, which must agree; their findings. */
async function both(tampered: Uint8Array, keys: string[] = []): Promise<string[]> {
  const one = (await verifyPack(tampered, testVerifier, keys, fastHash)).map((f) =>
    `${f.kind} ${f.sequence ?? ''}`.trim(),
  );
  const other = verifyPackBytes(tampered, keys).findings.map((f) => `${f.kind} ${f.sequence ?? ''}`.trim());
  expect(other).toEqual(one);
  return one;
}
type Lists = Record<'entries' | 'earlierHeads' | 'disclosures', unknown[]>;
const edited = (edit: (copy: Lists) => void): Uint8Array => {
  const copy = structuredClone(pack) as unknown as Lists;
  edit(copy);
  return new TextEncoder().encode(`${canonicalJson(copy)}\n`);
};
/** The pack edited and sealed again with the right key: what the seal alone would not catch. */
async function resealed(edit: (copy: never) => void): Promise<Uint8Array> {
  const { seal: _, ...copy } = structuredClone(pack);
  edit(copy as never);
  const message = new TextEncoder().encode(`tolhuis-evidence-pack-v1\n${canonicalJson(copy)}`);
  const seal = Buffer.from(await signer.sign(message)).toString('hex');
  return packBytes({ ...copy, seal });
}

describe('a pack', () => {
  test('holds, for both verifiers', async () => expect(await both(bytes, [signer.publicKey])).toEqual([]));
  test('shows no personal data but what it discloses', () => {
    expect(new TextDecoder().decode(bytes).split(NAME)).toHaveLength(2);
  });
  test('a stranger’s key is not trusted', async () =>
    expect(await both(bytes, [testSigner(2).publicKey])).toEqual(['key']));

  test.each<[string, (copy: never) => void, string]>([
    ['an entry changed', (p: EvidencePack) => Object.assign(p.entries[1]!.entry, { actor: 'x' }), 'changed 4'],
    ['entries swapped', (p: EvidencePack) => (p.entries as unknown[]).reverse(), 'order 4'],
    ['an entry of another log', (p: EvidencePack) => Object.assign(p.entries[0]!.entry, { sequence: 2 }), 'changed 2'],
    [
      'a proof for another leaf',
      (p: EvidencePack) => Object.assign(p.entries[0]!, { proof: p.entries[1]!.proof }),
      'not-in-log 3',
    ],
    ['a proof cut short', (p: EvidencePack) => (p.entries[2]!.proof as string[]).pop(), 'not-in-log 7'],
    [
      'another name disclosed',
      (p: EvidencePack) => Object.assign(p.disclosures[0]!, { value: 'Someone Else' }),
      'disclosure 4',
    ],
    ['another salt', (p: EvidencePack) => Object.assign(p.disclosures[0]!, { salt: 'ff'.repeat(16) }), 'disclosure 4'],
    ['a short salt', (p: EvidencePack) => Object.assign(p.disclosures[0]!, { salt: 'ff' }), 'disclosure 4'],
    [
      'a disclosure of no commitment',
      (p: EvidencePack) => Object.assign(p.disclosures[0]!, { path: '/order' }),
      'disclosure 4',
    ],
    [
      'a disclosure for an absent entry',
      (p: EvidencePack) => Object.assign(p.disclosures[0]!, { sequence: 9 }),
      'disclosure 9',
    ],
    ['the head’s size', (p: EvidencePack) => Object.assign(p.head.head, { size: 12 }), 'head'],
    ['an earlier head’s proof', (p: EvidencePack) => (p.earlierHeads[1]!.proof as string[]).reverse(), 'earlier-head'],
    ['an unknown member', (p: EvidencePack) => Object.assign(p, { note: 'trust me' }), 'not-a-pack'],
  ] as [string, (copy: never) => void, string][])('%s, sealed again, is found', async (_name, edit, finding) => {
    expect(await both(await resealed(edit))).toContain(finding);
  });

  test('what the log’s own key signed, but should not have', async () => {
    const { entry } = pack.entries[1]!;
    const rehash = (e: LogEntry): LogEntry => ({ ...e, hash: entryHash(e) });
    // A chain broken before it was signed; a commitment with a salt that can be guessed.
    const short = createHash('sha256').update(`tolhuis-commitment-v1\n["ff","${NAME}"]`).digest('hex');
    const weak = rehash({ ...entry, previousHash: 'ab'.repeat(32), body: { contact: { $commitment: short } } });
    const broken = log.with(4, weak);
    const contents = {
      log: broken,
      head: await exampleHead(broken, 11, signer),
      sequences: [3, 4],
      earlierHeads: [await exampleHead(broken, 6, testSigner(2))],
      disclosures: [{ sequence: 4, path: '/contact', salt: 'ff', value: NAME }],
    };
    expect(await both(packBytes(await buildPack(contents, signer)))).toEqual([
      'earlier-head',
      'chain 4',
      'disclosure 4',
    ]);
    const root = toHex(merkleRoot(log.slice(0, 4).map((e) => fromHex(e.hash))));
    const foreign = await signHead({ log: 'desk-2', size: 4, root, recordedAt: '2026-11-21T11:00:00.000Z' }, signer);
    const other = { ...contents, log, head: pack.head, earlierHeads: [foreign], disclosures: [] };
    expect(await both(packBytes(await buildPack(other, signer)))).toEqual(['earlier-head']);
  });

  test('what only the seal can show: a whole entry, head or disclosure taken out', async () => {
    expect(await both(edited((p) => p.entries.pop()))).toEqual(['seal']);
    expect(await both(edited((p) => p.earlierHeads.pop()))).toEqual(['seal']);
    expect(await both(edited((p) => p.disclosures.pop()))).toEqual(['seal']);
  });
});

describe('every single byte of the file counts', () => {
  test.each<[string, (text: string) => string]>([
    ['a space', (text) => text.replace('{', '{ ')],
    ['no line feed', (text) => text.trimEnd()],
    ['two line feeds', (text) => `${text}\n`],
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['another spelling of a character', (text) => text.replace('"desk-1"', '"\\u0064esk-1"')],
    ['another spelling of a number', (text) => text.replace('"size":11', '"size":11.0')],
    ['a member twice', (text) => text.replace('{"disclosures"', '{"seal":"","disclosures"')],
    [
      'members in another order',
      (text) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse())),
    ],
  ])('%s: the same content in other bytes', async (_name, edit) => {
    const text = new TextDecoder().decode(bytes);
    expect(edit(text)).not.toBe(text);
    const [finding] = await both(new TextEncoder().encode(edit(text)));
    expect(finding).toMatch(/^not-(canonical|a-pack)$/);
  });
  test('changed: each place, one flipped bit', { timeout: 30_000 }, () => {
    for (let at = 0; at < bytes.length; at += EVERY) {
      const tampered = bytes.slice();
      tampered[at]! ^= 1 << (at % 8);
      expect(verifyPackBytes(tampered).findings, `byte ${at}`).not.toEqual([]);
    }
  });
  test('taken out; every third one also changed places with its neighbour', { timeout: 30_000 }, () => {
    for (let at = 0; at < bytes.length; at += EVERY) {
      const without = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
      expect(verifyPackBytes(without).findings, `byte ${at}`).not.toEqual([]);
      if ((at / EVERY) % 3 !== 0 || bytes[at] === bytes[at + 1] || at + 1 === bytes.length) continue;
      const swapped = bytes.slice();
      [swapped[at], swapped[at + 1]] = [bytes[at + 1]!, bytes[at]!];
      expect(verifyPackBytes(swapped).findings, `byte ${at}`).not.toEqual([]);
    }
  });
  test('the other verifier agrees, on a sample', async () => {
    for (let at = 0; at < bytes.length; at += 61) {
      const tampered = bytes.slice();
      tampered[at]! ^= 4;
      expect(await both(tampered), `byte ${at}`).not.toEqual([]);
    }
  });
});

describe('the command', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, [tool, ...args], { encoding: 'utf8' });
  test('--help says how', () =>
    expect(execFileSync(process.execPath, [tool, '--help'], { encoding: 'utf8' })).toContain('Usage'));
  test('0 and a plain sentence where all holds', () => {
    const { status, stdout } = run(file, '--key', signer.publicKey);
    expect([status, stdout]).toEqual([0, expect.stringContaining('OK: 3 of 11 entries')]);
  });
  test('1 and the entry where one was changed', () => {
    const bad = join(folder, 'bad.json');
    writeFileSync(
      bad,
      edited((p) => Object.assign((p.entries as EvidencePack['entries'])[0]!.entry, { actor: 'x' })),
    );
    const { status, stdout } = run(bad);
    expect([status, stdout]).toEqual([1, expect.stringContaining('entry 3 was changed')]);
  });
  test.each([[[]], [['/no/such/file']], [[file, '--key', 'xyz']], [[file, '--unknown']]])(
    '2 for wrong use: %j',
    (args) => {
      expect(run(...(args as string[])).status).toBe(2);
    },
  );
});
