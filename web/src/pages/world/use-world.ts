import { useEffect, useMemo, useState } from 'react';
import { client, type Place } from '../../client/index.ts';
import { spanOf } from './days.ts';
import { type Settings, template } from './settings.ts';

export type Answers = Readonly<Record<string, Place>>;
export type World = {
  /** The answers of the span that the day lies in; undefined while they are worked out. */
  readonly now: Answers | undefined;
  /** How many spans are worked out, of all. */
  readonly ready: number;
  readonly total: number;
  readonly has: (on: string) => boolean;
  readonly error: Error | undefined;
};

/** Answers by question and span: kept for the session, so that a map that was seen comes back at once. */
const cache = new Map<string, Map<string, Answers>>();

/**
 * Answers for every country in every span in which the law stands still: the one looked at first, then the others in
 * the background, so that the slider only looks up.
 */
export function useWorld(settings: Settings | undefined, on: string, days: readonly string[]): World {
  const [, setTick] = useState(0);
  const [error, setError] = useState<Error>();
  const key = settings && JSON.stringify(template(settings));
  const spans = useMemo(() => {
    if (key === undefined) return new Map<string, Answers>();
    const known = cache.get(key) ?? new Map<string, Answers>();
    cache.set(key, known);
    return known;
  }, [key]);
  const span = spanOf(days, on);
  useEffect(() => {
    if (key === undefined) return;
    let stop = false;
    setError(undefined);
    const question = JSON.parse(key) as ReturnType<typeof template>;
    const work = async (): Promise<void> => {
      const from = days.indexOf(span);
      for (const day of [...days.slice(from), ...days.slice(0, from)]) {
        if (stop) return;
        if (spans.has(day)) continue;
        spans.set(day, await client.world({ template: question, on: day }));
        // The span that is looked at is shown at once; of the others every few, because drawing costs more than counting.
        if (!stop && (day === span || spans.size % 6 === 0 || spans.size === days.length)) setTick((n) => n + 1);
      }
    };
    work().catch((e: Error) => {
      if (!stop) setError(e);
    });
    return () => {
      stop = true;
    };
  }, [key, spans, days, span]);
  return { now: spans.get(span), ready: spans.size, total: days.length, has: (d) => spans.has(spanOf(days, d)), error };
}
