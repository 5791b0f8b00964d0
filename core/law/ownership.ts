// Ownership as a graph, and the 50 % test on it. Pure arithmetic: no lists, no names matched, no clock.
import type { Truth } from './truth.ts';

/** What is known of one share in percent: exactly 40 is `{ lo: 40, hi: 40 }`, "at least 30" `{ lo: 30, hi: 100 }`, not known `{ lo: 0, hi: 100 }`. */
export type ShareInterval = { lo: number; hi: number };

/** `owner` holds `share` of `owned` directly. Nodes are any strings, unique within a graph. */
export type OwnershipEdge = { owner: string; owned: string; share: ShareInterval };

/** One owner's part in a sum: how much of the share counts, and why. */
export type OwnerPart = { owner: string; share: ShareInterval; counts: Truth; because: 'listed' | 'owned' | 'none' };

/** The 50 % test of one node: its answer, the summed counted share, and each direct owner's part (largest first). */
export type OwnershipStatus = {
  answer: Truth;
  share: ShareInterval;
  parts: OwnerPart[];
  /** Percent that no stated owner accounts for. */
  undisclosed: number;
  /** Stated shares that cannot all be true (they add up to more than 100 %). */
  contradiction: boolean;
};

/** Options of {@link ownershipStatus}: whether the undisclosed rest of a node may belong to listed parties ('may-be-listed')
 *  or is left out ('left-out': the stated owners are all that have a part worth stating; the rest is reported). */
export type OwnershipOptions = { thresholdPercent?: number; undisclosed?: 'may-be-listed' | 'left-out' };

const UNIT = 1e9; // shares are summed as whole billionths of a percent: 16.6 + 16.7 + 16.7 must be exactly 50
const units = (percent: number): number => Math.round(percent * UNIT);

/** Checks one interval. Throws RangeError naming the edge when it is not 0 ≤ lo ≤ hi ≤ 100. */
function checked(edge: OwnershipEdge): { lo: number; hi: number } {
  const { lo, hi } = edge.share;
  if (!(lo >= 0 && lo <= hi && hi <= 100))
    throw new RangeError(`share of ${edge.owner} in ${edge.owned}: expected 0 <= lo <= hi <= 100, got ${lo} to ${hi}`);
  return { lo: units(lo), hi: units(hi) };
}

/**
 * The 50 % test for every node of an ownership graph (15 CFR 744.11(a)(1), 744.21, 744.8 as amended by 90 FR 47201).
 *
 * The rule's own method: the shares of listed owners in one entity are added; at 50 % or more the entity itself counts
 * as listed, and then its whole share counts one level down. Shares are not multiplied along a chain. Cycles are safe:
 * both sets are least fixed points, so a circle of companies that own one another counts only when a listed party
 * stands behind it. Narrowing an interval never changes a certain
 * answer, unless it makes the stated shares contradict one another.
 *
 * @param listed whether a node is itself on a list that the rule reaches
 * @throws RangeError on an impossible interval
 */
export function ownershipStatus(
  edges: readonly OwnershipEdge[],
  listed: (node: string) => Truth,
  options: OwnershipOptions = {},
): Map<string, OwnershipStatus> {
  const threshold = units(options.thresholdPercent ?? 50);
  const full = units(100);
  const owners = new Map<string, { owner: string; lo: number; hi: number; edge: OwnershipEdge }[]>();
  const nodes = new Set<string>();
  for (const edge of edges) {
    nodes.add(edge.owner).add(edge.owned);
    const list = owners.get(edge.owned) ?? [];
    list.push({ owner: edge.owner, edge, ...checked(edge) });
    owners.set(edge.owned, list);
  }
  const own = new Map([...nodes].map((node) => [node, listed(node)]));
  const certain = new Set([...nodes].filter((node) => own.get(node) === 'yes'));
  const possible = new Set([...nodes].filter((node) => own.get(node) !== 'no'));

  const sums = (node: string) => {
    let lo = 0;
    let hi = 0;
    let outside = 0; // certainly held by owners that cannot count
    let stated = 0;
    for (const part of owners.get(node) ?? []) {
      stated += part.lo;
      if (certain.has(part.owner)) lo += part.lo;
      if (possible.has(part.owner)) hi += part.hi;
      else outside += part.lo;
    }
    const undisclosed = Math.max(0, full - stated);
    if (options.undisclosed === 'may-be-listed') hi += undisclosed;
    // Shares that contradict one another bound nothing: only then is the room left by the others not trusted.
    const room = stated > full ? full : full - outside;
    return { lo, hi: Math.max(lo, Math.min(hi, room)), undisclosed, stated };
  };
  for (let grown = true; grown; ) {
    grown = false;
    for (const node of nodes) {
      const { lo, hi } = sums(node);
      if (lo >= threshold && !certain.has(node)) {
        certain.add(node);
        grown = true;
      }
      if (hi >= threshold && !possible.has(node)) {
        possible.add(node);
        grown = true;
      }
    }
  }
  const counts = (node: string): Truth => (certain.has(node) ? 'yes' : possible.has(node) ? 'unknown' : 'no');
  const statuses = new Map<string, OwnershipStatus>();
  for (const node of nodes) {
    const { lo, hi, undisclosed, stated } = sums(node);
    const parts = (owners.get(node) ?? []).map(({ owner, edge }) => ({
      owner,
      share: edge.share,
      counts: counts(owner),
      because:
        own.get(owner) === 'yes'
          ? ('listed' as const)
          : counts(owner) === 'no'
            ? ('none' as const)
            : ('owned' as const),
    }));
    parts.sort((a, b) => b.share.lo - a.share.lo || b.share.hi - a.share.hi);
    statuses.set(node, {
      answer: lo >= threshold ? 'yes' : hi >= threshold ? 'unknown' : 'no',
      share: { lo: lo / UNIT, hi: hi / UNIT },
      parts,
      undisclosed: undisclosed / UNIT,
      contradiction: stated > full,
    });
  }
  return statuses;
}
