import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { engineOption, engineThreads } from './engine-threads.ts';

describe('threads of the engine', () => {
  test.each([
    // workers, cores, threads each
    [1, 1, 1],
    [2, 2, 1],
    [4, 2, 1],
    [2, 8, 4],
    [2, 64, 4],
    [4, 12, 3],
  ])('%i workers on %i cores: %i each', (workers, cores, threads) => {
    expect(engineThreads(workers, cores)).toBe(threads);
  });

  /** Starts a process as a worker is started; name and rank (nice) of each of its threads. */
  const PROGRAM = `
    const { engineGivesWay } = await import(${JSON.stringify(join(import.meta.dirname, 'engine-threads.ts'))});
    const { readdirSync, readFileSync } = await import('node:fs');
    engineGivesWay();
    const threads = readdirSync('/proc/self/task').map((task) => {
      const stat = readFileSync('/proc/self/task/' + task + '/stat', 'utf8');
      // proc(5): the 17th field after the name in brackets.
      const nice = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]);
      return { main: task === String(process.pid), name: stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')), nice };
    });
    console.log(JSON.stringify(threads));`;

  test.skipIf(!existsSync('/proc/self/task'))('those of V8 give way, the one that answers does not (Linux)', () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [engineOption(10_000), '--input-type=module', '-e', PROGRAM],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    const threads = JSON.parse(stdout) as { main: boolean; name: string; nice: number }[];
    const before = threads.find(({ main }) => main)!.nice;
    const engine = threads.filter(({ name }) => name.endsWith('V8Worker'));
    expect(engine).toHaveLength(1);
    for (const { nice } of engine) expect(nice).toBe(Math.max(before, 10));
    for (const { name, nice } of threads)
      if (!name.endsWith('V8Worker')) expect({ name, nice }).toEqual({ name, nice: before });
  });
});
