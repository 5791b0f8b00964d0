import type { Question, ReviewPolicy } from '../contract.ts';
import { evaluate, type Missing } from '../law/evaluate.ts';
import type { Rulebook } from '../law/rulebook.ts';
import { type Candidate, commonEccn } from './classify.ts';
import { frozen } from './frozen.ts';
import { memoryOf } from './memory.ts';
import type { Recall } from './recall.ts';
import { ask, type Session, sessionOn, settleFor } from './session.ts';
import { type Outcome, type Settled, strictness } from './settle.ts';
import type { Settlement } from './settlement.ts';

/** The short answer: outcome, classification and review policy, nothing explained. */
export type Brief = {
  readonly outcome: Outcome;
  readonly eccn?: string;
  readonly presumed?: boolean;
  readonly exception?: string;
  readonly reviewPolicy?: ReviewPolicy;
};

export type Weighed = {
  readonly candidate: Candidate;
  readonly settlement: Settlement;
  readonly settled: Settled;
  readonly outcome: Outcome;
};

/** How much each outcome asks of the exporter: of candidates that agree in outcome the first stands; otherwise it stays open. */
const BLOCKING: ReadonlySet<Outcome> = new Set(['prohibited', 'hold', 'not-determined', 'licence-required']);

/** Every candidate decided apart. */
export function weigh(session: Session): Weighed[] {
  return session.candidates.map((candidate) => {
    const settlement = settleFor(session, candidate);
    const { settled } = settlement;
    // Not classified: which entry it is has to be asked for.
    const outcome = settled.outcome === 'open' && !candidate.active ? 'not-determined' : settlement.outcome;
    return { candidate, settlement, settled, outcome };
  });
}

const disagreements = new WeakMap<readonly Candidate[], Recall<Outcome>>();

/** The outcome that all candidates share; when they differ, the facts that would tell them apart have to be asked for. */
export function together(session: Session, all: readonly Weighed[]): Outcome {
  const first = all[0]!.outcome;
  if (all.every((w) => w.outcome === first)) return first;
  if (all.every((w) => BLOCKING.has(w.outcome)) && all.some((w) => w.outcome === 'prohibited')) return 'hold';
  if (all.some((w) => w.outcome === 'not-determined' && w.candidate.active)) return 'not-determined';
  const { candidates, edition, facts } = session;
  let recall = disagreements.get(candidates);
  if (!recall) {
    recall = memoryOf(edition).short<Outcome>();
    disagreements.set(candidates, recall);
  }
  return recall.answer(facts, (watched) => {
    let opaque = false;
    for (const { active } of candidates) {
      if (!active) continue;
      const missing: Missing[] = [];
      evaluate(active.condition, watched, edition.world, missing);
      const relevant = missing.filter((m) => m.fact.startsWith('ic.'));
      if (relevant.some((m) => !m.opaque)) return 'not-determined';
      if (relevant.length > 0) opaque = true;
    }
    return opaque ? 'hold' : 'not-determined';
  });
}

/** Outcomes under which the goods may go without a licence being asked. */
export const FREE: ReadonlySet<Outcome> = new Set([
  'no-licence-required',
  'licence-not-enforced',
  'exception-available',
  'authorised',
]);

/** Entries above which there is none: whatever a doubted figure hides, the item cannot be controlled more. */
const HIGHEST: ReadonlySet<string> = new Set(['a', 'c']);
/** Free without an exception, under the strictest entry: under any lesser one it would be free too. */
const freeAtWorst = (outcome: Outcome, all: readonly Weighed[]): boolean =>
  (outcome === 'no-licence-required' || outcome === 'licence-not-enforced') &&
  all.every(({ candidate, settled }) => HIGHEST.has(candidate.classified.family ?? '') && settled.used.length === 0);

/** The final outcome of a session whose candidates are weighed. */
export function finalOutcome(session: Session, all: readonly Weighed[]): Outcome {
  const outcome = together(session, all);
  if (!FREE.has(outcome) || session.facts.truth('question.doubtfulRates').answer !== 'yes') return outcome;
  if (freeAtWorst(outcome, all)) return outcome;
  // Support by a US person turns on what it is for, not on an item (§ 744.6).
  return session.facts.text('activity').is === 'us-person-support' ? outcome : 'hold';
}

/** Outcome, classification, exception and review policy, without explaining: the fast path. The answer is shared: frozen. */
export function brief(rulebook: Rulebook, question: Question): Brief {
  const { edition, memory, facts } = ask(rulebook, question);
  return memory.brief.answer(facts, (watched) => {
    const session = sessionOn(edition, watched);
    const all = weigh(session);
    return frozen(summary(session, all, finalOutcome(session, all)));
  });
}

/** The outcome and what stands beside it: shared by the short and the explained answer. */
export function summary(session: Session, all: readonly Weighed[], outcome: Outcome): Brief {
  const eccn = commonEccn(session.candidates);
  const presumed = all.length === 1 && all[0]!.candidate.classified.presumed === true;
  const used =
    outcome === 'exception-available' || (outcome === 'licence-not-enforced' && all[0]!.settled.relies)
      ? all[0]!.settled.used.find((u) => u.provision.kind === 'exception')
      : undefined;
  let policy: ReviewPolicy | undefined;
  if (outcome === 'licence-required')
    for (const w of all) {
      const strictest = w.settlement.policy;
      if (strictest !== undefined && (policy === undefined || strictness(strictest) > strictness(policy)))
        policy = strictest;
    }
  const short: { -readonly [K in keyof Brief]: Brief[K] } = { outcome };
  if (eccn !== undefined) short.eccn = eccn;
  if (presumed) short.presumed = true;
  if (used && 'exception' in used.version.effect) short.exception = used.version.effect.exception;
  if (policy !== undefined) short.reviewPolicy = policy;
  return short;
}
