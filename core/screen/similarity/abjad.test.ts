import { expect, test } from 'vitest';
import { normaliseName } from '../normalise/name.ts';
import { abjadBones, isAbjad } from './abjad.ts';
import { describeWord } from './word.ts';
import { lastMatch, WORD_MATCH, wordSimilarity } from './word-similarity.ts';

test.each([
  ['bazvand', 'bznd'],
  ['khalid', 'xld'],
  ['abbas', 'abs'],
  ['qassem', 'ksm'],
  ['yousef', 'sf'],
  ['fatimah', 'ftm'],
  ['ghadir', 'gdr'],
  ['', ''],
])('consonants of %s', (word, bones) => {
  expect(abjadBones(word)).toBe(bones);
});

test('the article stands apart, ain carries a vowel, and the name knows its script', () => {
  const name = normaliseName('عباس الكريمي');
  expect(name.words).toEqual(['abas', 'al', 'krimi']);
  expect(name.abjad).toBe(true);
  expect(normaliseName('Abbas al-Karimi').abjad).toBe(false);
  expect([isAbjad('سعيد'), isAbjad('said')]).toEqual([true, false]);
});

test('a word without vowels meets the romanised one; two romanised words with the same consonants do not', () => {
  const unvowelled = describeWord('krimi', true, true);
  expect(wordSimilarity(unvowelled, describeWord('karimi', true))).toBeGreaterThan(0.8);
  expect(wordSimilarity(describeWord('bznd', true, true), describeWord('bazvand', true))).toBeCloseTo(0.92);
  expect(lastMatch.how).toBe(WORD_MATCH.unvowelled);
  expect(wordSimilarity(describeWord('saluda', true), describeWord('sildi', true))).toBe(0);
  expect(wordSimilarity(describeWord('sld', true, true), describeWord('krm', true, true))).toBe(0);
});
