import { useCallback, useEffect, useRef, useState } from 'react';
import { isAbort } from '../client/api.ts';

/** Something that is done when asked: under way, failed, or neither; can be cancelled, and is when the page goes. */
export function useWork(): {
  readonly busy: boolean;
  readonly error: unknown;
  readonly run: (work: (signal: AbortSignal) => Promise<void>) => void;
  readonly cancel: () => void;
  readonly clear: () => void;
} {
  const [state, setState] = useState<{ busy: boolean; error?: unknown }>({ busy: false });
  const controller = useRef<AbortController>(undefined);
  useEffect(() => () => controller.current?.abort(), []);
  const run = useCallback((work: (signal: AbortSignal) => Promise<void>): void => {
    controller.current?.abort();
    const mine = new AbortController();
    controller.current = mine;
    setState({ busy: true });
    work(mine.signal).then(
      () => controller.current === mine && setState({ busy: false }),
      (error: unknown) =>
        controller.current === mine && setState(isAbort(error) ? { busy: false } : { busy: false, error }),
    );
  }, []);
  const cancel = useCallback(() => {
    controller.current?.abort();
    setState({ busy: false });
  }, []);
  const clear = useCallback(() => setState({ busy: false }), []);
  return { busy: state.busy, error: state.error, run, cancel, clear };
}
