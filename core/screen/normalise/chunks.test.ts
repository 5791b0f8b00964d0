import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunkWords } from './chunk-words.ts';
import { readChunks } from './chunks.ts';
import type { Token } from './token.ts';

function read(text: string, ascii: boolean, most = 40): string[] {
  const tokens: Token[] = [];
  readChunks(text, ascii, most, tokens);
  return tokens.map((token) => token.text);
}

/** The words of a text by what a chunk is, without remembering any. */
function readSlowly(text: string): string[] {
  const words: string[] = [];
  for (const chunk of text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/gi) ?? []) chunkWords(chunk, words);
  return words;
}

const piece = fc.oneof(
  fc.constantFrom(
    '-',
    '--',
    ' ',
    '/',
    '.',
    'Hua',
    'wei',
    'TECH',
    'hsin',
    'chu',
    'CoLtd',
    '1st',
    'Электро',
    '华为',
    'é',
  ),
  fc.string({ maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const asciiText = text.map((any) => any.replace(/[^\0-\x7f]/g, ''));

test('an ASCII text read letter by letter gives the chunks of the pattern, remembered or not', () => {
  fc.assert(
    fc.property(asciiText, (any) => {
      const slow = readSlowly(any);
      expect(read(any, true, Infinity)).toEqual(slow);
      expect(read(any, false, Infinity)).toEqual(slow);
    }),
  );
});

test('what was read before gives the same again', () => {
  fc.assert(
    fc.property(text, (any) => {
      expect(read(any, false)).toEqual(read(any, false));
    }),
  );
});

test('chunks of one hash slot, long chunks and parts of chunks are told apart', () => {
  const long = 'a'.repeat(60);
  const words = [long, `${long}b`, 'semiconductor', 'semiconductors', 'abc', 'abd', 'ab', 'ABC'];
  for (let round = 0; round < 2; round++)
    for (const word of words) expect(read(`x ${word} y`, true)).toEqual(['x', word.toLowerCase(), 'y']);
});

test('reading stops at the most words', () => {
  expect(read('a b c d e', true, 3)).toEqual(['a', 'b', 'c']);
});

test('thousands of chunks are told apart, and more than are remembered are read as the first were', () => {
  const wrong: string[] = [];
  for (const step of [1, 1, 3]) {
    for (let i = 0; i < 26_000; i += 1) {
      const word = `q${i * step}z`;
      if (read(word, true)[0] !== word) wrong.push(word);
    }
  }
  expect(wrong).toEqual([]);
});
