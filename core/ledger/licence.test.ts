import { describe, expect, test } from 'vitest';
import { balance } from './balance.ts';
import { lineAccount } from './choose-licence.ts';
import type { LicenceDraw } from './commands.ts';
import { type Licence, licenceOpenings } from './licence.ts';
import { Desk } from './testing/desk.ts';

const licence = (id: string, over: Partial<Licence> = {}, line: Partial<Licence['lines'][number]> = {}): Licence => ({
  id,
  cite: '15 CFR 750.7',
  from: '2026-01-01',
  until: '2027-01-01',
  parties: [{ name: 'tencent', roles: ['end-user'] }],
  conditions: ['kyc'],
  lines: [
    {
      line: '1',
      title: 'H200',
      eccns: ['3A090.a'],
      chips: ['nvidia/h200-sxm'],
      destinations: ['CN'],
      units: 100n,
      currency: 'USD',
      valueMinor: 300_000_000n,
      valueTolerancePercent: 0n,
      ...line,
    },
  ],
  ...over,
});
function deskWith(...licences: Licence[]): Desk {
  const desk = new Desk();
  desk.do({ type: 'open', accounts: licences.flatMap(licenceOpenings) });
  return desk;
}
const by = (id: string): LicenceDraw['choose'] => ({ by: 'user', line: { licence: id, line: '1' } });
function use(desk: Desk, over: Partial<LicenceDraw>, effectiveOn = '2026-11-21') {
  const draw: LicenceDraw = {
    units: 10n,
    currency: 'USD',
    valueMinor: 30_000_000n,
    party: 'tencent',
    conditionsConfirmed: ['kyc'],
    choose: by('D1'),
    ...over,
  };
  return desk.try({ type: 'use', effectiveOn, draws: [], licences: [draw], acceptedSteps: [] });
}
const left = (desk: Desk, id: string) =>
  ['units', 'minor:USD'].map(
    (unit) => balance(desk.ledger, lineAccount({ licence: id, line: '1' }, unit), '2026-11-21')?.available,
  );

describe('units and value bind apart', () => {
  test('over-quantity within the value is refused', () => {
    const desk = deskWith(licence('D1'));
    expect(use(desk, { units: 101n, valueMinor: 1n })).toMatchObject({
      kind: 'over-limit',
      shortfalls: [{ unit: 'units', asked: 101n, available: 100n }],
    });
    expect(left(desk, 'D1')).toEqual([100n, 300_000_000n]);
  });
  test('over-value within the quantity is refused', () => {
    expect(use(deskWith(licence('D1')), { units: 1n, valueMinor: 300_000_001n })).toMatchObject({
      kind: 'over-limit',
      shortfalls: [{ unit: 'minor:USD', asked: 300_000_001n, available: 300_000_000n }],
    });
  });
  test('both to the last', () => {
    const desk = deskWith(licence('D1'));
    expect(use(desk, { units: 100n, valueMinor: 300_000_000n })).not.toHaveProperty('remedy');
    expect(left(desk, 'D1')).toEqual([0n, 0n]);
  });
  test('a tolerance on value is granted apart, only where the licence says so, and ends with the units', () => {
    const desk = deskWith(licence('D1', {}, { valueTolerancePercent: 25n }));
    expect(desk.journal).toContainEqual(expect.objectContaining({ reason: 'tolerance', amount: 75_000_000n }));
    expect(use(desk, { units: 99n, valueMinor: 375_000_000n })).not.toHaveProperty('remedy');
    expect(use(desk, { units: 1n, valueMinor: 1n })).toMatchObject({ kind: 'over-limit' });
    const shipped = deskWith(licence('D1', {}, { valueTolerancePercent: 25n }));
    use(shipped, { units: 100n, valueMinor: 300_000_000n });
    expect(use(shipped, { units: 1n, valueMinor: 1n })).toMatchObject({
      kind: 'over-limit',
      shortfalls: [{ unit: 'units' }],
    });
  });
});

