import type { Command, Draw, LicenceRule } from '../commands.ts';
import { licenceOpenings } from '../licence.ts';
import { drawsFor, type Movement } from '../limits.ts';
import { later } from '../time.ts';
import type { AccountId, Entry, Instant, TransferEntry } from '../types.ts';
import type { LedgerView } from '../view.ts';
import { chinaShare, country, lpp, nveu, perCustomer, usVolume } from './limits.ts';
import { prng } from './prng.ts';

/** What the source looks at to send commands that have a chance: a MemoryLedger, or a store's mirror of one. */
type Seen = Pick<LedgerView, 'reservation'> & { accountIds(): AccountId[] };

/**
 * A stream of random commands of every kind, from one seed: orders on several limits, reservations used, released and
 * lapsed, adjustments, corrections, retries. For simulations of this room and of the stores that carry it.
 */
export class CommandSource {
  readonly random: ReturnType<typeof prng>;
  readonly #sent: Command[] = [];
  readonly #transfers: TransferEntry[] = [];
  #now: Instant = '2026-01-01T00:00:00.000Z';
  #count = 0;

  constructor(seed: number) {
    this.random = prng(seed);
  }

  get now(): Instant {
    return this.#now;
  }

  /** The first command: two licences. */
  opening(): Command {
    const parties = [{ name: 'x', roles: ['end-user'] }] as const;
    const covers = { eccns: ['3A090.a'], chips: [], destinations: ['CN'] };
    const line = {
      ...covers,
      title: 'H200',
      units: 400n,
      currency: 'USD',
      valueMinor: 900n,
      valueTolerancePercent: 25n,
    };
    const licence = { cite: 'simulation', from: '2026-01-01', until: '2026-10-01', parties, conditions: [] };
    const accounts = ['L1', 'L2'].flatMap((id) => licenceOpenings({ ...licence, id, lines: [{ ...line, line: '1' }] }));
    return { type: 'open', ...this.#base(), accounts };
  }

  /** Time passes. Perhaps a command that was accepted before, to be sent again; undefined where none. */
  retry(): Command | undefined {
    this.#now = later(this.#now, this.random.below(30_000));
    if (this.#sent.length === 0 || !this.random.chance(0.1)) return undefined;
    return { ...this.random.pick(this.#sent), recordedAt: this.#now };
  }

  /** To be told of each accepted command that was not a replay. */
  accepted(command: Command, entries: readonly Entry[]): void {
    if (command.type !== 'open' && entries.length > 0) this.#sent.push(command);
    for (const entry of entries) if (entry.type === 'transfer') this.#transfers.push(entry);
  }

  #base(): { id: string; recordedAt: Instant; note: string } {
    return { id: `c${this.#count++}`, recordedAt: this.#now, note: '' };
  }
  /** A random day of the year. */
  day(): string {
    const { below } = this.random;
    return `2026-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`;
  }

  #draws(effectiveOn: string): readonly Draw[] {
    const { below, pick } = this.random;
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
  next(seen: Seen): Command {
    const { below, pick, chance } = this.random;
    const base = this.#base();
    const effectiveOn = this.day();
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
      : (seen.reservation(reservation)?.legs ?? []).map(({ account, amount }) => ({
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
        account: pick(seen.accountIds()),
        change: BigInt(below(20_000_001) - 10_000_000),
        effectiveOn,
        acknowledgeShortfall,
      };
    const wrong = pick(this.#transfers);
    const amount = chance(0.3) ? 0n : (wrong.amount * BigInt(1 + below(4))) / 2n;
    return {
      type: 'correct',
      ...base,
      corrections: [{ entry: wrong.id, amount, effectiveOn: chance(0.5) ? null : effectiveOn }],
      acknowledgeShortfall,
    };
  }
}
