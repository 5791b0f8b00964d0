import type { Determination, Question } from '../contract.ts';
import { addYears } from '../law/day.ts';
import type { Trace } from '../law/evaluate.ts';
import type { Rulebook } from '../law/rulebook.ts';
import type { Language } from '../law/text.ts';
import { rememberedAlike } from './alike.ts';
import { wouldChange } from './change.ts';
import { type Active, changeDays } from './edition.ts';
import { duties, flags, gates, levies, limits, reservations } from './extras.ts';
import { missingFacts, openOf } from './missing.ts';
import { type Brief, brief, finalOutcome, summary, type Weighed, weigh } from './outcome.ts';
import { tracesOf } from './reasons.ts';
import { type Report, reportOf, together } from './report.ts';
import type { Said } from './script.ts';
import { again, chipById, open, type Session, stand } from './session.ts';
import { storyOf } from './story.ts';
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
  const session = open(rulebook, question);
  const all = weigh(session);
  const outcome = finalOutcome(session, all);
  const short = summary(session, all, outcome);
  const leading = lead(all);
  if (all.length > 1) stand(session, leading);
  const story = storyOf(session, all, leading, outcome, decidingOnly);
  const report = reportOfAll(session, all, leading);
  const { said, warnings } = story.told(language);
  const reasons = [...story.reasons(session, language)];

  const goes = outcome !== 'not-subject-to-ear' && outcome !== 'not-an-export';
  const unsettled = outcome === 'not-determined' || outcome === 'hold';
  const settles = (q: Question): boolean => brief(rulebook, q).outcome !== 'not-determined';
  const missing =
    goes && (unsettled || !decidingOnly)
      ? missingFacts(
          question,
          openOf(session, all, leading, unsettled && !decidingOnly && all[0]?.outcome === 'not-determined'),
          language,
          unsettled && !decidingOnly ? settles : undefined,
        )
      : [];
  const changes = options.withoutChanges ? [] : changesOf(session, said, short);
  const warned = [...warnings, ...generalWarnings(session, outcome, language), ...flags(report['red-flag'], language)];
  if (goes) warned.push(...limits(report.limit, session, language), ...reservations(report.duty, language));
  warned.push(...reservations(report.levy, language));
  warned.push(...gates(report.gate, language));
  // In this order: the same question gives the same bytes.
  const answer: Partial<Determination> = { outcome };
  if (short.eccn !== undefined) answer.eccn = short.eccn;
  if (short.presumed) answer.presumed = true;
  if (short.exception !== undefined) answer.exception = short.exception;
  if (short.reviewPolicy !== undefined) answer.reviewPolicy = short.reviewPolicy;
  answer.reasons = reasons;
  answer.missing = missing;
  answer.duties = goes ? duties(report.duty, question.on, language) : [];
  // An import is no export, and bears its duty all the same.
  answer.levies = levies(report.levy, session, language);
  answer.warnings = warned;
  answer.wouldChange = changes;
  answer.rulebook = { version: rulebook.version, hash: rulebook.hash };
  return answer as Determination;
}

/** What would change the answer. @param said with the provisions that decided it */
function changesOf(session: Session, said: readonly Said[], short: Brief): Determination['wouldChange'] {
  const { rulebook } = session.edition;
  const decided = said.flatMap(({ active, decides }) => (decides ? [active] : []));
  const answer = JSON.stringify([short, decided.map((active) => active.provision.id)]);
  return rememberedAlike(rulebook, session.facts.question, answer, (question) => {
    const alike = question === session.facts.question ? session : again(session, question);
    return wouldChange(
      alike,
      decided.flatMap((active) => deciding(active, alike)),
      short,
      (q) => brief(rulebook, q),
      soon(rulebook, question.on, decided),
    );
  });
}

/** The traces of a deciding provision, whose facts are tried for what would change the answer. */
function deciding(active: Active, session: Session): Trace[] {
  const { when, unless, enforced } = tracesOf(active, session.edition, session.facts);
  return [when, ...(unless ? [unless] : []), ...(enforced ? [enforced] : [])];
}

/** What is reported beside the answer; of several candidates, what holds for one of them may hold. */
function reportOfAll(session: Session, all: readonly Weighed[], leading: Weighed): Report {
  if (all.length === 1) return reportOf(session);
  const reports = all.map((weighed) => {
    stand(session, weighed);
    return reportOf(session);
  });
  stand(session, leading);
  return together(reports);
}

/** The candidate whose details are shown: the one that keeps the goods back most. */
function lead(all: readonly Weighed[]): Weighed {
  if (all.length === 1) return all[0]!;
  const weight: Record<string, number> = { prohibited: 5, 'licence-required': 4, hold: 3, 'not-determined': 2 };
  return [...all].sort((a, b) => (weight[b.outcome] ?? 0) - (weight[a.outcome] ?? 0))[0]!;
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
