import { expect } from 'vitest';
import { question, someone, TestClock, testDesk } from '../desk.ts';
import type { Suite } from './store.ts';

const ann = someone('usr_ann', 'analyst');
const app = someone('usr_app', 'approver');
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

export const gatesSuite: Suite = {
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
