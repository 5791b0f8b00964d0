import { concatBytes } from './bytes.ts';
import type { Hash } from './sha256.ts';
import { hashText, sha256 } from './sha256.ts';

/**
 * The Merkle tree of Certificate Transparency (RFC 6962 § 2.1, RFC 9162 § 2.1): leaves and inner nodes are hashed with
 * different first bytes, so that one can never pass for the other. Written as the RFC writes it, from all leaf hashes:
 * the reference. `frontier.ts` is the fast path for appending.
 */

/** SHA-256(0x00 ‖ leaf). */
export function leafHash(leaf: Uint8Array, hash: Hash = sha256): Uint8Array {
  return hash(concatBytes(Uint8Array.of(0), leaf));
}

/** The leaf hash of a text's UTF-8: U+0000 before it is the byte 0x00. */
export const leafHashOfText = (text: string, hash: Hash = sha256): Uint8Array => hashText(`\0${text}`, hash);

/** SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array, hash: Hash = sha256): Uint8Array {
  return hash(concatBytes(Uint8Array.of(1), left, right));
}

/** The largest power of two smaller than n (n > 1): where the tree of n leaves splits. */
export function splitPoint(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** MTH: the root over leaf hashes; of no leaves, the hash of nothing. */
export function merkleRoot(leaves: readonly Uint8Array[], hash: Hash = sha256): Uint8Array {
  return leaves.length === 0 ? hash(new Uint8Array()) : subtreeRoot(leaves, 0, leaves.length, hash);
}

function subtreeRoot(leaves: readonly Uint8Array[], from: number, until: number, hash: Hash): Uint8Array {
  if (until - from === 1) return leaves[from]!;
  const k = splitPoint(until - from);
  return nodeHash(subtreeRoot(leaves, from, from + k, hash), subtreeRoot(leaves, from + k, until, hash), hash);
}

/** PATH(m, D[n]): the hashes, from the leaf up, that prove leaf `index` to be in the tree. Throws a RangeError outside it. */
export function inclusionProof(leaves: readonly Uint8Array[], index: number, hash: Hash = sha256): Uint8Array[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
    throw new RangeError(`No leaf ${index} in a tree of ${leaves.length}`);
  const path = (from: number, until: number): Uint8Array[] => {
    if (until - from === 1) return [];
    const middle = from + splitPoint(until - from);
    return index < middle
      ? [...path(from, middle), subtreeRoot(leaves, middle, until, hash)]
      : [...path(middle, until), subtreeRoot(leaves, from, middle, hash)];
  };
  return path(0, leaves.length);
}

/** PROOF(m, D[n]): the hashes that prove the tree of the first `size` leaves to be a beginning of this one. */
export function consistencyProof(leaves: readonly Uint8Array[], size: number, hash: Hash = sha256): Uint8Array[] {
  if (!Number.isInteger(size) || size < 0 || size > leaves.length)
    throw new RangeError(`No tree of ${size} leaves inside one of ${leaves.length}`);
  const subproof = (m: number, from: number, until: number, known: boolean): Uint8Array[] => {
    if (m === until - from) return known ? [] : [subtreeRoot(leaves, from, until, hash)];
    const k = splitPoint(until - from);
    return m <= k
      ? [...subproof(m, from, from + k, known), subtreeRoot(leaves, from + k, until, hash)]
      : [...subproof(m - k, from + k, until, false), subtreeRoot(leaves, from, from + k, hash)];
  };
  return size === 0 || size === leaves.length ? [] : subproof(size, 0, leaves.length, true);
}
