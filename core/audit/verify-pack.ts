import { fromHex } from './bytes.ts';
import type { Json } from './canonical.ts';
import { canonicalize } from './canonical.ts';
import { isCommitment, opens } from './commit.ts';
import { entryHash } from './entry.ts';
import type { Verifier } from './head.ts';
import { statement, verifyHead } from './head.ts';
import { verifyConsistency, verifyInclusion } from './merkle-verify.ts';
import type { EvidencePack } from './pack.ts';
import { PACK_FORMAT } from './pack.ts';
import { asPack } from './pack-shape.ts';
import type { Hash } from './sha256.ts';
import { sha256 } from './sha256.ts';

/** One thing wrong with a pack; `sequence` where it is about one entry. */
export type PackFinding = {
  readonly kind:
    | 'not-a-pack'
    | 'not-canonical'
    | 'key'
    | 'head'
    | 'changed'
    | 'not-in-log'
    | 'order'
    | 'chain'
    | 'earlier-head'
    | 'disclosure'
    | 'seal';
  readonly sequence?: number;
  readonly message: string;
};

/** The value that a JSON Pointer (RFC 6901) leads to; undefined where it leads nowhere. */
export function resolvePointer(value: Json, pointer: string): Json | undefined {
  if (pointer === '') return value;
  if (!pointer.startsWith('/')) return undefined;
  let here: unknown = value;
  for (const part of pointer.slice(1).split('/')) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return undefined;
    here = (here as Record<string, unknown>)[name];
  }
  return here as Json;
}

function read(bytes: Uint8Array): { pack: EvidencePack } | { finding: PackFinding } {
  let value: unknown;
  let text: string;
  try {
    // A byte order mark must not be dropped silently: it is a byte that somebody added.
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text);
  } catch (thrown) {
    return { finding: { kind: 'not-a-pack', message: `not JSON in UTF-8: ${String(thrown)}` } };
  }
  const canonical = canonicalize(value);
  if (!canonical.ok || `${canonical.text}\n` !== text)
    return {
      finding: {
        kind: 'not-canonical',
        message: 'not canonical JSON (RFC 8785) and one line feed: a byte was changed',
      },
    };
  const shaped = asPack(value);
  return shaped.ok ? { pack: shaped.pack } : { finding: { kind: 'not-a-pack', message: shaped.message } };
}

function checkEntries(pack: EvidencePack, hash: Hash): PackFinding[] {
  const findings: PackFinding[] = [];
  const { size, root } = pack.head.head;
  pack.entries.forEach(({ entry, proof }, i) => {
    const { sequence } = entry;
    const add = (kind: PackFinding['kind'], message: string) =>
      findings.push({ kind, sequence, message: `entry ${sequence} ${message}` });
    if (entryHash(entry, hash) !== entry.hash) add('changed', 'was changed: it does not match its hash');
    else if (!verifyInclusion(fromHex(entry.hash), sequence, size, proof.map(fromHex), fromHex(root), hash))
      add('not-in-log', 'is not in the signed log: its inclusion proof fails');
    const before = pack.entries[i - 1]?.entry;
    if (before !== undefined && before.sequence >= sequence) add('order', 'stands out of order');
    if (before?.sequence === sequence - 1 && before.hash !== entry.previousHash)
      add('chain', 'does not follow the entry before it');
  });
  return findings;
}

async function checkHeads(pack: EvidencePack, verifier: Verifier, hash: Hash): Promise<PackFinding[]> {
  const findings: PackFinding[] = [];
  const { log, size, root } = pack.head.head;
  if (!(await verifyHead(pack.head, verifier)))
    findings.push({ kind: 'head', message: 'the signature on the head is not valid' });
  for (const { head: earlier, proof } of pack.earlierHeads) {
    const what = `the earlier head of ${earlier.head.size} entries`;
    if (earlier.publicKey !== pack.head.publicKey || earlier.head.log !== log || !(await verifyHead(earlier, verifier)))
      findings.push({ kind: 'earlier-head', message: `${what} is not signed by this log's key` });
    const roots = [fromHex(earlier.head.root), fromHex(root)] as const;
    if (!verifyConsistency(earlier.head.size, size, proof.map(fromHex), ...roots, hash))
      findings.push({ kind: 'earlier-head', message: `${what} is not a beginning of this log` });
  }
  return findings;
}

function checkDisclosures(pack: EvidencePack, hash: Hash): PackFinding[] {
  const findings: PackFinding[] = [];
  for (const { sequence, path, salt, value } of pack.disclosures) {
    const entry = pack.entries.find((shown) => shown.entry.sequence === sequence)?.entry;
    const place = entry === undefined ? undefined : resolvePointer(entry.body, path);
    if (!isCommitment(place) || !opens(place, value, salt, hash))
      findings.push({
        kind: 'disclosure',
        sequence,
        message: `what is disclosed for entry ${sequence} at "${path}" is not what was logged`,
      });
  }
  return findings;
}

/**
 * Examines an evidence pack's file. No finding means: these entries stand unchanged in the log of the head, the earlier
 * heads are beginnings of it, the disclosed data is what was logged, and the key signed all of it. `trustedKeys`: the
 * public keys (hexadecimal) that the reader has from elsewhere; an empty list accepts any, and then proves only that the
 * pack is whole, not whose it is.
 */
export async function verifyPack(
  bytes: Uint8Array,
  verifier: Verifier,
  trustedKeys: readonly string[],
  hash: Hash = sha256,
): Promise<readonly PackFinding[]> {
  const result = read(bytes);
  if ('finding' in result) return [result.finding];
  const { seal, ...unsealed } = result.pack;
  const { publicKey } = result.pack.head;
  const findings: PackFinding[] = [];
  if (trustedKeys.length > 0 && !trustedKeys.includes(publicKey))
    findings.push({ kind: 'key', message: `the pack is signed by ${publicKey}, which is not a trusted key` });
  findings.push(...(await checkHeads(result.pack, verifier, hash)));
  findings.push(...checkEntries(result.pack, hash), ...checkDisclosures(result.pack, hash));
  if (!(await verifier(fromHex(publicKey), statement(PACK_FORMAT, unsealed), fromHex(seal))))
    findings.push({ kind: 'seal', message: 'the seal is not valid: something was changed, added or taken out' });
  return findings;
}
