import { useState } from 'react';
import { keep, kept } from '../../ui/keep.ts';
import type { Verdict, Verdicts } from './priority.ts';

const KEPT = 'screening.2';

/** Dismissals and confirmations with their reasons, kept in this browser. `failed`: the browser refuses to keep them. */
export function useDecisions(): {
  verdicts: Verdicts;
  decide: (key: string, v: Verdict | undefined) => void;
  failed: boolean;
} {
  const [verdicts, setVerdicts] = useState<Verdicts>(() => kept(KEPT) ?? {});
  const [failed, setFailed] = useState(false);
  const decide = (key: string, v: Verdict | undefined): void => {
    const { [key]: _, ...rest } = verdicts;
    const next = v ? { ...rest, [key]: v } : rest;
    setFailed(!keep(KEPT, next));
    setVerdicts(next);
  };
  return { verdicts, decide, failed };
}
