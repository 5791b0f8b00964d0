#!/usr/bin/env node
// Plain JavaScript on purpose: this file must run on any Node >= 20, so that it can hand over to the Node 26 that
// came from the npm registry with the project (which runs the TypeScript without a build).
import { existsSync, readFileSync } from 'node:fs';
import * as module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sourceStamp } from '../../tools/stamp.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const major = Number(process.versions.node.split('.')[0]);

/** The packed command of tools/bundle.mjs while it is of these very sources; otherwise the sources. */
function main() {
  const folder = `${root}/node_modules/.cache/tolhuis`;
  const map = `${folder}/map.json`;
  if (existsSync(map)) {
    const { stamp, modules } = JSON.parse(readFileSync(map, 'utf8'));
    if (stamp === sourceStamp(root)) {
      // What the server imports of core and rulebook is the pack's too: there must be one of each.
      module.registerHooks({
        resolve(specifier, context, next) {
          const packed = modules[specifier];
          return packed ? { url: urlOf(`${folder}/${packed}`), shortCircuit: true } : next(specifier, context);
        },
      });
      return urlOf(`${folder}/main.mjs`);
    }
  }
  return '../main.ts';
}
const urlOf = (path) => pathToFileURL(path).href;

if (major >= 26) {
  module.enableCompileCache?.(); // second start and later: no parsing, no type stripping
  await import(main());
} else {
  const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(node)) {
    console.error('tolhuis: Node 26 is not set up yet. Run `npm run setup` in the project folder, then try again.');
    process.exit(1);
  }
  const { spawnSync } = await import('node:child_process');
  const done = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  if (done.error) console.error(`tolhuis: ${done.error.message}`);
  process.exit(done.status ?? 1);
}
