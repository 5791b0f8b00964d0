import type { Party } from '@tolhuis/core/contract';
import type { Page, PageRequest, Principal } from './principal.ts';

/** A party on file, in its newest version. `facts` are the contract's, without the role that an order gives it. */
export type PartyFacts = Omit<Party, 'role'>;
export type StoredParty = {
  readonly id: string;
  readonly version: number;
  readonly facts: PartyFacts;
  /** From which day these facts hold (valid time). */
  readonly validFrom: string;
  readonly recordedAt: string;
  readonly by: string;
};

export interface PartyService {
  create(who: Principal, party: { id?: string; facts: unknown; validFrom?: string }): Promise<StoredParty>;
  update(
    who: Principal,
    id: string,
    version: number,
    change: { facts: unknown; validFrom?: string },
  ): Promise<StoredParty>;
  get(who: Principal, id: string): Promise<StoredParty>;
  /** Bi-temporal: what held on a day, as it was known at an instant. */
  getAt(who: Principal, id: string, at: { on: string; knownAt: string }): Promise<StoredParty>;
  history(who: Principal, id: string): Promise<readonly StoredParty[]>;
  search(who: Principal, filter: { text?: string; country?: string } & PageRequest): Promise<Page<StoredParty>>;
  /** Deletes the personal data of a party that no order names within its retention; the log keeps its commitments. */
  erase(who: Principal, id: string, reason: string): Promise<void>;
}
