import type { Question } from '@tolhuis/core/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { keep, kept } from '../../ui/keep.ts';
import { parse, replace } from '../../ui/router.ts';
import { leaveForReload, takenFromReload } from './reload.ts';

/** A question while it is being filled in: the contract's own shape, nothing else. */
export type Draft = Partial<Question> & Pick<Question, 'on' | 'item'>;

/** Text as base64url, so that a whole question fits in a link. */
export const pack = (draft: Draft): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(draft))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** The question of a link; undefined when the link is damaged (the core refuses what is wrong in a readable one). */
export function unpack(text: string): Draft | undefined {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (value === null || typeof value !== 'object' || !('on' in value) || !('item' in value)) return undefined;
    return value as Draft;
  } catch {
    return undefined;
  }
}

/** The question with another value at a contract path ('parties.0.headquarters'); undefined takes the key away. */
export function put(draft: Draft, path: string, value: unknown): Draft {
  const set = (at: unknown, keys: readonly string[]): unknown => {
    const [key, ...rest] = keys;
    if (key === undefined) return value;
    if (Array.isArray(at) || (at === undefined && /^\d+$/.test(key))) {
      const list = [...((at as unknown[] | undefined) ?? [])];
      const next = set(list[Number(key)], rest);
      if (next === undefined) list.splice(Number(key), 1);
      else list[Number(key)] = next;
      return list;
    }
    const { [key]: old, ...others } = (at ?? {}) as Record<string, unknown>;
    const next = set(old, rest);
    return next === undefined ? others : { ...others, [key]: next };
  };
  return set(draft, path.split('.')) as Draft;
}

/** The value at a contract path. */
export const at = (draft: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (v, k) => (v !== null && typeof v === 'object' ? (v as Record<string, unknown>)[k] : undefined),
      draft,
    );

// Made once: a formatter with a zone takes two milliseconds.
const eastern = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' });

/** Today as a legal day. US Eastern, as the contract reads days. */
export const today = (): string => eastern.format(new Date());

/** Changes that can be taken back. */
const STEPS = 50;
/** Changes of one field within this time are one step: a number is typed, not each of its digits. */
const ONE_STEP_MS = 1500;

const fresh = (): Draft => ({ on: today(), item: {} });

/** Rest after a change before it is written: a person who types on is not kept waiting, and what was typed is written once. */
const WRITE_AFTER_MS = 300;

const linkOf = (): string | null => parse(location.hash).query.get('q');

/**
 * The question of the page: from the link, else from before a reload, else empty. Every change goes to both.
 * @param onNext told of a changed question before anything is drawn: work that takes time begins at once
 */
export function useDraft(onNext: (next: Draft) => void): {
  draft: Draft;
  damaged: boolean;
  set: (next: Draft) => void;
  edit: (path: string, value: unknown) => void;
  clear: () => void;
  /** Takes back the last change; undefined where there is none. */
  undo: (() => void) | undefined;
} {
  const [state, setState] = useState(() => {
    const link = linkOf();
    const linked = link === null ? undefined : unpack(link);
    const before = takenFromReload();
    if (before) return { draft: before, damaged: false };
    return { draft: linked ?? kept<Draft>('check') ?? fresh(), damaged: link !== null && linked === undefined };
  });
  const told = useRef(onNext);
  told.current = onNext;
  /** What the address says, or is about to say: any other link came from outside. */
  const written = useRef(linkOf());
  // Fields may hold an older `edit` (see ui/combo.tsx): it always changes the newest question.
  const latest = useRef(state.draft);
  latest.current = state.draft;
  const damaged = useRef(state.damaged);
  damaged.current = state.damaged;
  /** What is still to be written: the address and the disk cost milliseconds that a keystroke's answer would wait for. */
  const due = useRef<() => void>(undefined);
  const timer = useRef(0);
  /** The question before each change, the newest last: a change that was only tried is taken back. */
  const steps = useRef<Draft[]>([]);
  const last = useRef({ path: '', at: 0 });
  const write = useCallback((draft: Draft) => {
    told.current(draft);
    setState({ draft, damaged: false });
    const link = pack(draft);
    written.current = link;
    clearTimeout(timer.current);
    due.current = (): void => {
      due.current = undefined;
      keep('check', draft);
      if (parse(location.hash).page === 'check') replace(`#/check?q=${link}`);
    };
    timer.current = window.setTimeout(() => due.current?.(), WRITE_AFTER_MS);
  }, []);
  useEffect(() => {
    // After a reload the address may be a change behind.
    const link = pack(latest.current);
    if (!damaged.current && linkOf() !== null && linkOf() !== link) {
      written.current = link;
      replace(`#/check?q=${link}`);
    }
    const leave = (): void => {
      if (!damaged.current) leaveForReload(latest.current);
      due.current?.();
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      due.current?.();
    };
  }, []);
  useEffect(() => {
    const opened = (): void => {
      const link = linkOf();
      if (link === null || link === written.current || parse(location.hash).page !== 'check') return;
      const linked = unpack(link);
      written.current = link;
      due.current = undefined;
      setState((before) => (linked ? { draft: linked, damaged: false } : { ...before, damaged: true }));
    };
    addEventListener('hashchange', opened);
    return () => removeEventListener('hashchange', opened);
  }, []);
  const change = useCallback(
    (path: string, next: Draft): void => {
      const now = Date.now();
      const goesOn = path !== '' && path === last.current.path && now - last.current.at < ONE_STEP_MS;
      last.current = { path, at: now };
      if (!goesOn) steps.current = [...steps.current.slice(1 - STEPS), latest.current];
      write(next);
    },
    [write],
  );
  const set = useCallback((next: Draft): void => change('', next), [change]);
  const edit = useCallback(
    (path: string, value: unknown): void => change(path, put(latest.current, path, value)),
    [change],
  );
  const back = (): void => {
    const before = steps.current.pop();
    last.current = { path: '', at: 0 };
    if (before) write(before);
  };
  const undo = steps.current.length > 0 ? back : undefined;
  return { draft: state.draft, damaged: state.damaged, set, edit, clear: () => set(fresh()), undo };
}
