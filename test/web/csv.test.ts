import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell as terminal } from '../../cli/orders/write.ts';
import { csvCell, csvText } from '../../web/src/ui/csv.ts';

test('a cell of the browser is a cell of the terminal', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('=1+1', '+31 20', '-3.5', '-3.5x', '@SUM(A1)', '\tx', '\rx', 'a;b', 'say "no"', 'two\nlines', ''),
    fc.integer(),
    fc.boolean(),
    fc.constant(undefined),
  );
  fc.assert(fc.property(cell, (value) => csvCell(value) === terminal(value)));
});

test('a formula is made text, a number stays a number, lines end in CRLF', () => {
  expect(csvText([['=HYPERLINK("http://x")', '-12.50', 7, undefined, '@x']])).toBe(
    `"'=HYPERLINK(""http://x"")",-12.50,7,,'@x\r\n`,
  );
});
