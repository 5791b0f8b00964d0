import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '../../ui/text.ts';
import { simulate } from './run.ts';
import { tally } from './tally.ts';
import type { BookOrder, Choice, Flip, Ran } from './types.ts';

/** The counts are worked out and drawn at most this often: drawing costs more than counting. */
const EVERY_MS = 250;

/** One run at a time: start, progress, cancel. Leaving the page ends it. */
export function useRun(): {
  ran: Ran | undefined;
  error: Error | undefined;
  start: (orders: readonly BookOrder[], choice: Choice, language: Language) => void;
  cancel: () => void;
} {
  const [ran, setRan] = useState<Ran>();
  const [error, setError] = useState<Error>();
  const current = useRef(0);
  useEffect(
    () => () => {
      current.current++;
    },
    [],
  );
  const start = useCallback((orders: readonly BookOrder[], choice: Choice, language: Language): void => {
    const mine = ++current.current;
    const flips: Flip[] = [];
    const total = orders.length;
    let drawn = 0;
    const show = (done: number, state: Ran['state']): void =>
      setRan({ choice, flips: [...flips], tally: tally(flips), done, total, state });
    setError(undefined);
    show(0, 'running');
    simulate(orders, choice, language, (more, done) => {
      if (current.current !== mine) return false;
      for (const f of more) flips.push(f);
      if (done === total) show(done, 'done');
      else if (performance.now() - drawn > EVERY_MS) {
        show(done, 'running');
        drawn = performance.now();
      }
      return true;
    }).catch((e: Error) => {
      if (current.current !== mine) return;
      setError(e);
      setRan(undefined);
    });
  }, []);
  const cancel = useCallback((): void => {
    current.current++;
    setRan((r) => r && { ...r, state: 'cancelled' });
  }, []);
  return { ran, error, start, cancel };
}
