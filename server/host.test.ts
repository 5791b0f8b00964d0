import { join } from 'node:path';
import type { ListEntry } from '@tolhuis/core/screen';
import { decideHit } from '@tolhuis/core/screen';
import { expect, test, vi } from 'vitest';
import { openHost } from './host.ts';
import { DecisionStore } from './screening/decision-store.ts';
import { question, someone, tempHome } from './testing/desk.ts';
import { installMadeUpList } from './testing/made-up-list.ts';

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
  installMadeUpList(home, [LISTED], { source: 'made-up' });
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

test('open orders follow what the terminal of this machine decides, and what is erased with a party', async () => {
  const { home, remove } = tempHome();
  const listed = { ...LISTED, list: 'DPL' };
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date());
  installMadeUpList(home, [listed], { takenAt: `${today}T00:00:00Z` });
  const host = await openHost({ data: join(home, 'desk'), screeningHome: home });
  const { desk } = host;
  try {
    const ann = someone('usr_ann', 'analyst');
    const facts = { name: 'Tavrino Photonics Services', country: 'NL', address: 'Quay 1, 3011 Rotterdam' };
    const party = { role: 'end-user', ...facts, headquarters: 'NL', ultimateParentHeadquarters: 'NL' };
    const order = await desk.orders.create(ann, {
      reference: 'r',
      question: { ...question('NL'), on: today, parties: [{ ...party, kinds: ['civil'], owners: [] }] },
    });
    const outcome = async (): Promise<string> => (await desk.orders.get(ann, order.id)).outcome;
    const watch = async (): Promise<void> => {
      await desk.jobs.enqueue('desk.watch', {});
      await desk.jobs.runDue();
    };
    await watch();
    expect(await outcome()).toBe('hold');
    const said = { reason: 'Seen the register.', by: 'a.jansen', at: `${today}T00:00:00Z` };
    new DecisionStore(join(home, 'decisions.jsonl')).add(decideHit(facts, listed, { ...said, verdict: 'true-match' }));
    await watch();
    expect(await outcome()).toBe('prohibited');
    new DecisionStore(join(home, 'decisions.jsonl')).add(decideHit(facts, listed, { ...said, verdict: 'unsure' }));
    await watch();
    expect(await outcome()).toBe('hold');
    expect((await desk.orders.flips(ann, {})).items.map((f) => f.because)).toEqual(['hits', 'hits']);

    // About a party on file with an address: it holds for the order that says the same of it, until it is erased.
    // On file it has another name: one that an open order names is not erased.
    await desk.parties.create(ann, { id: 'cust-1', facts: { name: 'Kelvarin Retail' } });
    const query = { id: 'cust-1', ...facts };
    await desk.hitDecisions.decide(ann, { query, entry: listed, verdict: 'true-match', reason: 'Seen the register.' });
    await vi.waitFor(() => expect(host.screening.learnt()).toBe(1), { timeout: 10_000, interval: 50 });
    await watch();
    expect(await outcome()).toBe('prohibited');
    await desk.parties.erase(someone('usr_off', 'officer'), 'cust-1', 'asked to');
    await vi.waitFor(async () => expect(await outcome()).toBe('hold'), { timeout: 10_000, interval: 50 });
    expect(host.screening.learnt()).toBe(0);
  } finally {
    await desk.close();
    remove();
  }
});
