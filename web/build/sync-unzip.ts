import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const OURS = fileURLToPath(new URL('../src/client/unzip.ts', import.meta.url));

/** Gives read-excel-file an `unzip` that makes no workers of blobs (see src/client/unzip.ts). */
export function syncUnzip(): Plugin {
  return {
    name: 'tolhuis-sync-unzip',
    enforce: 'pre',
    resolveId: (source, importer) => (source === 'fflate' && importer?.includes('read-excel-file') ? OURS : null),
  };
}
