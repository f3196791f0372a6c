// The service worker: the page opens without a network, and what was last read stays readable.
// The build fills in SHELL (the files of this version) and VERSION.
const SHELL = self.__SHELL__;
const VERSION = self.__VERSION__;
const SHELL_CACHE = `rapport-shell-${VERSION}`;
const ANSWERS_CACHE = 'rapport-answers';
const MOST_ANSWERS = 250;
const LARGEST_PICTURE = 2 * 1024 * 1024;

/** What an account may want to read again offline. */
const READABLE =
  /^\/api\/(session|inbox|inbox-counts|pending|quick-replies|inbox\/[^/]+|conversations\/[^/]+|conversations\/[^/]+\/(messages|orders)|orders|orders\/[^/]+)$/;
const PICTURE = /^\/api\/(attachments|pictures)\/[^/]+$/;
const PAGE = /^\/($|desk|my|settings|techniques|services|sellers|sign-in|sign-up)/;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(SHELL_CACHE).then((cache) => cache.addAll(SHELL)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith('rapport-shell-') && name !== SHELL_CACHE) await caches.delete(name);
      }
      await self.clients.claim();
    })(),
  );
});

// A new version waits until the page asks for it, so nothing changes under somebody who writes.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (PAGE.test(url.pathname)) event.respondWith(fromShell('/'));
  } else if (READABLE.test(url.pathname)) {
    event.respondWith(networkFirst(event, keepsAll));
  } else if (PICTURE.test(url.pathname) && request.destination === 'image') {
    event.respondWith(networkFirst(event, keepsSmall));
  } else if (SHELL.includes(url.pathname)) {
    event.respondWith(fromShell(url.pathname));
  }
});

async function fromShell(path) {
  const cache = await caches.open(SHELL_CACHE);
  return (await cache.match(path)) ?? fetch(path);
}

const keepsAll = () => true;
const keepsSmall = (answer) => Number(answer.headers.get('Content-Length') ?? Infinity) <= LARGEST_PICTURE;

/** The present if it can be had, else what was last seen. */
async function networkFirst(event, keeps) {
  try {
    const answer = await fetch(event.request);
    if (answer.ok && keeps(answer)) event.waitUntil(keep(event.request, answer.clone()));
    return answer;
  } catch (error) {
    const cache = await caches.open(ANSWERS_CACHE);
    const kept = await cache.match(event.request, { ignoreVary: true });
    if (kept !== undefined) return asKept(kept);
    throw error;
  }
}

/** Says that an answer is not of now, so that the page does not set its clock by it. */
function asKept(answer) {
  const headers = new Headers(answer.headers);
  headers.set('X-Rapport-Kept', 'true');
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
}

async function keep(request, answer) {
  const cache = await caches.open(ANSWERS_CACHE);
  // Put anew, an answer moves to the end; the first ones are the oldest.
  await cache.delete(request, { ignoreVary: true });
  await cache.put(request, answer);
  const kept = await cache.keys();
  for (const old of kept.slice(0, Math.max(0, kept.length - MOST_ANSWERS))) await cache.delete(old);
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const url = event.notification.data?.url ?? '/desk';
  event.waitUntil(
    (async () => {
      const [page] = await self.clients.matchAll({ type: 'window' });
      if (page === undefined) {
        await self.clients.openWindow(url);
        return;
      }
      await page.focus();
      page.postMessage({ kind: 'open', url });
    })(),
  );
});
