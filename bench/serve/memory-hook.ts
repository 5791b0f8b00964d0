// Loaded (`--import`) into the server under load and into each of its workers: on SIGUSR2 the process collects its garbage and
// writes what memory it has into the folder named by TOLHUIS_BENCH_MEMORY.
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const folder = process.env['TOLHUIS_BENCH_MEMORY'];
if (isMainThread && folder !== undefined)
  process.on('SIGUSR2', () => {
    globalThis.gc?.();
    const { rss, heapUsed, external } = process.memoryUsage();
    const file = join(folder, `memory-${process.pid}`);
    writeFileSync(`${file}.new`, JSON.stringify({ rss, heapUsed, external }));
    renameSync(`${file}.new`, file);
  });
