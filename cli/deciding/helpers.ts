import type { ResourceLimits } from 'node:worker_threads';
import { OperationError } from '@tolhuis/core/app/errors';
import { RULEBOOK } from '@tolhuis/rulebook';
import { Thread, ThreadStopped } from '@tolhuis/server/threads/thread.ts';
import type { How } from './answer.ts';
import type { Helper } from './crew.ts';
import type { ThreadData } from './thread.ts';

/** Packed (tools/bundle.mjs), the entry of a thread lies beside this file too, under the same name. */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.mjs', import.meta.url);

/** MiB of a helper for what is young: most of what deciding makes is either remembered or gone at once. */
const LIMITS = { maxYoungGenerationSizeMb: 16 };

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
