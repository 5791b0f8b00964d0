import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, setPriority } from 'node:os';

/*
 * V8 compiles and collects in threads of its own, four a process. Some half a minute after its start a busy worker has
 * eighty functions compiled at once: a second of processor. Where all of that runs beside two workers on two cores, those who
 * answer wait for it: a tenth of the answers of that second took 100 to 400 ms.
 */

/** How much those threads give way: with 10 a thread gets about a tenth of a core that another wants too (nice(2)). */
const NICE = 10;
/** Node's own number. */
const MOST = 4;
/** Linux: the threads of this process. */
const TASKS = '/proc/self/task';

/** How many of those threads a worker has: all workers together no more than there are cores, each at least one. */
export const engineThreads = (workers: number, cores = availableParallelism()): number =>
  Math.max(1, Math.min(MOST, Math.floor(cores / workers)));

/** The option of Node for that. */
export const engineOption = (workers: number): string => `--v8-pool-size=${engineThreads(workers)}`;

/** Lets those threads of this process give way to the ones that answer. Elsewhere than on Linux a thread has no such rank: nothing is done. */
export function engineGivesWay(): void {
  if (process.platform !== 'linux') return;
  for (const task of readdirSync(TASKS))
    if (nameOf(task).endsWith('V8Worker'))
      try {
        setPriority(Number(task), NICE);
      } catch {
        // It has ended, or a sandbox forbids it: then it has the rank of the others, as everywhere else.
      }
}

function nameOf(task: string): string {
  try {
    return readFileSync(`${TASKS}/${task}/comm`, 'utf8').trim();
  } catch {
    // It has ended meanwhile.
    return '';
  }
}
