import { describe, expect, test } from 'vitest';
import { ask, differences, type Row } from './law-review-e/ask.ts';
import { BESIDE_DAYS } from './law-review-e/beside-days.ts';
import { BESIDE_PARTIES } from './law-review-e/beside-parties.ts';
import { BESIDE_PLACES } from './law-review-e/beside-places.ts';
import { BESIDE_SCOPE } from './law-review-e/beside-scope.ts';
import { BY_THE_LETTER } from './law-review-e/by-the-letter.ts';
import { CIRCUITS } from './law-review-e/circuits.ts';
import { CORNERS } from './law-review-e/corners.ts';
import { DOUBTED } from './law-review-e/doubted.ts';
import { EVERYDAY } from './law-review-e/everyday.ts';
import { FOUNDRIES } from './law-review-e/foundries.ts';
import { MATRIX } from './law-review-e/matrix.ts';
import { MILITARY } from './law-review-e/military.ts';
import { MOVED } from './law-review-e/moved.ts';
import { OWN_WORDS } from './law-review-e/own-words.ts';
import { PARTIAL } from './law-review-e/partial.ts';
import { PLACES } from './law-review-e/places.ts';
import { REFERENCE } from './law-review-e/reference.ts';
import { REGIONS_AND_TECHNOLOGY } from './law-review-e/regions-and-technology.ts';
import { SEAMS } from './law-review-e/seams.ts';
import { SHOWN } from './law-review-e/shown.ts';
import { UNSAID_ITEMS } from './law-review-e/unsaid-items.ts';
import { UNSAID_PARTIES } from './law-review-e/unsaid-parties.ts';
import { WHAT_IF } from './law-review-e/what-if.ts';

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  BESIDE_DAYS,
  BESIDE_PARTIES,
  BESIDE_PLACES,
  BESIDE_SCOPE,
  BY_THE_LETTER,
  CIRCUITS,
  CORNERS,
  DOUBTED,
  EVERYDAY,
  FOUNDRIES,
  MATRIX,
  MILITARY,
  MOVED,
  OWN_WORDS,
  PARTIAL,
  REFERENCE,
  REGIONS_AND_TECHNOLOGY,
  SEAMS,
  SHOWN,
  UNSAID_ITEMS,
  UNSAID_PARTIES,
  WHAT_IF,
};

for (const [name, rows] of Object.entries(TABLES))
  describe(name, () => {
    test.each(rows)('%s', (_why, question, wanted) => {
      expect(differences(ask(question, wanted), wanted)).toEqual([]);
    });
  });

// Every place of the machine lists, in one test: cheap to ask, dear to name one by one.
test(`PLACES: ${PLACES.length} orders`, () => {
  const wrong = PLACES.flatMap(([why, question, wanted]) =>
    differences(ask(question, wanted), wanted).map((difference) => `${why}: ${difference}`),
  );
  expect(wrong).toEqual([]);
});
