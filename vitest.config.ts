import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take tens of seconds: begun last, one of them would leave a core idle while it ends. */
const LONG = [
  'test/web.test.ts',
  'test/web-desk.test.ts',
  'store/both.test.ts',
  'workers/workers.test.ts',
  'test/properties.test.ts',
  'test/cli.test.ts',
  'screening/screening.test.ts',
  'test/doors.test.ts',
];

/** The long files first, in that order; the others as vitest has them. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = (file: TestSpecification): number => {
      const at = LONG.findIndex((name) => file.moduleId.endsWith(name));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ['{core,rulebook,server,cli,tools,test,bench}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.long.test.ts'],
    // One more than the cores that this must run on: two of them wait for a browser or a database much of the time.
    maxWorkers: 3,
    // Every run draws the same examples: a red test is red for everybody. The long suite draws others (see the file).
    sequence: { sequencer: LongFirst },
    setupFiles: ['./test/support/seed.ts'],
    // Files share the modules of their process: loading the rulebook for each file took a third of the whole run. So no test
    // may leave anything behind in a module, and what remembers (core/decide/memory.ts) is tested warm.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
