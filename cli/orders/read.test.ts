import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OperationError } from '@tolhuis/core/app/errors';
import { RULEBOOK } from '@tolhuis/rulebook';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { elementLines } from './json.ts';
import { openOrders, readOrders } from './read.ts';
import { linesOf, pieces } from './text.ts';

const folder = mkdtempSync(join(tmpdir(), 'tolhuis-orders-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const file = (content: string | Uint8Array): string => {
  const path = join(folder, `in-${files++}`);
  writeFileSync(path, content);
  return path;
};
const read = async (content: string | Uint8Array) => (await readOrders(RULEBOOK, file(content))).orders;
const question = (more = {}) => JSON.stringify({ on: '2026-11-21', to: 'DE', item: { chip: 'nvidia/a30' }, ...more });

describe('every order knows its line', () => {
  test.each<[what: string, content: string, lines: number[]]>([
    ['CSV', 'id,on,chip\na,2026-11-21,x\n\nb,2026-11-21,x\n', [2, 4]],
    ['CSV with a cell of two lines', 'on,chip,endUser.name\n2026-11-21,x,"A\nB"\n2026-11-21,x,C\n', [2, 4]],
    ['CSV with rows of empty cells, as spreadsheets leave them', 'id,on,chip\n,,\na,2026-11-21,x\n,, \n', [3]],
    ['JSON Lines', `\n${question()}\n\n${question()}`, [2, 4]],
    ['an array with a line for each', `[\n${question()},\n${question()}\n]`, [2, 3]],
    ['an array on one line', `[${question()},${question()}]`, [1, 1]],
    [
      'an array that is laid out',
      JSON.stringify(
        [1, 2].map(() => JSON.parse(question())),
        null,
        2,
      ),
      [2, 9],
    ],
  ])('%s', async (_what, content, lines) => {
    expect((await read(content)).map((o) => o.line)).toEqual(lines);
  });

  test('the lines of elements, whatever the elements are', () => {
    // Laid out with a line for each element: element n then begins on line n + 2.
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), (values) => {
        const laidOut = `[\n${values.map((v) => JSON.stringify(v)).join(',\n')}\n]`;
        expect(elementLines(laidOut)).toEqual(values.map((_, i) => i + 2));
        expect(elementLines(JSON.stringify(values, null, 1)).length).toBe(values.length);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

describe('a key that stands twice is refused with its line and its place', () => {
  const twice = '{"on":"2026-11-21",\n"to":"JP","item":{"chip":"nvidia/a30","tpp":1,\n"tpp":2}}';
  const flat = twice.replaceAll('\n', '');
  test.each<[what: string, content: string, line: number, key: string]>([
    ['one question', twice, 3, 'item.tpp'],
    ['an array', `[${question()},\n${twice}]`, 4, '1.item.tpp'],
    ['JSON Lines', `${question()}\n${question()}\n${flat}\n`, 3, 'item.tpp'],
    [
      'a cell',
      `on,chip,evidence\n2026-11-21,nvidia/a30,"{""purchaseOrder"":true,""purchaseOrder"":false}"\n`,
      2,
      'evidence',
    ],
  ])('%s', async (_what, content, line, key) => {
    const refused = await read(content).catch((e: unknown) => e as OperationError);
    expect(refused).toBeInstanceOf(OperationError);
    const { error } = refused as OperationError;
    expect(error.code === 'bad-input' && error.issues.map((i) => [i.line, i.path])).toEqual([[line, key]]);
    expect((refused as Error).message).toMatch(/twice/);
  });
  test('the same key in two orders is no repetition', async () => {
    expect(await read(`[${question()},${question()}]`)).toHaveLength(2);
  });
});

describe('text in blocks', () => {
  const source = (bytes: Uint8Array, size: number) => ({
    *blocks() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
    whole: () => bytes,
  });
  test('characters and lines may lie over the edges of blocks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 9 }), (text, size) => {
        const bytes = new TextEncoder().encode(text);
        const whole = new TextDecoder().decode(bytes);
        const from = source(bytes, size);
        expect([...pieces(from)].map((p) => p.text).join('')).toBe(whole);
        expect([...linesOf(from)].map((l) => l.text)).toEqual(whole.split('\n').filter((l) => l.trim() !== ''));
      }),
      { numRuns: 500, seed: 2 },
    );
  });
  test.each([1, 2, 7, 100])('bytes that are no UTF-8 are told with their line (blocks of %d)', (size) => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('on,chip\n2026-11-21,é\n2026-11-21,'),
      0xff,
      0x0a,
      0x0a,
    ]);
    expect(() => [...pieces(source(bytes, size))]).toThrow(/^line 3: the input is not UTF-8/);
  });
});

describe('a file is read twice, and must be the same', () => {
  const csv = `id,on,chip\n${Array.from({ length: 50 }, (_, i) => `${i},2026-11-21,x`).join('\n')}\n`;
  test.each<[what: string, change: (path: string) => void]>([
    ['longer', (path) => appendFileSync(path, 'x,2026-11-21,x\n')],
    ['as long, and other', (path) => writeFileSync(path, csv.replace('2026-11-21', '2026-11-22'))],
  ])('it became %s: the answers are not finished', async (_what, change) => {
    const path = file(csv);
    // An hour ago, so that a change within the same tick of the clock of the disk shows.
    utimesSync(path, 1, 1);
    const orders = await openOrders(RULEBOOK, path);
    change(path);
    await expect(async () => {
      for await (const order of orders) expect(order.line).toBeGreaterThan(1);
    }).rejects.toThrow(OperationError);
  });
  test('it stayed: it can be gone through again and again', async () => {
    const orders = await openOrders(RULEBOOK, file(csv));
    for (let i = 0; i < 2; i++) {
      let n = 0;
      for await (const { id } of orders) expect(id).toBe(String(n++));
      expect(n).toBe(orders.length);
    }
  });
  test.runIf(process.platform === 'linux')('a pipe can be read once, and is kept', async () => {
    const root = join(import.meta.dirname, '..', '..');
    const command = `"${process.execPath}" cli/bin/tolhuis.mjs decide <(printf 'id,on,to,chip\\na,2026-11-21,DE,nvidia/a30\\n') --json`;
    expect(execFileSync('bash', ['-c', command], { cwd: root, encoding: 'utf8' })).toMatch(/^\{"outcome":/);
  });
});

test('orders that need no screening say so', async () => {
  const unscreened = async (party: object): Promise<boolean> =>
    (await openOrders(RULEBOOK, file(question({ parties: [{ role: 'end-user', ...party }] })))).unscreened;
  expect(await unscreened({ name: 'A', listed: [] })).toBe(false);
  expect(await unscreened({ country: 'DE' })).toBe(false);
  expect(await unscreened({ name: 'A' })).toBe(true);
  expect(await unscreened({ owners: [{ name: 'B', sharePercent: 5 }] })).toBe(true);
});
