import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { HitDecision } from '@tolhuis/core/screen';
import { z } from 'zod';
import { writeAtomically } from './lists/atomic.ts';
import type { JobKind } from './services/queue/port.ts';

const hitsSchema = z.object({ position: z.int(), lines: z.int(), day: z.string() });
const seenSchema = z.object({ rulebook: z.string(), lists: z.string(), hits: hitsSchema.optional() });

/** How far the decisions about hits have been taken in: of the record, of the file, and those that expired before a day. */
export type HitsSeen = z.output<typeof hitsSchema>;
type Seen = z.output<typeof seenSchema>;

export type Watched = {
  /** Folder of the desk: what the open orders were last decided with is kept there. */
  readonly home: string;
  readonly rulebook: string;
  /** What is installed now, as one text. */
  readonly lists: () => string;
  /** Decisions about hits that came, or ran out, after what was seen; all where nothing was. None: nobody decides here. */
  readonly hits?: (seen: HitsSeen | undefined) => { now: HitsSeen; decided: readonly HitDecision[] };
  /** Makes this machine's lists those of the desk; false where another one has better ones. None: it has the desk to itself. */
  readonly take?: () => Promise<boolean>;
  readonly redecide: (because: 'rulebook' | 'lists' | 'hits', about?: readonly HitDecision[]) => Promise<unknown>;
};

/**
 * The job that decides open orders again when a release brings another rulebook, somebody has installed another list, or a
 * decision about a hit came by another way (the command line, a process that died) or has run out.
 * A machine whose lists are older than those that the desk decides with leaves it to others.
 * What was seen is written down only after the orders were decided: a crash in between decides them once more.
 */
export function watchJob({ home, rulebook, lists, hits, take, redecide }: Watched): JobKind {
  const file = join(home, 'decided-with.json');
  return {
    everySeconds: 30,
    run: async () => {
      // With other lists than the desk's it would decide orders back. What was seen stays: it is done when they are the same.
      if (take !== undefined && !(await take())) return;
      const seen = read(file);
      const found = hits?.(seen?.hits);
      const now: Seen = { rulebook, lists: lists(), ...(found && { hits: found.now }) };
      if (isDeepStrictEqual(seen, now)) return;
      if (seen?.rulebook !== rulebook) await redecide('rulebook');
      else if (seen.lists !== now.lists) await redecide('lists');
      else if (found !== undefined && found.decided.length > 0) await redecide('hits', found.decided);
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
