import type { Base } from './candidate-facts.ts';
import type { Edition } from './edition.ts';
import { frozen } from './frozen.ts';
import { type OpenFact, openOf } from './missing.ts';
import { type Brief, finalOutcome, summary, type Weighed, weigh } from './outcome.ts';
import { type Report, reportOf, together } from './report.ts';
import { type Session, sessionOn, stand } from './session.ts';
import { type Story, storyOf } from './story.ts';

/** Everything of an answer but the values that it shows: the same for all questions that the rules cannot tell apart. */
export type Answer = {
  readonly short: Brief;
  /** The candidate whose details are shown. */
  readonly leading: Weighed;
  readonly story: Story;
  readonly report: Report;
  /** Held because the classifications that are left lead to different outcomes, and what would tell them apart cannot be learnt. */
  readonly split: boolean;
  /** Facts to ask for. */
  readonly open: readonly OpenFact[];
};

/**
 * Answers what is asked of the facts, for all questions on which they see the same.
 * @param decidingOnly only what decided: no ways out, nothing ruled out, questions only where the answer is open
 */
export function answerOn(edition: Edition, facts: Base, decidingOnly: boolean): Answer {
  const session = sessionOn(edition, facts);
  const all = weigh(session);
  const outcome = finalOutcome(session, all);
  const short = frozen(summary(session, all, outcome));
  const leading = lead(all);
  if (all.length > 1) stand(session, leading);
  const story = storyOf(session, all, leading, outcome, decidingOnly);
  const report = reportOfAll(session, all, leading);
  const unsettled = outcome === 'not-determined' || outcome === 'hold';
  const withGaps = unsettled && !decidingOnly && all[0]?.outcome === 'not-determined';
  const open =
    goes(outcome) && (unsettled || !decidingOnly)
      ? openOf(session, all, leading, withGaps, outcome === 'not-determined')
      : [];
  const split = outcome === 'hold' && all.some((w) => w.outcome !== all[0]!.outcome);
  return { short, leading, story, report, split, open };
}

/** Something is exported under the EAR. */
export const goes = (outcome: Brief['outcome']): boolean =>
  outcome !== 'not-subject-to-ear' && outcome !== 'not-an-export';

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
