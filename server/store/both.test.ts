import { afterAll, describe, test } from 'vitest';
import { fixture, stopPostgres } from '../testing/fixture.ts';
import { recordsSuite } from '../testing/suites/records.ts';
import { storeSuite } from '../testing/suites/store.ts';

// One contract over both databases. One file, so that PostgreSQL starts once a run.
afterAll(stopPostgres);

const SUITES = { store: storeSuite, records: recordsSuite };

describe.each(['sqlite', 'postgresql'] as const)('%s', (kind) => {
  for (const [name, suite] of Object.entries(SUITES))
    describe(name, () => {
      for (const [title, run] of Object.entries(suite))
        test(title, async (context) => {
          const made = await fixture(kind);
          if (made === null) return context.skip('PostgreSQL cannot start here');
          try {
            await run(made);
          } finally {
            made.remove();
          }
        });
    });
});
