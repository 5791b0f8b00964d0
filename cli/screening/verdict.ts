import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Screened } from '@tolhuis/core/app/records';
import type { HitDecision, ScreenQuery } from '@tolhuis/core/screen';
import { openHost } from '@tolhuis/server/host.ts';
import { tolhuisHome } from '@tolhuis/server/lists/index.ts';
import { RowError } from '@tolhuis/server/screening/query.ts';
import type { Flip } from '@tolhuis/server/services/api/index.ts';
import { LOCAL } from '../desk.ts';
import { serverCalls } from '../remote.ts';
import { among, hitText } from './decide-hit.ts';
import type { Io, ScreenFlags } from './flags.ts';

type Followed = { readonly examined: number; readonly flips: readonly Flip[]; readonly undecidable: readonly string[] };

/** How the open orders followed, for people; '' where none names the party. */
function followedText({ examined, flips, undecidable }: Followed): string {
  if (examined === 0) return '';
  return [
    `\n${examined} open ${examined === 1 ? 'order names' : 'orders name'} this party; ${flips.length} changed`,
    ...flips.map(
      (f) =>
        `\n  ${f.reference} (${f.state}): ${f.before} → ${f.before === f.after ? 'the same, with something else open' : f.after}`,
    ),
    ...(undecidable.length > 0 ? [`\n  could not be decided: ${undecidable.join(', ')}`] : []),
  ].join('');
}

/**
 * The open orders of this machine's desk that name the party, decided again with a decision that was just recorded; '' where
 * there is no desk here. One that runs takes it in by itself, and finds nothing left to change.
 */
export async function ordersFollow(decision: HitDecision, io: Io): Promise<string> {
  const home = tolhuisHome(io.env);
  const data = join(home, 'desk');
  const store = io.env['TOLHUIS_STORE'] ?? join(data, 'tolhuis.db');
  if (!store.startsWith('postgres') && !existsSync(store)) return '';
  const { desk } = await openHost({ data, store, screeningHome: home });
  try {
    return followedText(await desk.orders.redecide(LOCAL, 'hits', [decision]));
  } finally {
    await desk.close();
  }
}

/**
 * Records a decision about a hit on a server, whose key says who decides; the server decides its open orders again.
 * `--hit` may be the beginning of an id, where only one hit of the name has it.
 * @throws RowError naming the flag; OperationError
 */
export async function verdictOnServer(query: ScreenQuery, flags: ScreenFlags): Promise<string> {
  if (flags.by !== undefined) throw new RowError('--by', 'is the owner of the key on a server', 'Leave it out.');
  const wanted = (flags.hit?.trim() ?? '').replace(/…$/, '');
  const colon = wanted.indexOf(':');
  if (colon < 1) throw new RowError('--hit', 'missing', 'Give the hit as `tolhuis screen` shows it behind --hit.');
  const reason = flags.reason?.trim() ?? '';
  if (reason === '') throw new RowError('--reason', 'missing', 'Say why.');
  const call = serverCalls(flags.server ?? '', flags.key);
  const shown = JSON.parse(await call('screen', { queries: [query], limit: 1000, minScore: 0.01 })) as {
    items: readonly Screened[];
  };
  const hits = (shown.items[0]?.hits ?? []).filter((h) => `${h.list}:${h.id}`.startsWith(wanted));
  if (hits.length > 1 && !hits.some((h) => `${h.list}:${h.id}` === wanted))
    throw new RowError('--hit', `${wanted} fits ${hits.length} hits`, `Give more of the id: ${among(hits)}.`);
  // One that was dismissed before is not shown: then the id must be whole.
  const hit = hits.length === 1 ? hits[0]! : { list: wanted.slice(0, colon), id: wanted.slice(colon + 1) };
  const answer = JSON.parse(
    await call('decide-hit', {
      query,
      hit: { list: hit.list, id: hit.id },
      verdict: flags.verdict,
      reason,
      ...(flags.until !== undefined && { expiresOn: flags.until }),
    }),
  ) as { orders: Followed };
  return `${query.name} and ${hitText(hit, wanted)}: ${flags.verdict}${flags.until === undefined ? '' : ` until ${flags.until}`}. It reopens by itself when either side changes.${followedText(answer.orders)}`;
}
