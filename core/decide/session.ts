import type { Question } from '../contract.ts';
import type { Chip } from '../law/chip.ts';
import type { Rulebook } from '../law/rulebook.ts';
import { type Candidate, classify, meetsA } from './classify.ts';
import { type Edition, editionOf } from './edition.ts';
import { QuestionFacts } from './facts.ts';
import { planToClassify, planToSettle } from './plan.ts';
import { type Settled, settle } from './settle.ts';

/** A question being answered: its edition of the law, its facts, and what each candidate classification leads to. */
export type Session = {
  readonly edition: Edition;
  readonly facts: QuestionFacts;
  readonly candidates: readonly Candidate[];
};

const chips = new WeakMap<Rulebook, Map<string, Chip>>();

/** A catalogue entry by id or alias; undefined when there is none. */
export function chipById(rulebook: Rulebook, id: string): Chip | undefined {
  let index = chips.get(rulebook);
  if (!index) {
    index = new Map();
    for (const c of rulebook.chips) {
      index.set(c.id, c);
      for (const alias of c.aliases ?? []) if (!index.has(alias)) index.set(alias, c);
    }
    chips.set(rulebook, index);
  }
  return index.get(id) ?? index.get(id.toLowerCase());
}

/** Opens a question: picks the edition of the law and finds the candidate classifications. */
export function open(rulebook: Rulebook, question: Question, overrides?: Readonly<Record<string, unknown>>): Session {
  const edition = editionOf(rulebook, {
    on: question.on,
    knownOn: question.knownOn,
    reading: question.reading ?? 'enforced',
    assume: question.assume,
    scenarios: question.scenarios,
  });
  const facts = new QuestionFacts(
    question,
    edition.world,
    (id) => chipById(rulebook, id),
    meetsA(() => edition),
    overrides,
  );
  return { edition, facts, candidates: classify(planToClassify(edition, facts), facts) };
}

/** Where one candidate leads. Sets the classification facts, so that later questions to `facts` speak of this candidate. */
export function settleFor(session: Session, candidate: Candidate): Settled {
  session.facts.classified = candidate.classified;
  session.facts.decided = undefined;
  const view = planToSettle(session.edition, session.facts);
  const settled = view.fixed?.settled ?? settle(view, session.facts);
  if (view.fixed) view.fixed.settled = settled;
  session.facts.decided = decidedAs(settled.outcome);
  return settled;
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
