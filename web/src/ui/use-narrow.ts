import { useSyncExternalStore } from 'react';

/** Where the style sheets take a screen for narrow: 640 px at the usual size of letters. */
const query = matchMedia('(max-width: 40rem)');

function follow(changed: () => void): () => void {
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Whether the screen is narrow, for pictures that are drawn otherwise there; follows when it is turned. */
export const useNarrow = (): boolean => useSyncExternalStore(follow, () => query.matches);
