import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importFile } from '../../lists/install.ts';
import { ListStore } from '../../lists/store.ts';
import { ScreeningHost } from '../../operations/screening-host.ts';
import { tempHome } from '../../testing/desk.ts';
import { cslSearch } from './csl.ts';

const shared = join(import.meta.dirname, '../../../../shared/data/csl-2026-07-31.consolidated.json.gz');
test('on the whole list: the government’s own parameters find listed parties', async ({ skip }) => {
  if (!existsSync(shared)) skip('the shared data is not here');
  const { home, remove } = tempHome();
  await importFile(new ListStore(join(home, 'lists')), shared, { source: 'csl', now: '2026-11-20T00:00:00Z' });
  const whole = new ScreeningHost(home, () => '2026-11-21');
  const ask = (query: string): string[] =>
    cslSearch(whole, new URLSearchParams(query), new Date('2026-11-21'), '2026-11-21').results.map((r) =>
      String(r['name']),
    );
  expect(ask('name=qazi abdallha&fuzzy_name=true')[0]).toMatch(/Qazi Abdallah/i);
  expect(ask('name=huawei technologies&sources=EL&countries=CN')[0]).toMatch(/Huawei/);
  expect(ask('name=inspur taiwan&fuzzy_name=true&sources=EL')[0]).toMatch(/Inspur Taiwan/);
  remove();
});
