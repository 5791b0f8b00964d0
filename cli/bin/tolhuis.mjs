#!/usr/bin/env node
// Plain JavaScript on purpose: this file must run on any Node >= 20, so that it can hand over to the Node 26 that
// came from the npm registry with the project (which runs the TypeScript without a build).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const major = Number(process.versions.node.split('.')[0]);

if (major >= 26) {
  module.enableCompileCache?.(); // second start and later: no parsing, no type stripping
  await import('../main.ts');
} else {
  const node = join(
    here,
    '..',
    '..',
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (!existsSync(node)) {
    console.error('tolhuis: Node 26 is not set up yet. Run `npm run setup` in the project folder, then try again.');
    process.exit(1);
  }
  const done = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  if (done.error) console.error(`tolhuis: ${done.error.message}`);
  process.exit(done.status ?? 1);
}
