import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from './columns.ts';
import { headingFinder } from './headings.ts';
import { MAY_MEAN } from './may-mean.ts';

const one = (heading: string): string | undefined => {
  const { columns, issues } = columnsOf([heading]);
  return issues.length > 0 ? undefined : [columns[0]!.role, ...columns[0]!.path].filter(Boolean).join('.');
};

describe('headings', () => {
  test.each([
    ['quantity', 'quantity'],
    ['QUANTITY', 'quantity'],
    ['Aantal', 'quantity'],
    ['Unit price', 'unitValue.amount'],
    ['End user', 'end-user.name'],
    ['End-user Ultimate parent HEADQUARTERS', 'end-user.ultimateParentHeadquarters'],
    ['buyer.country', 'purchaser.country'],
    ['Evidence: NAC notification, filed on', 'evidence.nacNotification.filedOn'],
    ['Item performance density', 'item.performanceDensity'],
    ['Land', undefined],
    ['price', undefined],
    ['country', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['item.constructor', undefined],
    ['evidence.nothing', 'evidence.nothing'],
  ])('%s is %s', (heading, expected) => expect(one(heading)).toBe(expected));

  test('a heading is read the same in whatever capitals and with whatever between its words', () => {
    const names = [
      'endUser.ultimateParentHeadquarters',
      'unitPrice',
      'on',
      'evidence.purchaseOrder',
      'purchaser.listed',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.tuple(fc.boolean(), fc.constantFrom('', ' ', '_', '-', '.', '\n')), {
          minLength: 40,
          maxLength: 40,
        }),
        (name, how) => {
          const heading = [...name]
            .map((c, i) => (how[i]![0] ? c.toUpperCase() : c) + (i + 1 < name.length ? how[i]![1] : ''))
            .join('');
          expect(one(heading)).toBe(one(name));
        },
      ),
      { numRuns: 300, seed: 1 },
    );
  });

  test('what two names could be is neither', () => {
    const find = headingFinder(['a.b', 'ab', 'c'], { see: 'c' });
    expect(['A-B', 'ab', 'C', 'SEE', 'x'].map(find)).toEqual([undefined, undefined, 'c', 'c', undefined]);
  });
});

test('what a heading may mean is a column, and no heading that is read as one', () => {
  for (const [word, names] of Object.entries(MAY_MEAN)) {
    for (const name of names) expect(columnsOf([name]).issues).toEqual([]);
    expect(columnsOf([word]).columns).toEqual([]);
  }
});
