import type { OrderAnswer } from '../../client/index.ts';

/** Days in a row on which one question has one answer; `until` is the first day of the next run. */
export type Run = { readonly from: string; readonly until?: string; readonly answer: OrderAnswer };

const said = (a: OrderAnswer): string =>
  a.ok ? `${a.outcome}|${a.detail ?? ''}|${a.eccn ?? ''}` : JSON.stringify(a.issues);

/**
 * Joins the answers of spans in which the law stands still into runs of the same answer.
 * @param days first days of the spans, in order (ISO)
 * @param answers the answer on each of them
 */
export function runsOf(days: readonly string[], answers: readonly OrderAnswer[]): Run[] {
  const runs: { from: string; until?: string; answer: OrderAnswer }[] = [];
  days.forEach((from, i) => {
    const answer = answers[i];
    if (answer === undefined) return;
    const last = runs.at(-1);
    if (last && said(last.answer) === said(answer)) return;
    if (last) last.until = from;
    runs.push({ from, answer });
  });
  return runs;
}

/** The run that a day lies in; -1 before the first. Days compare as text. */
export const runOn = (runs: readonly Run[], on: string): number => runs.findLastIndex((r) => r.from <= on);
