import { useState } from 'react';
import { keep, kept } from '../../ui/keep.ts';

export type Verdict = { readonly verdict: 'same' | 'other'; readonly reason: string; readonly on: string };

/** A decision speaks of one name and one entry as both stood: when either changes, the key differs and the hit returns. */
export const keyOf = (name: string, hit: { id: string; list: string; matchedName: string }): string =>
  [name.trim().toLowerCase(), hit.list, hit.id, hit.matchedName].join('|');

/** Dismissals and confirmations with their reasons, kept in this browser. */
export function useDecisions(): readonly [
  Readonly<Record<string, Verdict>>,
  (key: string, v: Verdict | undefined) => void,
] {
  const [all, setAll] = useState<Record<string, Verdict>>(() => kept('screening') ?? {});
  const decide = (key: string, v: Verdict | undefined): void => {
    const { [key]: _, ...rest } = all;
    const next = v ? { ...rest, [key]: v } : rest;
    keep('screening', next);
    setAll(next);
  };
  return [all, decide];
}
