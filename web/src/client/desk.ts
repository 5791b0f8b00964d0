import { forget, forgetAll, keep, kept } from '../ui/keep.ts';
import type { DeskInfo } from './desk-types.ts';

/** The desk behind the pages. 'none': there is no server, and the app is on its own; 'gone': there was one. */
export type DeskState = {
  readonly server: 'asking' | 'none' | 'there' | 'gone';
  readonly info: DeskInfo | null;
  /** The dialog that is open: signing in, or the account of who has signed in. */
  readonly dialog: 'none' | 'sign-in' | 'over' | 'account';
  /** A login and one-time password from the link that the terminal printed. */
  readonly first?: { readonly login: string; readonly password: string } | undefined;
};

let state: DeskState = { server: 'asking', info: null, dialog: 'none' };
const listeners = new Set<() => void>();
const waiting = new Set<(signedIn: boolean) => void>();

export const deskState = (): DeskState => state;
export function onDesk(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
export function setDesk(change: Partial<DeskState>): void {
  state = { ...state, ...change };
  for (const changed of listeners) changed();
}

/** Opens or closes the sign-in dialog; closing it ends the wait of every request that asked for it. */
export function showDialog(dialog: DeskState['dialog']): void {
  if (dialog === 'none') {
    const signedIn = state.info?.who?.via === 'session' && !state.info.who.mustChangePassword;
    const all = [...waiting];
    waiting.clear();
    for (const done of all) done(signedIn);
  }
  setDesk({ dialog });
}

/** Asks the reader to sign in again; true when they did. Forms stay as they are under the dialog. */
export function signInAgain(): Promise<boolean> {
  return new Promise((resolve) => {
    waiting.add(resolve);
    if (state.dialog === 'none') showDialog('over');
  });
}

/** Half-filled forms are of who filled them in: they go when somebody else signs in at this browser, and at signing out. */
export function forgetForms(): void {
  forgetAll('form.');
  forget('editing');
}

function belongTo(id: string): void {
  if (kept<string>('forms-of') !== id) forgetForms();
  keep('forms-of', id);
}

/** Asks who is there. Never throws: the answer is in the state. */
export async function refreshDesk(): Promise<void> {
  let info: DeskInfo | null;
  try {
    const response = await fetch('./desk.json', { cache: 'no-store', headers: { accept: 'application/json' } });
    if (!response.ok) throw new Error(String(response.status));
    info = ((await response.json()) as { desk: DeskInfo | null }).desk;
  } catch {
    // The app may have opened from what this browser keeps: whether there was a desk is kept too.
    const had = state.server === 'asking' ? kept<boolean>('desk') === true : state.server !== 'none';
    setDesk({ server: had ? 'gone' : 'none' });
    return;
  }
  keep('desk', info !== null);
  if (info?.who?.via === 'session') belongTo(info.who.id);
  setDesk({ server: info === null ? 'none' : 'there', info });
}

/** The state once it is known whether there is a desk. */
export function deskSettled(): Promise<DeskState> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (state.server === 'asking') return;
      stop();
      resolve(state);
    };
    const stop = onDesk(look);
    look();
  });
}
