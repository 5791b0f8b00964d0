// Packs the command line with core, rulebook and the two packages that it always loads into few files, so that it starts
// fast. It works without the pack, from the sources; the launcher uses the pack only while its stamp says that no source
// has changed since. The doors of the server stay sources: the launcher's hook gives them core and rulebook from the pack.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { PACKED, sourceStamp } from './stamp.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'node_modules', '.cache', 'tolhuis');
/** Packed too, and given to the server from the pack, so that there is one of each. */
const PACKAGES = ['zod', 'commander'];
/** What deciding needs of the server as soon as a party has a name. */
const SCREENING = '@tolhuis/server/screening/questions.ts';

/** Every module of core and rulebook that the doors import by package name. */
function modules() {
  const found = new Set(['@tolhuis/rulebook', SCREENING]);
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
  const own = [...found].sort().map((id, i) => [id, { name: `m${i}`, file: file(id) }]);
  return new Map([...own, ...PACKAGES.map((id) => [id, { name: id, file: id }])]);
}

const packed = modules();
const bundle = await rolldown({
  input: {
    main: join(root, 'cli', 'main.ts'),
    // The entry of a thread, found beside the pieces by this name (cli/deciding/all.ts).
    thread: join(root, 'cli', 'deciding', 'thread.ts'),
    ...Object.fromEntries([...packed.values()].map(({ name, file }) => [name, file])),
  },
  cwd: root,
  platform: 'node',
  external: (id) =>
    !id.startsWith('.') &&
    !id.startsWith('/') &&
    !/^[A-Za-z]:\\/.test(id) &&
    !id.startsWith('@tolhuis/core') &&
    !id.startsWith('@tolhuis/rulebook') &&
    id !== SCREENING &&
    !PACKAGES.includes(id),
  plugins: [
    {
      // The messages of zod in its 60 other languages are half of it, and nobody here speaks them.
      name: 'zod-in-one-language',
      resolveId: (id, importer) =>
        id === '../locales/index.js' && importer?.includes('/zod/') ? `\0${join(dirname(importer), id)}` : null,
      load: (id) =>
        id.startsWith('\0') && id.endsWith('/locales/index.js')
          ? `export { default as en } from ${JSON.stringify(join(dirname(id.slice(1)), 'en.js'))};`
          : null,
    },
  ],
  onwarn: () => {},
});
const before = sourceStamp(root);
rmSync(out, { recursive: true, force: true });
const { output } = await bundle.write({
  dir: out,
  format: 'esm',
  entryFileNames: '[name].mjs',
  chunkFileNames: 'c-[name]-[hash].mjs',
});
await bundle.close();
const unwatched = output
  .flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
  .map((id) => relative(root, id).replaceAll('\\', '/'))
  .filter((id) => !id.includes('\0') && !id.startsWith('node_modules/') && !PACKED.some((f) => id.startsWith(`${f}/`)));
if (unwatched.length > 0) throw new Error(`packed, but not in the stamp: ${unwatched.join(', ')}`);
// A source that changed while it was packed leaves a pack that nobody uses.
writeFileSync(
  join(out, 'map.json'),
  JSON.stringify({
    stamp: before === sourceStamp(root) ? before : '',
    modules: Object.fromEntries([...packed].map(([id, { name }]) => [id, `${name}.mjs`])),
  }),
);
