import { expect, test } from 'vitest';
import { type Column, inOrder } from '../../web/src/ui/in-order.ts';

type Row = { readonly name: string; readonly tpp?: number };
const rows: readonly Row[] = [
  { name: 'B10', tpp: 5 },
  { name: 'b9' },
  { name: 'Ångström', tpp: 30 },
  { name: 'c', tpp: 5 },
];
const columns: readonly Column<Row>[] = [
  { id: 'name', label: 'Name', key: (r) => r.name },
  { id: 'tpp', label: 'TPP', key: (r) => r.tpp },
];
const names = (by: string): string =>
  inOrder(rows, columns, by, 'en')
    .map((r) => r.name)
    .join(' ');

test.each([
  ['', 'B10 b9 Ångström c'],
  ['gone', 'B10 b9 Ångström c'],
  ['name', 'Ångström b9 B10 c'],
  ['-name', 'c B10 b9 Ångström'],
  // Without a value: last, whichever way; rows that are alike stay as they come.
  ['tpp', 'B10 c Ångström b9'],
  ['-tpp', 'Ångström B10 c b9'],
])('by "%s"', (by, order) => expect(names(by)).toBe(order));
