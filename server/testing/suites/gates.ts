import { expect } from 'vitest';
import { question, someone, TestClock, testDesk } from '../desk.ts';
import { licensed, openLicence, reserveOn, testLicence } from '../licence.ts';
import { listed, screeningDesk } from '../screened.ts';
import type { Suite } from './store.ts';

const ann = someone('usr_ann', 'analyst');
const app = someone('usr_app', 'approver');
const ben = someone('usr_ben', 'officer');
const cas = someone('usr_cas', 'approver', 'officer');
const DAY = 86_400;
const REASON = 'Counsel read 15 CFR 744.11 and the stay of the rule.';
/** Sixty per cent of the buyer belongs to a listed party; the question assumes the rule away that would count it. */
const ASSUMING = {
  ...question('DE'),
  item: { eccn: 'EAR99' },
  parties: [
    {
      ...question('DE').parties[0]!,
      owners: [{ name: 'Listed', sharePercent: 60, listed: [{ list: 'EL', licenceRequirement: 'all-items' }] }],
    },
  ],
  assume: { 'affiliates-rule-after-2026-11-09': 'stayed' },
};

/** On the list in some tests; a question that states `listed: []` says of it that it is on none. */
const DENIED = listed('2', 'DPL', 'Brandimar Holdings');
const VELMORIN = listed('1', 'EL', 'Velmorin Dynamics');
type ScreeningDesk = Awaited<ReturnType<typeof screeningDesk>>;
/** An order whose end user has this name and listing as stated, prepared. */
async function ofParty({ orders }: ScreeningDesk, facts: { parties: object[] }, name: string, stated?: []) {
  const { listed: _, ...party } = facts.parties[0] as { listed: unknown };
  const parties = [{ ...party, name, ...(stated && { listed: stated }) }];
  const { id, version } = await orders.create(ann, { reference: 'r', question: { ...facts, parties } });
  return orders.prepare(ann, id, version);
}
const judgeIn = async (desk: ScreeningDesk, country: string, name: string) => {
  const verdict = { verdict: 'false-match', reason: 'Another company: its register was seen.' } as const;
  await desk.hitDecisions.decide(ann, { query: { name, country }, entry: DENIED, ...verdict });
  await desk.learn();
};
/** Goods that nobody controls, to Germany. */
const EAR99 = { ...question('DE'), item: { eccn: 'EAR99' } };

