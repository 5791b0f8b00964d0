import type { Party } from '../../contract.ts';

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
