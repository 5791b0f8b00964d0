import type { Account, AccountId, Balance, Command, Entry, LedgerEvent } from '@tolhuis/core/ledger';
import type { Page, PageRequest, Principal } from './principal.ts';

/** A command without what the store adds: the instant is read under the lock. */
export type LedgerCommand = Command extends infer C ? (C extends Command ? Omit<C, 'recordedAt'> : never) : never;

export type LedgerReceipt = {
  readonly entries: readonly Entry[];
  readonly events: readonly LedgerEvent[];
  /** The same command had been applied before; nothing changed. */
  readonly replayed: boolean;
};

export interface LedgerService {
  /** Applies a command; all of it or nothing. Throws OperationError 'conflict' with the ledger's own words where it refuses. */
  apply(who: Principal, command: LedgerCommand): Promise<LedgerReceipt>;
  /** `of`: by whose name a limit counts there. */
  accounts(
    who: Principal,
    filter: { prefix?: string } & PageRequest,
  ): Promise<Page<Account & { readonly of?: string }>>;
  /** As of the end of a day; `knownAt`: as it was recorded then. Undefined account: OperationError 'not-found'. */
  balance(who: Principal, account: AccountId, on: string, knownAt?: string): Promise<Balance>;
  balances(who: Principal, on: string, filter: { prefix?: string } & PageRequest): Promise<Page<Balance>>;
  entries(who: Principal, filter: { account?: AccountId; command?: string } & PageRequest): Promise<Page<Entry>>;
  /** Voids what has lapsed; a job. Gives the number of reservations voided. */
  expire(who: Principal): Promise<number>;
  /** Rebuilds every balance from the entries and compares with what is shown; names the accounts that differ. */
  verify(
    who: Principal,
  ): Promise<{ readonly accounts: number; readonly entries: number; readonly differ: readonly AccountId[] }>;
}
