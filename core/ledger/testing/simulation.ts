import { expect } from 'vitest';
import { apply } from '../apply.ts';
import { availableAt, balance, course, leastFrom, leastFromCourse } from '../balance.ts';
import type { Command, Draw, LicenceRule } from '../commands.ts';
import { balanceAt, trialBalance } from '../history.ts';
import { licenceOpenings } from '../licence.ts';
import { drawsFor, type Movement } from '../limits.ts';
import { lockSet } from '../lock-set.ts';
import { MemoryLedger, rebuild } from '../memory.ts';
import { fromText, toText } from '../text.ts';
import { later } from '../time.ts';
import { type AccountId, authorityOf, consumedOf, type Entry, type Instant, type TransferEntry } from '../types.ts';
import { chinaShare, country, lpp, nveu, perCustomer, usVolume } from './limits.ts';
import { Oracle } from './oracle.ts';
import { prng } from './prng.ts';

/** As expect, but without its cost: this runs some ten thousand times. */
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/**
 * One desk over a year of random days: orders on several limits, reservations that are used, released or lapse,
 * adjustments, corrections, retries and crashes, all from one seed. After every step the invariants are examined.
 */
export class Simulation {
  #ledger = new MemoryLedger();
  readonly journal: Entry[] = [];
  /** How often each outcome happened: a simulation that never reserves proves nothing. */
  readonly tally = new Map<string, number>();
  readonly #random: ReturnType<typeof prng>;
  readonly #sent: Command[] = [];
  readonly #breached = new Set<AccountId>();
  readonly #oracle = new Oracle();
  #now: Instant = '2026-01-01T00:00:00.000Z';
  #count = 0;

  constructor(seed: number) {
    this.#random = prng(seed);
    const line = { title: 'H200', units: 400n, currency: 'USD', valueMinor: 900n, valueTolerancePercent: 25n };
    const licence = { cite: 'simulation', from: '2026-01-01', until: '2026-10-01', parties: ['x'], conditions: [] };
    const accounts = ['L1', 'L2'].flatMap((id) => licenceOpenings({ ...licence, id, lines: [{ ...line, line: '1' }] }));
    this.send({ type: 'open', ...this.#base(), accounts });
  }

  #base(): { id: string; recordedAt: Instant; note: string } {
    return { id: `c${this.#count++}`, recordedAt: this.#now, note: '' };
  }
  #day(): string {
    const { below } = this.#random;
    return `2026-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`;
  }

  #draws(effectiveOn: string): readonly Draw[] {
    const { below, pick } = this.#random;
    const scaled = [lpp, country, nveu, perCustomer].map((rule) => ({ ...rule, steps: [] }));
    const is = {
      consignee: pick(['c1', 'c2']),
      customer: 'k',
      company: pick(['m1', 'm2']),
      country: pick(['IN', 'US', 'CN']),
      product: 'p',
    };
    const size = BigInt(1 + below(12));
    const movement: Movement = { effectiveOn, units: size * 1000n, tpp: size * 1_000_000n, value: null, is };
    const drawn = drawsFor([...scaled, usVolume, chinaShare], movement);
    if (!drawn.ok) throw new Error(drawn.error.what);
    return drawn.draws;
  }

