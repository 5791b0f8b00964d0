// The stamp of the sources of core and rulebook: says whether the bundle of tools/bundle.mjs is still theirs.
// Plain JavaScript: the launcher of the command line uses it before anything else runs.
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Names, sizes and times of every source file: about 10 ms for 900 files. */
export function sourceStamp(root) {
  const hash = createHash('sha1');
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== 'answers' && entry.name !== 'node_modules') walk(path);
      } else if ((entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts')) || entry.name.endsWith('.json')) {
        const { size, mtimeMs } = statSync(path);
        hash.update(`${path}|${size}|${mtimeMs}\n`);
      }
    }
  };
  walk(join(root, 'core'));
  walk(join(root, 'rulebook'));
  return hash.digest('hex');
}
