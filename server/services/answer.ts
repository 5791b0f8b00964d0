import { badInput, checkQuestion } from '@tolhuis/core/app';
import { lowerByScreening, type ScreenedQuestion, type Stated, screenQuestion } from '@tolhuis/core/app/screening';
import { canonicalize } from '@tolhuis/core/audit';
import type { Determination, Question } from '@tolhuis/core/contract';
import { brief, decide } from '@tolhuis/core/decide';
import type { Language, Rulebook } from '@tolhuis/core/law';
import { nothingNew, openPointsOf } from './open-points.ts';
import { type DeskLaw, underStanding } from './standing.ts';

/** A question ready to be decided: checked, and screened where there are lists. `screening` null: no list was asked. */
export type Prepared = {
  /** As asked: what an order goes on asking. */
  readonly asked: Question;
  /** As it is decided: with what the desk assumes where the question does not say. */
  readonly question: Question;
  /** Canonical JSON of the question as it is decided. */
  readonly questionText: string;
  readonly screened: ScreenedQuestion | null;
  readonly lists: readonly string[];
};

/**
 * `path`: where the question stands in what was sent, for errors. `stated`: 'checked' for an order that somebody is to let
 * go: there a typed `listed` does not do for screening. @throws OperationError 'bad-input'
 */
export function prepareQuestion(
  { rulebook, screening, assumed }: DeskLaw,
  input: unknown,
  path = '',
  stated: Stated = 'used',
): Prepared {
  const asked = checkQuestion(rulebook, input, path);
  const question = underStanding(asked, assumed);
  const canonical = canonicalize(question);
  if (!canonical.ok)
    throw badInput({
      path: [path, canonical.error.where.slice(1).replaceAll('/', '.')].filter(Boolean).join('.'),
      message: `${canonical.error.what}.`,
      remedy: canonical.error.remedy,
    });
  if (canonical.text.includes('\\u0000'))
    throw badInput({ path, message: 'a NUL character in a text.', remedy: 'Remove it.' });
  const port = screening?.on(question.on);
  return {
    asked,
    question,
    questionText: canonical.text,
    screened: port === undefined ? null : screenQuestion(question, port, stated),
    lists: port === undefined ? [] : (screening?.snapshotIds() ?? []),
  };
}

/** The determination of what was prepared: pure, so that the same bytes come of it again. */
export function answerOf(
  rulebook: Rulebook,
  { question, screened }: Pick<Prepared, 'question' | 'screened'>,
  language: Language,
): Determination {
  const determination = decide(rulebook, screened?.question ?? question, { language });
  return screened === null ? determination : lowerByScreening(determination, screened, language);
}

/** An answer as orders are compared by it. */
export type BriefAnswer = {
  readonly outcome: Determination['outcome'];
  readonly status: string;
  /** What was open about the parties, as `openPointsOf` has it. */
  readonly openPoints: string;
};

/** Outcome, status and what is open only: the fast path for importing and re-deciding many. The same as of `answerOf`. */
export function briefOf(
  rulebook: Rulebook,
  { question, screened }: Pick<Prepared, 'question' | 'screened'>,
): BriefAnswer {
  const short = brief(rulebook, screened?.question ?? question);
  if (screened === null) return { outcome: short.outcome, status: statusOfAnswer(short), openPoints: '' };
  const bare = {
    ...short,
    reasons: [],
    missing: [],
    duties: [],
    levies: [],
    warnings: [],
    wouldChange: [],
    rulebook: { version: rulebook.version, hash: rulebook.hash },
  };
  const lowered = lowerByScreening(bare, screened);
  return comparedBy(lowered, screened);
}

/** What of a whole answer orders are compared by. */
export const comparedBy = (
  answer: Pick<Determination, 'outcome' | 'reviewPolicy' | 'exception' | 'eccn'>,
  screened: ScreenedQuestion | null,
): BriefAnswer => ({
  outcome: answer.outcome,
  status: statusOfAnswer(answer),
  openPoints: openPointsOf(answer.outcome, screened),
});

/** Whether the answer that an order carries is the one of now: the same status, and nothing open that was not open then. */
export const stillAnswers = (
  order: { readonly status: string; readonly openPoints: string | null },
  now: BriefAnswer,
): boolean => order.status === now.status && nothingNew(order.openPoints, now.openPoints);

/** What flips are told as: outcome, review policy, exception and classification. */
export const statusOfAnswer = (d: Pick<Determination, 'outcome' | 'reviewPolicy' | 'exception' | 'eccn'>): string =>
  [d.outcome, d.reviewPolicy ?? d.exception, d.eccn].filter(Boolean).join(' · ');
