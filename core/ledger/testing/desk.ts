import { apply } from '../apply.ts';
import { balance } from '../balance.ts';
import type { Command, Opening } from '../commands.ts';
import { MemoryLedger } from '../memory.ts';
import type { LedgerError, LedgerEvent } from '../outcome.ts';
import type { Account, Entry } from '../types.ts';

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

/** Short ways to say what the tests of commands say often. */
export const account = (id: string, over: Partial<Account> = {}): Account => ({
  id,
  unit: 'units',
  title: id,
  cite: 'test',
  bound: { kind: 'granted' },
  from: '2026-01-01',
  until: '2027-01-01',
  steps: [],
  licence: null,
  ...over,
});
export const opening = (id: string, amount: bigint): Opening => ({
  account: account(id),
  grants: [{ amount, effectiveOn: '2026-01-01', reason: 'grant' }],
});
export function deskWith(amounts: Record<string, bigint>): Desk {
  const desk = new Desk();
  desk.do({ type: 'open', accounts: Object.entries(amounts).map(([id, amount]) => opening(id, amount)) });
  return desk;
}
export const draws = (amounts: Record<string, bigint>) =>
  Object.entries(amounts).map(([id, amount]) => ({ account: id, amount, open: null }));
export const drawing = (amounts: Record<string, bigint>) => ({
  effectiveOn: '2026-11-21',
  draws: draws(amounts),
  licences: [],
  acceptedSteps: [],
});
export const reserve = (desk: Desk, id: string, amounts: Record<string, bigint>, holdSeconds = 3600) =>
  desk.try({ type: 'reserve', id, ...drawing(amounts), holdSeconds });
export const shown = (desk: Desk, id: string) => {
  const b = balance(desk.ledger, id, '2026-12-31');
  return b && [b.authorised, b.used, b.reserved, b.available];
};
export const kindOf = (result: ReturnType<Desk['try']>) => ('kind' in result ? result.kind : 'ok');
