import { expect, test } from 'vitest';
import { printable, shortName } from './printable.ts';
import { noteText, screenedText } from './screened.ts';

test.each([
  ['Huawei 华为 Müller «x»', 'Huawei 华为 Müller «x»'],
  ['\u001b[2JHuawei', '<U+001B>[2JHuawei'],
  ['\u009b31mHuawei', '<U+009B>31mHuawei'],
  ['\u202eiewauH\u202c', '<U+202E>iewauH<U+202C>'],
  ['a\u0000b\nc', 'a<U+0000>b<U+000A>c'],
  ['👩\u200d👩', '👩\u200d👩'],
])('%j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('a screened name can neither move the cursor nor fill the screen', () => {
  const text = (name: string): string =>
    screenedText({ name, hits: [], ms: 1 }, { name, address: 'x\u001b[H' }, { entryOf: () => undefined }, false, 0.8);
  expect(text('\u001b]0;x\u0007A')).toBe(
    '<U+001B>]0;x<U+0007>A (x<U+001B>[H)\n  no hit from 0.80 up (--min-score shows weaker ones)',
  );
  expect(text('x'.repeat(10_000_000)).length).toBeLessThan(1000);
  expect(shortName('x'.repeat(300))).toHaveLength(300);
});

test.each(['empty', 'no-letters', 'too-long', 'too-many-names', 'work-bound-reached'] as const)(
  'an answer with the note %s is not shown as one without a hit',
  (note) => {
    const shown = screenedText(
      { name: 'A', hits: [], ms: 1, note },
      { name: 'A' },
      { entryOf: () => undefined },
      false,
      0.8,
    );
    expect(shown).toContain(noteText(note));
    expect(noteText(note)).not.toBe(note);
    expect(shown).not.toContain('no hit');
  },
);
