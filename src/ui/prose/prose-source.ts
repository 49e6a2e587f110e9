import { useEffect, useState } from 'preact/hooks';

/** Where the whole article stands, beside the guide. */
export const ARTICLE = 'article/';

type State = 'waiting' | 'ready' | 'failed';

/** The article's page: it holds the long texts, which would make the guide's own page too heavy for its first load. */
let article: Document | null = null;
let state: State = 'waiting';
let running = false;
const listeners = new Set<() => void>();

/**
 * Fetches the article, once. A request whose answer the browser parses to a document: no HTML is made from text, so that
 * Trusted Types stay on. Call it again after a failure; while a request runs, a call does nothing.
 */
export function fetchArticle(): void {
  if (article !== null || running) return;
  running = true;
  state = 'waiting';
  const request = new XMLHttpRequest();
  const end = (next: State): void => {
    running = false;
    state = next;
    for (const listener of listeners) listener();
  };
  request.responseType = 'document';
  request.onload = () => {
    article = request.status < 300 ? request.responseXML : null;
    end(article === null ? 'failed' : 'ready');
  };
  request.onerror = () => end('failed');
  request.open('GET', ARTICLE);
  request.send();
}

/** Says that the whole article stands in this page: it is there once the page has been read to its end. */
export function articleIsHere(): void {
  const end = (): void => {
    state = 'ready';
    for (const listener of listeners) listener();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', end);
  else end();
}

/** The section of a text, `kind-id`: from this page, else from the article; null where neither has it yet. */
export function sectionOf(kind: string, id: string): Element | null {
  const name = `${kind}-${id}`;
  return document.getElementById(name) ?? article?.getElementById(name) ?? null;
}

/** Whether the long texts are there; a component that shows one is drawn again when that changes. */
export function useArticle(): State {
  const [now, setNow] = useState<State>(state);
  useEffect(() => {
    const listener = (): void => setNow(state);
    listeners.add(listener);
    // Another screen is another chance.
    if (state === 'failed') fetchArticle();
    listener();
    return () => void listeners.delete(listener);
  }, []);
  return now;
}
