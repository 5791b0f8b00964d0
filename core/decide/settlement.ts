import type { ReviewPolicy } from '../contract.ts';
import { evaluate, type Missing } from '../law/evaluate.ts';
import type { Base } from './candidate-facts.ts';
import type { Active, Edition } from './edition.ts';
import { pieceOf } from './memory.ts';
import type { Watched } from './observe.ts';
import type { Recall } from './recall.ts';
import { type Outcome, type Settled, settle, strictestPolicy } from './settle.ts';

/** Where one candidate classification leads, with what the short answer says beside it. Shared by many questions. */
export type Settlement = {
  /** Its own number, to tell it from every other. */
  readonly number: number;
  readonly settled: Settled;
  /** The outcome; 'open' closed: a question while something can be asked, a hold when all that is left is stated to be unknown. */
  readonly outcome: Outcome;
  /** Of a licence requirement that stands uncovered. */
  readonly policy?: ReviewPolicy;
};

/** Settles one candidate. Equal settlements are one and the same. */
export function settlementOf(edition: Edition, facts: Base): Settlement {
  const settled = settle(edition, facts);
  const outcome = settled.outcome === 'open' ? holdOrAsk(edition, facts, settled) : settled.outcome;
  const policy = outcome === 'licence-required' ? strictestPolicy(edition, facts, settled) : undefined;
  let ways = settlements.get(settled);
  if (!ways) {
    ways = new Map();
    settlements.set(settled, ways);
  }
  const key = policy ?? outcome;
  let settlement = ways.get(key);
  if (!settlement) {
    settlement = { number: ++last, settled, outcome, ...(policy !== undefined ? { policy } : {}) };
    ways.set(key, settlement);
  }
  return settlement;
}
let last = 0;
const settlements = new WeakMap<Settled, Map<string, Settlement>>();

const askable = (m: Missing): boolean => !m.opaque || m.fact.startsWith('not-encoded');

function holdOrAsk(edition: Edition, facts: Base, settled: Settled): Outcome {
  let any = false;
  for (const active of settled.open) {
    const missing = openFacts(edition, facts, active);
    // One thing that can be asked is enough: no need to walk the rest.
    if (missing.some(askable)) return 'not-determined';
    if (missing.length > 0) any = true;
  }
  return any ? 'hold' : 'not-determined';
}

/** Facts that keep a provision open, slowly and completely: for "hold or ask?" and for the questions to ask. */
export const openFacts = (edition: Edition, facts: Base, active: Active): readonly Missing[] =>
  piece(lacks, edition, active).answer(facts, (watched) => {
    const missing = lackingFacts(edition, watched, active);
    if (active.enforcedWhen) evaluate(active.enforcedWhen, watched, edition.world, missing);
    return missing;
  });
const lacks = new WeakMap<Active, Recall<readonly Missing[]>>();

/** Facts that keep the condition of a provision open. */
export function lackingFacts(edition: Edition, facts: Watched, active: Active): Missing[] {
  const missing: Missing[] = [];
  evaluate(active.condition, facts, edition.world, missing);
  return missing;
}

/** The memory of one piece of work on a provision: a small one, that many questions share. */
export function piece<T>(of: WeakMap<Active, Recall<T>>, edition: Edition, active: Active): Recall<T> {
  let recall = of.get(active);
  if (!recall) {
    recall = pieceOf<T>(edition, active);
    of.set(active, recall);
  }
  return recall;
}
