import {
  type AccountId,
  type AccountState,
  type Command,
  type Entry,
  fromText,
  type Instant,
  type LedgerView,
  lockSet,
  type Reservation,
  type TransferEntry,
} from '@tolhuis/core/ledger';
import type { Reader } from '../store/port.ts';

/** A question that the pure ledger asked and whose answer has not been read yet. */
type Question =
  | {
      readonly about: 'account' | 'dependents' | 'reservation' | 'transfer' | 'correctedBy' | 'command';
      readonly id: string;
    }
  | { readonly about: 'lapsed'; readonly id: Instant };
const keyOf = ({ about, id }: Question): string => `${about} ${id}`;

/** Thrown inside the pure ledger where it asks for a row that has not been read; caught by `settle`, never outside. */
class Unread extends Error {
  readonly question: Question;
  constructor(question: Question) {
    super(`not read yet: ${keyOf(question)}`);
    this.question = question;
  }
}

/**
 * The ledger's view over rows. The ledger is pure and asks synchronously; at a question whose answer has not been read it
 * is stopped, the row is read, and it is asked again: so exactly the rows that it needs are read, whatever it asks.
 */
export class RowView implements LedgerView {
  readonly #known = new Map<string, unknown>();

  #answer<T>(question: Question): T | undefined {
    const key = keyOf(question);
    if (!this.#known.has(key)) throw new Unread(question);
    return this.#known.get(key) as T | undefined;
  }

  account(id: AccountId): AccountState | undefined {
    return this.#answer({ about: 'account', id });
  }
  dependents(id: AccountId): readonly AccountId[] {
    return this.#answer({ about: 'dependents', id }) ?? [];
  }
  reservation(id: string): Reservation | undefined {
    return this.#answer({ about: 'reservation', id });
  }
  lapsed(id: Instant): readonly Reservation[] {
    return this.#answer({ about: 'lapsed', id }) ?? [];
  }
  transfer(id: string): TransferEntry | undefined {
    return this.#answer({ about: 'transfer', id });
  }
  correctedBy(id: string): string | undefined {
    return this.#answer({ about: 'correctedBy', id });
  }
  command(id: string): readonly Entry[] | undefined {
    return this.#answer({ about: 'command', id });
  }

  /** Runs a pure function of the view until everything that it asks has been read. `lock`: ' FOR UPDATE', or nothing. */
  async settle<T>(reader: Reader, lock: string, work: (view: LedgerView) => T): Promise<T> {
    for (;;) {
      try {
        return work(this);
      } catch (thrown) {
        if (!(thrown instanceof Unread)) throw thrown;
        this.#known.set(keyOf(thrown.question), await readAnswer(reader, lock, thrown.question));
      }
    }
  }

  /** Reads and locks the command's accounts in the ledger's order, so that no two writers can wait for each other. */
  async lock(reader: Reader, lock: string, command: Command): Promise<void> {
    const ids = await this.settle(reader, '', (view) => lockSet(view, command));
    this.#known.clear();
    for (const id of ids) {
      const question: Question = { about: 'account', id };
      this.#known.set(keyOf(question), await readAnswer(reader, lock, question));
    }
  }
}

async function readAnswer(reader: Reader, lock: string, { about, id }: Question): Promise<unknown> {
  switch (about) {
    case 'account': {
      const row = await reader.get(`SELECT state FROM ledger_account WHERE id = ?${lock}`, [id]);
      return row && fromText(String(row['state']));
    }
    case 'dependents':
      return (await reader.all('SELECT id FROM ledger_account WHERE counter = ? ORDER BY id', [id])).map((r) =>
        String(r['id']),
      );
    case 'reservation': {
      const row = await reader.get(`SELECT state FROM ledger_reservation WHERE id = ?${lock}`, [id]);
      return row && fromText(String(row['state']));
    }
    case 'lapsed': {
      const sql = `SELECT state FROM ledger_reservation WHERE open = 1 AND expires_at <= ? ORDER BY id${lock}`;
      return (await reader.all(sql, [id])).map((r) => fromText(String(r['state'])));
    }
    case 'transfer': {
      const row = await reader.get('SELECT entry FROM ledger_entry WHERE id = ?', [id]);
      const entry = row && (fromText(String(row['entry'])) as Entry);
      return entry?.type === 'transfer' ? entry : undefined;
    }
    case 'correctedBy':
      return (await reader.get('SELECT command_id FROM ledger_correction WHERE entry = ?', [id]))?.['command_id'];
    case 'command': {
      const rows = await reader.all('SELECT entry FROM ledger_entry WHERE command_id = ? ORDER BY position', [id]);
      return rows.length === 0 ? undefined : rows.map((r) => fromText(String(r['entry'])) as Entry);
    }
  }
}
