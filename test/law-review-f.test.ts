import { lettersBeside } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import { describe, expect, test } from 'vitest';
import { ask, differences, type Row } from './law-review-e/ask.ts';
import { EMBARGOED } from './law-review-f/embargoed.ts';
import { ENCRYPTED } from './law-review-f/encrypted.ts';
import { ENCRYPTION } from './law-review-f/encryption.ts';
import { LETTERS_UNSURE } from './law-review-f/letters.ts';
import { OWN_ENTRIES } from './law-review-f/own-entries.ts';
import { UAE } from './law-review-f/uae.ts';

// A sixth review of the law: what one more fact, or one fact less, must not make freer. Each unsafe question stands beside near
// ones that must stay free.
const TABLES: Readonly<Record<string, readonly Row[]>> = {
  EMBARGOED,
  ENCRYPTED,
  ENCRYPTION,
  LETTERS_UNSURE: LETTERS_UNSURE.map(([why, question, wanted]) => [why, question, wanted]),
  OWN_ENTRIES,
  UAE,
};

for (const [name, rows] of Object.entries(TABLES))
  describe(name, () => {
    test.each(rows)('%s', (_why, question, wanted) => {
      expect(differences(ask(question, wanted), wanted)).toEqual([]);
    });
  });

test.each(LETTERS_UNSURE)('the mark of a short answer says the same: %s', (_why, question, _wanted, said) => {
  const texts = lettersBeside(RULEBOOK, question).map(({ text }) => text);
  expect(texts.map(({ en }) => (en.startsWith('May apply') ? 'perhaps' : 'surely'))).toEqual(
    said === 'not' ? [] : [said],
  );
  for (const { en, nl } of texts) expect(nl.startsWith('Kan gelden')).toBe(en.startsWith('May apply'));
});
