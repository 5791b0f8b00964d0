import { useEffect, useRef, useState } from 'react';

export type Answer<T> = {
  /** The last answer; while a new one is worked out, the old one stays. */
  readonly value?: T;
  readonly error?: Error;
  /** A new answer is taking so long that it is worth saying. */
  readonly pending: boolean;
};

/** A wait that is shorter than this is not shown: drawing it would take longer than the answer does, and flicker. */
const SHOW_AFTER_MS = 150;

/**
 * Asks whenever `key` changes and keeps only the newest answer: a late answer to an old question is never shown.
 * @param key what the question depends on, as text; undefined asks nothing
 */
export function useAnswer<T>(key: string | undefined, ask: () => Promise<T>): Answer<T> {
  const [state, setState] = useState<Answer<T>>({ pending: key !== undefined });
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    if (key === undefined) {
      setState({ pending: false });
      return;
    }
    let stale = false;
    const slow = setTimeout(() => setState((before) => ({ ...before, pending: true })), SHOW_AFTER_MS);
    latest.current().then(
      (value) => {
        clearTimeout(slow);
        if (!stale) setState({ value, pending: false });
      },
      (error: Error) => {
        clearTimeout(slow);
        if (!stale) setState({ error, pending: false });
      },
    );
    return () => {
      stale = true;
      clearTimeout(slow);
    };
  }, [key]);
  return state;
}
