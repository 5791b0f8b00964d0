import { licenceOpenings } from '@tolhuis/core/ledger';
import { expect } from 'vitest';
import { changedRulebook, someone, TestClock, testDesk } from '../desk.ts';
import { licensed, openLicence, RECEIVER, reserveOn, testLicence } from '../licence.ts';
import { BY_HAND } from './ledger.ts';
import type { Suite } from './store.ts';

const ann = someone('usr_ann', 'analyst');
const ben = someone('usr_ben', 'officer');
const cas = someone('usr_cas', 'approver', 'officer');
const dee = someone('usr_dee', 'approver');
const all = someone('usr_all', 'viewer', 'analyst', 'approver', 'officer', 'admin', 'auditor');
const REASON = 'Line 1 is for these modules to this data centre, as the licence of May says.';

type TestDesk = Awaited<ReturnType<typeof testDesk>>;
/** An order, prepared. */
async function prepared({ orders }: TestDesk, facts: object = {}) {
  // As JSON has it: a member that is undefined is not there.
  const question: unknown = JSON.parse(JSON.stringify(licensed(facts)));
  const { id, version } = await orders.create(ann, { reference: 'r', question });
  return orders.prepare(ann, id, version);
}
const used = async (desk: TestDesk, licence = 'D1') => {
  const balance = await desk.ledger.balance(ann, `licence/${licence}/1/units`, '2026-12-31');
  return [balance.used, balance.reserved].map(Number);
};

