/** Small things kept in this browser across a reload. Private windows may refuse: then nothing is kept, and nothing fails. */
export function keep(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(`tolhuis.${key}`, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** What was kept under the key, or undefined. */
export function kept<T>(key: string): T | undefined {
  try {
    const text = localStorage.getItem(`tolhuis.${key}`);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(`tolhuis.${key}`);
  } catch {
    // Storage is refused: there is nothing to forget.
  }
}

/** Forgets everything kept under keys that begin so. */
export function forgetAll(prefix: string): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(`tolhuis.${prefix}`)) localStorage.removeItem(key);
  } catch {
    // Storage is refused: there is nothing to forget.
  }
}
