import { badInput, checkQuestion } from '@tolhuis/core/app';
import { lowerByScreening, type ScreenedQuestion, type Stated, screenQuestion } from '@tolhuis/core/app/screening';
import { canonicalize } from '@tolhuis/core/audit';
import type { Determination, Question } from '@tolhuis/core/contract';
import { brief, decide } from '@tolhuis/core/decide';
import type { Language, Rulebook } from '@tolhuis/core/law';
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

/** Outcome and status only: the fast path for importing and re-deciding many. The same as of `answerOf`. */
export function briefOf(
  rulebook: Rulebook,
  { question, screened }: Pick<Prepared, 'question' | 'screened'>,
): { outcome: Determination['outcome']; status: string } {
  const short = brief(rulebook, screened?.question ?? question);
  if (screened === null) return { outcome: short.outcome, status: statusOfAnswer(short) };
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
  return { outcome: lowered.outcome, status: statusOfAnswer(lowered) };
}

/** What flips are told by: outcome, review policy, exception and classification. */
export const statusOfAnswer = (d: Pick<Determination, 'outcome' | 'reviewPolicy' | 'exception' | 'eccn'>): string =>
  [d.outcome, d.reviewPolicy ?? d.exception, d.eccn].filter(Boolean).join(' · ');