export const gatesSuite: Suite = {
  'a hit that nobody has judged keeps an order whatever its answer, at every step; a stated listing does not open it':
    async ({ at, home }) => {
      const desk = await screeningDesk({ at, home }, [DENIED]);
      const { orders } = desk;
      // Alike, and not so alike that it is taken for the party without a person.
      const [same, like] = ['Brandimar Holdings', 'Brandimar Holdings Services'];
      await openLicence(desk.ledger, ben, testLicence('D1', {}, { parties: [{ name: same, roles: ['end-user'] }] }));
      await reserveOn(desk.ledger, ann, 'res', { party: same });
      const unjudged = (name: string) => `Whether '${name}' is 'Brandimar Holdings' (DPL) has not been judged.`;
      // Under a licence, and at home: neither is lowered to a hold.
      let under = await ofParty(desk, licensed() as never, same, []);
      const home1 = await ofParty(desk, question('US'), same, []);
      let home2 = await ofParty(desk, question('US'), like);
      expect([under, home1, home2].map((o) => o.outcome)).toEqual([
        'licence-required',
        'not-an-export',
        'not-an-export',
      ]);
      for (const who of [app, cas]) {
        const given = { reservation: 'res', reason: REASON };
        await expect(orders.approve(who, under.id, under.version, given)).rejects.toThrow(unjudged(same));
        await expect(orders.approve(who, home1.id, home1.version, { reason: REASON })).rejects.toThrow(unjudged(same));
        await expect(orders.approve(who, home2.id, home2.version)).rejects.toThrow(unjudged(like));
      }
      await judgeIn(desk, 'CN', same);
      under = await orders.approve(app, under.id, under.version, { reservation: 'res' });
      await judgeIn(desk, 'US', like);
      home2 = await orders.approve(app, home2.id, home2.version);
      // Listed since, between approval and release, and between release and shipping.
      const other = listed('3', 'SDN', 'Brandimar Holdings');
      const listedSince = () => desk.list([DENIED, other]);
      const delisted = () => desk.list([DENIED]);
      listedSince();
      await expect(orders.release(cas, under.id, under.version)).rejects.toThrow('(SDN) has not been judged');
      delisted();
      under = await orders.release(cas, under.id, under.version);
      home2 = await orders.release(cas, home2.id, home2.version);
      listedSince();
      await expect(orders.ship(cas, under.id, under.version)).rejects.toThrow('(SDN) has not been judged');
      await expect(orders.ship(cas, home2.id, home2.version)).rejects.toThrow('(SDN) has not been judged');
      delisted();
      expect((await orders.ship(cas, under.id, under.version)).state).toBe('shipped');
      expect((await orders.ship(cas, home2.id, home2.version)).state).toBe('shipped');
      await desk.close();
    },
  'nor does one go whose parties could not be screened; a hold is judged by the officer who approves it': async ({
    at,
    home,
  }) => {
    const desk = await screeningDesk({ at, home }, [VELMORIN]);
    const { orders } = desk;
    const unread = await ofParty(desk, question('US'), '!!!', []);
    await expect(orders.approve(cas, unread.id, unread.version)).rejects.toThrow('could not be screened (no-letters)');
    const stated = await ofParty(desk, question('US'), 'Kelvarin Retail', []);
    const asked = await ofParty(desk, question('US'), 'Kelvarin Retail');
    desk.list([VELMORIN], '2026-06-01T08:00:00Z');
    await expect(orders.approve(cas, asked.id, asked.version)).rejects.toThrow('missing or too old');
    // Where the listings are stated somebody has looked: an old list only warns.
    expect((await orders.approve(app, stated.id, stated.version)).state).toBe('approved');
    desk.list([VELMORIN]);
    expect((await orders.approve(app, asked.id, asked.version)).state).toBe('approved');
    const held = await ofParty(desk, EAR99, VELMORIN.name, []);
    expect(held.outcome).toBe('hold');
    await expect(orders.approve(app, held.id, held.version, { reason: REASON })).rejects.toThrow('for an officer');
    expect((await orders.approve(cas, held.id, held.version, { reason: REASON })).state).toBe('approved');
    await desk.close();
  },
  'a released order that becomes prohibited, or for an officer to judge, does not leave because somebody has seen it':
    async ({ at, home }) => {
      const desk = await screeningDesk({ at, home }, []);
      const { orders } = desk;
      const released = async (name: string, stated?: []) => {
        let o = await ofParty(desk, EAR99, name, stated);
        expect(o.outcome).toBe('no-licence-required');
        o = await orders.approve(app, o.id, o.version);
        return orders.release(cas, o.id, o.version);
      };
      const [denied, alike, free] = [
        await released(DENIED.name),
        await released(`${DENIED.name} Services`),
        await released('Kelvarin Retail'),
      ];
      desk.list([DENIED]);
      const { flips } = await orders.redecide(ben, 'lists');
      expect(flips.map((f) => [f.orderId, f.state, f.after.split(' ')[0]]).sort()).toEqual(
        [
          [denied.id, 'released', 'prohibited'],
          [alike.id, 'released', 'hold'],
        ].sort(),
      );
      for (const flip of flips) await orders.acknowledgeFlip(cas, flip.id, 'ok');
      const now = (id: string) => orders.get(ann, id);
      const ship = async (id: string) => orders.ship(cas, id, (await now(id)).version);
      await expect(ship(denied.id)).rejects.toMatchObject({
        error: { what: "An order that is 'prohibited' cannot be shipped.", remedy: expect.stringContaining('Cancel') },
      });
      await expect(ship(alike.id)).rejects.toThrow("became 'hold' after release: an officer has to approve");
      expect([(await now(denied.id)).state, (await now(alike.id)).state]).toEqual(['released', 'released']);
      expect((await ship(free.id)).state).toBe('shipped');
      // Judged: free again, seen, and gone.
      await judgeIn(desk, 'DE', `${DENIED.name} Services`);
      const [back] = (await orders.redecide(ben, 'hits')).flips;
      expect(back).toMatchObject({ orderId: alike.id, after: alike.status });
      await expect(ship(alike.id)).rejects.toThrow('nobody has looked');
      await orders.acknowledgeFlip(cas, back!.id, 'Another company.');
      expect((await ship(alike.id)).state).toBe('shipped');
      await orders.cancel(
        someone('usr_both', 'analyst', 'officer'),
        denied.id,
        (await now(denied.id)).version,
        'Denied.',
      );
      await desk.close();
    },
  'a hold is approved for what was open then: another hit takes the approval back, or keeps what was released': async ({
    at,
    home,
  }) => {
    const desk = await screeningDesk({ at, home }, [VELMORIN]);
    const { orders } = desk;
    const [party] = EAR99.parties;
    const parties = [
      { ...party, name: VELMORIN.name },
      { ...party, role: 'ultimate-consignee', name: DENIED.name },
    ];
    const approved = async () => {
      let o = await orders.create(ann, { reference: 'h', question: { ...EAR99, parties } });
      o = await orders.prepare(ann, o.id, o.version);
      expect(o.status).toBe('hold · EAR99');
      return orders.approve(cas, o.id, o.version, { reason: REASON });
    };
    let gone = await approved();
    let waiting = await approved();
    gone = await orders.release(ben, gone.id, gone.version);
    expect((await orders.redecide(ben, 'lists')).flips).toEqual([]);
    desk.list([VELMORIN, DENIED]);
    // Before anybody decides again, and though outcome and status are the same.
    const other = "still 'hold · EAR99', but something is open that was not when it was decided";
    await expect(orders.release(ben, waiting.id, waiting.version)).rejects.toThrow(other);
    await expect(orders.ship(ben, gone.id, gone.version)).rejects.toThrow(other);
    const { flips } = await orders.redecide(ben, 'lists');
    expect(flips.map((f) => [f.orderId, f.state, f.before, f.after]).sort()).toEqual(
      [
        [waiting.id, 'approved', 'hold · EAR99', 'hold · EAR99'],
        [gone.id, 'released', 'hold · EAR99', 'hold · EAR99'],
      ].sort(),
    );
    // Its answer names both now, and the next pass finds nothing new, though a draft's statements are believed.
    const { afterDetermination } = flips.find((f) => f.orderId === waiting.id)!;
    const { answer } = await desk.determinations.get(ann, afterDetermination);
    expect(answer.missing.map((m) => m.fact)).toEqual(['parties.0.listed', 'parties.1.listed']);
    expect((await orders.redecide(ben, 'lists')).flips).toEqual([]);
    for (const flip of flips) await orders.acknowledgeFlip(cas, flip.id, 'ok');
    const now = (id: string) => orders.get(ann, id);
    await expect(orders.ship(ben, gone.id, (await now(gone.id)).version)).rejects.toThrow('an officer has to approve');
    waiting = await now(waiting.id);
    expect(waiting).toMatchObject({ state: 'draft', approvedBy: null, outcome: 'hold' });
    expect(waiting).not.toHaveProperty('openPoints');
    // Approved for both, one of them judged since: what is left open was open then.
    waiting = await orders.prepare(ann, waiting.id, waiting.version);
    waiting = await orders.approve(cas, waiting.id, waiting.version, { reason: REASON });
    await judgeIn(desk, 'DE', DENIED.name);
    expect((await orders.redecide(ben, 'hits')).flips.map((f) => f.orderId)).toEqual([]);
    waiting = await orders.release(ben, waiting.id, waiting.version);
    // The same party listed anew, under another number, is another hit.
    desk.list([VELMORIN, DENIED, listed('9', 'SDN', VELMORIN.name)]);
    await expect(orders.ship(ben, waiting.id, waiting.version)).rejects.toThrow(other);
    desk.list([VELMORIN, DENIED]);
    expect((await orders.ship(ben, waiting.id, waiting.version)).state).toBe('shipped');
    await desk.close();
  },
  'an order under a licence is told of a new hit, and one from before what was open was kept is compared from its next step on':
    async ({ at, home, raw }) => {
      const desk = await screeningDesk({ at, home }, []);
      const { orders } = desk;
      const roles = ['end-user'] as const;
      await openLicence(desk.ledger, ben, testLicence('D1', {}, { parties: [{ name: DENIED.name, roles }] }));
      await reserveOn(desk.ledger, ann, 'res', { party: DENIED.name });
      let under = await ofParty(desk, licensed() as never, DENIED.name, []);
      under = await orders.approve(app, under.id, under.version, { reservation: 'res' });
      desk.list([DENIED, VELMORIN]);
      let held = await ofParty(desk, EAR99, VELMORIN.name, []);
      held = await orders.approve(cas, held.id, held.version, { reason: REASON });
      await raw('UPDATE trade_order SET open_points = NULL');
      expect((await orders.redecide(ben, 'lists')).flips).toEqual([]);
      held = await orders.release(ben, held.id, held.version);
      await raw(`UPDATE trade_order SET open_points = '' WHERE id = '${under.id}'`);
      desk.list([DENIED, VELMORIN, listed('9', 'SDN', VELMORIN.name)]);
      const { flips } = await orders.redecide(ben, 'lists');
      expect(flips.map((f) => [f.orderId, f.before === f.after]).sort()).toEqual(
        [
          [under.id, true],
          [held.id, true],
        ].sort(),
      );
      under = await orders.get(ann, under.id);
      expect(under).toMatchObject({ state: 'draft', reservation: 'res' });
      // Judged before it is prepared anew, or after: less is open, and that takes nothing back.
      under = await orders.prepare(ann, under.id, under.version);
      await expect(orders.approve(app, under.id, under.version)).rejects.toThrow('(DPL) has not been judged');
      await judgeIn(desk, 'CN', DENIED.name);
      expect((await orders.redecide(ben, 'hits')).flips).toEqual([]);
      expect((await orders.approve(app, under.id, under.version)).state).toBe('approved');
      await desk.close();
    },
  'goods go under the law of the day on which they go': async ({ at, home }) => {
    const desk = await testDesk(at, home, { clock: new TestClock('2022-09-01T15:00:00.000Z') });
    const { orders, clock } = desk;
    const made = async (id: string, on: string) => {
      const o = await orders.create(ann, { id, reference: id, question: { ...question('CN'), on } });
      return orders.prepare(ann, id, o.version);
    };
    let early = await made('early', '2022-08-15');
    let soon = await made('soon', '2022-09-30');
    expect([early.outcome, soon.outcome]).toEqual(['no-licence-required', 'no-licence-required']);
    early = await orders.approve(cas, 'early', early.version);
    soon = await orders.approve(cas, 'soon', soon.version);
    early = await orders.release(cas, 'early', early.version);
    soon = await orders.release(cas, 'soon', soon.version);
    // Some days late, and the same law: it goes.
    early = await orders.ship(cas, 'early', early.version);
    expect(early).toMatchObject({ state: 'shipped', question: { on: '2022-08-15' } });
    // What it went under is on record: the determination of the day on which it went.
    expect((await desk.determinations.get(ann, early.determinationId!)).on).toBe('2022-09-01');
    const late = await made('late', '2022-08-15');
    clock.advance(60 * DAY);
    await expect(orders.ship(cas, 'soon', soon.version)).rejects.toThrow(
      /decided for 2022-09-30; on 2022-10-31 the answer is 'licence-required/,
    );
    await expect(orders.approve(cas, 'late', late.version)).rejects.toThrow('on 2022-10-31 the answer is');
    await desk.close();
  },
  'an order rests on no hypothesis, and one that reads the law itself is for an officer': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    const { orders } = desk;
    for (const more of [{ knownOn: '2022-09-01' }, { scenarios: ['safe-chips-act'] }]) {
      const asked = { ...question('CN'), ...more };
      const refused = { error: { code: 'bad-input' } };
      await expect(orders.create(ann, { reference: 'r', question: asked })).rejects.toMatchObject(refused);
      await expect(orders.importMany(ann, [{ reference: 'r', question: asked }])).rejects.toMatchObject(refused);
      const o = await orders.create(ann, { reference: 'r', question: question('NL') });
      await expect(orders.update(ann, o.id, o.version, { question: asked })).rejects.toMatchObject(refused);
      expect((await orders.get(ann, o.id)).version).toBe(o.version);
    }
    let o = await orders.create(ann, { id: 'own', reference: 'own', question: ASSUMING });
    expect(o.outcome).toBe('no-licence-required');
    o = await orders.prepare(ann, o.id, o.version);
    await expect(orders.approve(app, o.id, o.version, { reason: REASON })).rejects.toThrow('how the law is to be read');
    await expect(orders.approve(cas, o.id, o.version)).rejects.toThrow('written reason');
    o = await orders.approve(cas, o.id, o.version, { reason: REASON });
    let letter = await orders.create(ann, { reference: 'l', question: { ...question('US'), reading: 'letter' } });
    letter = await orders.prepare(ann, letter.id, letter.version);
    await expect(orders.approve(app, letter.id, letter.version)).rejects.toThrow('how the law is to be read');
    await desk.close();
  },
  'what was given as a reason stays with its version, outside the log; a released order is for an officer to cancel':
    async ({ at, home }) => {
      const desk = await testDesk(at, home);
      const { orders } = desk;
      let o = await orders.create(ann, { id: 'o', reference: 'o', question: question('US') });
      o = await orders.prepare(ann, 'o', o.version);
      o = await orders.reject(cas, 'o', o.version, 'The end use is not told.');
      o = await orders.prepare(ann, 'o', o.version);
      o = await orders.approve(cas, 'o', o.version, { reason: REASON });
      o = await orders.release(cas, 'o', o.version);
      await expect(orders.cancel(ann, 'o', o.version, 'Not wanted.')).rejects.toMatchObject({
        error: { code: 'forbidden' },
      });
      const both = someone('usr_both', 'analyst', 'officer');
      o = await orders.cancel(both, 'o', o.version, 'The buyer is gone.');
      expect((await orders.history(ann, 'o')).map((v) => [v.because, v.reason])).toEqual([
        ['created', null],
        ['prepared', null],
        ['rejected', 'The end use is not told.'],
        ['prepared', null],
        ['approved', REASON],
        ['released', null],
        ['cancelled', 'The buyer is gone.'],
      ]);
      const auditor = someone('usr_aud', 'auditor');
      const log = JSON.stringify(await desk.audit.entries(auditor, {}));
      for (const words of ['not told', 'Counsel', 'buyer is gone']) expect(log).not.toContain(words);
      await desk.close();
    },
};
