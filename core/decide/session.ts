import type { Question } from '../contract.ts';
import type { Chip } from '../law/chip.ts';
import type { Rulebook } from '../law/rulebook.ts';
import { type Base, CandidateFacts } from './candidate-facts.ts';
import { type Candidate, classify } from './classify.ts';
import { type Edition, editionOf } from './edition.ts';
import { QuestionFacts } from './facts/index.ts';
import { type Memory, memoryOf } from './memory.ts';
import type { Settled } from './settle.ts';
import { type Settlement, settlementOf } from './settlement.ts';

/** A question being decided: its edition of the law, its facts, and the classifications that they allow. */
export type Session = {
  readonly edition: Edition;
  readonly memory: Memory;
  readonly facts: CandidateFacts;
  readonly candidates: readonly Candidate[];
};

const catalogues = new WeakMap<Rulebook, (id: string) => Chip | undefined>();

/** The catalogue of a rulebook, by id or alias. */
function catalogueOf(rulebook: Rulebook): (id: string) => Chip | undefined {
  let find = catalogues.get(rulebook);
  if (!find) {
    const index = new Map<string, Chip>();
    for (const c of rulebook.chips) {
      index.set(c.id, c);
      for (const alias of c.aliases ?? []) if (!index.has(alias)) index.set(alias, c);
    }
    find = (id) => index.get(id) ?? index.get(id.toLowerCase());
    catalogues.set(rulebook, find);
  }
  return find;
}

/** A catalogue entry by id or alias; undefined when there is none. */
export const chipById = (rulebook: Rulebook, id: string): Chip | undefined => catalogueOf(rulebook)(id);

/** A question, and the edition of the law that it is asked of. */
export type Asked = { readonly edition: Edition; readonly memory: Memory; readonly facts: QuestionFacts };

/** A question as it is asked: the edition of its day, and its facts. @param overrides facts forced by a worked case */
export function ask(rulebook: Rulebook, question: Question, overrides?: Readonly<Record<string, unknown>>): Asked {
  const edition = editionOf(rulebook, question);
  const memory = memoryOf(edition);
  const facts = new QuestionFacts(question, edition.world, catalogueOf(rulebook), memory.meetsA, overrides);
  return { edition, memory, facts };
}

/** Opens the facts of a question: finds the candidate classifications. */
export function sessionOn(edition: Edition, base: Base, forced?: Readonly<Record<string, unknown>>): Session {
  const memory = memoryOf(edition);
  const facts = new CandidateFacts(base, memory.meetsA, forced);
  if (base instanceof QuestionFacts) base.candidate = facts;
  const candidates = memory.classify.answer(facts, (watched) => classify(edition, watched));
  return { edition, memory, facts, candidates };
}

/**
 * Opens a question: picks the edition of the law and finds the candidate classifications.
 * @param overrides facts forced by a worked case
 * @param afresh nothing remembered is used: the slow reference
 */
export function open(
  rulebook: Rulebook,
  question: Question,
  overrides?: Readonly<Record<string, unknown>>,
  afresh = false,
): Session {
  const { edition, facts } = ask(rulebook, question, overrides);
  if (afresh) facts.afresh = true;
  return sessionOn(edition, facts, overrides);
}

/** Where one candidate leads. Sets the classification facts, so that later questions to `facts` speak of this candidate. */
export function settleFor(session: Session, candidate: Candidate): Settlement {
  const { edition, facts } = session;
  facts.classified = candidate.classified;
  facts.decided = undefined;
  const settlement = settlementOf(edition, facts);
  facts.decided = decidedAs(settlement.settled);
  return settlement;
}

/** Makes the facts speak of a candidate that is settled: for what is asked after deciding. */
export function stand(
  session: Session,
  { candidate, settlement }: { candidate: Candidate; settlement: Settlement },
): void {
  session.facts.classified = candidate.classified;
  session.facts.decided = decidedAs(settlement.settled);
}

/** The value of the fact `decided` that duties ask about. */
export function decidedAs({ outcome, relies, used }: Settled): string | undefined {
  switch (outcome) {
    case 'licence-required':
      return 'licence-required';
    case 'exception-available':
      return 'exception';
    case 'authorised':
      return 'authorised';
    case 'licence-not-enforced':
      // What is enforced goes by what covers it, and bears its duties.
      if (!relies) return 'not-enforced';
      return used.some((u) => u.provision.kind === 'authorisation') ? 'authorised' : 'exception';
    case 'no-licence-required':
      return 'free';
    default:
      return undefined;
  }
}

/** The facts of a question as one of its candidates makes them, for what is shown with its values. */
export function standingOn(
  { facts, memory }: Asked,
  { candidate, settlement }: { candidate: Candidate; settlement: Settlement },
): CandidateFacts {
  const made = new CandidateFacts(facts, memory.meetsA);
  facts.candidate = made;
  made.classified = candidate.classified;
  made.decided = decidedAs(settlement.settled);
  return made;
}
