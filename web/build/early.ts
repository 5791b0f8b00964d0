import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const EARLY = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'early.ts');

/** Makes src/early.ts a script of its own that runs as soon as it has come: the app's script is a hundred times as large. */
export function early(): Plugin {
  return {
    name: 'tolhuis-early',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: EARLY, name: 'early' });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const chunk = Object.values(bundle).find((c) => c.type === 'chunk' && c.isEntry && c.name === 'early');
        if (!chunk) throw new Error('src/early.ts is no script of its own: see build/early.ts.');
        const attrs = { type: 'module', async: true, crossorigin: true, src: `./${chunk.fileName}` };
        return [{ tag: 'script', attrs, injectTo: 'head' }];
      },
    },
  };
}
