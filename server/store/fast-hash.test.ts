import { leafHash, leafHashOfText, sha256, toHex, utf8Bytes } from '@tolhuis/core/audit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fastHash } from './log-writer.ts';

test('a text and its bytes have one hash, by this machine and by the pure one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const pure = toHex(sha256(utf8Bytes(text)));
      expect([toHex(fastHash(utf8Bytes(text))), toHex(fastHash.ofText!(text))]).toEqual([pure, pure]);
      const leaf = toHex(leafHash(utf8Bytes(text)));
      expect([toHex(leafHashOfText(text)), toHex(leafHashOfText(text, fastHash))]).toEqual([leaf, leaf]);
    }),
    { seed: 6962, numRuns: 300 },
  );
});
