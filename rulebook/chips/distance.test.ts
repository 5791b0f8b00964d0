import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './distance.ts';

test.each([
  ['', '', 0],
  ['h100', 'h100', 0],
  ['', 'h100', 4],
  ['h100', 'h20', 2],
  ['mi300x', 'mi30x', 1],
  ['a100', 'a800', 1],
  ['h010', 'h100', 1],
  ['kitten', 'sitting', 3],
])('%s to %s takes %d edits', (a, b, edits) => expect(editDistance(a, b)).toBe(edits));

test('it is symmetric, nought for equals alone, and at most the longer length', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '1', '-'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const d = editDistance(a, b);
      expect(d).toBe(editDistance(b, a));
      expect(d === 0).toBe(a === b);
      expect(d).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(d).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
});
