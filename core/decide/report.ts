import { MAYBE, type Quick, YES } from '../law/compile.ts';
import type { Active } from './edition.ts';
import { type Held, heldOf } from './held.ts';
import type { Session } from './session.ts';
import { ByObjects } from './shared.ts';

/** What is reported beside the answer. */
export type Reported = 'duty' | 'levy' | 'limit' | 'gate' | 'red-flag';
export type Report = { readonly [K in Reported]: readonly Held<K>[] };

/** What is reported beside the answer, for the candidate on which the session stands. Equal reports are one and the same. */
export function reportOf({ edition, facts }: Session): Report {
  const report = {
    duty: heldOf(edition, facts, 'duty'),
    levy: heldOf(edition, facts, 'levy'),
    limit: heldOf(edition, facts, 'limit'),
    gate: heldOf(edition, facts, 'gate'),
    'red-flag': heldOf(edition, facts, 'red-flag'),
  };
  if (facts.afresh) return report;
  return reports.get([report.duty, report.levy, report.limit, report.gate, report['red-flag']], () => report);
}
const reports = new ByObjects<Report>();

/** Several candidates together: what holds for all of them holds, and what holds for some may hold. A red flag of one is a red flag. */
export function together(reports: readonly Report[]): Report {
  const joined = <K extends Reported>(kind: K): readonly Held<K>[] => {
    const answers = new Map<Active<K>, Quick[]>();
    for (const report of reports)
      for (const { active, answer } of report[kind]) answers.set(active, [...(answers.get(active) ?? []), answer]);
    const holds = (given: readonly Quick[]): boolean =>
      kind === 'red-flag'
        ? given.includes(YES)
        : given.length === reports.length && given.every((answer) => answer === YES);
    return [...answers].map(([active, given]) => ({ active, answer: holds(given) ? YES : MAYBE }));
  };
  return {
    duty: joined('duty'),
    levy: joined('levy'),
    limit: joined('limit'),
    gate: joined('gate'),
    'red-flag': joined('red-flag'),
  };
}
