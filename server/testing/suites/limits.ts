import { expect } from 'vitest';
import { changedRulebook, question, someone, TestClock, testDesk } from '../desk.ts';
import { licensed, openLicence, reserveOn, testLicence } from '../licence.ts';
import { worker } from '../processes.ts';
import { BY_HAND } from './ledger.ts';
import type { Suite } from './store.ts';

const ann = someone('usr_ann', 'analyst');
const ben = someone('usr_ben', 'officer');
const cas = someone('usr_cas', 'approver', 'officer');
const dee = someone('usr_dee', 'approver');
const all = someone('usr_all', 'viewer', 'analyst', 'approver', 'officer', 'admin', 'auditor');

type TestDesk = Awaited<ReturnType<typeof testDesk>>;
/** Seconds from the clock of this machine to that of the tests, for processes of their own. */
const FROM_NOW = String(Math.round((Date.parse(new TestClock().read()) - Date.now()) / 1000) + 60);
const UNIVERSITY = 'Made Up University';
/** H100 to Switzerland under LPP: 15,832 TPP each, 26,900,000 allowed to one consignee in a calendar year. */
const lpp = (quantity: number, lppCumulativeTpp: number, over: object = {}, party: object = {}) => {
  const base = question('CH', quantity, UNIVERSITY);
  return { ...base, parties: [{ ...base.parties[0]!, ...party }], evidence: { lppCumulativeTpp }, ...over };
};
async function prepared({ orders }: TestDesk, facts: unknown) {
  const { id, version } = await orders.create(ann, { reference: 'r', question: facts });
  return orders.prepare(ann, id, version);
}
async function approved(desk: TestDesk, facts: unknown) {
  const o = await prepared(desk, facts);
  return desk.orders.approve(dee, o.id, o.version);
}
async function shipped(desk: TestDesk, facts: unknown, options: { reservation?: string } = {}) {
  let o = await prepared(desk, facts);
  o = await desk.orders.approve(cas, o.id, o.version, options);
  o = await desk.orders.release(ben, o.id, o.version);
  return desk.orders.ship(ben, o.id, o.version);
}
/** used and reserved over all accounts of a limit. */
async function counted({ ledger }: TestDesk, prefix: string) {
  const { items } = await ledger.balances(ann, '2027-12-31', { prefix, limit: 100 });
  return items.map((b) => [b.used, b.reserved].map(Number));
}

/** As with two desks, in processes of their own: takes some seconds. */
export const limitProcessesSuite: Suite = {
  'two processes at once: one of two orders gets the rest of the year': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    const waiting = [await prepared(desk, lpp(1500, 24_000_000)), await prepared(desk, lpp(1500, 24_000_000))];
    const workers = waiting.map(({ id }) => worker(['approve', at, id, FROM_NOW]));
    await Promise.all(workers.map((w) => w.end));
    const said = workers.flatMap((w) => w.lines).sort();
    expect(said).toEqual([expect.stringContaining('Over limit LPP'), 'approved']);
    expect(await counted(desk, 'limit/LPP/')).toEqual([[0, 24_000_000]]);
    await desk.close();
  },
};

