import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { childrenOf } from './processor.ts';

/** Bytes that the processes which answer have after a collection, all together. */
export type Memory = { readonly rss: number; readonly heapUsed: number; readonly external: number };

/**
 * Asks the workers of a server, or the server itself where it has none (memory-hook.ts). The first process of several answers
 * nothing, and is not counted.
 */
export async function memoryOf(server: number, folder: string): Promise<Memory> {
  const workers = childrenOf(server);
  const all: Memory[] = [];
  for (const pid of workers.length > 0 ? workers : [server]) {
    const file = join(folder, `memory-${pid}`);
    rmSync(file, { force: true });
    process.kill(pid, 'SIGUSR2');
    while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 10));
    all.push(JSON.parse(readFileSync(file, 'utf8')) as Memory);
  }
  const sum = (of: keyof Memory): number => all.reduce((n, memory) => n + memory[of], 0);
  return { rss: sum('rss'), heapUsed: sum('heapUsed'), external: sum('external') };
}
