import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { Checkpointed } from './checkpoint.ts';

// Started by checkpoint.ts over a file that is open there already.

/** At 2,000 decisions a second 1,500 pages: well below those from which on a writer would copy itself. */
const EVERY_MS = 250;
const file = workerData as string;
// It waits for nobody: what is locked now is copied the next time.
const database = new DatabaseSync(file, { timeout: 0 });
const copy = database.prepare('PRAGMA wal_checkpoint(PASSIVE)');

/** Copies what no reader still needs as it was; neither readers nor writers wait for it. */
function checkpoint(): Checkpointed {
  const row = copy.get() as { log: number; checkpointed: number };
  return { log: row.log, copied: row.checkpointed };
}

/** Changes with every commit: a log that began anew keeps its length, and its time tells. */
function stateOfLog(): string {
  const stat = statSync(`${file}-wal`, { throwIfNoEntry: false });
  return stat === undefined ? '' : `${stat.size} ${stat.mtimeMs}`;
}

let copied = '';
setInterval(() => {
  const state = stateOfLog();
  if (state === copied) return;
  const { log, copied: pages } = checkpoint();
  if (log === pages) copied = state;
}, EVERY_MS);
parentPort?.on('message', () => parentPort?.postMessage(checkpoint()));
