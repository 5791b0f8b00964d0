import { appendFileSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RowError } from '@tolhuis/server/screening/query.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { MANY_ROWS, namesOf } from './names.ts';

const folder = mkdtempSync(join(tmpdir(), 'tolhuis-names-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(rows: number, last = ''): string {
  const path = join(folder, `${rows}.csv`);
  writeFileSync(path, `name\n${Array.from({ length: rows }, (_, i) => `N ${i}\n`).join('')}${last}`);
  // An hour ago, so that a change within the same tick of the clock of the disk shows.
  utimesSync(path, 1, 1);
  return path;
}
const count = async (names: AsyncIterable<unknown>): Promise<number> => {
  let n = 0;
  for await (const _ of names) n++;
  return n;
};

describe('names of a file', () => {
  test.each([
    [3, true],
    [MANY_ROWS, true],
    [3, false],
    [MANY_ROWS + 1, false],
  ])('%d names, until many: %s', async (rows, untilMany) => {
    const names = await namesOf(file(rows), {}, untilMany);
    expect([await count(names!), await count(names!)]).toEqual([rows, rows]);
  });
  test('more than may be kept are for the workers, without a look at the rest', async () => {
    expect(await namesOf(file(MANY_ROWS + 1, '"never closed'), {}, true)).toBe(undefined);
    await expect(namesOf(file(MANY_ROWS + 1, '"never closed'), {}, false)).rejects.toThrow(RowError);
  });
  test('a long file that changes between its two readings is refused', async () => {
    const path = file(MANY_ROWS + 1);
    const names = await namesOf(path, {}, false);
    appendFileSync(path, 'one more\n');
    await expect(count(names!)).rejects.toThrow(/it was changed while it was read/);
  });
});
