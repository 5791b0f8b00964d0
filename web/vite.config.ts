import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chineseFont } from './build/chinese-font.ts';
import { early } from './build/early.ts';
import { messages } from './build/messages.ts';
import { offlineList } from './build/offline-list.ts';
import { rulebookFiles } from './build/rulebook-files.ts';

// Relative addresses, so that the built folder works under any path and from any static server. No inline script or
// style is produced: the page runs under `default-src 'self'` (see docs/decisions/0014-web.md).
export default defineConfig({
  base: './',
  plugins: [rulebookFiles(), chineseFont(), messages(), early(), react(), offlineList()],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
