import { useCallback, useSyncExternalStore } from 'react';

// Places are in the fragment (`#/world?chip=…`): the app runs from any folder and any static server, and what is asked
// never leaves the browser with a request.

export type Place = { readonly page: string; readonly query: URLSearchParams };

const read = (): string => location.hash;
const listen = (changed: () => void): (() => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** '#/world?chip=nvidia%2Fh20' → { page: 'world', query }. */
export function parse(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  return { page: path.split('/')[0] ?? '', query: new URLSearchParams(query) };
}

/** Address of a page with its query; empty values are left out. */
export function href(page: string, query: Readonly<Record<string, string | undefined>> = {}): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined && value !== '') params.set(key, value);
  const text = params.toString();
  return `#/${page}${text ? `?${text}` : ''}`;
}

/** The place now; the component is drawn again when it changes. */
export const usePlace = (): Place => parse(useSyncExternalStore(listen, read));

/** Changes the address without a step in the history: for forms that keep their state in it. */
export function replace(hash: string): void {
  if (hash === location.hash) return;
  history.replaceState(history.state, '', hash);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

export const go = (hash: string): void => {
  location.hash = hash;
};

/** One value of the page's query, as state: reading and writing it. */
export function useQuery(key: string, fallback: string): [string, (value: string) => void] {
  const { page, query } = usePlace();
  const value = query.get(key) ?? fallback;
  const set = useCallback(
    (next: string) => {
      const now = parse(location.hash);
      now.query.set(key, next);
      if (next === fallback) now.query.delete(key);
      const text = now.query.toString();
      replace(`#/${now.page || page}${text ? `?${text}` : ''}`);
    },
    [key, fallback, page],
  );
  return [value, set];
}
