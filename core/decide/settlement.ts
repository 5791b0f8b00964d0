import type { ReviewPolicy } from '../contract.ts';
import { evaluate, type Missing } from '../law/evaluate.ts';
import type { Active, Edition } from './edition.ts';
import { pieceOf } from './memory.ts';
import type { Watched } from './observe.ts';
import type { Recall } from './recall.ts';
import { type Outcome, type Settled, type Standing, settle, strictestPolicy } from './settle.ts';

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

let last = 0;

/** Settles one candidate. */
export function settlementOf(edition: Edition, facts: Watched): Settlement {
  const settled = settle(edition, facts);
  const outcome = settled.outcome === 'open' ? holdOrAsk(edition, facts, settled) : settled.outcome;
  const policy = outcome === 'licence-required' ? strictestPolicy(edition, facts, settled.uncovered) : undefined;
  return shared(edition, { number: ++last, settled, outcome, ...(policy !== undefined ? { policy } : {}) });
}

const askable = (m: Missing): boolean => !m.opaque || m.fact.startsWith('not-encoded');

function holdOrAsk(edition: Edition, facts: Watched, settled: Settled): Outcome {
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
export const openFacts = (edition: Edition, facts: Watched, active: Active): readonly Missing[] =>
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
    recall = pieceOf<T>(edition, [active]);
    of.set(active, recall);
  }
  return recall;
}

const settlements = new WeakMap<Edition, Map<string, Settlement>>();
/** Most settlements of one edition that are shared; beyond, sharing begins anew. */
const MOST = 10_000;

/** The one settlement of an edition with these provisions: ways that lead to the same place share what follows from it. */
function shared(edition: Edition, made: Settlement): Settlement {
  let ofEdition = settlements.get(edition);
  if (!ofEdition) {
    ofEdition = new Map();
    settlements.set(edition, ofEdition);
  }
  const { settled } = made;
  const ids = (all: readonly Active[]): string => all.map((a) => a.provision.id).join();
  const standings = (all: readonly Standing[]): string =>
    all.map((s) => `${s.active.provision.id}=${s.applies}${s.textOnly}`).join();
  const key = [
    made.outcome,
    made.policy,
    settled.outcome,
    standings(settled.required),
    standings(settled.uncovered),
    ids(settled.open),
    standings(settled.textOnly),
    ids(settled.used as readonly Active[]),
    ids(settled.prohibited as readonly Active[]),
    ids(settled.holds as readonly Active[]),
    settled.jurisdiction?.provision.id,
  ].join(';');
  const known = ofEdition.get(key);
  if (known) return known;
  if (ofEdition.size >= MOST) ofEdition.clear();
  ofEdition.set(key, made);
  return made;
}
