// Runs before `npm start` and `npm test`, on any Node >= 20: installs what is missing, and nothing when all is there.
// Plain JavaScript without dependencies, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceStamp } from './stamp.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.tolhuis-setup');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const nodeBin = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Runs a command in the project folder and stops with its exit status when it fails. */
function must(what, command, args) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error(
      `setup: ${what} failed (${done.error?.message ?? `exit status ${done.status}`}). Mend the cause above and run the command again; nothing else was changed.`,
    );
    process.exit(done.status ?? 1);
  }
}

/** False where the lock lacks an optional package that a locked one names: `npm ci` would take seconds to refuse it. */
function lockHoldsEverything() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const held = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
  return Object.values(packages).every((p) =>
    Object.keys(p.optionalDependencies ?? {}).every((name) => held.has(name)),
  );
}

const ready = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(nodeBin);
if (!ready) {
  console.error('setup: installing the packages (once; about a minute) …');
  // `npm ci` is exact, but refuses when the registry lacks a package for somebody else's platform (an optional
  // dependency that no lock file made there can hold). `npm install` then installs the same locked versions.
  const exact = lockHoldsEverything()
    ? spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=silent'], {
        cwd: root,
        stdio: 'ignore',
        shell: process.platform === 'win32',
      })
    : { status: 1 };
  if (exact.status !== 0)
    must('npm install', 'npm', [
      'install',
      '--no-save',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]);
  // An npm that does not run install scripts leaves the runtime package empty: do its one step by hand.
  if (!existsSync(nodeBin))
    must('placing Node 26', process.execPath, [join(root, 'node_modules', 'node', 'installArchSpecificPackage.js')]);
  if (!existsSync(nodeBin)) {
    console.error(
      'setup: Node 26 did not arrive from the npm registry. Check that the registry is reachable and run the command again.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

// The pack that makes the command start fast. Without it everything works, slower; so its failure stops nothing.
const pack = join(root, 'node_modules', '.cache', 'tolhuis', 'map.json');
if (!existsSync(pack) || JSON.parse(readFileSync(pack, 'utf8')).stamp !== sourceStamp(root)) {
  const done = spawnSync(nodeBin, [join(root, 'tools', 'bundle.mjs')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (done.status !== 0)
    console.error('setup: the start-up pack could not be made; the command works without it, but starts slower.');
}

// `npm start` also shows the pages: built once, and again when a source of theirs has changed.
if (process.argv.includes('--web')) {
  const built = join(root, 'node_modules', '.cache', 'tolhuis-web-stamp');
  const now = sourceStamp(root, ['core', 'rulebook', 'web']);
  if (
    !existsSync(join(root, 'web', 'dist', 'index.html')) ||
    !existsSync(built) ||
    readFileSync(built, 'utf8') !== now
  ) {
    console.error('setup: building the pages …');
    const done = spawnSync(
      nodeBin,
      [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'error'],
      { cwd: join(root, 'web'), stdio: ['ignore', 'ignore', 'inherit'] },
    );
    if (done.status === 0) writeFileSync(built, now);
    else console.error('setup: the pages could not be built; the API and its reference work without them.');
  }
}
