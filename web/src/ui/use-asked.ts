import { useCallback, useEffect, useRef, useState } from 'react';
import { Gone, isAbort } from '../client/api.ts';
import { deskState, onDesk } from '../client/desk.ts';

/**
 * What was asked of the desk: asked anew when `key` changes, when `again` is called, and when a server that was gone is back;
 * an old answer is never shown for a new key.
 */
export function useAsked<T>(
  key: string | undefined,
  ask: (signal: AbortSignal) => Promise<T>,
): { readonly value?: T; readonly error?: unknown; readonly pending: boolean; readonly again: () => void } {
  const [state, setState] = useState<{ key?: string; value?: T; error?: unknown; pending: boolean }>({ pending: true });
  const [round, setRound] = useState(0);
  const latest = useRef(ask);
  latest.current = ask;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` is there to ask again
  useEffect(() => {
    if (key === undefined) return;
    const mine = new AbortController();
    setState((before) => (before.key === key ? { ...before, pending: true } : { key, pending: true }));
    latest.current(mine.signal).then(
      (value) => {
        if (!mine.signal.aborted) setState({ key, value, pending: false });
      },
      (error: unknown) => {
        if (!mine.signal.aborted && !isAbort(error)) setState({ key, error, pending: false });
      },
    );
    return () => mine.abort();
  }, [key, round]);
  const again = useCallback(() => setRound((n) => n + 1), []);
  const failed = state.error instanceof Gone;
  useEffect(() => {
    if (!failed) return;
    let was = deskState().server;
    return onDesk(() => {
      const { server } = deskState();
      if (was === 'gone' && server === 'there') again();
      was = server;
    });
  }, [failed, again]);
  const { value, error, pending } = state;
  return {
    ...(value !== undefined && state.key === key ? { value } : {}),
    ...(error !== undefined ? { error } : {}),
    pending,
    again,
  };
}