/** What orders count against under the law's limits. */
export const limitsSuite: Suite = {
  'the second of two orders under LPP that pass the cap together is refused, with the numbers': async ({
    at,
    home,
  }) => {
    const desk = await testDesk(at, home);
    const first = await shipped(desk, lpp(1500, 24_000_000));
    expect(first.state).toBe('shipped');
    // The greater counts: 23,748,000 here, 24,000,000 as stated of all exporters.
    expect(await counted(desk, 'limit/LPP/')).toEqual([[24_000_000, 0]]);
    for (const facts of [
      lpp(1500, 24_000_000),
      lpp(200, 4_000_000, {}, { name: 'MADE-UP UNIVERSITY' }),
      lpp(
        200,
        4_000_000,
        {},
        { name: 'Another Faculty', owners: [{ name: UNIVERSITY, sharePercent: 100, listed: [] }] },
      ),
    ])
      await expect(approved(desk, facts)).rejects.toThrow(
        /^Over limit LPP \(15 CFR § 740\.29\(d\)\) for Made Up University|^Over limit LPP .* for MADE-UP/,
      );
    await expect(approved(desk, lpp(1500, 24_000_000))).rejects.toThrow(
      '24000000 counted, 23748000 in this order, 47748000 in all; 26900000 allowed, 2900000 left',
    );
    // Just what is left: 183 are 2,897,256.
    const last = await approved(desk, lpp(183, 3_000_000));
    expect(await counted(desk, 'limit/LPP/2026')).toEqual([[24_000_000, 2_897_256]]);
    const [shown] = await desk.orders.limits(ann, last.id);
    expect(shown).toMatchObject({ limit: 'LPP', binding: true, counted: 24_000_000n, total: 26_897_256n, over: false });
    expect(await desk.orders.limits(ann, first.id)).toMatchObject([{ counted: 2_897_256n, order: 23_748_000n }]);
    // Names stand in no log entry.
    const entries = JSON.stringify((await desk.audit.entries(all, { limit: 1000 })).items);
    expect(entries.toLowerCase()).not.toContain('made up university');
    expect((await desk.ledger.verify(ann)).differ).toEqual([]);
    await desk.close();
  },
  'the account is opened with its paragraph; nobody opens a larger one first': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    await approved(desk, lpp(100, 2_000_000));
    const { items } = await desk.ledger.accounts(ann, { prefix: 'limit/LPP/2026' });
    expect(items).toMatchObject([
      { of: UNIVERSITY, cite: '15 CFR § 740.29(d)', unit: 'tpp', from: '2026-01-01', until: '2027-01-01' },
    ]);
    await desk.ledger.apply(ben, {
      type: 'adjust',
      id: 'more',
      note: 'a letter that nobody has seen',
      account: items[0]!.id,
      change: 1_000_000_000n,
      effectiveOn: '2026-06-01',
      acknowledgeShortfall: false,
    });
    await expect(approved(desk, lpp(1500, 24_000_000))).rejects.toThrow('allows 1026900000, the law 26900000');
    await desk.close();
  },
  'two desks at once: one of two orders gets the rest of the year': async ({ at, home }) => {
    const desks = [await testDesk(at, home), await testDesk(at, home)] as const;
    const waiting = await Promise.all(desks.map((desk) => prepared(desk, lpp(1500, 24_000_000))));
    const settled = await Promise.allSettled(
      desks.map((desk, i) => desk.orders.approve(dee, waiting[i]!.id, waiting[i]!.version)),
    );
    const refused = settled.flatMap((s) => (s.status === 'rejected' ? [String(s.reason)] : []));
    expect(refused).toEqual([expect.stringContaining('Over limit LPP')]);
    expect(await counted(desks[0], 'limit/LPP/')).toEqual([[0, 24_000_000]]);
    await Promise.all(desks.map((desk) => desk.close()));
  },
  'given back: cancelled, sent back, new facts, another answer; a new year begins anew': async ({ at, home }) => {
    const clock = new TestClock();
    const desk = await testDesk(at, home, { clock });
    const taken = async () => (await counted(desk, 'limit/LPP/2026'))[0]?.[1] ?? 0;
    let o = await approved(desk, lpp(1500, 24_000_000));
    expect(await taken()).toBe(24_000_000);
    await desk.orders.reject(dee, o.id, o.version, 'not yet');
    expect(await taken()).toBe(0);
    o = await approved(desk, lpp(1500, 24_000_000));
    await desk.orders.update(ann, o.id, o.version, { question: lpp(100, 2_000_000) });
    expect(await taken()).toBe(0);
    o = await approved(desk, lpp(1500, 24_000_000));
    o = await desk.orders.release(ben, o.id, o.version);
    expect(await taken()).toBe(24_000_000);
    await desk.orders.cancel(ben, o.id, o.version, 'the buyer withdrew');
    expect(await taken()).toBe(0);
    await shipped(desk, lpp(1500, 24_000_000));
    // For a day of the next year, from this one on: its own count.
    const next = await approved(desk, lpp(1500, 24_000_000, { on: '2027-01-04' }));
    expect(await counted(desk, 'limit/LPP/2027')).toEqual([[0, 24_000_000]]);
    await expect(approved(desk, lpp(1500, 24_000_000, { on: '2027-02-01' }))).rejects.toThrow('Over limit LPP');
    // Approved for this year and shipped in the next: counted where the goods go.
    const late = await approved(desk, lpp(100, 2_000_000, { on: '2026-12-31' }));
    const released = await desk.orders.release(ben, late.id, late.version);
    clock.advance(45 * 86_400);
    await desk.orders.ship(ben, released.id, released.version);
    expect(await counted(desk, 'limit/LPP/2027')).toEqual([[1_583_200, 24_000_000]]);
    expect((await desk.orders.get(ann, next.id)).state).toBe('approved');
    expect((await desk.ledger.verify(ann)).differ).toEqual([]);
    await desk.close();
  },
  'another answer gives back what the old one promised': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    const o = await approved(desk, lpp(1500, 24_000_000));
    await desk.close();
    const after = await testDesk(at, home, { rulebook: changedRulebook() });
    expect((await after.orders.redecide(ben, 'rulebook')).flips).toMatchObject([{ orderId: o.id }]);
    expect((await after.orders.get(ann, o.id)).state).toBe('draft');
    expect(await counted(after, 'limit/LPP/')).toEqual([[0, 0]]);
    await after.close();
  },
  "what an order was promised is nobody else's: no order draws on it, and no hand gives it away or uses it": async ({
    at,
    home,
  }) => {
    const desk = await testDesk(at, home);
    let first = await approved(desk, lpp(1500, 24_000_000));
    const { items } = await desk.audit.entries(all, { action: 'ledger.reserve' });
    const { command } = items[0]!.body as { command: string };
    const said = `Reservation '${command}' is what order '${first.id}' counts under the law's limits.`;
    const other = await prepared(desk, question('US'));
    await expect(desk.orders.approve(cas, other.id, other.version, { reservation: command })).rejects.toThrow(said);
    // Not its own licence either.
    const own = await prepared(desk, lpp(100, 1_600_000));
    await expect(desk.orders.approve(cas, own.id, own.version, { reservation: command })).rejects.toThrow(said);
    const by = { note: BY_HAND, reservation: command, legs: null } as const;
    await expect(desk.ledger.apply(ann, { ...by, type: 'release', id: 'by-hand' })).rejects.toThrow(said);
    const use = { ...by, type: 'use-reservation', id: 'used', effectiveOn: '2026-11-21', remainder: 'keep' } as const;
    await expect(desk.ledger.apply(ben, use)).rejects.toThrow(said);
    expect(await counted(desk, 'limit/LPP/2026')).toEqual([[0, 24_000_000]]);
    first = await desk.orders.release(ben, first.id, first.version);
    await desk.orders.ship(ben, first.id, first.version);
    expect(await counted(desk, 'limit/LPP/2026')).toEqual([[24_000_000, 0]]);
    await desk.close();
  },
  'what has lapsed is asked for again before the goods go': async ({ at, home }) => {
    const clock = new TestClock();
    const desk = await testDesk(at, home, { clock });
    let o = await approved(desk, lpp(1500, 24_000_000, { on: '2027-01-04' }));
    o = await desk.orders.release(ben, o.id, o.version);
    // Ninety days after the day of the goods.
    clock.advance(140 * 86_400);
    await desk.ledger.expire(ben);
    const other = await approved(desk, lpp(200, 3_200_000, { on: '2027-04-10' }));
    await expect(desk.orders.ship(ben, o.id, o.version)).rejects.toThrow('Over limit LPP');
    await desk.orders.cancel(ann, other.id, other.version, 'makes room');
    o = await desk.orders.ship(ben, o.id, o.version);
    expect(await counted(desk, 'limit/LPP/2027')).toEqual([[24_000_000, 0]]);
    // Held anew where there is room, whether or not the job has run.
    let late = await approved(desk, lpp(100, 2_000_000, { on: '2027-05-01' }));
    late = await desk.orders.release(ben, late.id, late.version);
    clock.advance(120 * 86_400);
    await desk.orders.ship(ben, late.id, late.version);
    expect((await counted(desk, 'limit/LPP/2027'))[0]![0]).toBe(25_583_200);
    await desk.ledger.expire(ben);
    expect(await counted(desk, 'limit/LPP/2027')).toEqual([[25_583_200, 0]]);
    await desk.close();
  },
  'a share of US volume binds where the review rested on it; otherwise it is counted and said': async ({
    at,
    home,
  }) => {
    const desk = await testDesk(at, home);
    const h200 = { item: { chip: 'nvidia/h200-sxm', commerciallyAvailableInUs: true } };
    const jan2026Certifications = {
      supplyInUs: true,
      noFoundryDiversion: true,
      recipientKyc: true,
      remoteUsersListed: true,
      thirdPartyTestInUs: true,
      labIndependent: true,
      volumeShareOfUsPercent: 40,
    };
    await openLicence(desk.ledger, ben, testLicence('D1', { chips: ['nvidia/h200-sxm', 'nvidia/h100-sxm5'] }));
    const approve = async (id: string, facts: object) => {
      await reserveOn(desk.ledger, ann, id);
      const o = await prepared(desk, licensed(facts));
      return desk.orders.approve(dee, o.id, o.version, { reservation: id });
    };
    const certified = { ...h200, evidence: { jan2026Certifications } };
    await expect(approve('a', certified)).rejects.toThrow(
      '0 counted, 158320 in this order, 158320 in all; 0 allowed, 0 left',
    );
    // Twenty at home, to stay there: ten may go. A licence that rests on other grounds counts as well.
    await shipped(desk, { ...question('US', 20), ...h200 });
    const bare = await approve('x', h200);
    await expect(approve('b1', certified)).rejects.toThrow('158320 counted, 158320 in this order');
    await desk.orders.cancel(ann, bare.id, bare.version, 'makes room');
    expect((await approve('b', certified)).state).toBe('approved');
    await expect(approve('c', certified)).rejects.toThrow('158320 allowed, 0 left');
    const other = await approve('d', {});
    expect(await desk.orders.limits(ann, other.id)).toMatchObject([
      { limit: 'us-volume-50', binding: false, order: 158_320n },
      { limit: 'h200-caps/per-customer', binding: false, unit: 'units', order: 10n, most: 75_000n, over: false },
    ]);
    await desk.close();
  },
  'a use that somebody records by hand counts': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    await approved(desk, lpp(100, 2_000_000));
    const [account] = (await desk.ledger.accounts(ann, { prefix: 'limit/LPP/2026' })).items;
    const draws = [{ account: account!.id, amount: 20_000_000n, open: null }];
    const use = { type: 'use', id: 'hand', effectiveOn: '2026-11-20', draws, licences: [], acceptedSteps: [] } as const;
    await desk.ledger.apply(ben, { ...use, note: BY_HAND });
    await expect(approved(desk, lpp(1000, 16_000_000))).rejects.toThrow('22000000 counted, 15832000 in this order');
    await desk.close();
  },
};
