import { RULEBOOK } from '@tolhuis/rulebook';
import { expect, test } from 'vitest';
import { lineOfPath } from './line-of-path.ts';
import { rowOf } from './question.ts';

const TEXT = JSON.stringify(
  [
    { on: '2026-11-21', item: { chip: 'a "{[' }, via: ['DE', 'NL'] },
    { on: '2026-11-21', colour: 'red', item: { chip: 'b', tpp: -1 } },
  ],
  null,
  2,
);
const lines = TEXT.split('\n');
test.each([
  ['0.on', '"on"'],
  ['0.via.1', '"NL"'],
  ['1.colour', '"colour"'],
  ['1.item.tpp', '"tpp"'],
  ['1.item.missing', '"item": {'],
])('%s stands on the line of its key', (path, wanted) => {
  const line = lineOfPath(TEXT, path)!;
  expect(lines[line - 1]).toContain(wanted);
  expect(line > lines.findIndex((l, i) => i > 2 && l.includes('"on"'))).toBe(path.startsWith('1'));
});
test('what is nowhere has no line', () => {
  expect(lineOfPath(TEXT, '7.on')).toBeUndefined();
  expect(lineOfPath('{"a": 1}', 'b')).toBeUndefined();
});

test('a wrong question of a file tells the line of each key, and that an id is known', () => {
  const value = (JSON.parse(TEXT) as unknown[])[1];
  const { issues = [] } = rowOf(RULEBOOK, { value, line: 12, prefix: '1', text: TEXT }) as {
    issues?: { path: string; line?: number; remedy?: string }[];
  };
  const told = new Map(issues.map((i) => [i.path, i]));
  expect(lines[told.get('1.item.tpp')!.line! - 1]).toContain('"tpp"');
  expect(lines[told.get('1.colour')!.line! - 1]).toContain('"colour"');
  expect(told.get('1.colour')!.remedy).toMatch(/^Known keys here: id, on, /);
});
