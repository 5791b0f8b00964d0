import type { Draft } from './question.ts';

// A reload asks for the address as the browser last heard of it, and what was typed just before may not be in it yet. So the
// page leaves its question in the session of the tab when it goes, and a reload takes it up. A link opened otherwise
// (typed, shared, by the back button) is always answered with its own question.

const KEY = 'tolhuis.reload';

/** Leaves the question for a reload. */
export function leaveForReload(draft: Draft): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // Storage is refused: the question of the address is what remains.
  }
}

/** The question that this page had before it was reloaded; undefined where it was opened in another way. */
export function takenFromReload(): Draft | undefined {
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    const [opened] = performance.getEntriesByType('navigation');
    const reloaded = opened instanceof PerformanceNavigationTiming && opened.type === 'reload';
    return text !== null && reloaded ? (JSON.parse(text) as Draft) : undefined;
  } catch {
    return undefined;
  }
}
