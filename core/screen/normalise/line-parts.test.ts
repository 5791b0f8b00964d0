import { expect, test } from 'vitest';
import { writtenOut } from './abbreviations.ts';
import { withoutBeside } from './beside-name.ts';
import { koreanName } from './hangul.ts';
import { lineParts } from './line-parts.ts';
import { namesInCell } from './list-name.ts';
import { namesInLine } from './several-names.ts';

test.each([
  ['Kelvarin Works (see contract)', ['Kelvarin Works', 'see contract']],
  ['Kelvarin Works (check)', ['Kelvarin Works']],
  ['Blue Finch Trading (Kelvarin)', ['Blue Finch Trading', 'Kelvarin']],
  ['Kelvarin Works - urgent', ['Kelvarin Works']],
  ['Kelvarin Works - Mr. Hassan', ['Kelvarin Works']],
  ['Anna Weber - Kelvarin Works', ['Anna Weber', 'Kelvarin Works']],
  ['12/F Harbour Tower, Kelvarin Works', ['Kelvarin Works']],
  ['Building A7, Zone B, Kelvarin Works', ['Kelvarin Works']],
  ['Accounts Payable, Kelvarin Works', ['Kelvarin Works']],
  ['Anna Weber, Kelvarin Works Limited', ['Kelvarin Works Limited']],
])('the parts of %s', (line, parts) => {
  expect(lineParts(line)).toEqual(parts);
});

test.each([
  'Kelvarin Works',
  'Kelvarin Works Co., Ltd.',
  'Kelvarin (Xiamen) Trading Company Limited',
  'DROZDOVETS, Pavel Igorevich',
  'Import-Export Trading, Ltd.',
  '',
])('%s has no parts', (line) => {
  expect(lineParts(line)).toEqual([]);
});

test.each([
  ['Kelvarin Manufa. Co., Ltd.', 'Kelvarin manufacturas Co., Ltd.'],
  ['Kelvarin Engnrng LLC', 'Kelvarin engineering LLC'],
  ['Kelvarin Elctrnc Compa.', 'Kelvarin electronica company'],
  ['Kelvarin Works Ltd.', 'Kelvarin Works Ltd.'],
  ['KLVRN Works', 'KLVRN Works'],
])('%s written out', (name, whole) => {
  expect(writtenOut(name)).toBe(whole);
});

test.each([
  ['2) Kelvarin Works', 'Kelvarin Works'],
  ['• Kelvarin Works', 'Kelvarin Works'],
  ['/6367154941 Kelvarin Works', 'Kelvarin Works'],
  ['1/KELVARIN WORKS 2/12 LARCH ROAD 3/CN/SHENZHEN', 'KELVARIN WORKS'],
  ['Company name: Kelvarin Works', 'Kelvarin Works'],
  ['Legal name - Kelvarin Works', 'Kelvarin Works'],
  ['Surname: DROZDOVETS Given names: Pavel', ' DROZDOVETS  Pavel'],
  ['Pavel Drozdovets, General Manager', 'Pavel Drozdovets'],
  ['Pavel Drozdovets / Sales Manager', 'Pavel Drozdovets'],
  ['Kelvarin Works Shop 14 Ground Floor', 'Kelvarin Works'],
  ['shipped on board ORVEX', 'ORVEX'],
  ['per s.s. ORVEX', 'ORVEX'],
  ['ORVEX voy. 507', 'ORVEX'],
  ['ORVEX V.509E', 'ORVEX'],
  ['3D Works', '3D Works'],
  ['A. Drozdovets', 'A. Drozdovets'],
  ['Manager Magazin Verlag', 'Manager Magazin Verlag'],
])('%s without what stands beside the name', (line, name) => {
  expect(withoutBeside(line)).toBe(name);
});

test.each([
  ['Blue Finch (owned by Kelvarin Works)', ['Blue Finch', 'Kelvarin Works']],
  ['Blue Finch (a subsidiary of Kelvarin Works)', ['Blue Finch', 'Kelvarin Works']],
  ['Blue Finch f/o Kelvarin Works', ['Blue Finch', 'Kelvarin Works']],
  ['Blue Finch LLC for Kelvarin Works', ['Blue Finch LLC', 'Kelvarin Works']],
  ['Kelvarin Works agent: Blue Finch LLC', ['Kelvarin Works', 'Blue Finch LLC']],
  ['Kelvarin Institute for Plasma', []],
  ['Kelvarin Agent Drozdov', []],
])('the names in %s', (line, names) => {
  expect(namesInLine(line)).toEqual(names);
});

test.each([
  ['김정은', ['kim', 'jong', 'un']],
  ['림영혁', ['rim', 'yong', 'hyok']],
  ['박철', ['pak', 'chol']],
])('%s as the lists write it', (hangul, syllables) => {
  expect(koreanName(hangul)).toEqual(syllables);
});

test('a cell of blanks and brackets is read within bounds', () => {
  for (const cell of [`(${' '.repeat(40_000)}x`, '( '.repeat(20_000), `a${' '.repeat(40_000)};`])
    expect(namesInCell(cell).length).toBeLessThanOrEqual(6);
});
