import { defineConfig } from 'vitest/config';

/** The long suites: kills, soaks, large files. `npm run test:long`. */
export default defineConfig({
  test: {
    include: [
      '{core,rulebook,server,cli,tools,test,bench}/**/*.long.test.ts',
      // Sampled in every run, walked whole here (test/support/long.ts).
      'test/properties.test.ts',
      'test/web.test.ts',
      'test/web-desk.test.ts',
      'tools/verify-pack.test.ts',
    ],
    env: { TOLHUIS_LONG: '1' },
    exclude: ['**/node_modules/**'],
    testTimeout: 1_800_000,
    hookTimeout: 300_000,
  },
});
