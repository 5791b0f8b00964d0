import { apply } from '../apply.ts';
import { availableAt, balance, course, leastFrom, leastFromCourse } from '../balance.ts';
import type { Command } from '../commands.ts';
import { balanceAt, trialBalance } from '../history.ts';
import { lockSet } from '../lock-set.ts';
import { MemoryLedger, rebuild } from '../memory.ts';
import { fromText, toText } from '../text.ts';
import { type AccountId, authorityOf, consumedOf, type Entry } from '../types.ts';
import { CommandSource } from './command-source.ts';
import { Oracle } from './oracle.ts';

/** No test library here, so that a store's simulation, or a browser's, can use it as it is. */
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

function same(one: unknown, other: unknown): void {
  const texts = [toText(one), toText(other)];
  must(texts[0] === texts[1], `${texts[0]} is not ${texts[1]}`);
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
  readonly #source: CommandSource;
  readonly #breached = new Set<AccountId>();
  readonly #oracle = new Oracle();

  constructor(seed: number) {
    this.#source = new CommandSource(seed);
    this.send(this.#source.opening());
  }

  /** One step: time passes, a command is sent (or an old one again, or the memory is lost), the invariants hold. */
  step(): void {
    if (this.#source.random.chance(0.05)) this.#ledger = rebuild(fromText(toText(this.journal)) as Entry[]);
    const again = this.#source.retry();
    if (again !== undefined) this.send(again);
    this.send(this.#source.next(this.#ledger));
    this.#examine();
  }

  send(command: Command): void {
    const locks = new Set(lockSet(this.#ledger, command));
    const outcome = apply(this.#ledger, command);
    const result = outcome.ok ? (outcome.replayed ? 'replayed' : 'ok') : outcome.error.kind;
    this.tally.set(`${command.type} ${result}`, (this.tally.get(`${command.type} ${result}`) ?? 0) + 1);
    if (!outcome.ok || outcome.replayed) return;
    this.#ledger.record(outcome.entries);
    this.journal.push(...outcome.entries);
    this.#source.accepted(command, outcome.entries);
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
    const id = this.#source.random.pick(this.#ledger.accountIds());
    const day = this.#source.day();
    same(balance(this.#ledger, id, day), balanceAt(this.journal, id, day, this.#source.now));
    same(leastFrom(this.#ledger, id, day), leastFromCourse(this.#ledger, id, day));
  }

  /** What is dear: the whole ledger rebuilt from its journal, and debits against credits. */
  examineAll(): void {
    const copy = rebuild(this.journal);
    for (const id of this.#ledger.accountIds()) {
      same(copy.account(id), this.#ledger.account(id));
      for (const day of ['2026-01-01', '2026-06-15', '2026-12-31'])
        same(balance(this.#ledger, id, day), balanceAt(this.journal, id, day, this.#source.now));
    }
    same(copy.lapsed('9999-12-31T00:00:00.000Z'), this.#ledger.lapsed('9999-12-31T00:00:00.000Z'));
    for (const accounts of trialBalance(this.journal).values()) {
      const sides = [...accounts.values()];
      must(sides.reduce((n, s) => n + s.debitsPosted - s.creditsPosted, 0n) === 0n, 'debits do not equal credits');
      must(sides.reduce((n, s) => n + s.debitsPending - s.creditsPending, 0n) === 0n, 'debits do not equal credits');
    }
    must(new Set(this.journal.map((entry) => entry.id)).size === this.journal.length, 'two entries have one id');
  }
}
