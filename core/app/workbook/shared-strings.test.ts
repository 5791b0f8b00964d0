import { expect, test } from 'vitest';
import { WORKBOOK_LIMITS } from './limits.ts';
import { SharedStrings } from './shared-strings.ts';

function stored(texts: readonly string[]): SharedStrings {
  const strings = new SharedStrings(WORKBOOK_LIMITS);
  const reader = strings.reader();
  reader.read('<sst>', false);
  for (let at = 0; at < texts.length; at += 500)
    reader.read(
      texts
        .slice(at, at + 500)
        .map((t) => `<si><t>${t}</t></si>`)
        .join(''),
      false,
    );
  reader.read('</sst>', true);
  return strings;
}

test('every text is found again, over the edges of blocks and of tables', () => {
  // Some six megabytes: more than a block, and more texts than a table holds.
  const texts = Array.from({ length: 70_000 }, (_, i) => `${i} ${'é漢😀a'.repeat(i % 13)}`);
  const strings = stored(texts);
  expect(strings.length).toBe(texts.length);
  const wrong = texts.findIndex((text, i) => strings.at(i) !== text);
  expect(wrong).toBe(-1);
  expect(() => strings.at(texts.length)).toThrow(/the shared text 70000 of 70000/);
});

test('texts of three bytes a character fill a block and never run over it', () => {
  const texts = Array.from({ length: 5100 }, (_, i) => (i < 5000 ? `${i}` : `${i}${'漢'.repeat(40_000 + i)}`));
  const strings = stored(texts);
  const wrong = texts.findIndex((text, i) => strings.at(i) !== text);
  expect(wrong).toBe(-1);
});
