import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examples } from '../../../test/support/long.ts';
import { editCost } from './edit.ts';
import { CONFUSED, letterBits, lookAlikeBits, surelyOver } from './letters.ts';

/** The whole table, with nothing left out: slow and plain, beside the fast one. Sums in single precision as there. */
function plainCost(a: string, b: string): number {
  const t = Array.from({ length: a.length + 1 }, () => new Float32Array(b.length + 1));
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) {
        t[i]![j] = i + j;
        continue;
      }
      const [ca, cb, pa, pb] = [a[i - 1]!, b[j - 1]!, a[i - 2], b[j - 2]];
      const confused = CONFUSED[ca.charCodeAt(0) * 128 + cb.charCodeAt(0)] === 1;
      const ways = [
        t[i - 1]![j - 1]! + (ca === cb ? 0 : confused ? 0.5 : 1),
        t[i - 1]![j]! + (ca === pa ? 0.5 : 1),
        t[i]![j - 1]! + (cb === pb ? 0.5 : 1),
      ];
      if (ca === pb && cb === pa) ways.push(t[i - 2]![j - 2]! + 0.8);
      if (pa === 'r' && ((cb === 'm' && ca === 'n') || (cb === 'n' && ca === 'i'))) ways.push(t[i - 2]![j - 1]! + 0.6);
      if (pb === 'r' && ((ca === 'm' && cb === 'n') || (ca === 'n' && cb === 'i'))) ways.push(t[i - 1]![j - 2]! + 0.6);
      t[i]![j] = Math.min(...ways);
    }
  }
  return t[a.length]![b.length]!;
}

const letters = fc.string({ unit: fc.constantFrom(...'aeioumnrkcstS01'), maxLength: 12 });
/** A word and the same word after a few slips, so that costs near the limits occur. */
const slipped = fc
  .tuple(letters, fc.array(fc.tuple(fc.nat(12), fc.constantFrom(...'aeimnrs0'), fc.nat(3)), { maxLength: 4 }))
  .map(([word, slips]): [string, string] => {
    let other = word;
    for (const [at, letter, how] of slips) {
      const rest = other.slice(at + (how === 0 ? 0 : 1));
      const swapped = how === 3 ? (other[at + 1] ?? '') + (other[at] ?? '') + other.slice(at + 2) : letter + rest;
      other = other.slice(0, at) + (how === 2 ? rest : swapped);
    }
    return [word, other];
  });
const pairs = fc.oneof(slipped, fc.tuple(letters, letters));
const limits = fc.constantFrom(1, 1.1, 1.5, 2, 3);

test('the cost is that of the whole table wherever it is within the limit, and over the limit elsewhere', () => {
  fc.assert(
    fc.property(pairs, limits, ([a, b], limit) => {
      const plain = plainCost(a, b);
      const cost = editCost(a, b, limit);
      if (plain <= limit) expect(cost).toBe(plain);
      else expect(cost).toBeGreaterThan(limit);
    }),
    { numRuns: examples(4000) },
  );
});

test('the bits of the letters never tell words apart that are within the limit', () => {
  fc.assert(
    fc.property(pairs, limits, ([a, b], limit) => {
      if (plainCost(a, b) > limit) return;
      expect(surelyOver(letterBits(a), lookAlikeBits(a), letterBits(b), lookAlikeBits(b), limit)).toBe(false);
    }),
    { numRuns: examples(4000) },
  );
});

test('the bits of the letters do tell unlike words apart', () => {
  const over = (a: string, b: string): boolean =>
    surelyOver(letterBits(a), lookAlikeBits(a), letterBits(b), lookAlikeBits(b), 1);
  expect(over('huawei', 'biren')).toBe(true);
  expect(over('huawei', 'huavei')).toBe(false);
});
