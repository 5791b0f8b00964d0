import { expect } from 'vitest';
import type { Desk, LedgerCommand, LedgerReceipt, Order } from '../services/api/index.ts';
import { question, someone, TestClock, testDesk } from './desk.ts';
import { prng } from './prng.ts';
import { BY_HAND, openQuota, reserveUnits } from './suites/ledger.ts';

const officer = someone('usr_officer', 'officer', 'auditor');
const people = ['usr_a', 'usr_b', 'usr_c'].map((id) => someone(id, 'analyst', 'officer'));
/** 15,832 TPP: 989.4 TFLOPS dense at 16 bits. */
const H100_TPP = 15_832;
const NEXT = {
  draft: 'prepare',
  prepared: 'approve',
  approved: 'release',
  released: 'ship',
  shipped: 'cancel',
  cancelled: 'update',
} as const;
const QUOTAS = { north: 40n, south: 25n, east: 60n } as const;

/**
 * A desk driven by one seed: several clients at once reserve, use, release, let lapse, correct and send again; orders are
 * made, prepared, approved and changed; the desk is closed in the middle of it and opened again. A model beside it counts
 * in its own way what was acknowledged.
 */
export class Simulation {
  readonly #at: string;
  readonly #home: string;
  readonly #random: ReturnType<typeof prng>;
  readonly #clock = new TestClock();
  #desk!: Desk;
  #count = 0;
  readonly #held = new Map<string, { account: string; left: bigint; until: string }>();
  readonly #used = new Map<string, bigint>();
  readonly #uses: { entry: string; account: string; amount: bigint }[] = [];
  readonly #sent: LedgerCommand[] = [];
  readonly #orders = new Map<string, Order>();
  /** How often each thing happened: a simulation that never reserves proves nothing. */
  readonly tally = new Map<string, number>();

  constructor(at: string, home: string, seed: number) {
    this.#at = at;
    this.#home = home;
    this.#random = prng(seed);
  }

  async open(): Promise<this> {
    this.#desk = await testDesk(this.#at, this.#home, { clock: this.#clock });
    for (const [id, units] of Object.entries(QUOTAS)) await this.#desk.ledger.apply(officer, openQuota(id, units));
    return this;
  }

