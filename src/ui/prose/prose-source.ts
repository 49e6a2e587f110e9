import { useEffect, useState } from 'preact/hooks';

/** Where the whole article stands, beside the guide. */
export const ARTICLE = 'article/';

/** A section that is asked for, here, or not to be had. */
type State = 'waiting' | 'ready' | 'failed';

/** The long texts by `kind-id`: each is a file of its own, fetched when a screen first shows it. */
const states = new Map<string, State>();
const sections = new Map<string, Element>();
/** The article's page, which holds all of them: asked where a single one can't be had, as after an update or without a network. */
let article: Promise<Document | null> | null = null;
/** True while this page, which holds all of them, is still being read. */
let coming = false;
let arrived = 0;
const listeners = new Set<() => void>();

function tellAll(): void {
  arrived += 1;
  for (const listener of listeners) listener();
}

/** Says that the whole article stands in this page: it is there once the page has been read to its end. */
export function articleIsHere(): void {
  if (document.readyState !== 'loading') return;
  coming = true;
  document.addEventListener('DOMContentLoaded', () => {
    coming = false;
    tellAll();
  });
}

/** The section of a text that is here already, in this page or fetched; else null. */
export const sectionHere = (kind: string, id: string): Element | null =>
  document.getElementById(`${kind}-${id}`) ?? sections.get(`${kind}-${id}`) ?? null;

/** The section of a text. Null until it is there; then it is fetched now. */
export function sectionOf(kind: string, id: string): Element | null {
  const name = `${kind}-${id}`;
  const found = sectionHere(kind, id);
  if (found === null && !coming && !states.has(name)) {
    states.set(name, 'waiting');
    // What is on the screen is painted first; a page that nobody sees has no frames.
    const later = (): void => void setTimeout(() => void fetchSection(name));
    if (document.hidden) later();
    else requestAnimationFrame(later);
  }
  return found;
}

/** Whether a section could be had neither as a file of its own nor with the article. */
export const isMissing = (kind: string, id: string): boolean => states.get(`${kind}-${id}`) === 'failed';

async function fetchSection(name: string): Promise<void> {
  const folder = document.getElementById('guide')?.dataset.texts;
  // A page without such a folder holds every text itself.
  const found = folder === undefined ? null : ((await article) ?? (await fetchDocument(`${folder}${name}.html`)));
  if (folder !== undefined && found === null) article ??= fetchDocument(ARTICLE);
  const whole = found ?? (await article);
  // Another text is another chance. Without a network the stored article is the answer for each of them.
  if (whole === null) article = null;
  else if (whole.getElementById('article') !== null) article = Promise.resolve(whole);
  const section = whole?.getElementById(name) ?? null;
  if (section !== null) sections.set(name, section);
  states.set(name, section === null ? 'failed' : 'ready');
  tellAll();
}

/**
 * Fetches a page of this site; null where it can't be had. The browser parses the answer to a document: no HTML is made from
 * text, so that Trusted Types stay on.
 */
function fetchDocument(address: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.overrideMimeType('text/html');
    request.onload = () => resolve(request.status < 300 ? request.responseXML : null);
    request.onerror = () => resolve(null);
    request.open('GET', address);
    request.send();
  });
}

/** Draws a component again when a text arrives; the number grows with each. Another screen tries again what failed. */
export function useTexts(): number {
  const [now, setNow] = useState(arrived);
  useEffect(() => {
    const listener = (): void => setNow(arrived);
    listeners.add(listener);
    const failed = [...states].filter(([, state]) => state === 'failed').map(([name]) => name);
    for (const name of failed) states.delete(name);
    if (failed.length > 0) tellAll();
    else listener();
    return () => void listeners.delete(listener);
  }, []);
  return now;
}
