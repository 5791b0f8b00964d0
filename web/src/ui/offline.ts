/**
 * Keeps the app's files in this browser (public/sw.js), once nothing else waits, so that it opens without its server.
 * Browsers that do not offer it, or not over plain http from another machine, go on without.
 */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = (): void => {
    navigator.serviceWorker.register('./sw.js').catch((e: unknown) => {
      console.info('The app is not kept for use without its server:', e);
    });
  };
  const soon = (): void => {
    if ('requestIdleCallback' in window) requestIdleCallback(register);
    else setTimeout(register, 3000);
  };
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}
