import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldSound, skeleton } from '../similarity/fold.ts';
import { hashText } from './hash-table.ts';
import { deletionKeys, deletionsFor, skeletonKey, soundKey } from './word-keys.ts';

const word = fc.array(fc.constantFrom(...'abehknorstuvz'), { minLength: 1, maxLength: 12 }).map((all) => all.join(''));

/** The fold's first eight letters, and what is left of them without one or two, string by string. */
function keysSlowly(text: string): Set<number> {
  const fold = foldSound(text);
  const head = fold.slice(0, 8);
  const without = (of: string): string[] => [...of].map((_, at) => of.slice(0, at) + of.slice(at + 1));
  const depth = deletionsFor(fold.length);
  const one = depth > 0 ? without(head) : [];
  const two = depth > 1 ? one.flatMap(without) : [];
  return new Set([head, ...one, ...two].map((left) => hashText(left)));
}

test('the keys of a word are those of its fold without up to two letters', () => {
  fc.assert(
    fc.property(word, (text) => {
      const keys: number[] = [];
      deletionKeys(text, (key) => keys.push(key));
      expect(new Set(keys)).toEqual(keysSlowly(text));
      expect(keys[0]).toBe(soundKey(foldSound(text)));
    }),
  );
});

test('words of the same consonants share a key, and short ones have none', () => {
  expect(skeletonKey('technology')).toBe(skeletonKey('tchnlgy'));
  expect(skeletonKey('technology')).not.toBe(skeletonKey('technics'));
  fc.assert(
    fc.property(word, (text) => {
      expect(skeletonKey(text) === 0).toBe(skeleton(text).length < 3);
    }),
  );
});
