import { zstdDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packText, rawFrame, unpackText } from './packing.ts';

test('frames one after the other, compressed and raw, unpack to the texts together', () => {
  const texts = fc.array(fc.tuple(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.boolean()), { minLength: 1 });
  fc.assert(
    fc.property(texts, (parts) => {
      const frames = parts.map(([text, raw]) => (raw ? rawFrame(Buffer.from(text)) : packText(text)));
      expect(unpackText(Buffer.concat(frames))).toBe(parts.map(([text]) => text).join(''));
    }),
  );
});

test.each([0, 1, 255, 256, 131_071, 131_072, 131_073, 400_000])('a raw frame of %d bytes', (length) => {
  const bytes = Buffer.from(Array.from({ length }, (_, i) => (i * 31) % 251));
  expect(zstdDecompressSync(rawFrame(bytes)).equals(bytes)).toBe(true);
});
