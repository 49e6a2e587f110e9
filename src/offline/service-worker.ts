// The worker that keeps one whole version of the site, so that it works without a network and never mixes two versions.
// The build writes before it which files there are.
export {};

/** Files of this version: path below the root as a browser asks for it (`en/`), to the first characters of its SHA-256. */
declare const FILES: Readonly<Record<string, string>>;
/** A hash over all of them. */
declare const VERSION: string;

// The library of types for pages does not know these; the parts that are used:
interface Lifetime extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface Asking extends Lifetime {
  request: Request;
  clientId: string;
  respondWith: (answer: Promise<Response>) => void;
}
interface Host {
  registration: { scope: string; installing: object | null; waiting: object | null };
  clients: { matchAll: (options?: { type: 'all' }) => Promise<readonly { id: string }[]> };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (name: 'install' | 'activate', does: (event: Lifetime) => void): void;
    (name: 'fetch', does: (event: Asking) => void): void;
    (name: 'message', does: (event: MessageEvent) => void): void;
  };
}
const worker = globalThis as unknown as Host;

const { scope } = worker.registration;
/** Several sites may share an origin, each in its folder: a store belongs to one of them. */
const STORES = `smtp-auth-troubleshooter ${scope} `;
const STORE = STORES + VERSION;
/** Which page that is still open was shown which version, and the site's own settings as they were last. */
const NOTES = `${STORES}notes`;
/** Note of the version that new pages are shown. */
const CURRENT = `${scope}?current`;
/** Settings that each site may change at any time, so that they belong to no version. */
const SETTINGS = `${scope}config.json`;
/** Folder of the files that have a hash in their name, so that no two versions can be confused. */
const HASHED = '_astro/';
/** Files of single long texts, by language. They aren't stored. */
const TEXTS = /^_astro\/texts-([a-z]{2})\./;
/** Files that are fetched at the same time while a version is stored: few, so that the person comes first. */
const AT_ONCE = 4;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', ({ data }) => {
  if (data === 'use') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request);
  if (path === null) return;
  if (request.mode === 'navigate') {
    if (path in FILES) event.respondWith(fromStore(STORE, path, request));
    // Relative links lead elsewhere where the slash at the end is missing.
    else if (`${path}/` in FILES) event.respondWith(Promise.resolve(Response.redirect(`${scope}${path}/`, 301)));
    event.waitUntil(removeOlder());
  } else if (scope + path === SETTINGS) event.respondWith(settings());
  else if (TEXTS.test(path)) event.respondWith(text(request, path, event.clientId));
  else if (path in FILES || path.startsWith(HASHED)) event.respondWith(answer(request, path, event.clientId));
});

/** The path below the root, or null: another site, another method. */
function pathOf({ method, url }: Request): string | null {
  if (method !== 'GET' || !url.startsWith(scope)) return null;
  return (url.slice(scope.length).split(/[?#]/)[0] ?? '').replace(/(^|\/)index\.html$/, '$1');
}

/** What a page asks for, from the version that this page was shown. */
async function answer(request: Request, path: string, client: string): Promise<Response> {
  const noted = await caches.match(noteOf(client), { cacheName: NOTES });
  const store = noted === undefined ? STORE : await noted.text();
  const found = await caches.match(scope + path, { cacheName: store });
  if (found !== undefined) return found;
  // The name of such a file stands for its content, whichever version holds it.
  const hashed = path.startsWith(HASHED) ? await caches.match(request.url) : undefined;
  return hashed ?? fetch(request);
}

/** A long text from the network; where it can't be had the stored article, which holds all of them. */
async function text(request: Request, path: string, client: string): Promise<Response> {
  const found = await fetch(request).catch(() => null);
  const article = `${path.match(TEXTS)?.[1]}/article/`;
  return found?.ok === true ? found : answer(new Request(scope + article), article, client);
}

async function fromStore(store: string, path: string, request: Request): Promise<Response> {
  return (await caches.match(scope + path, { cacheName: store })) ?? fetch(request);
}

/** The site's settings as they are; without a network, as they were last. */
async function settings(): Promise<Response> {
  const notes = await caches.open(NOTES);
  try {
    const fresh = await fetch(SETTINGS, { cache: 'no-cache' });
    if (fresh.ok) await notes.put(SETTINGS, fresh.clone());
    return fresh;
  } catch {
    return (await notes.match(SETTINGS)) ?? Response.error();
  }
}

/** Stores every file of this version. Fails as a whole where one cannot be had as it should be: then nothing changes. */
async function install(): Promise<void> {
  const store = await caches.open(STORE);
  const older = (await ownStores()).filter((name) => name !== STORE);
  const queue = Object.entries(FILES);
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [path, digest] = next;
      // What an earlier attempt stored is there already.
      if ((await store.match(scope + path)) !== undefined) continue;
      await store.put(scope + path, (await reuse(older, path, digest)) ?? (await download(path, digest)));
    }
  };
  await Promise.all([settings(), ...Array.from({ length: AT_ONCE }, work)]);
}

/** A file that did not change since an older version. */
async function reuse(older: readonly string[], path: string, digest: string): Promise<Response | null> {
  for (const name of older) {
    const found = await caches.match(scope + path, { cacheName: name });
    if (found !== undefined && (await digestOf(await found.clone().arrayBuffer())) === digest) return found;
  }
  return null;
}

/** A file of the site. Throws where it is another one than the list says: the site is being replaced at this moment. */
async function download(path: string, digest: string): Promise<Response> {
  const answer = await fetch(scope + path, { cache: 'no-cache', priority: 'low' } as RequestInit);
  const content = await answer.arrayBuffer();
  if (!answer.ok || (await digestOf(content)) !== digest) throw new Error(`${path} is not the file of ${VERSION}`);
  // A copy: an answer that came by a redirect may not be given for the address of a page.
  const headers = new Headers(answer.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
  return new Response(content, { headers });
}

async function digestOf(content: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...bytes)).slice(0, 16);
}

/** From here on new pages are shown this version. Those that are open keep the one that they were shown. */
async function activate(): Promise<void> {
  const notes = await caches.open(NOTES);
  const before = await (await notes.match(CURRENT))?.text();
  await notes.put(CURRENT, new Response(STORE));
  if (before !== undefined && before !== STORE) {
    for (const { id } of await openPages())
      if ((await notes.match(noteOf(id))) === undefined) await notes.put(noteOf(id), new Response(before));
  }
  await removeOlder();
}

/** Removes the versions that no open page needs. One that is being stored at this moment is nobody's yet, and stays. */
async function removeOlder(): Promise<void> {
  const { installing, waiting } = worker.registration;
  const stores = await ownStores();
  if (installing !== null || waiting !== null || stores.every((name) => name === STORE || name === NOTES)) return;
  const notes = await caches.open(NOTES);
  const alive = new Set((await openPages()).map(({ id }) => noteOf(id)));
  const needed = new Set([STORE, NOTES]);
  for (const { url } of await notes.keys()) {
    if (url === CURRENT || url === SETTINGS) continue;
    if (alive.has(url)) needed.add((await (await notes.match(url))?.text()) ?? '');
    else await notes.delete(url);
  }
  for (const name of stores) if (!needed.has(name)) await caches.delete(name);
}

const openPages = (): Promise<readonly { id: string }[]> => worker.clients.matchAll({ type: 'all' });
const noteOf = (client: string): string => `${scope}?client=${client}`;
const ownStores = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(STORES));
