import { nodeHash } from './merkle.ts';
import type { Hash } from './sha256.ts';
import { sha256 } from './sha256.ts';

/**
 * The right edge of a Merkle tree: the roots of its perfect subtrees, largest first. Enough to append a leaf and to know
 * the root in O(log n) hashes, so a store keeps these few hashes instead of reading the whole log for each head.
 */
export type Frontier = { readonly size: number; readonly peaks: readonly Uint8Array[] };

export const EMPTY_FRONTIER: Frontier = { size: 0, peaks: [] };

/** The frontier with one leaf hash more. The old one stays as it was. */
export function pushLeaf(frontier: Frontier, leaf: Uint8Array, hash: Hash = sha256): Frontier {
  const peaks = [...frontier.peaks];
  let node = leaf;
  // Each trailing one-bit of the size is a perfect subtree of the same height as `node`: the two become one.
  for (let n = frontier.size; n % 2 === 1; n = Math.floor(n / 2)) node = nodeHash(peaks.pop()!, node, hash);
  peaks.push(node);
  return { size: frontier.size + 1, peaks };
}

/** The root of the whole tree: equals `merkleRoot` over all leaves. */
export function frontierRoot(frontier: Frontier, hash: Hash = sha256): Uint8Array {
  if (frontier.peaks.length === 0) return hash(new Uint8Array());
  return frontier.peaks.reduceRight((right, left) => nodeHash(left, right, hash));
}
