import { expect } from 'vitest';
import { question, someone, testDesk } from '../desk.ts';
import type { Suite } from './store.ts';

const ann = someone('usr_ann', 'analyst');
const ben = someone('usr_ben', 'officer');
const cas = someone('usr_cas', 'approver', 'officer');
const all = someone('usr_all', 'viewer', 'analyst', 'approver', 'officer', 'admin', 'auditor');

/** Orders that need a licence, and the ledger that they draw on. */
export const licenceSuite: Suite = {
  'a licence is drawn on when the order is released, by exactly its units': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    await openTestLicence(desk.ledger, 10n);
    await reserve(desk.ledger, 'res-9', 9n);
    let o = await desk.orders.create(ann, { reference: 'r', question: question('CN', 10) });
    o = await desk.orders.prepare(ann, o.id, o.version);
    await expect(desk.orders.approve(ben, o.id, o.version, { reservation: 'res-9' })).rejects.toThrow('holds 9 units');
    await desk.ledger.apply(ben, { type: 'release', id: 'give-back', note: '', reservation: 'res-9', legs: null });
    await reserve(desk.ledger, 'res-10', 10n);
    await expect(desk.orders.approve(ben, o.id, o.version, { reservation: 'res-9' })).rejects.toThrow('holds nothing');
    o = await desk.orders.approve(ben, o.id, o.version, { reservation: 'res-10' });
    o = await desk.orders.release(cas, o.id, o.version);
    const { used, reserved, available } = await desk.ledger.balance(ann, 'licence/D1/1/units', '2026-11-21');
    expect({ used, reserved, available }).toEqual({ used: 10n, reserved: 0n, available: 0n });
    const [chosen] = (await desk.audit.entries(all, { about: 'command:res-10' })).items;
    expect(chosen?.body).toMatchObject({ chosen: [{ by: 'user', line: { licence: 'D1', line: '1' } }] });
    const next = await desk.orders.create(ann, { reference: 'r2', question: question('CN', 10) });
    const p = await desk.orders.prepare(ann, next.id, next.version);
    await expect(desk.orders.approve(ben, next.id, p.version, { reservation: 'res-10' })).rejects.toThrow(
      'holds nothing',
    );
    await desk.close();
  },
  'what a reservation holds is asked again at release, and its value with its units': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    await openTestLicence(desk.ledger, 20n);
    const approved = async (id: string, facts: object = {}) => {
      await reserve(desk.ledger, id, 10n);
      const o = await desk.orders.create(ann, { reference: id, question: { ...question('CN', 10), ...facts } });
      const p = await desk.orders.prepare(ann, o.id, o.version);
      return desk.orders.approve(ben, o.id, p.version, { reservation: id });
    };
    const o = await approved('res-a');
    // Given back after the approval: the order of ten would have gone out on three.
    const legs = [{ account: 'licence/D1/1/units', amount: 7n }];
    await desk.ledger.apply(ann, { type: 'release', id: 'part', note: '', reservation: 'res-a', legs });
    await expect(desk.orders.release(cas, o.id, o.version)).rejects.toThrow('holds 3 units');
    expect(await desk.ledger.balance(ann, 'licence/D1/1/units', '2026-11-21')).toMatchObject({ used: 0n });
    // 100 cents are held: ten at 0.10 dollar are covered, at 0.100001 they are not; of euros it says nothing.
    const unitValue = (amount: string, currency = 'USD') => ({ unitValue: { amount, currency } });
    await expect(approved('res-b', unitValue('0.100001'))).rejects.toThrow('the order is of 101');
    await desk.ledger.apply(ann, { type: 'release', id: 'b', note: '', reservation: 'res-b', legs: null });
    const enough = await approved('res-c', unitValue('0.10'));
    expect((await desk.orders.release(cas, enough.id, enough.version)).state).toBe('released');
    await desk.ledger.apply(ann, { type: 'release', id: 'a', note: '', reservation: 'res-a', legs: null });
    expect((await approved('res-d', unitValue('9', 'EUR'))).state).toBe('approved');
    await desk.close();
  },
};

type Ledger = Awaited<ReturnType<typeof testDesk>>['ledger'];
const openTestLicence = (ledger: Ledger, units: bigint) =>
  ledger.apply(ben, {
    type: 'open',
    id: 'open-D1',
    note: '',
    accounts: (['units', 'minor:USD'] as const).map((unit) => ({
      account: {
        id: `licence/D1/1/${unit}`,
        unit,
        title: 'Licence D1',
        cite: 'test',
        bound: { kind: 'granted' as const },
        from: '2026-01-01',
        until: null,
        steps: [],
        licence: { licence: 'D1', line: '1', parties: ['p'], conditions: [] },
      },
      grants: [{ amount: unit === 'units' ? units : 1_000_000n, effectiveOn: '2026-01-01', reason: 'grant' as const }],
    })),
  });
const reserve = (ledger: Ledger, id: string, units: bigint) =>
  ledger.apply(ann, {
    type: 'reserve',
    id,
    note: '',
    effectiveOn: '2026-11-21',
    holdSeconds: 86_400,
    draws: [],
    acceptedSteps: [],
    licences: [
      {
        units,
        currency: 'USD',
        valueMinor: 100n,
        party: 'p',
        conditionsConfirmed: [],
        choose: { by: 'user', line: { licence: 'D1', line: '1' } },
      },
    ],
  });
