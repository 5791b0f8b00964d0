import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{core,rulebook,server,cli,tools,test,bench}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.long.test.ts'],
    // Both cores: by itself vitest leaves one free.
    maxWorkers: 2,
    // Every run draws the same examples: a red test is red for everybody. The long suite draws others (see the file).
    setupFiles: ['./test/support/seed.ts'],
    // Files share the modules of their process: loading the rulebook for each file took a third of the whole run. So no test
    // may leave anything behind in a module, and what remembers (core/decide/memory.ts) is tested warm.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
