import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readAliases } from './aliases.ts';

const folder = mkdtempSync(join(tmpdir(), 'tolhuis-aliases-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'aliases.jsonl');

test('further names are read line by line', () => {
  writeFileSync(file, '{"name":"Acme Ltd","aliases":["Acme New"]}\n\n{"id":"7","list":"DPL","aliases":[]}\n');
  expect(readAliases(file).aliases).toEqual([
    { name: 'Acme Ltd', aliases: ['Acme New'] },
    { id: '7', list: 'DPL', aliases: [] },
  ]);
});

test.each([
  ['{"name":"A","aliases":["B"],"aliases":["C"]}', 'key "aliases": is given twice'],
  ['{"name":"A","alias":["B"]}', 'key "alias": not known'],
  ['{"name":"A","aliases":["B"', 'not valid JSON'],
  ['{"aliases":["B"]}', 'expected id or name'],
  ['{"name":7,"aliases":["B"]}', 'key "name": expected a string'],
])('%s is refused with its line', (line, message) => {
  writeFileSync(file, `{"name":"Acme Ltd","aliases":[]}\n${line}\n`);
  expect(() => readAliases(file)).toThrow(message);
  expect(() => readAliases(file)).toThrow('line 2');
});
