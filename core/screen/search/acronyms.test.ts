import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseName } from '../normalise/name.ts';
import { isGrammarWord } from '../words/weight.ts';
import { acronymsOf, addAcronymKeys } from './acronyms.ts';
import { hashText, PairBuffer } from './hash-table.ts';
import { WordsSoFar } from './words-so-far.ts';

/** First letters by the pattern of a word, string by string. */
function lettersSlowly(text: string): string {
  return (text.toLowerCase().match(/[a-z]+(?:['’][a-z]+)?/g) ?? [])
    .filter((word) => !isGrammarWord(word))
    .map((word) => word[0])
    .join('');
}

const word = fc.constantFrom(
  'of',
  'The',
  'Institute',
  'x',
  "People's",
  'People’s',
  'GmbH',
  '13',
  '4th',
  'İstanbul',
  'é',
  '&',
  'and',
);
const name = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '-', "'", '. ')), { maxLength: 9 })
  .map((all) => all.flat().join(''));

test('acronyms of all words are those of the pattern', () => {
  fc.assert(
    fc.property(name, (any) => {
      const letters = lettersSlowly(any);
      expect(acronymsOf(any, ['one', 'two'])).toEqual(letters.length < 4 ? [] : [letters]);
    }),
  );
});

test.each([
  ['Beijing Institute of Technology Press', ['beijing', 'institute', 'of', 'technology', 'press'], ['bitp']],
  ['China Electronics Technology Group Corporation', ['china', 'electronic', 'technology', 'group'], ['cetg', 'cetgc']],
  ['Huawei', ['huawei'], []],
  ['Plant 4 of the North West East', ['plant', '4', 'of', 'the', 'north', 'west', 'east'], ['pnwe']],
] as const)('acronyms of %s', (original, words, expected) => {
  expect(acronymsOf(original, words)).toEqual(expected);
});

test('a name is posted under the keys of its acronyms, each once', () => {
  fc.assert(
    fc.property(name, (any) => {
      const { words } = normaliseName(any);
      const ids = new Int32Array(80);
      const known = new WordsSoFar();
      const count = known.idsOfWords(words, ids);
      const keys = new PairBuffer();
      addAcronymKeys(any, known, ids, count, keys, 3);
      expect([...keys.keys.subarray(0, keys.length)]).toEqual(acronymsOf(any, words).map((one) => hashText(one, 7)));
    }),
  );
});
