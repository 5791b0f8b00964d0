import type { Changes } from './balance.ts';
import type { Command } from './commands.ts';
import { type DayTotals, effectOf, mergeDays } from './effects.ts';
import type { LedgerEvent, Outcome } from './outcome.ts';
import { commandText } from './text.ts';
import type { Account, AccountId, Entry, TransferEntry } from './types.ts';
import type { LedgerView } from './view.ts';

/** What a handler says of a transfer; the rest follows from the command. */
export type TransferDraft = Pick<
  TransferEntry,
  'phase' | 'reason' | 'unit' | 'amount' | 'debit' | 'credit' | 'effectiveOn'
> &
  Partial<Pick<TransferEntry, 'pending' | 'expiresAt' | 'corrects'>>;

/** The entries that a command would make, seen as if they were recorded, and nothing recorded yet. */
export class Draft {
  readonly entries: Entry[] = [];
  readonly events: LedgerEvent[] = [];
  /** Accounts opened or amended by this command shine through the view. */
  readonly view: LedgerView;
  readonly #command: Command;
  readonly #accounts = new Map<AccountId, Account>();
  readonly #changes = new Map<AccountId, readonly DayTotals[]>();

  constructor(view: LedgerView, command: Command) {
    this.#command = command;
    this.entries.push({ ...this.#next(), type: 'command', text: commandText(command) });
    const account = (id: AccountId) => {
      const drafted = this.#accounts.get(id);
      const recorded = view.account(id);
      if (drafted === undefined) return recorded;
      return {
        account: drafted,
        days: recorded?.days ?? [],
        lastRecordedAt: recorded?.lastRecordedAt ?? command.recordedAt,
      };
    };
    this.view = {
      account,
      dependents: (counter) => view.dependents(counter),
      reservation: (id) => view.reservation(id),
      lapsed: (at) => view.lapsed(at),
      transfer: (entry) => view.transfer(entry),
      correctedBy: (entry) => view.correctedBy(entry),
      command: (id) => view.command(id),
    };
  }

  #next(): { id: string; commandId: string; recordedAt: string } {
    const { id, recordedAt } = this.#command;
    return { id: `${id}/${this.entries.length}`, commandId: id, recordedAt };
  }

  get changes(): Changes {
    return this.#changes;
  }

  /** Opens the account, or gives it new terms. */
  account(account: Account): void {
    this.#accounts.set(account.id, account);
    this.entries.push({ ...this.#next(), type: 'account', account });
  }

  transfer(draft: TransferDraft): TransferEntry {
    const defaults = { pending: null, expiresAt: null, corrects: null } as const;
    const entry: TransferEntry = { ...this.#next(), type: 'transfer', ...defaults, ...draft };
    this.entries.push(entry);
    const { account, days } = effectOf(entry);
    this.#changes.set(account, mergeDays(this.#changes.get(account) ?? [], days));
    return entry;
  }

  event(event: LedgerEvent): void {
    this.events.push(event);
  }

  /** Accepted: entries to record and events to tell of. */
  done(): Outcome {
    return { ok: true, entries: this.entries, events: this.events, replayed: false };
  }
}