/** Orders that need a licence, and the ledger that they draw on. */
export const licenceSuite: Suite = {
  'a licence is drawn on when the order is released, by exactly its units': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    await openLicence(desk.ledger, ben, testLicence('D1', { units: 10n }));
    await reserveOn(desk.ledger, ann, 'res-9', { units: 9n });
    let o = await prepared(desk);
    await expect(desk.orders.approve(dee, o.id, o.version, { reservation: 'res-9' })).rejects.toThrow('holds 9 units');
    await desk.ledger.apply(ben, { type: 'release', id: 'give-back', note: '', reservation: 'res-9', legs: null });
    await reserveOn(desk.ledger, ann, 'res-10');
    await expect(desk.orders.approve(dee, o.id, o.version, { reservation: 'res-9' })).rejects.toThrow('holds nothing');
    o = await desk.orders.approve(dee, o.id, o.version, { reservation: 'res-10' });
    o = await desk.orders.release(cas, o.id, o.version);
    expect(await used(desk)).toEqual([10, 0]);
    const [chosen] = (await desk.audit.entries(all, { about: 'command:res-10' })).items;
    expect(chosen?.body).toMatchObject({ chosen: [{ by: 'user', line: { licence: 'D1', line: '1' } }] });
    const next = await prepared(desk);
    await expect(desk.orders.approve(ben, next.id, next.version, { reservation: 'res-10' })).rejects.toThrow(
      'holds nothing',
    );
    await desk.close();
  },
  'what a reservation holds is asked again at release; value is stated, in the currency, and covered': async ({
    at,
    home,
  }) => {
    const desk = await testDesk(at, home);
    await openLicence(desk.ledger, ben, testLicence('D1'));
    const approved = async (id: string, facts: object = {}) => {
      await reserveOn(desk.ledger, ann, id);
      const o = await prepared(desk, facts);
      return desk.orders.approve(dee, o.id, o.version, { reservation: id });
    };
    const o = await approved('res-a');
    // Given back after the approval: the order of ten would have gone out on three.
    const legs = [{ account: 'licence/D1/1/units', amount: 7n }];
    await desk.ledger.apply(ann, { type: 'release', id: 'part', note: '', reservation: 'res-a', legs });
    await expect(desk.orders.release(cas, o.id, o.version)).rejects.toThrow('holds 3 units');
    expect(await used(desk)).toEqual([0, 3]);
    // 100 cents are held: ten at 0.10 dollar are covered, at 0.100001 they are not; of euros it says nothing.
    const unitValue = (amount: string, currency = 'USD') => ({ unitValue: { amount, currency } });
    await expect(approved('res-b', unitValue('0.100001'))).rejects.toThrow('the order is of 101');
    await expect(approved('res-c', unitValue('0.01', 'EUR'))).rejects.toThrow('in EUR, the licence in USD');
    await expect(approved('res-d', { unitValue: undefined })).rejects.toThrow('states no value');
    const enough = await approved('res-e', unitValue('0.10'));
    expect((await desk.orders.release(cas, enough.id, enough.version)).state).toBe('released');
    await desk.close();
  },
  'a licence is for these goods, this destination and these parties, whoever approves': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    await openLicence(desk.ledger, ben, testLicence('D1'));
    await reserveOn(desk.ledger, ann, 'res');
    const end = (licensed() as { parties: object[] }).parties[0]!;
    const h200 = { item: { chip: 'nvidia/h200-sxm' } };
    for (const [facts, said] of [
      [h200, 'covers chip nvidia/h100-sxm5; the order is of nvidia/h200-sxm'],
      [{ to: 'MO', parties: [{ ...end, country: 'MO' }] }, 'covers CN; the order goes to MO'],
      [{ parties: [{ ...end, name: 'Qorbit Cloud' }] }, `names ${RECEIVER} as 'end-user', not 'Qorbit Cloud'`],
      [{ parties: [end, { ...end, role: 'ultimate-consignee' }] }, "as 'ultimate-consignee'"],
    ] as const) {
      const o = await prepared(desk, facts);
      expect(o.outcome).toBe('licence-required');
      await expect(desk.orders.approve(cas, o.id, o.version, { reservation: 'res', reason: REASON })).rejects.toThrow(
        said,
      );
    }
    // By paragraph: a .b item is not what a licence for .a is for.
    await openLicence(desk.ledger, ben, testLicence('D2', { chips: [], eccns: ['3A090.b'] }));
    await reserveOn(desk.ledger, ann, 'res-2', { licence: 'D2' });
    const o = await prepared(desk);
    await expect(desk.orders.approve(cas, o.id, o.version, { reservation: 'res-2' })).rejects.toThrow(
      'covers ECCN 3A090.b; the order is of 3A090.a',
    );
    expect((await desk.orders.approve(dee, o.id, o.version, { reservation: 'res' })).state).toBe('approved');
    await desk.close();
  },
  'its window is asked on the day on which the goods go, and conditions as they are now': async ({ at, home }) => {
    const clock = new TestClock();
    const desk = await testDesk(at, home, { clock });
    const licence = testLicence('D1', {}, { until: '2026-11-24', conditions: ['kyc'] });
    await openLicence(desk.ledger, ben, licence);
    await expect(reserveOn(desk.ledger, ann, 'res')).rejects.toThrow('not confirmed: kyc');
    await reserveOn(desk.ledger, ann, 'res', { conditions: ['kyc'] });
    const later = await prepared(desk, { on: '2026-11-24' });
    await expect(desk.orders.approve(cas, later.id, later.version, { reservation: 'res' })).rejects.toThrow(
      'valid until the day before 2026-11-24; the goods go on 2026-11-24',
    );
    const amend = (id: string, over: object) =>
      desk.ledger.apply(ben, {
        type: 'amend',
        id,
        note: '',
        accounts: licenceOpenings({ ...licence, ...over }).map(({ account }) => account),
      });
    let o = await prepared(desk);
    await amend('more', { conditions: ['kyc', 'no resale'] });
    await expect(desk.orders.approve(cas, o.id, o.version, { reservation: 'res' })).rejects.toThrow(
      'does not confirm: no resale',
    );
    await amend('fewer', {});
    o = await desk.orders.approve(cas, o.id, o.version, { reservation: 'res' });
    o = await desk.orders.release(cas, o.id, o.version);
    clock.advance(3 * 86_400);
    await expect(desk.orders.ship(cas, o.id, o.version)).rejects.toThrow('the goods go on 2026-11-24');
    await amend('longer', { until: '2026-12-31' });
    expect((await desk.orders.ship(cas, o.id, o.version)).state).toBe('shipped');
    await desk.close();
  },
  'a released order that comes to need a licence leaves on one that it drew on, or not at all': async ({
    at,
    home,
  }) => {
    // Under a rulebook that asks no licence: one order goes free, two others name a reservation all the same.
    const before = await testDesk(at, home, { rulebook: changedRulebook() });
    await openLicence(before.ledger, ben, testLicence('D1'));
    const released = async (reservation?: string) => {
      if (reservation !== undefined) await reserveOn(before.ledger, ann, reservation);
      const o = await prepared(before);
      expect(o.outcome).toBe('no-licence-required');
      const given = reservation === undefined ? {} : { reservation };
      const approved = await before.orders.approve(dee, o.id, o.version, given);
      return before.orders.release(ben, o.id, approved.version);
    };
    const [bare, drawn, corrected] = [await released(), await released('res-a'), await released('res-b')];
    await before.close();
    const desk = await testDesk(at, home);
    const { flips } = await desk.orders.redecide(ben, 'rulebook');
    expect(flips.map((f) => [f.state, f.after.split(' ')[0]])).toEqual(Array(3).fill(['released', 'licence-required']));
    for (const flip of flips) await desk.orders.acknowledgeFlip(cas, flip.id, 'ok');
    const ship = async ({ id }: { id: string }) => desk.orders.ship(cas, id, (await desk.orders.get(ann, id)).version);
    await expect(ship(bare)).rejects.toMatchObject({
      error: {
        what: 'A licence is required and none is drawn on.',
        remedy: 'Cancel it, and make a new order that draws on a licence.',
      },
    });
    const { items } = await desk.ledger.entries(ann, { command: `release:${corrected.id}:${corrected.version - 1}` });
    const entry = items.find((e) => e.type === 'transfer')!;
    await desk.ledger.apply(ben, {
      type: 'correct',
      id: 'taken-back',
      note: 'Those modules were lost in the yard and never left.',
      corrections: [{ entry: entry.id, amount: 0n, effectiveOn: '2026-11-21' }],
      acknowledgeShortfall: false,
    });
    await expect(ship(corrected)).rejects.toThrow('none is drawn on');
    expect((await ship(drawn)).state).toBe('shipped');
    await desk.close();
  },
  'a licence is used on the day on which the goods go, not on a past one that the order was for': async ({
    at,
    home,
  }) => {
    const clock = new TestClock();
    const desk = await testDesk(at, home, { clock });
    await openLicence(desk.ledger, ben, testLicence('D1', {}, { until: '2026-11-26' }));
    const released = async (reservation: string, on: string) => {
      await reserveOn(desk.ledger, ann, reservation);
      let o = await prepared(desk, { on });
      o = await desk.orders.approve(dee, o.id, o.version, { reservation });
      return () => desk.orders.release(cas, o.id, o.version);
    };
    const [late, ahead, past] = [
      await released('res-late', '2026-11-21'),
      await released('res-ahead', '2026-11-25'),
      await released('res-past', '2026-11-21'),
    ];
    clock.advance(3 * 86_400);
    await late();
    await ahead();
    const usedOn = async (on: string) => Number((await desk.ledger.balance(ann, 'licence/D1/1/units', on)).used);
    expect(await Promise.all(['2026-11-23', '2026-11-24', '2026-11-25'].map(usedOn))).toEqual([0, 10, 20]);
    // The licence has ended since: it is not drawn on for the day on which it was still valid.
    clock.advance(3 * 86_400);
    await expect(past()).rejects.toThrow('the goods go on 2026-11-27');
    expect(await used(desk)).toEqual([20, 10]);
    await desk.close();
  },
  'a licence from before its cover was asked takes an officer with a reason, and its parties': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    await openLicence(desk.ledger, ben, testLicence('D1'), true);
    await reserveOn(desk.ledger, ann, 'res');
    const end = (licensed() as { parties: object[] }).parties[0]!;
    const stranger = await prepared(desk, { parties: [{ ...end, name: 'Qorbit Cloud' }] });
    await expect(
      desk.orders.approve(cas, stranger.id, stranger.version, { reservation: 'res', reason: REASON }),
    ).rejects.toThrow("does not name 'Qorbit Cloud'");
    let o = await prepared(desk);
    const approve = (who: typeof dee, reason?: string) =>
      desk.orders.approve(who, o.id, o.version, { reservation: 'res', ...(reason && { reason }) });
    await expect(approve(dee, REASON)).rejects.toThrow('for an officer to say');
    await expect(approve(cas)).rejects.toThrow('for an officer to say');
    o = await approve(cas, REASON);
    o = await desk.orders.release(ben, o.id, o.version);
    expect((await desk.orders.ship(ben, o.id, o.version)).state).toBe('shipped');
    await desk.close();
  },
  'beside orders a licence is used by an officer with a reason only; a draw that opens an account is an opening':
    async ({ at, home }) => {
      const desk = await testDesk(at, home);
      await openLicence(desk.ledger, ben, testLicence('D1'));
      await reserveOn(desk.ledger, ann, 'res');
      const use = { type: 'use-reservation', note: '', reservation: 'res', legs: null, remainder: 'keep' } as const;
      const on = { effectiveOn: '2026-11-21' };
      await expect(desk.ledger.apply(ann, { ...use, ...on, id: 'u', note: BY_HAND })).rejects.toThrow('for an officer');
      await expect(desk.ledger.apply(ben, { ...use, ...on, id: 'u' })).rejects.toThrow('written reason');
      const account = { ...testAccount, id: 'limit/made-up' };
      const open = { account, grants: [{ amount: 10n ** 12n, effectiveOn: '2026-01-01', reason: 'grant' as const }] };
      const draws = [{ account: account.id, amount: 1n, open }];
      const draw = { ...on, type: 'reserve', id: 'd', note: '', draws, licences: [], acceptedSteps: [] } as const;
      await expect(desk.ledger.apply(ann, { ...draw, holdSeconds: 60 })).rejects.toThrow('ledger.write');
      await desk.ledger.apply(ben, { ...use, ...on, id: 'u', note: BY_HAND });
      expect(await used(desk)).toEqual([10, 0]);
      await desk.close();
    },
};

const testAccount = {
  unit: 'tpp',
  title: 't',
  cite: 'made up',
  bound: { kind: 'granted' },
  from: '2026-01-01',
  until: null,
  steps: [],
  licence: null,
} as const;
