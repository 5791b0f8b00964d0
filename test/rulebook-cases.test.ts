import { runCase } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import { describe, expect, test } from 'vitest';

// Every worked case of every provision, as its author wrote it. A red case means that the rule or the case misreads
// the law: mend whichever does, never the runner.
describe('worked cases', () => {
  for (const p of RULEBOOK.provisions)
    test(p.id, () => {
      for (const c of p.cases)
        expect([`${c.on} ${c.why}`, runCase(RULEBOOK, p, c)]).toEqual([
          `${c.on} ${c.why}`,
          expect.arrayContaining([c.expect]),
        ]);
    });
});

describe('worked cases of proposals', () => {
  for (const proposal of RULEBOOK.proposals)
    for (const p of proposal.provisions)
      test(`${proposal.id}: ${p.id}`, () => {
        for (const c of p.cases)
          expect([`${c.on} ${c.why}`, runCase(RULEBOOK, p, c, proposal.id)]).toEqual([
            `${c.on} ${c.why}`,
            expect.arrayContaining([c.expect]),
          ]);
      });
});
