import { afterAll, describe, test } from 'vitest';
import { LONG } from '../../test/support/long.ts';
import { fixture, stopPostgres } from '../testing/fixture.ts';
import { assumptionsSuite } from '../testing/suites/assumptions.ts';
import { auditSuite } from '../testing/suites/audit.ts';
import { bossSuite } from '../testing/suites/boss.ts';
import { doorsSuite } from '../testing/suites/doors.ts';
import { gatesSuite } from '../testing/suites/gates.ts';
import { hitsSuite } from '../testing/suites/hits.ts';
import { jobsSuite } from '../testing/suites/jobs.ts';
import { ledgerSuite } from '../testing/suites/ledger.ts';
import { licenceSuite } from '../testing/suites/licences.ts';
import { limitsSuite } from '../testing/suites/limits.ts';
import { peopleSuite } from '../testing/suites/people.ts';
import { fileSuite, processesSuite, serverSuite } from '../testing/suites/processes.ts';
import { recordsSuite } from '../testing/suites/records.ts';
import { retentionSuite } from '../testing/suites/retention.ts';
import { type Suite, storeSuite } from '../testing/suites/store.ts';
import { upkeepSuite } from '../testing/suites/upkeep.ts';

// One contract over both databases. One file, so that PostgreSQL starts once a run.
afterAll(stopPostgres);

const SUITES = {
  store: storeSuite,
  records: recordsSuite,
  gates: gatesSuite,
  licences: licenceSuite,
  limits: limitsSuite,
  hits: hitsSuite,
  assumptions: assumptionsSuite,
  ledger: ledgerSuite,
  people: peopleSuite,
  audit: auditSuite,
  upkeep: upkeepSuite,
  retention: retentionSuite,
  jobs: jobsSuite,
  processes: processesSuite,
  doors: doorsSuite,
};

/** What speaks SQL that others speak too: on PostgreSQL in the long suite only, since each test there needs a database of its own. */
const SAMPLED: readonly string[] = ['people', 'assumptions', 'hits', 'gates', 'retention'];

describe.each(['sqlite', 'postgresql'] as const)('%s', (kind) => {
  const own: Record<string, Suite> = kind === 'sqlite' ? { file: fileSuite } : { server: serverSuite, boss: bossSuite };
  const suites: Record<string, Suite> = { ...SUITES, ...own };
  for (const [name, suite] of Object.entries(suites).filter(
    ([name]) => LONG || kind === 'sqlite' || !SAMPLED.includes(name),
  ))
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
