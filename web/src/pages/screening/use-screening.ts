import { useCallback, useEffect, useRef, useState } from 'react';
import type { NameRow } from '../../client/index.ts';
import type { Case } from './priority.ts';
import { type Source, screenRows } from './source.ts';

export type Work = {
  readonly source: Source;
  readonly cases: readonly Case[];
  readonly total: number;
  readonly state: 'running' | 'done' | 'cancelled';
};
/** Names at once: a few, so that progress is seen and cancelling is quick; more where they are fast. */
const FIRST = 5;
const AIM_MS = 150;
const MOST: Readonly<Record<Source, number>> = { starter: 200, desk: 100 };

/** Screens many names with progress; a new start or leaving the page ends the one before. */
export function useScreening(): {
  work: Work | undefined;
  error: unknown;
  start: (source: Source, rows: readonly NameRow[]) => void;
  /** Screens one name again, after a decision about it. @throws what the desk refuses */
  again: (row: NameRow) => Promise<void>;
  cancel: () => void;
  clear: () => void;
} {
  const [work, setWork] = useState<Work>();
  const [error, setError] = useState<unknown>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const start = useCallback((source: Source, rows: readonly NameRow[]): void => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    const { signal } = mine;
    setError(undefined);
    const run = async (): Promise<void> => {
      const cases: Case[] = [];
      let size = FIRST;
      for (let at = 0; at < rows.length; ) {
        const part = rows.slice(at, at + size);
        const began = performance.now();
        const found = await screenRows(source, part, signal);
        if (signal.aborted) return;
        part.forEach((row, i) => {
          cases.push({ row, ...found[i]! });
        });
        at += part.length;
        const each = (performance.now() - began) / part.length;
        size = Math.max(1, Math.min(MOST[source], size * 2, Math.round(AIM_MS / Math.max(each, 0.01))));
        setWork({ source, cases: [...cases], total: rows.length, state: at < rows.length ? 'running' : 'done' });
      }
    };
    // The hits of the names before stay in sight until the first new ones come: typing must not make the page flicker.
    setWork((before) =>
      before && rows.length === 1 && before.total === 1
        ? before
        : { source, cases: [], total: rows.length, state: 'running' },
    );
    run().catch((thrown: unknown) => {
      if (signal.aborted) return;
      setError(thrown);
      setWork((w) => w && { ...w, state: 'cancelled' });
    });
  }, []);
  const source = work?.source;
  const again = useCallback(
    async (row: NameRow): Promise<void> => {
      const [found] = await screenRows(source ?? 'starter', [row], new AbortController().signal);
      if (found) setWork((w) => w && { ...w, cases: w.cases.map((c) => (c.row === row ? { row, ...found } : c)) });
    },
    [source],
  );
  const cancel = useCallback((): void => {
    running.current?.abort();
    setWork((w) => w && { ...w, state: 'cancelled' });
  }, []);
  const clear = useCallback((): void => {
    running.current?.abort();
    setWork(undefined);
    setError(undefined);
  }, []);
  return { work, error, start, again, cancel, clear };
}
