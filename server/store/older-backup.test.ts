import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { question, someone, tempHome, testDesk } from '../testing/desk.ts';
import { backupTo } from './backup.ts';
import { restoreInto } from './restore.ts';
import { TABLES, tableAt } from './tables.ts';

// A backup is restored in the schema that it was made of, and brought forwards when it is opened.
let home: string;
let remove: () => void;
beforeEach(() => {
  ({ home, remove } = tempHome());
});
afterEach(() => remove());

/** The same backup as a program with an earlier schema would have written it. */
function asOf(schema: number, file: string): void {
  const lines = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n').slice(0, -1);
  const older = lines.map((line) => {
    const value: unknown = JSON.parse(line);
    if (!Array.isArray(value)) return JSON.stringify({ ...(value as object), schema });
    const [name, ...cells] = value as [string, ...unknown[]];
    const table = TABLES.find((t) => t.name === name)!;
    return JSON.stringify([name, ...cells.slice(0, tableAt(table, schema).columns.length)]);
  });
  const text = older.map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(text).digest('hex');
  writeFileSync(file, gzipSync(`${text}${JSON.stringify({ sha256 })}\n`));
}

test('orders of a backup from before what was open was kept are restored, and go on', async () => {
  const ann = someone('usr_ann', 'analyst');
  const before = await testDesk(join(home, 'before.db'), home);
  const made = await before.orders.create(ann, { id: 'o', reference: 'o', question: question('US') });
  const file = join(home, 'backup.gz');
  await backupTo((work) => before.store.read(work), file);
  await before.close();
  asOf(8, file);
  const at = join(home, 'after.db');
  expect(await restoreInto(at, file, '2026-11-22T10:00:00.000Z')).toMatchObject({ trade_order: 1, order_version: 1 });
  const after = await testDesk(at, home);
  expect(await after.orders.get(ann, 'o')).toEqual(made);
  expect(await after.store.read((r) => r.get('SELECT open_points FROM trade_order'))).toEqual({ open_points: null });
  expect((await after.orders.prepare(ann, 'o', made.version)).state).toBe('prepared');
  expect(await after.store.read((r) => r.get('SELECT open_points FROM trade_order'))).toEqual({ open_points: '' });
  await after.close();
});
