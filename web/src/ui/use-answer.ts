import { useEffect, useRef, useState } from 'react';

export type Answer<T> = {
  /** The last answer; while a new one is worked out, the old one stays and `pending` is true. */
  readonly value?: T;
  readonly error?: Error;
  readonly pending: boolean;
};

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
    setState((before) => ({ ...before, pending: true }));
    latest.current().then(
      (value) => {
        if (!stale) setState({ value, pending: false });
      },
      (error: Error) => {
        if (!stale) setState({ error, pending: false });
      },
    );
    return () => {
      stale = true;
    };
  }, [key]);
  return state;
}
