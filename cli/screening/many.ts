import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { HitDecision } from '@tolhuis/core/screen';
import { writeAtomically } from '@tolhuis/server/lists/atomic.ts';
import { runBatch } from '@tolhuis/server/screening/batch.ts';
import type { RowOptions } from '@tolhuis/server/screening/rows.ts';
import type { ScreenerOptions } from '@tolhuis/server/screening/screener.ts';
import { progressBar } from '../show/progress.ts';
import type { Io, ScreenFlags } from './flags.ts';
import type { ListsInUse } from './lists-in-use.ts';

/** Many names: worker threads, into the file asked for, or through a temporary one to standard output. */
export async function screenMany(
  what: string,
  flags: ScreenFlags,
  reading: RowOptions,
  lists: ListsInUse & { decisions: readonly HitDecision[] },
  options: ScreenerOptions,
  io: Io,
  today: string,
): Promise<number> {
  const dir = mkdtempSync(join(tmpdir(), 'tolhuis-screen-'));
  try {
    const entriesFile = join(dir, 'entries.json');
    writeAtomically(entriesFile, JSON.stringify({ entries: lists.entries, decisions: lists.decisions }));
    const bar = progressBar('screening', io.err);
    const output = flags.output ?? join(dir, 'hits.jsonl');
    const done = await runBatch({
      ...options,
      input: what,
      rows: reading,
      output,
      entriesFile,
      listId: `${lists.id} ${lists.decisions.length}`, // decisions only ever grow in number
      today,
      ...(lists.state.effect !== 'none' && { listState: lists.state.state }),
      ...(flags.workers !== undefined && { workers: Number(flags.workers) }),
      onProgress: (p) => bar.update(p.rows, p.total, `${p.withHits} with hits`),
    });
    bar.end();
    if (flags.output === undefined)
      await pipeline(createReadStream(output, 'utf8'), async (source) => {
        for await (const chunk of source) await io.out(chunk);
      });
    else {
      const summary = { rows: done.rows, withHits: done.withHits, output, resumedAt: done.resumedAt };
      io.out(
        flags.json
          ? `${JSON.stringify(summary)}\n`
          : `${done.rows} names screened, ${done.withHits} with hits: ${output}${done.resumedAt > 0 ? ` (went on at row ${done.resumedAt})` : ''}\n`,
      );
    }
    return 0;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
