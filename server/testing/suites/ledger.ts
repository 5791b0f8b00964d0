import { expect } from 'vitest';
import type { LedgerCommand } from '../../services/api/index.ts';
import { someone, testDesk } from '../desk.ts';
import type { Suite } from './store.ts';

const officer = someone('usr_o', 'officer');
const viewer = someone('usr_v', 'viewer');

/** Why something is used beside orders. */
export const BY_HAND = 'Recorded by hand: a test has no order for it.';

/** An account with one grant of units. */
export const openQuota = (id: string, amount: bigint): LedgerCommand => ({
  type: 'open',
  id: `open ${id}`,
  note: '',
  accounts: [
    {
      account: {
        id,
        unit: 'units',
        title: id,
        cite: 'test',
        bound: { kind: 'granted' },
        from: '2026-01-01',
        until: null,
        steps: [],
        licence: null,
      },
      grants: [{ amount, effectiveOn: '2026-01-01', reason: 'grant' }],
    },
  ],
});
export const reserveUnits = (id: string, account: string, amount: bigint, holdSeconds = 3600): LedgerCommand => ({
  type: 'reserve',
  id,
  note: '',
  effectiveOn: '2026-11-21',
  holdSeconds,
  draws: [{ account, amount, open: null }],
  licences: [],
  acceptedSteps: [],
});

export const ledgerSuite: Suite = {
  'reserve, use, release, expire, adjust and correct are kept, and balances equal their entries': async ({
    at,
    home,
  }) => {
    const desk = await testDesk(at, home);
    const apply = (c: LedgerCommand) => desk.ledger.apply(officer, c);
    const shown = async () => {
      const { used, reserved, available } = await desk.ledger.balance(viewer, 'q', '2026-11-21');
      return [used, reserved, available].map(Number);
    };
    await apply(openQuota('q', 100n));
    await apply(reserveUnits('r1', 'q', 60n));
    await expect(apply(reserveUnits('r2', 'q', 41n))).rejects.toThrow('over-limit');
    expect(await shown()).toEqual([0, 60, 40]);
    expect(await apply(reserveUnits('r1', 'q', 60n))).toMatchObject({ replayed: true });
    await expect(apply(reserveUnits('r1', 'q', 59n))).rejects.toThrow('command-id-reused');
    const used = await apply({
      type: 'use-reservation',
      id: 'u1',
      note: BY_HAND,
      reservation: 'r1',
      effectiveOn: '2026-11-21',
      legs: [{ account: 'q', amount: 50n }],
      remainder: 'keep',
    });
    expect(await shown()).toEqual([50, 10, 40]);
    const before = desk.clock.read();
    desk.clock.advance(1);
    await apply(reserveUnits('r3', 'q', 5n, 60));
    desk.clock.advance(61);
    expect(await desk.ledger.expire(officer)).toBe(1);
    await apply({ type: 'release', id: 'rel', note: '', reservation: 'r1', legs: null });
    await apply({
      type: 'adjust',
      id: 'adj',
      note: '',
      account: 'q',
      change: -30n,
      effectiveOn: '2026-11-01',
      acknowledgeShortfall: false,
    });
    expect(await shown()).toEqual([50, 0, 20]);
    const entry = used.entries.find((e) => e.type === 'transfer')!;
    await apply({
      type: 'correct',
      id: 'cor',
      note: '',
      corrections: [{ entry: entry.id, amount: 45n, effectiveOn: null }],
      acknowledgeShortfall: false,
    });
    expect(await shown()).toEqual([45, 0, 25]);
    await expect(
      apply({
        type: 'correct',
        id: 'cor2',
        note: '',
        corrections: [{ entry: entry.id, amount: 1n, effectiveOn: null }],
        acknowledgeShortfall: false,
      }),
    ).rejects.toThrow('already-corrected');
    // Bi-temporal: what we knew before the corrections, of the same day.
    expect(await desk.ledger.balance(viewer, 'q', '2026-11-21', before)).toMatchObject({
      used: 50n,
      reserved: 10n,
      authorised: 100n,
    });
    expect(await desk.ledger.verify(viewer)).toMatchObject({ accounts: 1, differ: [] });
    const page = await desk.ledger.entries(viewer, { account: 'q', limit: 3 });
    expect(page.items).toHaveLength(3);
    expect(
      (await desk.ledger.entries(viewer, { account: 'q', limit: 1000, after: page.next! })).items.length,
    ).toBeGreaterThan(3);
    await desk.close();
  },
  'many at once from one quota: never over, none lost, all or nothing over two limits': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    await desk.ledger.apply(officer, openQuota('a', 50n));
    await desk.ledger.apply(officer, openQuota('b', 30n));
    const both = (i: number): LedgerCommand => ({
      ...(reserveUnits(`r${i}`, 'a', 1n) as Extract<LedgerCommand, { type: 'reserve' }>),
      draws: ['a', 'b'].map((account) => ({ account, amount: 1n, open: null })),
    });
    const settled = await Promise.allSettled(Array.from({ length: 80 }, (_, i) => desk.ledger.apply(officer, both(i))));
    expect(settled.filter((s) => s.status === 'fulfilled')).toHaveLength(30);
    for (const id of ['a', 'b'])
      expect(await desk.ledger.balance(viewer, id, '2026-11-21')).toMatchObject({ reserved: 30n });
    expect((await desk.ledger.verify(viewer)).differ).toEqual([]);
    await desk.close();
  },
  'a balance that somebody wrote by hand is found': async ({ at, home, raw }) => {
    const desk = await testDesk(at, home);
    await desk.ledger.apply(officer, openQuota('q', 100n));
    await desk.ledger.apply(officer, openQuota('other', 1n));
    await raw(`UPDATE ledger_account SET state = REPLACE(state, '"100"', '"1000"') WHERE id = 'q'`);
    expect((await desk.ledger.verify(viewer)).differ).toEqual(['q']);
    expect((await desk.upkeep.doctor(someone('x', 'auditor'))).find((c) => c.name === 'ledger')).toMatchObject({
      ok: false,
    });
    await desk.close();
  },
};
