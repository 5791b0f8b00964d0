// Packs core and rulebook (some 800 small files) into few, so that the command starts fast. The command works without
// it, from the sources; the launcher uses the pack only while its stamp says that no source has changed since.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { sourceStamp } from './stamp.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'node_modules', '.cache', 'tolhuis');

/** Every module of core and rulebook that the doors import by package name. */
function entries() {
  const found = new Set(['@tolhuis/rulebook']);
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
        for (const m of readFileSync(path, 'utf8').matchAll(
          /(?:from|import\()\s*'(@tolhuis\/(?:core|rulebook)[^']*)'/g,
        ))
          found.add(m[1]);
    }
  };
  walk(join(root, 'cli'));
  walk(join(root, 'server'));
  const file = (id) => {
    const [, workspace, ...rest] = id.split('/');
    const { exports } = JSON.parse(readFileSync(join(root, workspace, 'package.json'), 'utf8'));
    const key = rest.length === 0 ? '.' : `./${rest.join('/')}`;
    return join(root, workspace, exports[key] ?? key);
  };
  return new Map([...found].sort().map((id, i) => [id, { name: `m${i}`, file: file(id) }]));
}

const modules = entries();
const bundle = await rolldown({
  input: Object.fromEntries([...modules.values()].map(({ name, file }) => [name, file])),
  platform: 'node',
  external: (id) =>
    !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('@tolhuis/') && !/^[A-Za-z]:\\/.test(id),
  onwarn: () => {},
});
rmSync(out, { recursive: true, force: true });
await bundle.write({ dir: out, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: 'c-[hash].mjs' });
await bundle.close();
writeFileSync(
  join(out, 'map.json'),
  JSON.stringify({
    stamp: sourceStamp(root),
    modules: Object.fromEntries([...modules].map(([id, { name }]) => [id, `${name}.mjs`])),
  }),
);
