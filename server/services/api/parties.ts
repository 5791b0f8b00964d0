import type { StoredParty } from '@tolhuis/core/app/records';
import type { Page, PageRequest, Principal } from './principal.ts';

export type { PartyFacts, StoredParty } from '@tolhuis/core/app/records';

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
