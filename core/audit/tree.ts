import { nodeHash, splitPoint } from './merkle.ts';
import type { Hash } from './sha256.ts';
import { sha256 } from './sha256.ts';

/** A Merkle tree that remembers its inner nodes: many proofs from one log cost O(log n) each instead of O(n). */
export type MerkleTree = {
  readonly size: number;
  /** Root over the first `size` leaves; over all where left out. */
  readonly root: (size?: number) => Uint8Array;
  /** As `inclusionProof` in merkle.ts, in the tree of the first `size` leaves. */
  readonly inclusion: (index: number, size?: number) => Uint8Array[];
  /** As `consistencyProof` in merkle.ts, between the trees of the first `from` and the first `size` leaves. */
  readonly consistency: (from: number, size?: number) => Uint8Array[];
};

/** Builds the tree over leaf hashes. Throws a RangeError where a proof is asked outside it. */
export function merkleTree(leaves: readonly Uint8Array[], hash: Hash = sha256): MerkleTree {
  const levels: Uint8Array[][] = [[...leaves]];
  for (let below = levels[0]!; below.length > 1; ) {
    const level: Uint8Array[] = [];
    for (let i = 0; i + 1 < below.length; i += 2) level.push(nodeHash(below[i]!, below[i + 1]!, hash));
    levels.push(level);
    below = level;
  }
  const node = (from: number, until: number): Uint8Array => {
    const height = Math.log2(until - from);
    // A range of 2^height leaves that starts at a multiple of its length is a stored node.
    if (Number.isInteger(height) && from % (until - from) === 0) return levels[height]![from / (until - from)]!;
    const middle = from + splitPoint(until - from);
    return nodeHash(node(from, middle), node(middle, until), hash);
  };
  const within = (n: number, most: number, what: string): void => {
    if (!Number.isInteger(n) || n < 0 || n > most) throw new RangeError(`${what} ${n} is outside 0..${most}`);
  };
  return {
    size: leaves.length,
    root: (size = leaves.length) => {
      within(size, leaves.length, 'Tree size');
      return size === 0 ? hash(new Uint8Array()) : node(0, size);
    },
    inclusion: (index, size = leaves.length) => {
      within(size, leaves.length, 'Tree size');
      within(index, size - 1, 'Leaf index');
      const proof: Uint8Array[] = [];
      let from = 0;
      let until = size;
      while (until - from > 1) {
        const middle = from + splitPoint(until - from);
        proof.push(index < middle ? node(middle, until) : node(from, middle));
        if (index < middle) until = middle;
        else from = middle;
      }
      return proof.reverse();
    },
    consistency: (first, size = leaves.length) => {
      within(size, leaves.length, 'Tree size');
      within(first, size, 'Earlier tree size');
      if (first === 0 || first === size) return [];
      const proof: Uint8Array[] = [];
      let from = 0;
      let until = size;
      while (first !== until) {
        const middle = from + splitPoint(until - from);
        proof.push(first <= middle ? node(middle, until) : node(from, middle));
        if (first <= middle) until = middle;
        else from = middle;
      }
      // The earlier tree's root is known to the verifier; any other last node is not.
      if (from !== 0) proof.push(node(from, until));
      return proof.reverse();
    },
  };
}
