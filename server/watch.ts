import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeAtomically } from './lists/atomic.ts';
import type { JobKind } from './services/jobs.ts';

const seenSchema = z.object({ rulebook: z.string(), lists: z.string() });
type Seen = z.output<typeof seenSchema>;

export type Watched = {
  /** Folder of the desk: what the open orders were last decided with is kept there. */
  readonly home: string;
  readonly rulebook: string;
  /** What is installed now, as one text. */
  readonly lists: () => string;
  readonly redecide: (because: 'rulebook' | 'lists') => Promise<unknown>;
};

/**
 * The job that decides open orders again when a release brings another rulebook or somebody has installed another list.
 * What was seen is written down only after the orders were decided: a crash in between decides them once more.
 */
export function watchJob({ home, rulebook, lists, redecide }: Watched): JobKind {
  const file = join(home, 'decided-with.json');
  return {
    everySeconds: 30,
    run: async () => {
      const now: Seen = { rulebook, lists: lists() };
      const seen = read(file);
      if (seen?.rulebook === now.rulebook && seen.lists === now.lists) return;
      await redecide(seen !== null && seen.rulebook === now.rulebook ? 'lists' : 'rulebook');
      writeAtomically(file, `${JSON.stringify(now)}\n`);
    },
  };
}

/** Null where nothing was written down, or nothing that can be read: then everything is decided again. */
function read(file: string): Seen | null {
  if (!existsSync(file)) return null;
  try {
    return seenSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (thrown) {
    process.emitWarning(
      `${file} is damaged (${thrown instanceof Error ? thrown.name : 'unreadable'}): open orders are decided again.`,
    );
    return null;
  }
}
