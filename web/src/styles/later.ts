/**
 * Loads what no first look needs, once the page has nothing else to do: the list of the Chinese faces (which tells the
 * browser what to fetch when a Chinese character is shown; no face is fetched by it).
 */
export function loadLater(): void {
  const load = (): void => {
    import('../../.tolhuis/chinese.css').catch(() => undefined); // Offline and not in the cache: the system's own font shows the name.
  };
  if ('requestIdleCallback' in globalThis) requestIdleCallback(load, { timeout: 3000 });
  else setTimeout(load, 1000);
}
