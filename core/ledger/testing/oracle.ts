import { lineAccount } from '../choose-licence.ts';
import type { Command, Leg } from '../commands.ts';
import type { LedgerEvent } from '../outcome.ts';
import { later } from '../time.ts';
import { type AccountId, consumedOf, type TransferEntry } from '../types.ts';

type Held = { readonly expiresAt: string; readonly left: Map<AccountId, bigint> };

/**
 * What each account must have used and reserved in all, kept from accepted commands alone and in another way than the
 * ledger's: so that an entry that is missing, doubled or on the wrong account shows.
 */
export class Oracle {
  readonly used = new Map<AccountId, bigint>();
  readonly #held = new Map<string, Held>();

  reserved(id: AccountId): bigint {
    return [...this.#held.values()].reduce((sum, { left }) => sum + (left.get(id) ?? 0n), 0n);
  }

  /** `entry`: looks up a transfer that a correction names. */
  accept(command: Command, events: readonly LedgerEvent[], entry: (id: string) => TransferEntry): void {
    const use = (id: AccountId, amount: bigint) => this.used.set(id, (this.used.get(id) ?? 0n) + amount);
    if (command.type === 'use') for (const { account, amount } of this.#asked(command, events)) use(account, amount);
    if (command.type === 'reserve') {
      const left = new Map<AccountId, bigint>();
      for (const { account, amount } of this.#asked(command, events))
        left.set(account, (left.get(account) ?? 0n) + amount);
      this.#held.set(command.id, { expiresAt: later(command.recordedAt, command.holdSeconds), left });
    }
    if (command.type === 'use-reservation' || command.type === 'release') {
      const held = this.#held.get(command.reservation)!;
      const legs = command.legs ?? [...held.left].map(([account, amount]) => ({ account, amount }));
      for (const { account, amount } of legs) {
        if (command.type === 'use-reservation') use(account, amount);
        held.left.set(account, held.left.get(account)! - amount);
      }
      if (command.type === 'use-reservation' && command.remainder === 'release') held.left.clear();
    }
    if (command.type === 'expire')
      for (const held of this.#held.values()) if (held.expiresAt <= command.recordedAt) held.left.clear();
    if (command.type !== 'correct') return;
    for (const { entry: id, amount } of command.corrections) {
      const wrong = entry(id);
      if (wrong.credit === consumedOf(wrong.unit)) use(wrong.debit, amount - wrong.amount);
    }
  }

  #asked(command: Extract<Command, { type: 'use' | 'reserve' }>, events: readonly LedgerEvent[]): Leg[] {
    const chosen = events.flatMap((event) => (event.kind === 'licence-chosen' ? [event.line] : []));
    const lines = command.licences.flatMap(({ units, valueMinor, currency }, i) => [
      { account: lineAccount(chosen[i]!, 'units'), amount: units },
      { account: lineAccount(chosen[i]!, `minor:${currency}`), amount: valueMinor },
    ]);
    return [...command.draws.map(({ account, amount }) => ({ account, amount })), ...lines];
  }
}
