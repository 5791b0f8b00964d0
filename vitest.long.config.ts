import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const ROOMS = '{core,rulebook,server,cli,tools,test,bench}';
/** What every run only samples is walked whole here: each file that asks `test/support/long.ts`. */
const sampled = globSync(`${ROOMS}/**/*.test.ts`, { exclude: ['**/node_modules/**'] }).filter((file) =>
  readFileSync(file, 'utf8').includes("/support/long.ts'"),
);

/** The long suites: kills, soaks, large files. `npm run test:long`. */
export default defineConfig({
  test: {
    include: [`${ROOMS}/**/*.long.test.ts`, ...sampled],
    env: { TOLHUIS_LONG: '1' },
    exclude: ['**/node_modules/**'],
    testTimeout: 1_800_000,
    hookTimeout: 300_000,
  },
});
