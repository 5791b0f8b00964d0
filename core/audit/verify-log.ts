import { fromHex, toHex } from './bytes.ts';
import { canonicalize } from './canonical.ts';
import type { LogEntry } from './entry.ts';
import { entryHash, GENESIS_HASH } from './entry.ts';
import type { SignedHead, Verifier } from './head.ts';
import { verifyHead } from './head.ts';
import type { Hash } from './sha256.ts';
import { sha256 } from './sha256.ts';
import { merkleTree } from './tree.ts';

/** One thing wrong with a log. `sequence`: the entry it is about, or the first of a range that `message` names. */
export type LogFinding = {
  readonly kind:
    | 'changed' // the entry is not what its own hash says
    | 'replaced' // the entry after it was written over another one
    | 'missing'
    | 'reordered'
    | 'duplicate'
    | 'time-backwards'
    | 'without-head' // after the last signed head: nothing outside the log vouches for it
    | 'head-signature'
    | 'head-key'
    | 'head-log'
    | 'head-root'; // the entries under a signed head are not the ones that it was signed over
  readonly sequence: number;
  readonly message: string;
};

/** What the caller knows from elsewhere: which log this is, and which keys may sign its heads (hexadecimal). */
export type Trust = { readonly log: string; readonly keys: readonly string[] };

const range = (from: number, until: number): string =>
  until - from === 1 ? `entry ${from}` : `entries ${from} to ${until - 1}`;

/** Order and completeness: every sequence number from 0, each once, in turn. A gap is one finding, however wide. */
function checkOrder(entries: readonly LogEntry[]): LogFinding[] {
  const findings: LogFinding[] = [];
  const present = new Set(entries.map((entry) => entry.sequence));
  let next = 0;
  for (const n of [...present].sort((a, b) => a - b)) {
    if (n > next) findings.push({ kind: 'missing', sequence: next, message: `missing: ${range(next, n)}` });
    next = n + 1;
  }
  const seen = new Set<number>();
  entries.forEach(({ sequence }, position) => {
    const follows = sequence === 0 ? undefined : sequence - 1;
    if (seen.has(sequence))
      findings.push({ kind: 'duplicate', sequence, message: `entry ${sequence} stands here more than once` });
    else if (entries[position - 1]?.sequence !== follows && (follows === undefined || present.has(follows)))
      findings.push({ kind: 'reordered', sequence, message: `entry ${sequence} stands at place ${position}` });
    seen.add(sequence);
  });
  return findings;
}

/** The hash that an entry's content has; what cannot be hashed at all (not JSON) has a hash that no entry can have. */
function contentHash(entry: LogEntry, hash: Hash): string {
  return canonicalize(entry).ok ? entryHash(entry, hash) : '0'.repeat(64);
}

/** Content and chain: each entry is what its hash says, and names the hash of the one before. */
function checkChain(bySequence: ReadonlyMap<number, LogEntry>, hashes: ReadonlyMap<number, string>): LogFinding[] {
  const findings: LogFinding[] = [];
  for (const [sequence, entry] of bySequence) {
    if (hashes.get(sequence) !== entry.hash)
      findings.push({
        kind: 'changed',
        sequence,
        message: `entry ${sequence} was changed: it does not match its hash`,
      });
    const before = bySequence.get(sequence - 1);
    const expected = sequence === 0 ? GENESIS_HASH : before?.hash;
    if (expected !== undefined && expected !== entry.previousHash) {
      const message = `entry ${sequence} was written after another entry ${sequence - 1} than the one here`;
      findings.push({ kind: 'replaced', sequence: Math.max(0, sequence - 1), message });
    }
    if (before !== undefined && entry.recordedAt < before.recordedAt)
      findings.push({
        kind: 'time-backwards',
        sequence,
        message: `entry ${sequence} was recorded before the one before it`,
      });
  }
  return findings;
}

/** Signed heads: by a trusted key, of this log, over exactly these entries; and nothing after the last of them. */
async function checkHeads(
  hashes: ReadonlyMap<number, string>,
  heads: readonly SignedHead[],
  verifier: Verifier,
  trust: Trust,
  hash: Hash,
): Promise<LogFinding[]> {
  const findings: LogFinding[] = [];
  const length = hashes.keys().reduce((most, n) => Math.max(most, n + 1), 0);
  const leaves: Uint8Array[] = [];
  for (let n = 0; hashes.has(n); n++) leaves.push(fromHex(hashes.get(n)!));
  const tree = merkleTree(leaves, hash);
  let good = 0;
  for (const signed of heads.toSorted((a, b) => a.head.size - b.head.size)) {
    const { size, root, log } = signed.head;
    const add = (kind: LogFinding['kind'], sequence: number, message: string) =>
      findings.push({ kind, sequence, message: `head of ${size} entries: ${message}` });
    if (!trust.keys.includes(signed.publicKey)) add('head-key', size, `the key ${signed.publicKey} is not trusted`);
    else if (!(await verifyHead(signed, verifier))) add('head-signature', size, 'the signature is not valid');
    else if (log !== trust.log) add('head-log', size, `it is of the log "${log}", not of "${trust.log}"`);
    else if (size > length) {
      findings.push({ kind: 'missing', sequence: length, message: `missing: ${range(length, size)}` });
      good = size;
    } else if (size <= tree.size && toHex(tree.root(size)) !== root) {
      add('head-root', good, `one of the entries ${good} to ${size - 1} is not the one that was signed`);
      good = size;
    } else good = size;
  }
  if (good < length) {
    const message = `after the last valid signed head: ${range(good, length)}`;
    findings.push({ kind: 'without-head', sequence: good, message });
  }
  return findings;
}

/**
 * Examines a whole log, in the order in which it is stored, against its signed heads. An empty list means: every entry
 * is there, unchanged, in order, and under a head signed by a trusted key. Someone who can rewrite all entries and holds
 * the key is found only by heads kept elsewhere: hand those in too.
 */
export async function verifyLog(
  entries: readonly LogEntry[],
  heads: readonly SignedHead[],
  verifier: Verifier,
  trust: Trust,
  hash: Hash = sha256,
): Promise<readonly LogFinding[]> {
  const bySequence = new Map<number, LogEntry>();
  for (const entry of entries) if (!bySequence.has(entry.sequence)) bySequence.set(entry.sequence, entry);
  const hashes = new Map(bySequence.entries().map(([sequence, entry]) => [sequence, contentHash(entry, hash)]));
  return [
    ...checkOrder(entries),
    ...checkChain(bySequence, hashes),
    ...(await checkHeads(hashes, heads, verifier, trust, hash)),
  ].toSorted((a, b) => a.sequence - b.sequence);
}
