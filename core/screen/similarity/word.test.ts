import { expect, test } from 'vitest';
import { isPinyin, wadeGilesToPinyin } from '../words/pinyin.ts';
import { editCost } from './edit.ts';
import { foldSound, skeleton } from './fold.ts';
import { describeWord } from './word.ts';
import { lastMatch, WORD_MATCH, wordSimilarity } from './word-similarity.ts';

const word = (text: string) => describeWord(text, isPinyin(text));

test.each([
  ['kelvarin', 'kelvarin', 0],
  ['kelvarin', 'kelvrin', 1],
  ['kelvarin', 'kelvvarin', 0.5],
  ['kelvarin', 'kelavrin', 0.8],
  ['kelvarin', 'ke1varin', 0.5],
  ['kelvarin', 'kelwarin', 0.5],
  ['kelvarin', 'kelzarin', 1],
  ['kelvarm', 'kelvarrn', 0.6],
  ['abcdef', 'uvwxyz', 3],
])('edits between %s and %s', (a, b, cost) => {
  expect(editCost(a, b, 2)).toBeCloseTo(cost, 5);
  expect(editCost(b, a, 2)).toBeCloseTo(cost, 5);
});

test.each([
  ['wladimir', 'vladimir'],
  ['koltso', 'kolco'],
  ['makhachkala', 'mahachkala'],
  ['airlines', 'airleenes'],
  ['viktorovitch', 'viktorovich'],
  ['kimiya', 'qimiya'],
  ['yusif', 'iusif'],
])('%s sounds like %s', (a, b) => {
  expect(foldSound(a)).toBe(foldSound(b));
  expect(wordSimilarity(word(a), word(b))).toBeGreaterThan(0.85);
});

test('skeleton keeps the first letter', () => {
  expect(skeleton('technology')).toBe('tchnlgy');
  expect(skeleton('aero')).toBe('ar');
});

test.each([
  ['kelvarin', 'klvrn', WORD_MATCH.abbreviation],
  ['kelvarin', 'kelva', WORD_MATCH.prefix],
  ['kelvarin', 'k', WORD_MATCH.initial],
  ['kelvarin', 'kelvarin', WORD_MATCH.same],
  ['kelvarin', 'kelvarjn', WORD_MATCH.edit],
  ['kelvarin', 'stelmira', WORD_MATCH.none],
  ['12', '13', WORD_MATCH.none],
  ['2', '210', WORD_MATCH.none],
])('%s and %s', (a, b, how) => {
  wordSimilarity(word(a), word(b));
  expect(lastMatch.how).toBe(how);
});

test('two pinyin names are held further apart than two other words', () => {
  expect(wordSimilarity(word('jinhong'), word('jinhang'))).toBeLessThan(
    wordSimilarity(word('stelmira'), word('stelmura')),
  );
});

test.each([
  ['qingmao', true],
  ['huawei', true],
  ['xian', true],
  ['kelvarin', false],
  ['sophgo', false],
  ['shenzhen', true],
])('%s is pinyin: %s', (text, yes) => {
  expect(isPinyin(text)).toBe(yes);
});

test.each([
  [['hsin', 'chu'], 'xinzhu'],
  [['ching', 'tao'], 'jingdao'],
  [['kelva', 'rin'], null],
])('Wade–Giles %j', (parts, pinyin) => {
  expect(wadeGilesToPinyin(parts)).toBe(pinyin);
});
