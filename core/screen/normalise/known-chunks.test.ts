import { expect, test } from 'vitest';
import { KnownChunks } from './known-chunks.ts';
import { tokenOf } from './token.ts';

const lettersOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test('chunks of one hash and one length are told apart by their letters', () => {
  const known = new KnownChunks(40);
  const words = ['kelvarin', 'drozdov', 'kelvarim'];
  const at = words.map((word) => known.add(lettersOf(word), word.length, 77, tokenOf(word), undefined));
  for (const [i, word] of words.entries()) {
    expect(known.find(lettersOf(word), word.length, 77)).toBe(at[i]);
    expect(known.first[at[i]!]?.text).toBe(word);
  }
  expect(known.find(lettersOf('kelvarix'), 8, 77)).toBe(-1);
  expect(known.find(lettersOf('kelvarin'), 7, 77)).toBe(-1);
  expect(known.find(lettersOf('kelvarin'), 8, 78)).toBe(-1);
});
