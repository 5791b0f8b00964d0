import { decide } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import { describe, expect, test } from 'vitest';
import type { Row } from './law-review-a/ask.ts';
import { DESTINATIONS } from './law-review-a/destinations.ts';
import { EXCEPTIONS } from './law-review-a/exceptions.ts';
import { JURISDICTION } from './law-review-a/jurisdiction.ts';
import { MISSTATED } from './law-review-a/misstated.ts';
import { PARTIES } from './law-review-a/parties.ts';
import { REVIEW } from './law-review-a/review.ts';

// An adversary's reading of the regulation, paragraph by paragraph: each answer was derived from the text before the tool
// was asked, on both sides of a date or a line. A row that fails is a change of the law as it is told here: look it up.

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'destinations and headquarters': DESTINATIONS,
  'licence exceptions and authorisations': EXCEPTIONS,
  'review policy of January 2026': REVIEW,
  'parties, end uses, letters, affiliates': PARTIES,
  'jurisdiction, embargo, technology, foundries': JURISDICTION,
  'questions that say less than the law asks': MISSTATED,
};

for (const [table, rows] of Object.entries(TABLES))
  describe(table, () => {
    for (const [n, [why, question, expected]] of rows.entries())
      test(`${n + 1}. ${why}`, () => {
        const answer = decide(RULEBOOK, question, { withoutChanges: true });
        const [first] = answer.reasons;
        const seen: Record<string, unknown> = { outcome: answer.outcome };
        const wanted: Record<string, unknown> = { outcome: expected.outcome };
        if (expected.policy) [seen.policy, wanted.policy] = [answer.reviewPolicy, expected.policy];
        if (expected.exception) [seen.exception, wanted.exception] = [answer.exception, expected.exception];
        if (expected.presumed) [seen.presumed, wanted.presumed] = [answer.presumed, true];
        expect(seen).toEqual(wanted);
        if (expected.eccn) expect(answer.eccn).toMatch(new RegExp(`^${expected.eccn.replaceAll('.', '\\.')}`));
        if (expected.cite) expect(`${first?.cite} ${first?.clause}`).toContain(expected.cite);
        if (expected.warns) expect(answer.warnings.some((w) => w.id.startsWith(expected.warns!))).toBe(true);
      });
  });
