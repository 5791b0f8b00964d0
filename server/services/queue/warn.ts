/** As long as this the same words are not told again: eight workers that ask every second would fill the log. */
const SAME_AGAIN_MS = 60_000;

/** Tells the operator, by a warning of the process, what goes wrong in the background; once a minute for the same words. */
export function warner(about: string): (said: { readonly message?: string }) => void {
  const told = new Map<string, number>();
  return ({ message }) => {
    // pg-boss draws the names of its workers anew at each start: they say nothing.
    const text = `${about}: ${String(message ?? 'no reason given').replace(/, Worker: [0-9a-f-]+/, '')}`;
    const now = performance.now();
    if (now - (told.get(text) ?? Number.NEGATIVE_INFINITY) < SAME_AGAIN_MS) return;
    if (told.size > 100) told.clear();
    told.set(text, now);
    process.emitWarning(text);
  };
}

/** What was thrown, as `warner` takes it. */
export const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
