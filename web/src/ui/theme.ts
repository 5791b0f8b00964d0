import { useSyncExternalStore } from 'react';
import { keep, kept } from './keep.ts';

export type Theme = 'system' | 'light' | 'dark';
let theme: Theme = kept<Theme>('theme') ?? 'system';
const listeners = new Set<() => void>();
const show = (): void => {
  document.documentElement.dataset['theme'] = theme;
};
show();

function setTheme(next: Theme): void {
  theme = next;
  keep('theme', next);
  show();
  for (const changed of listeners) changed();
}
const listen = (changed: () => void): (() => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** Light, dark, or as the system has it; kept in this browser. */
export const useTheme = (): [Theme, (next: Theme) => void] => [useSyncExternalStore(listen, () => theme), setTheme];
