import type { ResourceLimits } from 'node:worker_threads';
import { OperationError } from '@tolhuis/core/app/errors';
import { RULEBOOK } from '@tolhuis/rulebook';
import { Thread, ThreadStopped } from '@tolhuis/server/threads/thread.ts';
import type { How } from './answer.ts';
import type { Helper } from './crew.ts';
import type { ThreadData } from './thread.ts';

/** Packed (tools/bundle.mjs), the entry of a thread lies beside this file too, under the same name. */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.mjs', import.meta.url);

/**
 * Memory of a helper, in MiB. A small young generation costs little, since most of what deciding makes is either
 * remembered or gone at once; a stated limit of the old one makes it grow in smaller steps. What is remembered is bounded
 * far below it (core/decide/memory.ts).
 */
const LIMITS = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1024 };

/** A thread that decides, and how it is ended. */
export type Hired = Helper & { close(): Promise<void> };

/** Starts threads that decide. What comes after `how` is for tests. */
export const hired = (
  count: number,
  how: How,
  entry = ENTRY,
  limits: ResourceLimits = LIMITS,
  rulebook = RULEBOOK.hash,
): Hired[] =>
  Array.from({ length: count }, () => {
    const thread = new Thread<string, readonly string[]>(entry, { rulebook, how } satisfies ThreadData, limits);
    return {
      get waiting() {
        return thread.waiting;
      },
      ask: (batch) => thread.ask(batch).catch(brokenOff),
      close: () => thread.close(),
    };
  });

function brokenOff(cause: unknown): never {
  if (!(cause instanceof ThreadStopped)) throw cause;
  throw new OperationError({
    code: 'unavailable',
    what: `Deciding broke off (${cause.message}), and the answers are not complete.`,
    remedy: 'Run it again; --threads 1 takes the least memory.',
  });
}
