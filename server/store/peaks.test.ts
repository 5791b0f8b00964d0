import { EMPTY_FRONTIER, pushLeaf, toHex } from '@tolhuis/core/audit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fastHash } from './log-writer.ts';
import { readPeaks, writePeaks } from './peaks.ts';

test('peaks are written as they are and read as they were written, whichever were seen before', () => {
  const leaf = fc.uint8Array({ minLength: 32, maxLength: 32 });
  fc.assert(
    fc.property(fc.array(leaf, { maxLength: 40 }), fc.array(leaf, { maxLength: 3 }), (leaves, others) => {
      let frontier = EMPTY_FRONTIER;
      for (const next of leaves) {
        frontier = pushLeaf(frontier, next, fastHash);
        const text = writePeaks(frontier.peaks);
        expect(text).toBe(JSON.stringify(frontier.peaks.map((peak) => toHex(peak))));
        // Another log in between.
        if (others.length > 0) writePeaks(others);
        expect(readPeaks(text).map((peak) => toHex(peak))).toEqual(JSON.parse(text));
      }
    }),
  );
});