  #say(what: string): void {
    this.tally.set(what, (this.tally.get(what) ?? 0) + 1);
  }

  #command(): LedgerCommand {
    const { below, pick, chance } = this.#random;
    const id = `c${this.#count++}`;
    const held = [...this.#held.keys()];
    const roll = below(100);
    if (this.#sent.length > 0 && chance(0.1)) return pick(this.#sent);
    if (held.length === 0 || roll < 45)
      return reserveUnits(id, pick(Object.keys(QUOTAS)), BigInt(1 + below(9)), 30 + below(600));
    const reservation = pick(held);
    const { account, left } = this.#held.get(reservation)!;
    if (roll < 65)
      return {
        type: 'use-reservation',
        id,
        note: BY_HAND,
        reservation,
        effectiveOn: '2026-11-21',
        legs: [{ account, amount: BigInt(1 + below(Number(left) || 1)) }],
        remainder: 'keep',
      };
    if (roll < 80) return { type: 'release', id, note: '', reservation, legs: null };
    const wrong = this.#uses.length > 0 ? pick(this.#uses) : undefined;
    if (roll < 90 && wrong)
      return {
        type: 'correct',
        id,
        note: '',
        corrections: [{ entry: wrong.entry, amount: BigInt(below(Number(wrong.amount) + 1)), effectiveOn: null }],
        acknowledgeShortfall: false,
      };
    return {
      type: 'use',
      id,
      note: BY_HAND,
      effectiveOn: '2026-11-21',
      draws: [{ account, amount: BigInt(1 + below(3)), open: null }],
      licences: [],
      acceptedSteps: [],
    };
  }

  /** The model's own count of what was acknowledged. */
  #accept(command: LedgerCommand, { entries, replayed }: LedgerReceipt): void {
    if (replayed) return;
    this.#sent.push(command);
    const use = (account: string, amount: bigint): void =>
      void this.#used.set(account, (this.#used.get(account) ?? 0n) + amount);
    if (command.type === 'reserve') {
      const { account, amount } = command.draws[0]!;
      const until = new Date(Date.parse(this.#clock.read()) + command.holdSeconds * 1000).toISOString();
      this.#held.set(command.id, { account, left: amount, until });
    }
    if (command.type === 'use') use(command.draws[0]!.account, command.draws[0]!.amount);
    if (command.type === 'use-reservation') {
      const { account, amount } = command.legs![0]!;
      const held = this.#held.get(command.reservation)!;
      use(account, amount);
      if (held.left === amount) this.#held.delete(command.reservation);
      else this.#held.set(command.reservation, { ...held, left: held.left - amount });
    }
    if (command.type === 'release') this.#held.delete(command.reservation);
    if (command.type === 'correct') {
      const { entry, amount } = command.corrections[0]!;
      const at = this.#uses.findIndex((u) => u.entry === entry);
      const [wrong] = this.#uses.splice(at, 1);
      use(wrong!.account, amount - wrong!.amount);
    }
    for (const e of entries)
      if (e.type === 'transfer' && (e.phase === 'post' || e.phase === 'post-pending') && e.credit === 'consumed/units')
        this.#uses.push({ entry: e.id, account: e.debit, amount: e.amount });
  }

  async #ledger(): Promise<void> {
    const command = this.#command();
    const answer = await this.#desk.ledger.apply(officer, command).then(
      (receipt) => receipt,
      (thrown: Error) => thrown,
    );
    if (answer instanceof Error) {
      this.#say(/\((\S+)\)/.exec(answer.message)?.[1] ?? answer.message);
      if (!/ledger refuses/.test(answer.message) && !('fault' in answer)) throw answer;
      return;
    }
    this.#say(answer.replayed ? 'replayed' : command.type);
    this.#accept(command, answer);
  }

  async #order(): Promise<void> {
    const { pick, chance } = this.#random;
    const who = pick(people);
    const { orders } = this.#desk;
    const known = [...this.#orders.values()].filter(({ state }) => state !== 'shipped' && state !== 'cancelled');
    const keep = (o: Order): void => {
      this.#orders.set(o.id, o);
      this.#say(`order ${o.state}`);
    };
    try {
      if (known.length === 0 || (known.length < 12 && chance(0.4)))
        return keep(
          await orders.create(who, {
            reference: `r${this.#count++}`,
            question: chance(0.4) ? this.#underLpp() : question(pick(['US', 'NL', 'CN'])),
          }),
        );
      const o = pick(known);
      // Mostly what comes next; now and then what does not, and is refused.
      const act = chance(0.7)
        ? NEXT[o.state]
        : pick(['prepare', 'approve', 'release', 'update', 'ship', 'cancel'] as const);
      if (act === 'update')
        return keep(
          await orders.update(who, o.id, o.version, {
            question: chance(0.3) ? this.#underLpp() : question(pick(['US', 'CN'])),
          }),
        );
      if (act === 'cancel') return keep(await orders.cancel(who, o.id, o.version, 'a reason'));
      if (act === 'approve')
        return keep(await orders.approve(who, o.id, o.version, { reason: 'a reason of more than twenty characters' }));
      keep(await orders[act](who, o.id, o.version));
    } catch (thrown) {
      if (!(thrown instanceof Error) || !('error' in thrown)) throw thrown;
      this.#say(
        /^Over limit LPP/.test(thrown.message) ? 'over LPP' : `order ${(thrown.error as { code: string }).code}`,
      );
    }
  }

  /** Under LPP, to one consignee that is written in two ways: any two pass the cap of a year together. */
  #underLpp(): object {
    const { below, pick } = this.#random;
    const quantity = 900 + below(700);
    const asked = question('CH', quantity, pick(['Made Up University', 'MADE UP UNIVERSITY']));
    return { ...asked, evidence: { lppCumulativeTpp: quantity * H100_TPP } };
  }

  async step(): Promise<void> {
    const { below, chance } = this.#random;
    this.#clock.advance(below(90));
    const clients = 1 + below(4);
    // Ledger clients one after another for the model; orders at the same time, so that commits are shared.
    const orders = Array.from({ length: clients }, () => this.#order());
    await this.#ledger();
    await Promise.all(orders);
    if (chance(0.15)) {
      await this.#desk.ledger.expire(officer);
      const now = this.#clock.read();
      for (const [id, { until }] of this.#held) if (until <= now) this.#held.delete(id);
    }
    if (chance(0.08)) await this.#crash();
    await this.#examine();
  }

  /** Closed while requests are on their way: each is done or not done, none in part, and sending it again is safe. */
  async #crash(): Promise<void> {
    const commands = [this.#command(), this.#command()];
    const under = commands.map((c) =>
      this.#desk.ledger.apply(officer, c).then(
        () => true,
        () => false,
      ),
    );
    await this.#desk.close();
    await Promise.all(under);
    this.#desk = await testDesk(this.#at, this.#home, { clock: this.#clock });
    this.#say('reopened');
    for (const command of commands) {
      const { items } = await this.#desk.ledger.entries(officer, { command: command.id, limit: 1000 });
      if (items.length > 0 && !this.#sent.some((s) => s.id === command.id))
        this.#accept(command, { entries: items, events: [], replayed: false });
    }
  }

  async #examine(): Promise<void> {
    const { ledger, orders } = this.#desk;
    expect((await ledger.verify(officer)).differ).toEqual([]);
    for (const [id, authorised] of Object.entries(QUOTAS)) {
      const reserved = [...this.#held.values()].reduce((sum, h) => sum + (h.account === id ? h.left : 0n), 0n);
      const used = this.#used.get(id) ?? 0n;
      expect(await ledger.balance(officer, id, '2026-12-31')).toMatchObject({ authorised, used, reserved });
      expect(used + reserved <= authorised).toBe(true);
    }
    const all = (await orders.search(officer, { limit: 100 })).items;
    // Whatever was approved, sent back, changed or shipped: the consignee's account holds its orders, and never more than the cap.
    let promised = 0n;
    for (const { state, question: q } of all)
      if (q.evidence?.lppCumulativeTpp !== undefined && ['approved', 'released', 'shipped'].includes(state))
        promised += BigInt(q.quantity! * H100_TPP);
    const held = (await ledger.balances(officer, '2026-12-31', { prefix: 'limit/LPP/' })).items;
    for (const { authorised, available } of held) {
      expect(authorised).toBe(26_900_000n);
      expect(available! >= 0n).toBe(true);
    }
    expect(held.reduce((sum, b) => sum + b.used + b.reserved, 0n)).toBe(promised);
    for (const o of all) {
      expect(o.approvedBy === null || o.approvedBy !== o.preparedBy).toBe(true);
      if (['approved', 'released', 'shipped'].includes(o.state)) expect(o.approvedBy).not.toBeNull();
    }
  }

  /** What is dear: the whole chain. */
  async close(): Promise<void> {
    expect((await this.#desk.audit.verify(officer)).findings).toEqual([]);
    await this.#desk.close();
  }
}
