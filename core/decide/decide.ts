import type { Determination, Question } from '../contract.ts';
import { addYears } from '../law/day.ts';
import type { Trace } from '../law/evaluate.ts';
import type { Rulebook } from '../law/rulebook.ts';
import type { Language } from '../law/text.ts';
import { rememberedAlike } from './alike.ts';
import { answerOn, goes } from './answer.ts';
import { besideOf } from './beside.ts';
import type { CandidateFacts } from './candidate-facts.ts';
import { wouldChange } from './change.ts';
import { type Active, changeDays, type Edition } from './edition.ts';
import { levies, limits } from './extras.ts';
import { missingFacts } from './missing.ts';
import { type Brief, brief, type Weighed } from './outcome.ts';
import { tracesOf } from './reasons.ts';
import { type Asked, ask, chipById, decidedAs, standingOn } from './session.ts';
import type { Told } from './story.ts';
import { generalWarnings } from './warnings.ts';

export type DecideOptions = {
  readonly language?: Language;
  /** Leave out `wouldChange` (it asks the question again many times). */
  readonly withoutChanges?: boolean;
  /** Only what decided: no ways out, nothing ruled out, no traces, questions only where the answer is open. For tables. */
  readonly decidingOnly?: boolean;
};

/**
 * The determination for one question: the order of part 732, every answer with its provisions.
 * Pure: the same rulebook and question give the same bytes. Parts of the answer are shared between answers: frozen.
 * @param question in contract form, checked by the door before (see core/app): nothing is repaired here
 */
export function decide(rulebook: Rulebook, question: Question, options: DecideOptions = {}): Determination {
  const language = options.language ?? 'en';
  const decidingOnly = options.decidingOnly === true;
  const asked = ask(rulebook, question);
  const { edition, memory } = asked;
  // The rows of a table are mostly of kinds that were not asked before: its pieces are remembered, the whole is not worth it.
  const found = decidingOnly
    ? answerOn(edition, asked.facts, true)
    : memory.answer.answer(asked.facts, (watched) => answerOn(edition, watched, false));
  const { short, leading, story, report, open } = found;
  const { outcome } = short;
  const beside = besideOf(found, question.on, language);
  const facts = standingOn(asked, leading);
  const told = story.told(language);
  const reasons = [...story.reasons(edition, facts, language)];

  const unsettled = outcome === 'not-determined' || outcome === 'hold';
  const settles = (q: Question): boolean => brief(rulebook, q).outcome !== 'not-determined';
  const missing = missingFacts(question, open, language, unsettled && !decidingOnly ? settles : undefined);
  const changes = options.withoutChanges ? [] : changesOf(asked, leading, told, short);
  const warnings = [...told.warnings, ...generalWarnings(asked, found, language), ...beside.flags];
  if (goes(outcome)) warnings.push(...limits(report.limit, asked.facts, language));
  warnings.push(...beside.caveats);
  // In this order: the same question gives the same bytes.
  const answer: Partial<Determination> = { outcome };
  if (short.eccn !== undefined) answer.eccn = short.eccn;
  if (short.presumed) answer.presumed = true;
  if (short.exception !== undefined) answer.exception = short.exception;
  if (short.reviewPolicy !== undefined) answer.reviewPolicy = short.reviewPolicy;
  answer.reasons = reasons;
  answer.missing = missing;
  answer.duties = beside.duties;
  // An import is no export, and bears its duty all the same.
  answer.levies = levies(report.levy, question, language);
  answer.warnings = warnings;
  answer.wouldChange = changes;
  answer.rulebook = { version: rulebook.version, hash: rulebook.hash };
  return answer as Determination;
}

/** What would change the answer. */
function changesOf(asked: Asked, leading: Weighed, { decided, ids }: Told, short: Brief): Determination['wouldChange'] {
  const { rulebook } = asked.edition;
  // What the work takes of the first question: the short answer, the provisions that decided (of the same day), and on what the
  // leading candidate stands.
  const stands = [leading.candidate.classified, decidedAs(leading.settlement.settled)];
  const answer = `${JSON.stringify([short, stands])}${ids}`;
  return rememberedAlike(rulebook, asked.facts.question, answer, (question) => {
    // All that was asked so far is the same of a question that is alike.
    const alike = question === asked.facts.question ? asked : ask(rulebook, question);
    const facts = standingOn(alike, leading);
    return wouldChange(
      question,
      decided.flatMap((active) => deciding(active, alike.edition, facts)),
      short,
      (q) => brief(rulebook, q),
      soon(rulebook, question.on, decided),
    );
  });
}

/** The traces of a deciding provision, whose facts are tried for what would change the answer. */
function deciding(active: Active, edition: Edition, facts: CandidateFacts): Trace[] {
  const { when, unless, enforced } = tracesOf(active, edition, facts);
  return [when, ...(unless ? [unless] : []), ...(enforced ? [enforced] : [])];
}

/** Days within two years on which a deciding provision, its enforcement or the law at large next changes. */
function nextDays(active: Active, on: string, days: Set<string>): void {
  for (const v of active.provision.versions) {
    if (v.from > on) days.add(v.from);
    if (v.until !== undefined && v.until > on) days.add(v.until);
    for (const e of v.enforcement ?? []) if (e.from > on) days.add(e.from);
  }
}

function soon(rulebook: Rulebook, on: string, deciding: readonly Active[]): string[] {
  const days = new Set<string>();
  for (const active of deciding) nextDays(active, on, days);
  const until = addYears(on, 2);
  const all = changeDays(rulebook);
  // The next two days on which anything changes stand for what begins elsewhere in the law.
  const next = all.filter((d) => d > on).slice(0, 2);
  return [...new Set([...next, ...days])]
    .filter((d) => d <= until)
    .sort()
    .slice(0, 6);
}

export { chipById };
