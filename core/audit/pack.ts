import { fromHex, toHex, utf8Bytes } from './bytes.ts';
import type { Json } from './canonical.ts';
import { canonicalJson } from './canonical.ts';
import type { LogEntry } from './entry.ts';
import type { SignedHead, Signer } from './head.ts';
import { statement } from './head.ts';
import type { Hash } from './sha256.ts';
import { sha256 } from './sha256.ts';
import { merkleTree } from './tree.ts';

export const PACK_FORMAT = 'tolhuis-evidence-pack-v1';

/** Personal data shown to the reader of a pack, with the salt that ties it to a commitment inside an entry. */
export type Disclosure = {
  readonly sequence: number;
  /** JSON Pointer (RFC 6901) into the entry's body, to a commitment. */
  readonly path: string;
  readonly salt: string;
  readonly value: Json;
};

/**
 * Evidence that can be checked offline, without trust in whoever hands it over, but for the public key. Written as
 * canonical JSON and one line feed, so that every byte of the file has one right value.
 */
export type EvidencePack = {
  readonly format: typeof PACK_FORMAT;
  /** The signed head that all proofs lead to; its key also signs the seal. */
  readonly head: SignedHead;
  /** In order of sequence; each with its inclusion proof in the head's tree, hexadecimal. */
  readonly entries: readonly { readonly entry: LogEntry; readonly proof: readonly string[] }[];
  /** Heads that a second party was given before, in order of size; each with its consistency proof to `head`. */
  readonly earlierHeads: readonly { readonly head: SignedHead; readonly proof: readonly string[] }[];
  readonly disclosures: readonly Disclosure[];
  /** Ed25519 signature over the pack without this member: nothing can be taken out or put in, not even a whole entry. */
  readonly seal: string;
};

/** What goes into a pack. */
export type PackContents = {
  /** The whole log up to the head, in order. */
  readonly log: readonly LogEntry[];
  readonly head: SignedHead;
  /** Which entries to show. */
  readonly sequences: readonly number[];
  readonly earlierHeads: readonly SignedHead[];
  readonly disclosures: readonly Disclosure[];
};

/** Builds and seals a pack. Throws a RangeError where the log has no such entry or the head covers more than the log. */
export async function buildPack(contents: PackContents, signer: Signer, hash: Hash = sha256): Promise<EvidencePack> {
  const { head, log } = contents;
  const { size } = head.head;
  const tree = merkleTree(
    log.map((entry) => fromHex(entry.hash)),
    hash,
  );
  const hexes = (proof: readonly Uint8Array[]): string[] => proof.map(toHex);
  const sequences = [...new Set(contents.sequences)].toSorted((a, b) => a - b);
  const unsealed = {
    format: PACK_FORMAT,
    head,
    entries: sequences.map((n) => ({ entry: log[n]!, proof: hexes(tree.inclusion(n, size)) })),
    earlierHeads: contents.earlierHeads
      .toSorted((a, b) => a.head.size - b.head.size)
      .map((earlier) => ({ head: earlier, proof: hexes(tree.consistency(earlier.head.size, size)) })),
    disclosures: contents.disclosures,
  } as const;
  return { ...unsealed, seal: toHex(await signer.sign(statement(PACK_FORMAT, unsealed))) };
}

/** The pack's file: canonical JSON and one line feed, UTF-8. */
export function packBytes(pack: EvidencePack): Uint8Array<ArrayBuffer> {
  return utf8Bytes(`${canonicalJson(pack)}\n`);
}
