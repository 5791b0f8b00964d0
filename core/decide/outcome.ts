import type { Question, ReviewPolicy } from '../contract.ts';
import type { Missing } from '../law/evaluate.ts';
import { evaluate } from '../law/evaluate.ts';
import type { Rulebook } from '../law/rulebook.ts';
import { type Candidate, commonEccn } from './classify.ts';
import { open, type Session, settleFor } from './session.ts';
import { type Outcome, type Settled, strictestPolicy, strictness } from './settle.ts';

/** The short answer: outcome, classification and review policy, nothing explained. */
export type Brief = {
  readonly outcome: Outcome;
  readonly eccn?: string;
  readonly presumed?: boolean;
  readonly exception?: string;
  readonly reviewPolicy?: ReviewPolicy;
};

export type Weighed = { readonly candidate: Candidate; readonly settled: Settled; readonly outcome: Outcome };

/** How much each outcome asks of the exporter: of candidates that agree in outcome the first stands; otherwise it stays open. */
const BLOCKING: ReadonlySet<Outcome> = new Set(['prohibited', 'hold', 'not-determined', 'licence-required']);

/** Facts that keep the answer open, slowly and completely: for "hold or ask?" and for the questions to ask. */
export function openFacts(session: Session, settled: Settled): Missing[] {
  const missing: Missing[] = [];
  for (const active of settled.open) {
    evaluate(active.condition, session.facts, session.edition.world, missing);
    if (active.enforcedWhen) evaluate(active.enforcedWhen, session.facts, session.edition.world, missing);
  }
  return missing;
}

const askable = (m: Missing): boolean => !m.opaque || m.fact.startsWith('not-encoded');

/** 'open' becomes a question while something can be asked, and a hold when all that is left is stated to be unknown. */
function closed(session: Session, candidate: Candidate, settled: Settled): Outcome {
  if (settled.outcome !== 'open') return settled.outcome;
  if (!candidate.active) return 'not-determined';
  const { fixed } = settled.view;
  if (fixed?.closed) return fixed.closed;
  const answer = holdOrAsk(session, settled);
  if (fixed) fixed.closed = answer;
  return answer;
}

function holdOrAsk(session: Session, settled: Settled): Outcome {
  const { facts, edition } = session;
  let any = false;
  for (const active of settled.open) {
    const missing: Missing[] = [];
    evaluate(active.condition, facts, edition.world, missing);
    if (active.enforcedWhen) evaluate(active.enforcedWhen, facts, edition.world, missing);
    // One thing that can be asked is enough: no need to walk the rest.
    if (missing.some(askable)) return 'not-determined';
    if (missing.length > 0) any = true;
  }
  return any ? 'hold' : 'not-determined';
}

/** Every candidate decided apart. */
export function weigh(session: Session): Weighed[] {
  return session.candidates.map((candidate) => {
    const settled = settleFor(session, candidate);
    return { candidate, settled, outcome: closed(session, candidate, settled) };
  });
}

/** The outcome that all candidates share; when they differ, the facts that would tell them apart have to be asked for. */
export function together(session: Session, all: readonly Weighed[]): Outcome {
  const first = all[0]!.outcome;
  if (all.every((w) => w.outcome === first)) return first;
  if (all.every((w) => BLOCKING.has(w.outcome)) && all.some((w) => w.outcome === 'prohibited')) return 'hold';
  if (all.some((w) => w.outcome === 'not-determined' && w.candidate.active)) return 'not-determined';
  let opaque = false;
  for (const w of all) {
    if (!w.candidate.active) continue;
    const missing: Missing[] = [];
    evaluate(w.candidate.active.condition, session.facts, session.edition.world, missing);
    const relevant = missing.filter((m) => m.fact.startsWith('ic.'));
    if (relevant.some((m) => !m.opaque)) return 'not-determined';
    if (relevant.length > 0) opaque = true;
  }
  return opaque ? 'hold' : 'not-determined';
}

/** Catalogue facts of low confidence (reported, derived, announced) never free goods by themselves. */
export function doubtfulChip(session: Session): boolean {
  const { item } = session.facts.question;
  const own = item.tpp !== undefined || item.peakTops !== undefined || item.eccn !== undefined;
  return !own && session.facts.chip !== undefined && session.facts.chip.confidence.rates === 'low';
}

const FREE: ReadonlySet<Outcome> = new Set(['no-licence-required', 'licence-not-enforced']);

/** The final outcome of a session whose candidates are weighed. */
export function finalOutcome(session: Session, all: readonly Weighed[]): Outcome {
  const outcome = together(session, all);
  return FREE.has(outcome) && doubtfulChip(session) ? 'hold' : outcome;
}

/** Outcome, classification, exception and review policy, without explaining: the fast path. */
export function brief(rulebook: Rulebook, question: Question): Brief {
  const session = open(rulebook, question);
  const all = weigh(session);
  const outcome = finalOutcome(session, all);
  return { outcome, ...summary(session, all, outcome) };
}

/** The strictest review policy; the same for every question of a kind where nothing is left to ask. */
function policyOf(session: Session, settled: Settled): ReviewPolicy | undefined {
  const { fixed } = settled.view;
  if (fixed?.policy !== undefined) return fixed.policy ?? undefined;
  const policy = strictestPolicy(settled.view, session.facts, settled.uncovered);
  if (fixed) fixed.policy = policy ?? null;
  return policy;
}

/** What stands beside the outcome: shared by the short and the explained answer. */
export function summary(session: Session, all: readonly Weighed[], outcome: Outcome): Omit<Brief, 'outcome'> {
  const eccn = commonEccn(session.candidates);
  const presumed = all.length === 1 && all[0]!.candidate.classified.presumed === true;
  const used =
    outcome === 'exception-available' ? all[0]!.settled.used.find((u) => u.provision.kind === 'exception') : undefined;
  let policy: ReviewPolicy | undefined;
  if (outcome === 'licence-required')
    for (const w of all) {
      if (all.length > 1) settleFor(session, w.candidate);
      const strictest = policyOf(session, w.settled);
      if (strictest !== undefined && (policy === undefined || strictness(strictest) > strictness(policy)))
        policy = strictest;
    }
  return {
    ...(eccn !== undefined ? { eccn } : {}),
    ...(presumed ? { presumed: true } : {}),
    ...(used && 'exception' in used.version.effect ? { exception: used.version.effect.exception } : {}),
    ...(policy !== undefined ? { reviewPolicy: policy } : {}),
  };
}
