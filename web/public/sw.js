// Keeps the app's own files, so that it opens and answers without its server. What is asked of a desk is never kept: it
// goes through untouched. Plain JavaScript: a service worker is served as it is, under a name that stays.

const CACHE = 'tolhuis-app';

/** Files of built assets hold their hash in their name: once kept, they never change. */
async function keepAll() {
  const cache = await caches.open(CACHE);
  const list = await (await fetch('./offline.json', { cache: 'no-store' })).json();
  const wanted = list.map((file) => new URL(`./${file}`, self.location.href).href);
  const there = new Set((await cache.keys()).map((request) => request.url));
  await cache.addAll(wanted.filter((url) => !there.has(url)));
  await cache.addAll(['./', './icon.svg']);
  return new Set(wanted);
}

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const wanted = await keepAll();
      const cache = await caches.open(CACHE);
      // Files of an older build go; a page of that build that is still open has loaded what it needs, or asks the server.
      for (const request of await cache.keys())
        if (request.url.includes('/assets/') && !wanted.has(request.url) && !request.url.includes('noto-sans-sc'))
          await cache.delete(request);
      await self.clients.claim();
    })(),
  );
});

/** From the cache, else from the server, and then kept. */
async function asset(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request.url);
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) await cache.put(request.url, fresh.clone());
  return fresh;
}

/** The newest page, else the one that is kept. */
async function page(request) {
  const cache = await caches.open(CACHE);
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await cache.put('./', fresh.clone());
    return fresh;
  } catch (gone) {
    const kept = await cache.match('./');
    if (kept) return kept;
    throw gone;
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const home = new URL('./', self.location.href).pathname;
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith(`${home}assets/`) || url.pathname === `${home}icon.svg`)
    event.respondWith(asset(request));
  else if (request.mode === 'navigate' && (url.pathname === home || url.pathname === `${home}index.html`))
    event.respondWith(page(request));
});
