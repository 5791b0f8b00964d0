// Runs everything that must hold, and prints "N passed, N failed" as its last line. Usage: node tools/test.ts [--long]
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const long = process.argv.includes('--long');
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);
const started = performance.now();
let passed = 0;
let failed = 0;
let skipped = 0;

/** One check that is a command: green when it exits with 0. */
function command(name: string, file: string, args: readonly string[]): Promise<void> {
  const at = performance.now();
  return new Promise((resolve) =>
    execFile(file, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (error) failed++;
      else passed++;
      console.log(`${error ? '✗' : '✓'} ${name} (${((performance.now() - at) / 1000).toFixed(1)} s)`);
      if (error) console.log(`${stdout}${stderr}${error.message}`);
      resolve();
    }),
  );
}

// Two at a time: one for each core.
const lanes: readonly (readonly [string, string, readonly string[]])[][] = [
  [
    ['types', bin('tsc'), ['--noEmit']],
    ['types of the pages', bin('tsc'), ['-p', 'web/tsconfig.json', '--noEmit']],
    ['generated files of the rulebook are fresh', process.execPath, ['tools/registry.ts', '--check']],
  ],
  [
    ['format and lint', bin('biome'), ['check', '--diagnostic-level=error', '.']],
    ['README shows what the commands print', process.execPath, ['tools/readme.ts', '--check']],
    ['answers are fresh', process.execPath, ['tools/answers.ts', '--check']],
    ['generated files of the chips are fresh', process.execPath, ['tools/chips.ts', '--check']],
  ],
];
await Promise.all(
  lanes.map(async (lane) => {
    for (const [name, file, args] of lane) await command(name, file, args);
  }),
);

const folder = mkdtempSync(join(tmpdir(), 'tolhuis-test-'));
const report = join(folder, 'report.json');
const vitest = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...(long ? ['--config', 'vitest.long.config.ts'] : []),
  ],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
);
try {
  const result = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numFailedTestSuites: number;
    success: boolean;
  };
  passed += result.numPassedTests;
  skipped = result.numPendingTests;
  // A file that cannot be loaded fails as a suite without failing a test.
  failed += Math.max(result.numFailedTests, result.success ? 0 : 1);
} catch (e) {
  console.log(`vitest left no report: ${(e as Error).message}`);
  failed++;
}
if (vitest.status !== 0 && failed === 0) failed++;
rmSync(folder, { recursive: true, force: true });
console.log(
  `${((performance.now() - started) / 1000).toFixed(0)} s${skipped > 0 ? `; ${skipped} skipped, each with its reason above` : ''}`,
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