  /** A random command of any kind. */
  #command(): Command {
    const { below, pick, chance } = this.#random;
    const base = this.#base();
    const entries = this.journal.filter((e): e is TransferEntry => e.type === 'transfer');
    const effectiveOn = this.#day();
    const reservation = this.#sent.length > 0 ? pick(this.#sent).id : 'none';
    const choose = {
      by: 'rule',
      rule: pick<LicenceRule>(['earliest-expiry', 'smallest-remainder']),
      among: [
        { licence: 'L1', line: '1' },
        { licence: 'L2', line: '1' },
      ],
    } as const;
    const licence = {
      units: BigInt(1 + below(30)),
      currency: 'USD',
      valueMinor: BigInt(1 + below(80)),
      party: 'x',
      conditionsConfirmed: [],
      choose,
    };
    const drawing = {
      effectiveOn,
      draws: chance(0.8) ? this.#draws(effectiveOn) : [],
      licences: chance(0.5) ? [licence] : [],
      acceptedSteps: [],
    };
    const legs = chance(0.5)
      ? null
      : (this.#ledger.reservation(reservation)?.legs ?? []).map(({ account, amount }) => ({
          account,
          amount: amount / BigInt(1 + below(3)),
        }));
    const roll = below(100);
    if (roll < 35) return { type: 'reserve', ...base, ...drawing, holdSeconds: 1 + below(200_000) };
    if (roll < 45) return { type: 'use', ...base, ...drawing };
    if (roll < 65)
      return { type: 'use-reservation', ...base, reservation, effectiveOn, legs, remainder: pick(['keep', 'release']) };
    if (roll < 75) return { type: 'release', ...base, reservation, legs };
    if (roll < 80) return { type: 'expire', ...base };
    const acknowledgeShortfall = chance(0.1);
    if (roll < 87)
      return {
        type: 'adjust',
        ...base,
        account: pick(this.#ledger.accountIds()),
        change: BigInt(below(20_000_001) - 10_000_000),
        effectiveOn,
        acknowledgeShortfall,
      };
    const wrong = pick(entries);
    const amount = chance(0.3) ? 0n : (wrong.amount * BigInt(1 + below(4))) / 2n;
    return {
      type: 'correct',
      ...base,
      corrections: [{ entry: wrong.id, amount, effectiveOn: chance(0.5) ? null : effectiveOn }],
      acknowledgeShortfall,
    };
  }

  /** One step: time passes, a command is sent (or an old one again, or the memory is lost), the invariants hold. */
  step(): void {
    const { below, chance, pick } = this.#random;
    this.#now = later(this.#now, below(30_000));
    if (chance(0.05)) this.#ledger = rebuild(fromText(toText(this.journal)) as Entry[]);
    if (this.#sent.length > 0 && chance(0.1)) this.send({ ...pick(this.#sent), recordedAt: this.#now });
    this.send(this.#command());
    this.#examine();
  }

  send(command: Command): void {
    const before = this.journal.length;
    const locks = new Set(lockSet(this.#ledger, command));
    const outcome = apply(this.#ledger, command);
    const result = outcome.ok ? (outcome.replayed ? 'replayed' : 'ok') : outcome.error.kind;
    this.tally.set(`${command.type} ${result}`, (this.tally.get(`${command.type} ${result}`) ?? 0) + 1);
    if (!outcome.ok || outcome.replayed) return;
    this.#ledger.record(outcome.entries);
    this.journal.push(...outcome.entries);
    if (outcome.entries.length === 0) return;
    if (before > 0) this.#sent.push(command);
    this.#oracle.accept(command, outcome.events, (id) => this.#ledger.transfer(id)!);
    for (const event of outcome.events) if (event.kind === 'limit-breached') this.#breached.add(event.account);
    for (const entry of outcome.entries) {
      if (entry.type !== 'transfer') continue;
      const moved = [entry.debit, entry.credit].filter(
        (id) => id !== authorityOf(entry.unit) && id !== consumedOf(entry.unit),
      );
      for (const id of moved) must(locks.has(id), `${command.type} moved ${id} without its lock`);
    }
  }

  #examine(): void {
    for (const id of this.#ledger.accountIds()) {
      const end = balance(this.#ledger, id, '9999-12-31')!;
      must(end.used === (this.#oracle.used.get(id) ?? 0n), `${id}: used ${end.used}`);
      must(end.reserved === this.#oracle.reserved(id), `${id}: reserved ${end.reserved}`);
      must(end.reserved >= 0n && end.used >= 0n, `${id} below nothing`);
      if (this.#breached.has(id)) continue;
      for (const point of course(this.#ledger, id))
        must((availableAt(point) ?? 0n) >= 0n, `${id} overdrawn on ${point.day}`);
    }
    const id = this.#random.pick(this.#ledger.accountIds());
    const day = this.#day();
    expect(balance(this.#ledger, id, day)).toEqual(balanceAt(this.journal, id, day, this.#now));
    expect(leastFrom(this.#ledger, id, day)).toEqual(leastFromCourse(this.#ledger, id, day));
  }

  /** What is dear: the whole ledger rebuilt from its journal, and debits against credits. */
  examineAll(): void {
    const copy = rebuild(this.journal);
    for (const id of this.#ledger.accountIds()) {
      expect(copy.account(id)).toEqual(this.#ledger.account(id));
      for (const day of ['2026-01-01', '2026-06-15', '2026-12-31'])
        expect(balance(this.#ledger, id, day)).toEqual(balanceAt(this.journal, id, day, this.#now));
    }
    expect(copy.lapsed('9999-12-31T00:00:00.000Z')).toEqual(this.#ledger.lapsed('9999-12-31T00:00:00.000Z'));
    for (const accounts of trialBalance(this.journal).values()) {
      const sides = [...accounts.values()];
      expect(sides.reduce((n, s) => n + s.debitsPosted - s.creditsPosted, 0n)).toBe(0n);
      expect(sides.reduce((n, s) => n + s.debitsPending - s.creditsPending, 0n)).toBe(0n);
    }
    expect(new Set(this.journal.map((entry) => entry.id)).size).toBe(this.journal.length);
  }
}
