import { decideHit, type HitDecision, type ScreenQuery, type Verdict } from '@tolhuis/core/screen';
import type { DecisionStore } from '@tolhuis/server/screening/decision-store.ts';
import { RowError } from '@tolhuis/server/screening/query.ts';
import type { Screener } from '@tolhuis/server/screening/screener.ts';
import type { ScreenFlags } from './flags.ts';

const VERDICTS: readonly string[] = ['true-match', 'false-match', 'unsure'] satisfies Verdict[];

/**
 * Records what a person found about one hit of one name (`--verdict … --hit LIST:ID --reason … --by …`). The hit must be one
 * that the name gives now: a decision about something that nobody saw is refused.
 * @throws RowError naming the flag
 */
export function recordDecision(
  query: ScreenQuery,
  flags: ScreenFlags,
  screener: Screener,
  store: DecisionStore,
  at: string,
): { text: string; decision: HitDecision } {
  const verdict = flags.verdict ?? '';
  if (!VERDICTS.includes(verdict))
    throw new RowError('--verdict', `${JSON.stringify(verdict)} is no verdict`, `Use ${VERDICTS.join(', ')}.`);
  const need = (flag: 'hit' | 'reason' | 'by'): string => {
    const value = flags[flag]?.trim();
    if (!value) throw new RowError(`--${flag}`, 'missing', 'A decision needs --hit LIST:ID, --reason and --by.');
    return value;
  };
  // The sign of a cut id may have been copied with it.
  const wanted = need('hit').replace(/…$/, '');
  const reason = need('reason');
  const by = need('by');
  if (flags.until !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(flags.until) && flags.until >= at.slice(0, 10)))
    throw new RowError('--until', `${JSON.stringify(flags.until)} is no day from today on`, 'Write YYYY-MM-DD.');
  const hits = screener
    .screen(query, { limit: 100_000, minScore: 0.01, undecided: true })
    .hits.filter((h) => `${h.list}:${h.id}`.startsWith(wanted));
  const hit = hits.find((h) => `${h.list}:${h.id}` === wanted) ?? hits[0];
  if (!hit)
    throw new RowError(
      '--hit',
      `${wanted} is no hit of ${query.name}`,
      'Give a hit as `tolhuis screen` shows it behind --hit.',
    );
  if (hits.length > 1 && `${hit.list}:${hit.id}` !== wanted)
    throw new RowError('--hit', `${wanted} fits ${hits.length} hits`, `Give more of the id: ${among(hits)}.`);
  const entry = screener.entryOf(hit);
  if (!entry) throw new RowError('--hit', `${wanted} has no entry`, 'Install the list again.');
  const decision = decideHit(query, entry, {
    verdict: verdict as Verdict,
    reason,
    by,
    at,
    ...(flags.until !== undefined && { expiresOn: flags.until }),
  });
  store.add(decision);
  const text = `${query.name} and ${hit.name} (${hitText(hit, wanted)}): ${verdict}${flags.until === undefined ? '' : ` until ${flags.until}`}, by ${by}. It reopens by itself when either side changes.`;
  return { text, decision };
}

/** Which hit is meant, whole; where only its beginning was given, that this was enough. */
export const hitText = ({ list, id }: { list: string; id: string }, wanted: string): string =>
  `${list}:${id}` === wanted ? wanted : `${list}:${id}, the only hit that begins with ${wanted}`;

/** The hits that may be meant, for a refusal; a few of them. */
export const among = (hits: readonly { list: string; id: string; name: string }[]): string =>
  [...hits.slice(0, 4).map((hit) => `${hit.list}:${hit.id} (${hit.name})`), ...(hits.length > 4 ? ['…'] : [])].join(
    ', ',
  );
