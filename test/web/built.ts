import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sourceStamp } from '../../tools/stamp.mjs';
import { alone } from './alone.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** Where it is built: elsewhere where several build at once. */
export const DIST = process.env['TOLHUIS_WEB_DIST'] ?? join(ROOT, 'web', 'dist');
/** What the folder was built from; two test files that need the same build make it once. */
const STAMP = join(DIST, '.built-from');
const LOCK = join(ROOT, 'web', '.tolhuis', 'build.lock');

const fresh = (): boolean =>
  existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourceStamp(ROOT, ['core', 'rulebook', 'web']);

/** Builds the web application as it is shipped, unless it has been built from these sources. @throws with the builder's own words when it fails */
export async function build(): Promise<string> {
  await alone(LOCK, async () => {
    if (fresh()) return;
    const stamp = sourceStamp(ROOT, ['core', 'rulebook', 'web']);
    await promisify(execFile)(
      process.execPath,
      [join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', 'web', '--outDir', DIST, '--emptyOutDir'],
      {
        cwd: ROOT,
        env: { ...process.env, NODE_ENV: 'production' },
      },
    );
    writeFileSync(STAMP, stamp);
  });
  return DIST;
}
