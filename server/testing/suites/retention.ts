import { expect } from 'vitest';
import { openDesk } from '../../desk.ts';
import { question, someone, testDesk } from '../desk.ts';
import type { Suite } from './store.ts';

const ann = someone('usr_ann', 'analyst');
const ben = someone('usr_ben', 'officer');
const admin = someone('usr_admin', 'admin');
const YEAR = 366 * 86_400;
const NAME = question().parties[0]!.name;

export const retentionSuite: Suite = {
  'a hold keeps what age would delete, an open order keeps its own, and years can be more or none': async ({
    at,
    home,
  }) => {
    const desk = await testDesk(at, home);
    const cancelled = async (id: string): Promise<void> => {
      const o = await desk.orders.create(ann, { id, reference: id, question: question('US') });
      await desk.orders.cancel(ann, id, o.version, `${id} is not wanted`);
    };
    await cancelled('kept');
    await cancelled('gone');
    await desk.orders.create(ann, { id: 'open', reference: 'open', question: question('US') });
    await desk.holds.place(ben, 'order:kept', 'Subpoena of May.');
    await expect(desk.holds.place(ben, 'order:kept', 'again')).rejects.toThrow('on hold already');
    await expect(desk.holds.place(ben, 'orders', 'no such thing')).rejects.toMatchObject({
      error: { code: 'bad-input' },
    });
    await expect(desk.holds.place(ann, 'everything', 'x')).rejects.toMatchObject({ error: { code: 'forbidden' } });
    const named = async (id: string): Promise<boolean> =>
      JSON.stringify(await desk.orders.history(ann, id)).includes(NAME);
    const said = async (id: string): Promise<string | null | undefined> =>
      (await desk.orders.history(ann, id)).find((v) => v.because === 'cancelled')?.reason;

    desk.clock.advance(6 * YEAR);
    const { store, rulebook, clock } = desk;
    const never = openDesk({ store, rulebook, home, clock: clock.read, retentionYears: null });
    const longer = openDesk({ store, rulebook, home, clock: clock.read, retentionYears: 7 });
    expect(await never.upkeep.retain(admin)).toEqual({ determinations: 0, personal: 0 });
    expect(await longer.upkeep.retain(admin)).toEqual({ determinations: 0, personal: 0 });
    await desk.holds.place(ben, 'everything', 'Letter of the agency.');
    expect(await desk.upkeep.retain(admin)).toEqual({ determinations: 0, personal: 0 });
    await desk.holds.lift(admin, 'everything', 'Closed.');
    expect((await desk.upkeep.retain(admin)).determinations).toBe(1);
    expect([await named('kept'), await named('gone'), await named('open')]).toEqual([true, false, true]);
    expect([await said('kept'), await said('gone')]).toEqual(['kept is not wanted', null]);

    expect((await desk.holds.holds(admin)).map((h) => h.subject)).toEqual(['order:kept']);
    await desk.holds.lift(ben, 'order:kept', 'The matter is closed.');
    await expect(desk.holds.lift(ben, 'order:kept', 'again')).rejects.toMatchObject({ error: { code: 'not-found' } });
    await desk.upkeep.retain(admin);
    expect([await named('kept'), await said('kept')]).toEqual([false, null]);
    await desk.close();
  },
  'a party that an order names is not erased before its retention is over, nor one on hold': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    await desk.parties.create(ann, { id: 'p', facts: { name: 'Somebody Else', aliases: [NAME.toUpperCase()] } });
    const o = await desk.orders.create(ann, { id: 'o', reference: 'o', question: question('US') });
    await expect(desk.parties.erase(ben, 'p', 'asked to')).rejects.toThrow("Order 'o' names this party");
    await desk.orders.cancel(ann, 'o', o.version, 'not wanted');
    await expect(desk.parties.erase(ben, 'p', 'asked to')).rejects.toThrow("Order 'o' names this party");
    desk.clock.advance(6 * YEAR);
    const { store, rulebook, clock } = desk;
    for (const retentionYears of [7, null]) {
      const longer = openDesk({ store, rulebook, home, clock: clock.read, retentionYears });
      await expect(longer.parties.erase(ben, 'p', 'asked to')).rejects.toThrow("Order 'o' names this party");
    }
    await desk.holds.place(ben, 'party:p', 'Counsel wants it.');
    await expect(desk.parties.erase(ben, 'p', 'asked to')).rejects.toThrow('on hold');
    await desk.holds.lift(ben, 'party:p', 'Counsel has it.');
    await desk.parties.erase(ben, 'p', 'asked to');
    expect((await desk.parties.history(ann, 'p'))[0]?.facts).toEqual({});
    await desk.close();
  },
  'a party that is named only as an owner, or past what is searched, is not erased either': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    const [buyer] = question('US').parties;
    const owners = [
      { name: 'Middle Holding', sharePercent: 60, owners: [{ name: 'Quiet Owner Ltd', sharePercent: 100 }] },
    ];
    await desk.orders.create(ann, {
      id: 'o',
      reference: 'o',
      question: { ...question('US'), parties: [{ ...buyer, owners }] },
    });
    const aliases = Array.from(
      { length: 50 },
      (_, i) => `Another Name of the Same House ${'of Trade '.repeat(8)}Number ${i}`,
    );
    await desk.orders.create(ann, {
      id: 'l',
      reference: 'l',
      question: { ...question('US'), parties: [{ ...buyer, aliases }] },
    });
    for (const [id, name, order] of [
      ['owner', 'quiet owner LTD', 'o'],
      ['alias', aliases[49]!, 'l'],
    ] as const) {
      await desk.parties.create(ann, { id, facts: { name } });
      await expect(desk.parties.erase(ben, id, 'asked to')).rejects.toThrow(`Order '${order}' names this party`);
    }
    await desk.parties.create(ann, { id: 'none', facts: { name: 'Quiet Owner' } });
    await desk.parties.erase(ben, 'none', 'asked to');
    await desk.close();
  },
  'a hold on a party keeps what names it, and goes again with that hold': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    await desk.parties.create(ann, { id: 'p', facts: { name: 'Held Holding', aliases: [NAME] } });
    await desk.parties.create(ann, { id: 'q', facts: { name: NAME } });
    const other = { ...question('US'), parties: [{ ...question('US').parties[0]!, name: 'Somebody Else' }] };
    for (const [id, asked] of [
      ['named', question('US')],
      ['other', other],
    ] as const) {
      const o = await desk.orders.create(ann, { id, reference: id, question: asked });
      await desk.orders.cancel(ann, id, o.version, 'not wanted');
    }
    const loose = await desk.determinations.decide(ann, question('US'));
    await desk.holds.place(ben, 'party:p', 'Counsel wants it.');
    desk.clock.advance(6 * YEAR);
    const parties = async (id: string) => (await desk.orders.get(ann, id)).question.parties;
    const readable = () =>
      desk.determinations.get(ann, loose.id).then(
        () => true,
        () => false,
      );
    expect((await desk.upkeep.retain(admin)).determinations).toBe(1);
    expect([await parties('named'), await parties('other')]).toEqual([question('US').parties, undefined]);
    expect(await readable()).toBe(true);
    const placed = (await desk.holds.holds(admin)).map((h) => `${h.subject}: ${h.reason}`);
    expect(placed).toEqual([
      `determination:${loose.id}: It names party:p, which is on hold.`,
      'order:named: It names party:p, which is on hold.',
      'party:p: Counsel wants it.',
    ]);
    // An order on hold keeps the parties that it names, whatever its age and whoever they are on file.
    await expect(desk.parties.erase(ben, 'q', 'asked to')).rejects.toThrow("Order 'named' names this party");
    expect(await desk.upkeep.retain(admin)).toEqual({ determinations: 0, personal: 0 });
    await desk.holds.lift(ben, 'party:p', 'Counsel has it.');
    expect(await desk.holds.holds(admin)).toEqual([]);
    await desk.upkeep.retain(admin);
    expect([await parties('named'), await readable()]).toEqual([undefined, false]);
    await desk.close();
  },
  'a long list of orders that are due is done in one go': async ({ at, home, raw }) => {
    const desk = await testDesk(at, home);
    const many = Array.from({ length: 600 }, (_, i) => ({ id: `o${i}`, reference: `o${i}`, question: question('US') }));
    await desk.orders.importMany(ann, many);
    await raw("UPDATE trade_order SET state = 'cancelled'");
    desk.clock.advance(6 * YEAR);
    expect((await desk.upkeep.retain(admin)).personal).toBeGreaterThanOrEqual(600);
    expect(await raw("SELECT id FROM order_version WHERE salt <> ''")).toEqual([]);
    await desk.close();
  },
};
