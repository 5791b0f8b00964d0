import type { Screened } from '@tolhuis/core/app/records';
import { REVIEW_SCORE, type ScreenQuery } from '@tolhuis/core/screen';
import { RowError } from '@tolhuis/server/screening/query.ts';
import type { ScreenerOptions } from '@tolhuis/server/screening/screener.ts';
import { serverCalls } from '../remote.ts';
import type { Io, ScreenFlags } from './flags.ts';
import type { Names } from './names.ts';

/** Flags about lists, decisions and files of this machine: a server has its own. */
const LOCAL_ONLY = ['list', 'aliases', 'output', 'workers', 'explain'] as const;
/** Names in one request. */
const AT_ONCE = 500;

type Answer = {
  readonly items: readonly Screened[];
  readonly lists: { state: string; effect: string; message: string };
};

/** Screens names against the lists of a server. @throws RowError for a flag that a server does not take; OperationError */
export async function* screenedByServer(
  rows: Names,
  flags: ScreenFlags,
  options: ScreenerOptions,
  io: Io,
  today: string,
): AsyncGenerator<{ row: ScreenQuery; answer: Screened; listState: string | undefined }> {
  for (const flag of LOCAL_ONLY)
    if (flags[flag] !== undefined) throw new RowError(`--${flag}`, 'is for the lists of this machine', 'Leave it out.');
  const call = serverCalls(flags.server ?? '', flags.key);
  const { limit, minScore = flags.json ? undefined : REVIEW_SCORE, exposure } = options;
  let told = false;
  for await (const queries of inGroups(rows)) {
    const { items, lists } = JSON.parse(
      await call('screen', { queries, limit, minScore, on: today, exposure, ...(!flags.json && { details: true }) }),
    ) as Answer;
    if (!told && lists.effect !== 'none')
      io.err(`tolhuis: ${lists.effect === 'hold' ? 'HOLD' : 'warning'}: ${lists.message}\n`);
    told = true;
    for (const [i, answer] of items.entries())
      yield { row: queries[i]!, answer, listState: lists.effect === 'none' ? undefined : lists.state };
  }
}

async function* inGroups(rows: Names): AsyncGenerator<ScreenQuery[]> {
  let group: ScreenQuery[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < AT_ONCE) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
