// Runs everything that must hold, and prints "N passed, N failed" as its last line. Usage: node tools/test.ts [--long]
import { execFile, spawn } from 'node:child_process';
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

/**
 * The checker of types in one thread: with four it works out much of them four times, and the tests run beside it. Its
 * memory is given back when it ends; before that only where it takes more than most machines have to spare.
 */
const TYPES = { GOGC: 'off', GOMEMLIMIT: '1500MiB' };
/** Where the code of Node is kept once it has been read: some hundred processes and threads are started in a run. */
process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules', '.cache', 'tolhuis-test-code');
/** What is checked without running a test: name, program, arguments, environment. */
const CHECKS: readonly (readonly [string, string, readonly string[], Readonly<Record<string, string>>?])[] = [
  ['types', bin('tsc'), ['--noEmit', '--checkers', '1'], TYPES],
  ['types of the pages', bin('tsc'), ['-p', 'web/tsconfig.json', '--noEmit', '--checkers', '1'], TYPES],
  ['format and lint', bin('biome'), ['check', '--diagnostic-level=error', '.']],
  ['answers are fresh', process.execPath, ['tools/answers.ts', '--check']],
  ['README shows what the commands print', process.execPath, ['tools/readme.ts', '--check']],
  ['generated files of the rulebook are fresh', process.execPath, ['tools/registry.ts', '--check']],
  ['every message of the pages has Dutch', process.execPath, ['tools/messages.ts', '--check']],
  ['generated files of the chips are fresh', process.execPath, ['tools/chips.ts', '--check']],
];

/** One check that is a command: green when it exits with 0. Gives what is to be said of it. */
function check([name, file, args, env]: (typeof CHECKS)[number]): Promise<string> {
  const at = performance.now();
  return new Promise((resolve) =>
    execFile(
      file,
      args,
      { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26, env: { ...process.env, ...env } },
      (error, stdout, stderr) => {
        if (error) failed++;
        else passed++;
        const line = `${error ? '✗' : '✓'} ${name} (${((performance.now() - at) / 1000).toFixed(1)} s)`;
        resolve(error ? `${line}\n${stdout}${stderr}${error.message}` : line);
      },
    ),
  );
}

/** Every check, one after another; said together, so that nothing of it stands between the lines of the tests. */
async function checks(): Promise<string> {
  const said: string[] = [];
  for (const one of CHECKS) said.push(await check(one));
  return said.join('\n');
}

/** The tests; what they print is seen as it comes. Gives the exit status, null where it was ended by a signal. */
function tests(report: string): Promise<number | null> {
  const vitest = spawn(
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
  return new Promise((resolve) => {
    vitest.once('error', (e) => {
      console.log(`vitest cannot be started: ${e.message}`);
      resolve(null);
    });
    vitest.once('exit', resolve);
  });
}

const folder = mkdtempSync(join(tmpdir(), 'tolhuis-test-'));
const report = join(folder, 'report.json');
// At the same time: tests wait for browsers, databases and clocks, and the checks use what is left of the processor then.
const [said, status] = await Promise.all([checks(), tests(report)]);
console.log(said);
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
if (status !== 0 && failed === 0) failed++;
rmSync(folder, { recursive: true, force: true });
console.log(
  `${((performance.now() - started) / 1000).toFixed(0)} s${skipped > 0 ? `; ${skipped} skipped, each with its reason above` : ''}`,
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
