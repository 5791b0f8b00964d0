import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Syllables } from './syllables.ts';

/** The same by trying everything, the longest first. */
function divideSlowly(word: string, syllables: ReadonlySet<string>): string[] | null {
  if (word === '') return [];
  for (let length = Math.min(6, word.length); length > 0; length--) {
    if (!syllables.has(word.slice(0, length))) continue;
    const rest = divideSlowly(word.slice(length), syllables);
    if (rest !== null) return [word.slice(0, length), ...rest];
  }
  return null;
}

const letters = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom('a', 'b', 'n'), { minLength: 1, maxLength: most }).map((list) => list.join(''));

test('a word is divided as by trying everything', () => {
  fc.assert(
    fc.property(fc.array(letters(6), { minLength: 1, maxLength: 8 }), letters(14), (list, word) => {
      const expected = divideSlowly(word, new Set(list));
      const tree = new Syllables(list);
      expect(tree.divide(word)).toEqual(expected);
      expect(tree.divides(word)).toBe(expected !== null);
      if (expected !== null && word !== '') expect(tree.mayDivide(word)).toBe(true);
    }),
  );
});

test.each([
  ['', ['a'], []],
  ['xian', ['xi', 'xian', 'an'], ['xian']],
  ['xiangan', ['xi', 'xian', 'xiang', 'gan', 'an'], ['xiang', 'an']],
  ['xianga', ['xi', 'xian', 'xiang', 'gan', 'ga'], ['xian', 'ga']],
  ['Xian', ['xian'], null],
  ['xi1an', ['xi', 'an'], null],
  ['a'.repeat(31), ['a'], null],
] as const)('%s', (word, list, parts) => {
  expect(new Syllables(list).divide(word)).toEqual(parts);
});

test('letters side by side tell of most words that they do not divide', () => {
  const tree = new Syllables(['xi', 'an', 'gan']);
  expect(['xian', 'anxi', 'xigan'].map((word) => tree.mayDivide(word))).toEqual([true, true, true]);
  expect(['xin', 'axi', 'nan', 'xi1', 'Xi', ''].map((word) => tree.mayDivide(word))).toEqual(Array(6).fill(false));
});
