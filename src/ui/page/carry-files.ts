/** What the page of senders and the page that opened it say to each other; nothing is stored, and no other origin hears it. */
const WANTED = 'senders.wanted';
const FILES = 'senders.files';

let held: readonly File[] = [];

/** Keeps files for the page of senders, which asks for them once it has been opened from here in a tab of its own. */
export function carryFiles(files: readonly File[]): void {
  if (held.length === 0) addEventListener('message', answer);
  held = files;
}

function answer({ origin, source, data }: MessageEvent<unknown>): void {
  if (origin !== location.origin || data !== WANTED || source === null || held.length === 0) return;
  const asking = source as Window;
  asking.postMessage({ [FILES]: held }, origin);
}

/** Asks the page that opened this one for the files that were dropped there. */
export function takeCarriedFiles(take: (files: readonly File[]) => void): void {
  const from = window.opener as Window | null;
  if (from === null) return;
  const listen = ({ origin, source, data }: MessageEvent<unknown>): void => {
    if (origin !== location.origin || source !== from || !(data instanceof Object) || !(FILES in data)) return;
    const files: unknown = data[FILES];
    removeEventListener('message', listen);
    if (Array.isArray(files)) take(files.filter((file) => file instanceof File));
  };
  addEventListener('message', listen);
  from.postMessage(WANTED, location.origin);
}
