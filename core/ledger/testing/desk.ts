import { apply } from '../apply.ts';
import type { Command } from '../commands.ts';
import { MemoryLedger } from '../memory.ts';
import type { LedgerError, LedgerEvent } from '../outcome.ts';
import type { Entry } from '../types.ts';

type Without<C> = C extends Command
  ? Omit<C, 'id' | 'recordedAt' | 'note'> & Partial<Pick<C, 'id' | 'recordedAt'>>
  : never;

/** A ledger in memory with its journal, which numbers and dates its commands. */
export class Desk {
  readonly ledger = new MemoryLedger();
  readonly journal: Entry[] = [];
  #count = 0;

  /** Applies and records; the events, or the error's kind thrown as text. */
  do(command: Without<Command>): readonly LedgerEvent[] {
    const result = this.try(command);
    if ('kind' in result) throw new Error(`${result.kind}: ${result.what}`);
    return result;
  }
  try(command: Without<Command>): readonly LedgerEvent[] | LedgerError {
    this.#count++;
    const recordedAt = `2026-11-21T10:${String(Math.floor(this.#count / 60)).padStart(2, '0')}:${String(this.#count % 60).padStart(2, '0')}.000Z`;
    const full = { id: `c${this.#count}`, recordedAt, note: '', ...command } as Command;
    const outcome = apply(this.ledger, full);
    if (!outcome.ok) return outcome.error;
    if (!outcome.replayed) {
      this.ledger.record(outcome.entries);
      this.journal.push(...outcome.entries);
    }
    return outcome.events;
  }
}
