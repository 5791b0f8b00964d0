import { RULEBOOK } from '@tolhuis/rulebook';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OperationError } from '../errors.ts';
import { checkQuestion } from '../validate.ts';
import { inCells } from './cell-issues.ts';
import { columnsOf } from './columns.ts';
import { RowReader } from './row-reader.ts';
import { rowToQuestion } from './rows.ts';

/** Cells for a column: right ones, wrong ones, and right ones that stand in the wrong column. */
const CELLS: Readonly<Record<string, readonly string[]>> = {
  id: ['1', 'b', ' c '],
  on: ['2026-11-21', '2025-02-30', 'today', ' 2026-11-21'],
  knownOn: ['2026-01-01', '1999-01-01'],
  activity: ['export', 'import'],
  to: ['DE', 'CN', 'XX', 'de', 'UK'],
  via: ['SG;NL', 'none', 'ZZ', ';'],
  chip: ['nvidia/a30', 'no/such'],
  tpp: ['4800', '-1', '1e309', 'many', '0'],
  performanceDensity: ['5.92', '+1', '-0'],
  designedOrMarketedForDatacenters: ['yes', 'nee', 'maybe'],
  'item.dies': ['[{"areaMm2":800,"nonPlanar":true}]', '[{"areaMm2":-1,"nonPlanar":true}]', '{', 'none'],
  quantity: ['8', '8.5', '-1', '1,000'],
  unitPrice: ['27000.00', '1.000,00', '-5'],
  currency: ['USD', 'usd'],
  'endUser.name': ['Acme', 'x'.repeat(501)],
  'endUser.country': ['DE', 'XX'],
  'endUser.headquarters': ['unknown', 'CN', 'ZZ'],
  'endUser.kinds': ['civil', 'civil;university', 'evil', 'none'],
  'endUser.listed': ['none', '[]', '[{"list":"EL","footnotes":[4]}]', '[{"list":""}]', '5'],
  'exporter.country': ['US', 'ZZ'],
  'buyer.owners': ['[{"sharePercent":null}]', '[{"sharePercent":101}]', '[{"sharePercent":5,"x":1}]'],
  endUse: ['none', 'inference', 'gaming;resale', 'war'],
  'evidence.nacNotification.filedOn': ['2026-01-01', '0026-01-01'],
  'evidence.nacNotification.objection': ['no', 'perhaps'],
  'evidence.foundryAttestation.packagedIn': ['TW', 'ZZ'],
  'evidence.licence.remainingUnits': ['5', '-5'],
  'assume.affiliates-rule-after-2026-11-09': ['stayed', 'hoped'],
  scenarios: ['safe-chips-act', 'no-such-act'],
  parties: ['[{"role":"carrier"}]', '[{"role":"pilot"}]', '5'],
  'item.nosuch': ['1'],
};
const HEADERS = Object.keys(CELLS);

/** The slow way: the rule that the reader must agree with. */
function slowly(headers: readonly string[], cells: readonly string[], line: number): unknown {
  const { columns } = columnsOf(headers);
  const { id, question, issues } = rowToQuestion(columns, cells, line);
  const named = id === undefined ? {} : { id };
  if (issues.length > 0) return { ...named, issues };
  try {
    return { ...named, question: checkQuestion(RULEBOOK, question) };
  } catch (e) {
    if (!(e instanceof OperationError) || e.error.code !== 'bad-input') throw e;
    return { ...named, issues: inCells(e.error.issues, question, columns, cells, line) };
  }
}

const row = (headers: readonly string[]): fc.Arbitrary<string[]> =>
  fc.tuple(
    ...headers.map((h) =>
      fc.oneof(
        { weight: 6, arbitrary: fc.constant(CELLS[h]![0]!) },
        { weight: 3, arbitrary: fc.constant('') },
        { weight: 1, arbitrary: fc.constantFrom(...CELLS[h]!, ' ') },
      ),
    ),
  );

