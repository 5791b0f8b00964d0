import {
  fromHex,
  type LogEntry,
  type LogFinding,
  merkleTree,
  nodeHash,
  type SignedHead,
  toHex,
  type Verifier,
  verifyInclusion,
  verifyLog,
} from '@tolhuis/core/audit';

/** Ed25519 by the browser itself. @throws where this browser does not know Ed25519 */
export const verifier: Verifier = async (publicKey, message, signature) => {
  const bytes = (b: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(b);
  const key = await crypto.subtle.importKey('raw', bytes(publicKey), 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, bytes(signature), bytes(message));
};

/** One step up the tree: the sibling, on which side it stands, and the node that both make. */
export type Step = { readonly side: 'left' | 'right'; readonly sibling: string; readonly node: string };
export type Inclusion = {
  readonly entry: LogEntry;
  readonly steps: readonly Step[];
  readonly root: string;
  readonly holds: boolean;
};
export type Examined = {
  readonly entries: readonly LogEntry[];
  /** The newest head that was signed, if any. */
  readonly head: SignedHead | undefined;
  /** Root that this browser worked out over the first `head.size` entries; of all entries where there is no head. */
  readonly root: string;
  /** Findings other than entries after the last head, which are no fault. */
  readonly findings: readonly LogFinding[];
  readonly inclusion: (sequence: number) => Inclusion | undefined;
};

/** The way from a leaf to the root (RFC 9162 § 2.1.3.2), each step named. */
export function stepsOf(leaf: Uint8Array, index: number, size: number, proof: readonly Uint8Array[]): Step[] {
  let [fn, sn, node] = [index, size - 1, leaf];
  return proof.map((sibling): Step => {
    const left = fn % 2 === 1 || fn === sn;
    node = left ? nodeHash(sibling, node) : nodeHash(node, sibling);
    if (left)
      while (fn % 2 === 0 && fn !== 0) {
        fn = Math.floor(fn / 2);
        sn = Math.floor(sn / 2);
      }
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
    return { side: left ? 'left' : 'right', sibling: toHex(sibling), node: toHex(node) };
  });
}

/**
 * Examines the log in this browser: content, chain, order, signatures and roots, with the audit room's own code.
 * @param key the public key (hexadecimal) that the desk says it signs with; compare it with one from elsewhere
 */
export async function examine(
  entries: readonly LogEntry[],
  heads: readonly SignedHead[],
  key: string,
): Promise<Examined> {
  const head = heads
    .toSorted((a, b) => a.head.size - b.head.size)
    .findLast((h) => h.head.size > 0 && h.head.size <= entries.length);
  const log = head?.head.log ?? heads[0]?.head.log ?? '';
  const found = await verifyLog(entries, heads, verifier, { log, keys: [key] });
  const tree = merkleTree(entries.map((e) => fromHex(e.hash)));
  const size = head?.head.size ?? entries.length;
  const root = tree.root(size);
  return {
    entries,
    head,
    root: toHex(root),
    findings: found.filter((f) => f.kind !== 'without-head'),
    inclusion: (sequence) => {
      const entry = entries[sequence];
      if (entry === undefined || sequence >= size) return undefined;
      const leaf = fromHex(entry.hash);
      const proof = tree.inclusion(sequence, size);
      return {
        entry,
        steps: stepsOf(leaf, sequence, size, proof),
        root: toHex(root),
        holds:
          verifyInclusion(leaf, sequence, size, proof, root) && (head === undefined || head.head.root === toHex(root)),
      };
    },
  };
}
