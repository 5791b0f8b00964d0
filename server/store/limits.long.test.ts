import { afterAll, describe, test } from 'vitest';
import { fixture, stopPostgres } from '../testing/fixture.ts';
import { limitProcessesSuite } from '../testing/suites/limits.ts';

afterAll(stopPostgres);

describe.each(['sqlite', 'postgresql'] as const)('%s', (kind) => {
  for (const [name, run] of Object.entries(limitProcessesSuite))
    test(name, async ({ skip }) => {
      const made = await fixture(kind);
      if (made === null) return skip();
      try {
        await run(made);
      } finally {
        made.remove();
      }
    }, 120_000);
});
