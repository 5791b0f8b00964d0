import { useCallback, useEffect, useRef, useState } from 'react';
import { useQuery } from '../../ui/router.ts';
import { today } from '../check/question.ts';

/** The address is written when the day has rested this long, in milliseconds. */
const QUIET = 300;

/**
 * The chosen day: moved freely, and put into the address when it rests. Browsers refuse to write an address sixty times a
 * second (Chromium drops them after some two hundred and stops drawing for seconds), which is what playing would ask.
 */
export function useDay(): readonly [string, (day: string) => void] {
  const [address, write] = useQuery('on', today());
  const [day, setDay] = useState(address);
  const written = useRef(address);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // Only what came from outside: a link, or the way back.
    if (address === written.current) return;
    written.current = address;
    clearTimeout(waiting.current);
    setDay(address);
  }, [address]);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const change = useCallback(
    (next: string): void => {
      setDay(next);
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => {
        written.current = next;
        write(next);
      }, QUIET);
    },
    [write],
  );
  return [day, change];
}
