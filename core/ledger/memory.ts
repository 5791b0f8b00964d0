import { effectOf, mergeDays } from './effects.ts';
import type { AccountId, Entry, Instant, TransferEntry } from './types.ts';
import type { AccountState, LedgerView, OpenLeg, Reservation } from './view.ts';

/** An account's state after one more entry; undefined for an account that is not open and is not opened by the entry. */
export function foldAccount(state: AccountState | undefined, entry: Entry): AccountState | undefined {
  if (entry.type === 'account')
    return { account: entry.account, days: state?.days ?? [], lastRecordedAt: entry.recordedAt };
  if (entry.type === 'command' || state === undefined) return state;
  const { account, days } = effectOf(entry);
  if (account !== state.account.id) return state;
  return { account: state.account, days: mergeDays(state.days, days), lastRecordedAt: entry.recordedAt };
}

/** A reservation after one more entry: pending entries of its command open legs, later entries use them up. */
export function foldReservation(reservation: Reservation | undefined, entry: TransferEntry): Reservation | undefined {
  if (entry.phase === 'pending') {
    const leg: OpenLeg = {
      entry: entry.id,
      account: entry.debit,
      amount: entry.amount,
      effectiveOn: entry.effectiveOn,
    };
    const legs = [...(reservation?.legs ?? []), leg];
    return { id: entry.commandId, expiresAt: entry.expiresAt!, legs };
  }
  if (entry.pending === null || reservation === undefined) return reservation;
  const legs = reservation.legs
    .map((leg) => (leg.entry === entry.pending?.entry ? { ...leg, amount: leg.amount - entry.amount } : leg))
    .filter((leg) => leg.amount > 0n);
  return { ...reservation, legs };
}

/** The whole ledger in memory: the reference adapter of the view, for tests, simulation and small installations. */
export class MemoryLedger implements LedgerView {
  readonly #accounts = new Map<AccountId, AccountState>();
  readonly #dependents = new Map<AccountId, AccountId[]>();
  readonly #reservations = new Map<string, Reservation>();
  readonly #transfers = new Map<string, TransferEntry>();
  readonly #corrected = new Map<string, string>();
  readonly #commands = new Map<string, Entry[]>();
  readonly #pendingOwner = new Map<string, string>();

  /** Adds entries, in the order in which `apply` returned them. They are facts: nothing is checked here. */
  record(entries: readonly Entry[]): this {
    for (const entry of entries) this.#fold(entry);
    return this;
  }

  #fold(entry: Entry): void {
    const ofCommand = this.#commands.get(entry.commandId);
    if (ofCommand === undefined) this.#commands.set(entry.commandId, [entry]);
    else ofCommand.push(entry);
    if (entry.type === 'command') return;
    const id = entry.type === 'account' ? entry.account.id : effectOf(entry).account;
    const state = foldAccount(this.#accounts.get(id), entry);
    if (state === undefined)
      throw new Error(`Entry ${entry.id} moves the account "${id}", which no earlier entry opens`);
    if (entry.type === 'account' && entry.account.bound.kind === 'ratio' && !this.#accounts.has(id)) {
      const { of } = entry.account.bound;
      this.#dependents.set(of, [...(this.#dependents.get(of) ?? []), id]);
    }
    this.#accounts.set(id, state);
    if (entry.type !== 'transfer') return;
    this.#transfers.set(entry.id, entry);
    if (entry.corrects?.as === 'reverses') this.#corrected.set(entry.corrects.entry, entry.commandId);
    if (entry.phase === 'pending') this.#pendingOwner.set(entry.id, entry.commandId);
    const owner = this.#pendingOwner.get(entry.pending?.entry ?? entry.id);
    const reservation = owner === undefined ? undefined : foldReservation(this.#reservations.get(owner), entry);
    if (reservation !== undefined) this.#reservations.set(reservation.id, reservation);
  }

  account(id: AccountId): AccountState | undefined {
    return this.#accounts.get(id);
  }
  /** Ids of all open accounts, in the order of their opening. */
  accountIds(): AccountId[] {
    return [...this.#accounts.keys()];
  }
  dependents(counter: AccountId): readonly AccountId[] {
    return this.#dependents.get(counter) ?? [];
  }
  reservation(id: string): Reservation | undefined {
    return this.#reservations.get(id);
  }
  lapsed(at: Instant): readonly Reservation[] {
    const due = [...this.#reservations.values()].filter((r) => r.legs.length > 0 && r.expiresAt <= at);
    return due.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  transfer(entry: string): TransferEntry | undefined {
    return this.#transfers.get(entry);
  }
  correctedBy(entry: string): string | undefined {
    return this.#corrected.get(entry);
  }
  command(id: string): readonly Entry[] | undefined {
    return this.#commands.get(id);
  }
}

/** The ledger that these entries make, from nothing. Throws where they move an account that they do not open. */
export function rebuild(entries: readonly Entry[]): MemoryLedger {
  return new MemoryLedger().record(entries);
}
