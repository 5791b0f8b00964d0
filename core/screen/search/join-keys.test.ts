import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinKey } from './join-keys.ts';

test('the key of words written together is that of the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      expect(joinKey(...words)).toBe(joinKey(words.join('')));
    }),
  );
});
