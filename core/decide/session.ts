import type { Question } from '../contract.ts';
import type { Chip } from '../law/chip.ts';
import type { Rulebook } from '../law/rulebook.ts';
import { type Candidate, classify } from './classify.ts';
import { type Edition, editionOf } from './edition.ts';
import { QuestionFacts } from './facts.ts';
import { VALUES } from './grain.ts';
import { type Memory, memoryOf } from './memory.ts';
import { Log, Watched } from './observe.ts';
import type { Recall } from './recall.ts';
import type { Settled } from './settle.ts';
import { type Settlement, settlementOf } from './settlement.ts';

/** A question being answered: its edition of the law, its facts, and what each candidate classification leads to. */
export type Session = {
  readonly edition: Edition;
  readonly memory: Memory;
  readonly facts: QuestionFacts;
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
  const edition = editionOf(rulebook, question);
  const memory = memoryOf(edition);
  const facts = new QuestionFacts(question, edition.world, catalogueOf(rulebook), memory.meetsA, overrides);
  if (afresh) facts.afresh = true;
  const candidates = remembered(facts, memory.classify, (watched) => classify(edition, watched));
  return { edition, memory, facts, candidates };
}

/** Work on the facts that is done once for all questions that it cannot tell apart. */
export function remembered<T>(facts: QuestionFacts, recall: Recall<T>, work: (facts: Watched) => T): T {
  return facts.afresh ? work(new Watched(facts, new Log(VALUES, VALUES, true))) : recall.answer(facts, work);
}

/** Where one candidate leads. Sets the classification facts, so that later questions to `facts` speak of this candidate. */
export function settleFor(session: Session, candidate: Candidate): Settlement {
  const { edition, memory, facts } = session;
  facts.classified = candidate.classified;
  facts.decided = undefined;
  const settlement = remembered(facts, memory.settle, (watched) => settlementOf(edition, watched));
  facts.decided = decidedAs(settlement.settled.outcome);
  return settlement;
}

/** The session on another question of which everything that was asked so far is the same. */
export function again(session: Session, question: Question): Session {
  const { edition, memory, facts } = session;
  const others = new QuestionFacts(question, edition.world, catalogueOf(edition.rulebook), memory.meetsA);
  others.classified = facts.classified;
  others.decided = facts.decided;
  return { ...session, facts: others };
}

/** Makes the facts speak of a candidate that is settled: for what is asked after deciding. */
export function stand(
  session: Session,
  { candidate, settlement }: { candidate: Candidate; settlement: Settlement },
): void {
  session.facts.classified = candidate.classified;
  session.facts.decided = decidedAs(settlement.settled.outcome);
}

/** The value of the fact `decided` that duties ask about. */
function decidedAs(outcome: Settled['outcome']): string | undefined {
  switch (outcome) {
    case 'licence-required':
      return 'licence-required';
    case 'exception-available':
      return 'exception';
    case 'authorised':
      return 'authorised';
    case 'licence-not-enforced':
      return 'not-enforced';
    case 'no-licence-required':
      return 'free';
    default:
      return undefined;
  }
}
