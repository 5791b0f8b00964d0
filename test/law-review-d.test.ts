import { describe, expect, test } from 'vitest';
import { ABROAD } from './law-review-d/abroad.ts';
import { ask, differences, type Row } from './law-review-d/ask.ts';
import { BEFORE_2026 } from './law-review-d/before-2026.ts';
import { END_USES } from './law-review-d/end-uses.ts';
import { EXCEPTIONS } from './law-review-d/exceptions.ts';
import { FABS } from './law-review-d/fabs.ts';
import { LEVIES } from './law-review-d/levies.ts';
import { LIMITS } from './law-review-d/limits.ts';
import { LISTED } from './law-review-d/listed.ts';
import { LOOKS_FREE } from './law-review-d/looks-free.ts';
import { NAMED } from './law-review-d/named.ts';
import { OWNERS } from './law-review-d/owners.ts';
import { PAPERS } from './law-review-d/papers.ts';
import { SINCE_2026 } from './law-review-d/since-2026.ts';
import { UNSAID } from './law-review-d/unsaid.ts';

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  BEFORE_2026,
  SINCE_2026,
  LISTED,
  END_USES,
  OWNERS,
  EXCEPTIONS,
  LOOKS_FREE,
  ABROAD,
  UNSAID,
  PAPERS,
  FABS,
  LEVIES,
  LIMITS,
  NAMED,
};

for (const [name, rows] of Object.entries(TABLES))
  describe(name, () => {
    test.each(rows)('%s', (_why, question, wanted) => {
      expect(differences(ask(question, wanted), wanted)).toEqual([]);
    });
  });
