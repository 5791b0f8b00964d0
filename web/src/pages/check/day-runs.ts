import type { OrderAnswer } from '../../client/protocol.ts';
import { fromIndex, toIndex } from '../world/days.ts';

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

/** Asks one question on many days. */
export type AskDays = (days: readonly string[]) => Promise<readonly OrderAnswer[]>;

/**
 * The answers on the given days and, wherever two neighbours differ, on the days between until the day of the change is
 * found. The facts have days of their own (a notification runs for 25 days, a licence ends), so an answer may change while
 * the law stands still. What changes and changes back between two of the given days is not found.
 */
export async function narrowed(days: readonly string[], ask: AskDays): Promise<[string[], OrderAnswer[]]> {
  const known = new Map<string, OrderAnswer>();
  let next: readonly string[] = [...new Set(days)];
  while (next.length > 0) {
    const found = await ask(next);
    next.forEach((on, i) => {
      const answer = found[i];
      if (answer !== undefined) known.set(on, answer);
    });
    const sorted = [...known.keys()].sort();
    next = sorted.slice(1).flatMap((on, i) => {
      const before = sorted[i]!;
      const apart = toIndex(on) - toIndex(before);
      if (apart < 2 || said(known.get(before)!) === said(known.get(on)!)) return [];
      return [fromIndex(toIndex(before) + Math.floor(apart / 2))];
    });
  }
  const sorted = [...known.keys()].sort();
  return [sorted, sorted.map((on) => known.get(on)!)];
}

/**
 * The days on which to ask: first and last day of each span in which the law stands still, the day that is asked for, and
 * every day that the facts name with the one after it.
 */
export function daysToAsk(spans: readonly string[], last: string, question: unknown): string[] {
  const ends = [...spans.slice(1).map((d) => fromIndex(toIndex(d) - 1)), last];
  const named = [...JSON.stringify(question).matchAll(/"(\d{4}-\d{2}-\d{2})"/g)].flatMap(([, d = '']) =>
    Number.isNaN(Date.parse(d)) ? [] : [d, fromIndex(toIndex(d) + 1)],
  );
  const first = spans[0] ?? last;
  return [...new Set([...spans, ...ends, ...named])].filter((d) => d >= first && d <= last).sort();
}

/** The run that a day lies in; -1 before the first. Days compare as text. */
export const runOn = (runs: readonly Run[], on: string): number => runs.findLastIndex((r) => r.from <= on);
