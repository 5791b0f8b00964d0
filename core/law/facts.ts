import * as circuit from './facts/circuit.ts';
import * as evidence from './facts/evidence.ts';
import * as item from './facts/item.ts';
import * as listing from './facts/listing.ts';
import * as party from './facts/party.ts';
import * as transaction from './facts/transaction.ts';
import type { Fact } from './words.ts';

// The vocabulary: everything that a rule can ask about. A rule that needs a new fact adds it to one of these files, once,
// with its question in both languages; core/decide/facts/ says how the question answers it.
export * from './facts/circuit.ts';
export * from './facts/evidence.ts';
export * from './facts/item.ts';
export * from './facts/listing.ts';
export * from './facts/party.ts';
export * from './facts/transaction.ts';

const FILES = [circuit, item, transaction, evidence, party, listing];

/** Every fact by its id. */
export const VOCABULARY: ReadonlyMap<string, Fact> = new Map(
  FILES.flatMap((file): Fact[] => Object.values(file)).map((fact) => [fact.id, fact]),
);