describe('what a licence is tied to', () => {
  test.each<[string, Partial<LicenceDraw>, string, string]>([
    ['another party', { party: 'alibaba' }, '2026-11-21', 'party-not-on-licence'],
    ['a condition not confirmed', { conditionsConfirmed: [] }, '2026-11-21', 'condition-not-confirmed'],
    ['before it is valid', {}, '2025-12-31', 'outside-window'],
    ['on its first day', {}, '2026-01-01', 'ok'],
    ['on its last day', {}, '2026-12-31', 'ok'],
    ['after its last day', {}, '2027-01-01', 'outside-window'],
    ['another currency', { currency: 'EUR' }, '2026-11-21', 'account-unknown'],
    ['a licence that is not open', { choose: by('D9') }, '2026-11-21', 'account-unknown'],
    ['free of charge', { valueMinor: 0n }, '2026-11-21', 'bad-command'],
    ['no units', { units: 0n }, '2026-11-21', 'bad-command'],
  ])('%s', (_name, over, on, kind) => {
    const result = use(deskWith(licence('D1')), over, on);
    expect('kind' in result ? result.kind : 'ok').toBe(kind);
  });
  test('nobody draws on a licence as if it were a mere limit', () => {
    const draws = [{ account: lineAccount({ licence: 'D1', line: '1' }, 'units'), amount: 1n, open: null }];
    expect(
      deskWith(licence('D1')).try({ type: 'use', effectiveOn: '2026-11-21', draws, licences: [], acceptedSteps: [] }),
    ).toMatchObject({ kind: 'licence-needs-choice' });
  });
  test('an amendment: extended, or revoked', () => {
    const desk = deskWith(licence('D1'));
    const amended = (until: string) => licenceOpenings(licence('D1', { until })).map(({ account }) => account);
    desk.do({ type: 'amend', accounts: amended('2028-01-01') });
    expect(use(desk, {}, '2027-06-01')).not.toHaveProperty('remedy');
    desk.do({ type: 'amend', accounts: amended('2026-06-01') });
    expect(use(desk, {})).toMatchObject({ kind: 'outside-window' });
    expect(left(desk, 'D1')).toEqual([100n, 300_000_000n]);
  });
});

describe('which licence is used is never silent', () => {
  const three = () =>
    deskWith(
      licence('D1', {}, { units: 50n }),
      licence('D2', { until: '2026-12-01' }, { units: 40n }),
      licence('D3', { until: '2026-11-25' }, { units: 5n }),
    );
  const among = ['D1', 'D2', 'D3', 'D4'].map((id) => ({ licence: id, line: '1' }));
  test.each([
    ['earliest-expiry', 10n, 'D2'],
    ['earliest-expiry', 5n, 'D3'],
    ['smallest-remainder', 10n, 'D2'],
    ['smallest-remainder', 45n, 'D1'],
  ] as const)('%s of %i units takes %s and shows why not the others', (rule, units, chosen) => {
    const events = use(three(), { units, choose: { by: 'rule', rule, among } });
    expect(events).toContainEqual(
      expect.objectContaining({ kind: 'licence-chosen', by: 'rule', rule, line: { licence: chosen, line: '1' } }),
    );
    const event = Array.isArray(events) ? events.find((e) => e.kind === 'licence-chosen') : undefined;
    expect(event.considered.map((c: { refusedBecause: string | null }) => c.refusedBecause !== null)).toEqual([
      false,
      units > 40n,
      units > 5n,
      true,
    ]);
  });
  test('a line with units but too little value is passed over', () => {
    const desk = deskWith(licence('D1', { until: '2026-12-01' }, { valueMinor: 5n }), licence('D2'));
    const events = use(desk, { choose: { by: 'rule', rule: 'earliest-expiry', among: among.slice(0, 2) } });
    expect(events).toContainEqual(
      expect.objectContaining({
        line: { licence: 'D2', line: '1' },
        considered: [
          expect.objectContaining({ refusedBecause: 'not enough value left' }),
          expect.objectContaining({ refusedBecause: null }),
        ],
      }),
    );
  });
  test('none fits: each with its reason', () =>
    expect(use(three(), { units: 51n, choose: { by: 'rule', rule: 'earliest-expiry', among } })).toMatchObject({
      kind: 'no-licence-fits',
      considered: [
        { refusedBecause: 'not enough units left' },
        {},
        {},
        { refusedBecause: expect.stringContaining('D4') },
      ],
    }));
  test('the user’s choice is an event too', () =>
    expect(use(three(), {})).toContainEqual(expect.objectContaining({ kind: 'licence-chosen', by: 'user' })));
  test('two draws of one order see one another', () => {
    const draw = { units: 30n, currency: 'USD', valueMinor: 1n, party: 'tencent', conditionsConfirmed: ['kyc'] };
    const choose = { by: 'rule', rule: 'earliest-expiry', among } as const;
    const events = three().do({
      type: 'reserve',
      effectiveOn: '2026-11-21',
      draws: [],
      licences: [
        { ...draw, choose },
        { ...draw, choose },
      ],
      acceptedSteps: [],
      holdSeconds: 60,
    });
    expect(events.flatMap((e) => (e.kind === 'licence-chosen' ? e.line.licence : []))).toEqual(['D2', 'D1']);
  });
});
