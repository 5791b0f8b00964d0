import type { Question } from '@tolhuis/core/contract';
import { decide } from '@tolhuis/core/decide';
import { lawOf, rulebookFrom, rulebookText } from '@tolhuis/core/law';
import { RULEBOOK } from '@tolhuis/rulebook';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { question } from './arbitrary-question.ts';

// The pages read the law from a file, and replay reads it from the store: both must answer as the value does.
test('a rulebook that was written and read answers as the one that was written', () => {
  const read = rulebookFrom(rulebookText(lawOf(RULEBOOK)));
  expect(rulebookText(read)).toBe(rulebookText(lawOf(RULEBOOK)));
  fc.assert(
    fc.property(question, (asked: Question) => {
      expect(JSON.stringify(decide(read, asked))).toBe(JSON.stringify(decide(RULEBOOK, asked)));
    }),
    { numRuns: 8 },
  );
});
