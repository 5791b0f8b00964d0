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
  const wanted = need('hit');
  const reason = need('reason');
  const by = need('by');
  if (flags.until !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(flags.until) && flags.until >= at.slice(0, 10)))
    throw new RowError('--until', `${JSON.stringify(flags.until)} is no day from today on`, 'Write YYYY-MM-DD.');
  const hits = screener
    .screen(query, { limit: 100_000, minScore: 0.01, undecided: true })
    .hits.filter((h) => `${h.list}:${h.id}`.startsWith(wanted));
  const [hit] = hits;
  if (!hit)
    throw new RowError(
      '--hit',
      `${wanted} is no hit of ${query.name}`,
      'Use the list and id of a hit as `tolhuis screen --json` shows them.',
    );
  if (hits.length > 1 && `${hit.list}:${hit.id}` !== wanted)
    throw new RowError('--hit', `${wanted} fits ${hits.length} hits`, 'Give more of the id.');
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
  const text = `${query.name} and ${hit.name} (${hit.list}): ${verdict}${flags.until === undefined ? '' : ` until ${flags.until}`}, by ${by}. It reopens by itself when either side changes.`;
  return { text, decision };
}