describe('rows of a file', () => {
  test('read as one by one: what was right before never lets a wrong row through, nor refuses a right one', () => {
    const file = fc
      .subarray(HEADERS, { minLength: 2 })
      .map((some) => (some.includes('on') ? some : ['on', ...some]))
      .chain((headers) => fc.tuple(fc.constant(headers), fc.array(row(headers), { minLength: 2, maxLength: 25 })));
    let right = 0;
    let wrong = 0;
    fc.assert(
      fc.property(file, ([headers, rows]) => {
        const reader = new RowReader(RULEBOOK, columnsOf(headers).columns);
        for (const [i, cells] of rows.entries()) {
          const answer = reader.read(cells, i + 2);
          expect(answer).toEqual(slowly(headers, cells, i + 2));
          if (answer.issues) wrong++;
          else right++;
        }
      }),
      { numRuns: 500, seed: 1 },
    );
    // Both kinds must have come by, or the property says nothing.
    expect(right).toBeGreaterThan(500);
    expect(wrong).toBeGreaterThan(500);
  });

  test('a row that says the same columns, each with a cell that was right elsewhere, is right', () => {
    const reader = new RowReader(RULEBOOK, columnsOf(['on', 'to', 'chip']).columns);
    reader.read(['2026-11-21', 'DE', 'a'], 2);
    reader.read(['2025-11-21', 'CN', 'b'], 3);
    expect(reader.read(['2026-11-21', 'CN', 'c'], 4)).toEqual({
      question: { on: '2026-11-21', to: 'CN', item: { chip: 'c' } },
    });
  });

  test('an amount without its currency is refused, also after a row that had both', () => {
    const reader = new RowReader(RULEBOOK, columnsOf(['on', 'unitPrice', 'currency']).columns);
    expect(reader.read(['2026-11-21', '5.00', 'USD'], 2).issues).toBeUndefined();
    expect(reader.read(['2026-11-21', '5.00', ''], 3).issues?.[0].path).toBe('currency');
  });

  test('values that rows share cannot be changed', () => {
    const reader = new RowReader(RULEBOOK, columnsOf(['on', 'via', 'endUser.listed']).columns);
    reader.read(['2026-11-21', 'SG', '[{"list":"EL"}]'], 2);
    const { question } = reader.read(['2026-11-21', 'SG', '[{"list":"EL"}]'], 3);
    expect(() => question?.via?.push('NL')).toThrow(TypeError);
    expect(() => Object.assign(question?.parties?.[0]?.listed?.[0] ?? {}, { list: 'DPL' })).toThrow(TypeError);
  });

  test('parties of columns come after those of the row, and do not raise their number beyond the contract', () => {
    const headers = ['on', 'parties', 'endUser.country'];
    const many = JSON.stringify(Array.from({ length: 100 }, () => ({ role: 'carrier' })));
    const reader = new RowReader(RULEBOOK, columnsOf(headers).columns);
    expect(reader.read(['2026-11-21', '[{"role":"carrier"}]', 'DE'], 2).question?.parties).toEqual([
      { role: 'carrier' },
      { role: 'end-user', country: 'DE' },
    ]);
    expect(reader.read(['2026-11-21', many, ''], 3).issues).toBeUndefined();
    expect(reader.read(['2026-11-21', many, 'DE'], 4).issues?.[0].path).toBe('parties');
  });
});

describe('what is wrong is told of its cell', () => {
  test('the number of a day in a spreadsheet is told as the day that it may be', () => {
    const { issues } = new RowReader(RULEBOOK, columnsOf(['on', 'chip']).columns).read(['46000', 'x'], 2);
    expect(issues?.[0].remedy).toContain('write 2025-12-09');
  });

  test.each<[headers: string[], cells: string[], path: string, message: RegExp]>([
    [['on', 'Aantal'], ['2026-11-21', '-1'], 'Aantal', /^'-1': expected a whole number/],
    [['Datum', 'chip'], ['21-11-2026', 'x'], 'Datum', /^'21-11-2026': expected a day/],
    [['on', 'buyer.country', 'endUser.country'], ['2026-11-21', 'DE', 'XX'], 'endUser.country', /^'XX' is no country/],
    [['on', 'endUser.listed'], ['2026-11-21', '[{"list":""}]'], 'endUser.listed.0.list', /^is empty/],
    [['on', 'via'], ['2026-11-21', 'SG;XX'], 'via', /^'XX' is no country/],
    [['on', 'endUse'], ['2026-11-21', 'gaming; AI training'], 'endUse', /^'AI training': expected one of/],
    [['chip', 'to'], ['x', 'DE'], 'on', /^expected/],
    [
      ['on', 'parties', 'carrier.country'],
      ['2026-11-21', '[{"role":"carrier","country":"XX"}]', 'DE'],
      'parties.0.country',
      /^'XX' is no country/,
    ],
  ])('%j %j', (headers, cells, path, message) => {
    const { issues = [] } = new RowReader(RULEBOOK, columnsOf(headers).columns).read(cells, 7);
    expect(issues).toMatchObject([{ line: 7, path, message: expect.stringMatching(message) }]);
  });
});
