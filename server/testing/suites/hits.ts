import type { ListEntry } from '@tolhuis/core/screen';
import { expect } from 'vitest';
import { someone, testDesk } from '../desk.ts';
import type { Suite } from './store.ts';

const ann = someone('usr_ann', 'analyst');
const ben = someone('usr_ben', 'officer');
const viewer = someone('usr_vera', 'viewer');
const entry: ListEntry = {
  id: '4',
  list: 'EL',
  type: 'unknown',
  name: 'Tavrino Photonics',
  aliases: [],
  addresses: [],
  countries: ['CN'],
};
const found = (verdict: 'true-match' | 'false-match' | 'unsure', id?: string) => ({
  query: { name: 'Tavrino', country: 'NL', ...(id !== undefined && { id }) },
  entry,
  verdict,
  reason: 'Another owner.',
});

export const hitsSuite: Suite = {
  'decisions about hits are kept in order, with both sides as they were': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    const first = await desk.hitDecisions.decide(ann, found('false-match'));
    desk.clock.advance(60);
    const second = await desk.hitDecisions.decide(ben, { ...found('unsure'), expiresOn: '2026-12-31' });
    expect(first.decision).toMatchObject({ by: 'usr_ann', at: '2026-11-21T10:00:00.000Z', entryKey: 'EL|4' });
    expect(JSON.parse(first.decision.subject)).toEqual({ name: 'tavrino', country: 'NL' });
    expect((await desk.hitDecisions.list(viewer, {})).items).toEqual([second, first]);
    const page = await desk.hitDecisions.list(viewer, { limit: 1 });
    expect(page.items).toEqual([second]);
    const rest = await desk.hitDecisions.list(viewer, { limit: 1, after: page.next ?? '' });
    expect(rest).toEqual({ items: [first], next: null });
    expect(await desk.hitDecisions.since(0)).toEqual([first, second]);
    expect(await desk.hitDecisions.since(first.position)).toEqual([second]);
    await desk.close();
    const again = await testDesk(at, home);
    expect(await again.hitDecisions.since(0)).toEqual([first, second]);
    await again.close();
  },
  'a decision is never rewritten, and one that is erased leaves no gap that a reader would miss': async ({
    at,
    home,
  }) => {
    const desk = await testDesk(at, home);
    await desk.parties.create(ann, { id: 'cust-1', facts: { name: 'Tavrino' } });
    const gone = await desk.hitDecisions.decide(ann, found('false-match', 'cust-1'));
    expect(gone.partyId).toBe('cust-1');
    const rewrite = desk.store.write('usr_ann', async (tx) => {
      await tx.run("UPDATE hit_decision SET verdict = 'unsure'", []);
      await tx.log({ action: 'test.rewrite', about: [], body: {} });
    });
    await expect(rewrite).rejects.toThrow();
    await desk.parties.erase(ben, 'cust-1', 'asked to');
    expect(await desk.hitDecisions.since(0)).toEqual([]);
    const next = await desk.hitDecisions.decide(ann, found('unsure'));
    expect(next.position).toBeGreaterThan(gone.position);
    expect(await desk.hitDecisions.since(gone.position)).toEqual([next]);
    await desk.close();
  },
  'needs the right, a reason and a day to come': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    const decide = (who: typeof ann, more: object) => desk.hitDecisions.decide(who, { ...found('unsure'), ...more });
    await expect(decide(viewer, {})).rejects.toMatchObject({ error: { code: 'forbidden' } });
    await expect(decide(ann, { reason: ' ' })).rejects.toMatchObject({ error: { code: 'bad-input' } });
    await expect(decide(ann, { expiresOn: '2026-11-20' })).rejects.toMatchObject({ error: { code: 'bad-input' } });
    await expect(decide(ann, { expiresOn: '2026-02-30' })).rejects.toMatchObject({ error: { code: 'bad-input' } });
    expect(await desk.hitDecisions.since(0)).toEqual([]);
    await desk.close();
  },
};
