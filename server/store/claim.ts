import { AsyncLocalStorage } from 'node:async_hooks';
import type { Transaction } from './port.ts';

/**
 * Something that must be written in the same transaction as whatever a request changes; `about`: the subjects of the log
 * entries of this transaction. What it throws takes the change back.
 */
export type Claim = (tx: Transaction, about: readonly string[]) => Promise<void>;

const claims = new AsyncLocalStorage<Claim>();

/** Runs the work; each transaction in it that leaves an entry in the log carries the claim out as well. */
export const underClaim = <T>(claim: Claim, work: () => Promise<T>): Promise<T> => claims.run(claim, work);

/** Runs work that is nobody's in particular. */
export const withoutClaim = <T>(work: () => T): T => claims.exit(work);

/** The claim under which the caller works, if any. */
export const claimHere = (): Claim | undefined => claims.getStore();
