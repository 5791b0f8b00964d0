import { join } from 'node:path';
import type { ListEntry } from '@tolhuis/core/screen';
import { expect, test, vi } from 'vitest';
import { openHost } from './host.ts';
import { ListStore } from './lists/store.ts';
import { someone, tempHome } from './testing/desk.ts';

const LISTED: ListEntry = {
  id: '4',
  list: 'EL',
  type: 'unknown',
  name: 'Tavrino Photonics',
  aliases: [],
  addresses: [],
  countries: [],
};

test('what was decided about a hit holds after a restart, and in another process within seconds', async () => {
  const { home, remove } = tempHome();
  new ListStore(join(home, 'lists')).install(
    {
      source: 'made-up',
      format: 'own',
      origin: 'test',
      takenAt: '2026-11-20T08:00:00Z',
      sha256: 'b'.repeat(64),
      entries: [LISTED],
      departed: [],
    },
    { changes: { added: 1, removed: 0, changed: 0 }, signals: [] },
  );
  const open = () => openHost({ data: join(home, 'desk'), screeningHome: home });
  const query = { name: 'Tavrino Photonics', country: 'NL' };
  const hits = ({ screening }: Awaited<ReturnType<typeof open>>): number =>
    screening.screen(query, { minScore: 0.9 }, '2026-11-21').hits.length;
  const [one, two] = [await open(), await open()];
  try {
    expect([hits(one), hits(two)]).toEqual([1, 1]);
    const ann = someone('usr_ann', 'analyst');
    await one.desk.hitDecisions.decide(ann, { query, entry: LISTED, verdict: 'false-match', reason: 'Another owner.' });
    await vi.waitFor(() => expect(hits(two)).toBe(0), { timeout: 10_000, interval: 50 });
    const three = await open();
    expect(hits(three)).toBe(0);
    await three.desk.close();
  } finally {
    await one.desk.close();
    await two.desk.close();
    remove();
  }
});
