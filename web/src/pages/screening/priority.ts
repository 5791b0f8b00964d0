import type { NameRow, ScreenedHit } from '../../client/protocol.ts';

/** What a person found about one hit of one name. 'same': it is the listed party; 'other': it is not. */
export type Verdict = { readonly verdict: 'same' | 'other'; readonly reason: string; readonly on: string };
export type Verdicts = Readonly<Record<string, Verdict>>;

/** A decision speaks of one name and one entry as both stood: when either changes, the key differs and the hit returns. */
export const keyOf = (
  row: Pick<NameRow, 'name' | 'country'>,
  hit: Pick<ScreenedHit, 'id' | 'list' | 'matchedName'>,
): string => [row.name.trim().toLowerCase(), row.country ?? '', hit.list, hit.id, hit.matchedName].join('|');

/** One name with what was found, and what is still open. */
export type Case = {
  readonly row: NameRow;
  readonly hits: readonly ScreenedHit[];
  readonly note?: string;
  /** Hits that somebody has dismissed on the desk, and hits that came back since because a side changed. */
  readonly dismissed?: number;
  readonly reopened?: number;
};
/** confirmed: it is a listed party. open: hits wait for a person. unclear: the name could not be searched whole. */
export type State = 'confirmed' | 'open' | 'unclear' | 'dismissed' | 'none';
const RANK: readonly State[] = ['open', 'confirmed', 'unclear', 'dismissed', 'none'];

/** Lists on which a hit forbids or demands most come first among hits that are as likely. */
const WEIGHT: Readonly<Record<string, number>> = { DPL: 3, SDN: 3, EL: 2, MEU: 2, ISN: 1, UVL: 1 };

export function stateOf({ row, hits, note, dismissed = 0 }: Case, verdicts: Verdicts): State {
  const found = hits.map((h) => (h.confirmed ? 'same' : verdicts[keyOf(row, h)]?.verdict));
  if (found.includes(undefined)) return 'open';
  if (found.includes('same')) return 'confirmed';
  if (note !== undefined) return 'unclear';
  return hits.length > 0 || dismissed > 0 ? 'dismissed' : 'none';
}

/** The hit that counts for the order of the queue: the likeliest of those that nobody has dismissed. */
export function worst({ row, hits }: Case, verdicts: Verdicts): ScreenedHit | undefined {
  const left = hits.filter((h) => verdicts[keyOf(row, h)]?.verdict !== 'other');
  return left.reduce<ScreenedHit | undefined>((a, b) => (a && a.probability >= b.probability ? a : b), undefined);
}

/** How urgent the desk says the hit is, or how heavy its list is. */
const heavy = (hit: ScreenedHit | undefined): number => hit?.urgency ?? (WEIGHT[hit?.list ?? ''] ?? 0) * 25;

/** Likely in steps of five per cent, so that among equals the heavier list decides. */
const step = (p: number): number => Math.round(p * 20);

export type Queued = { readonly at: Case; readonly state: State; readonly hit: ScreenedHit | undefined };

/** Names in the order in which a person should look at them: what waits first, the likeliest and heaviest on top. */
export function queueOf(cases: readonly Case[], verdicts: Verdicts): Queued[] {
  return cases
    .map((at) => ({ at, state: stateOf(at, verdicts), hit: worst(at, verdicts) }))
    .sort((a, b) => {
      const rank = RANK.indexOf(a.state) - RANK.indexOf(b.state);
      if (rank !== 0) return rank;
      const likely = step(b.hit?.probability ?? 0) - step(a.hit?.probability ?? 0);
      if (likely !== 0) return likely;
      const weight = heavy(b.hit) - heavy(a.hit);
      return weight || (b.hit?.score ?? 0) - (a.hit?.score ?? 0);
    });
}
