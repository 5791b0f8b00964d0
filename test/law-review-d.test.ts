import { describe, expect, test } from 'vitest';
import { ask, differences, type Row } from './law-review-d/ask.ts';
import { EXCEPTIONS, LOOKS_FREE } from './law-review-d/free.ts';
import { FABS, LEVIES, LIMITS, PAPERS } from './law-review-d/paper.ts';
import { LISTED, OWNERS } from './law-review-d/parties.ts';
import { TIME } from './law-review-d/time.ts';

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  TIME,
  LISTED,
  OWNERS,
  EXCEPTIONS,
  LOOKS_FREE,
  PAPERS,
  FABS,
  LEVIES,
  LIMITS,
};

for (const [name, rows] of Object.entries(TABLES))
  describe(name, () => {
    test.each(rows)('%s', (_why, question, wanted) => {
      expect(differences(ask(question), wanted)).toEqual([]);
    });
  });
