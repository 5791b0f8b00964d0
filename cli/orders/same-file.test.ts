import { linkSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { refuseSameFile } from './same-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'tolhuis-same-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('answers are never written over the orders, by whatever name', () => {
  const at = (name: string): string => join(folder, name);
  for (const name of ['orders.csv', 'other.csv']) writeFileSync(at(name), 'on,to,chip\n');
  symlinkSync(at('orders.csv'), at('soft.csv'));
  linkSync(at('orders.csv'), at('hard.csv'));
  for (const name of ['orders.csv', 'soft.csv', 'hard.csv'])
    expect(() => refuseSameFile(at('orders.csv'), at(name), '--out')).toThrow(/^--out: .* is the file that is read/);
  refuseSameFile(at('orders.csv'), at('other.csv'), '--out');
  refuseSameFile(at('orders.csv'), at('new.csv'), '--out');
  refuseSameFile(at('orders.csv'), undefined, '--out');
  refuseSameFile('-', at('orders.csv'), '--out');
});
