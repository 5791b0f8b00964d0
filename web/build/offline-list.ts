import type { Plugin } from 'vite';

/** Faces of the Chinese font: a hundred files of which a page needs a few; those that were shown are kept, the rest is not. */
const LEFT_OUT = /noto-sans-sc-\d+-.*\.woff2$/;

/** Writes offline.json: every file that public/sw.js keeps, so that the app opens without its server. */
export function offlineList(): Plugin {
  return {
    name: 'tolhuis-offline-list',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.keys(bundle).filter(
          (f) => f.startsWith('assets/') && !LEFT_OUT.test(f) && !f.endsWith('.map'),
        );
        this.emitFile({ type: 'asset', fileName: 'offline.json', source: JSON.stringify(files.sort()) });
      },
    },
  };
}
