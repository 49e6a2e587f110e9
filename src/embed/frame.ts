import { sizerId, sizerMessage } from './codes/iframe-resizer.ts';
import { watchHeight } from './height.ts';
import { type FromFrame, fromFrame, readToFrame, type ToFrame } from './messages.ts';
import { applyLook } from './theme.ts';

/** What the guide tells of itself, by the name of the window's event, and what goes out of the frame of it. */
const FORWARDED = {
  'guide-step': ({ step, index }) => ({ type: 'step', step: String(step), index: Number(index) }),
  'guide-result': ({ verdict, gate, certainty }) => ({
    type: 'result',
    verdict: String(verdict),
    gate: gate === null ? null : String(gate),
    certainty: String(certainty),
  }),
  'guide-copy': ({ done }) => ({ type: 'copy', done: done === true }),
  'guide-error': ({ problem }) => ({ type: 'error', problem: String(problem) }),
} as const satisfies Record<string, (detail: Record<string, unknown>) => FromFrame>;

/**
 * Joins the guide to the page around its frame. Until that page has answered, the frame scrolls by itself; what goes out
 * holds ids and sizes alone. Nothing is taken from anybody but that page.
 */
export function joinPage(): void {
  if (parent === window) return;
  const id = (new URLSearchParams(location.search).get('id') ?? '').slice(0, 100);
  const send = (message: FromFrame): void => parent.postMessage(fromFrame(message), '*');
  /** The id under which the page's iframe-resizer knows this frame. */
  let sizer: string | null = null;
  /** The page's origin, once it has said hello. */
  let host: string | null = null;
  let trusted: readonly string[] = [];

  const reportAgain = watchHeight((height) => {
    send({ type: 'height', height });
    // Names that other hosts listen to.
    parent.postMessage({ type: 'embed-size', height }, '*');
    parent.postMessage({ confluenceFrameHeight: height }, '*');
    if (sizer !== null) parent.postMessage(sizerMessage(sizer, height, innerWidth, 'resize'), '*');
  });
  const isTrusted = (origin: string): boolean => origin === location.origin || trusted.includes(origin);
  const order = (detail: object): void => void dispatchEvent(new CustomEvent('guide-order', { detail }));
  const fitAround = (auto: boolean): void => {
    document.documentElement.classList.toggle('auto', auto);
    reportAgain();
  };
  const sendState = (): void => {
    if (host !== null && isTrusted(host))
      parent.postMessage(fromFrame({ type: 'state', answers: location.hash }), host);
  };

  const obey = (message: ToFrame, origin: string): void => {
    switch (message.type) {
      case 'hello':
        host = origin === 'null' ? null : origin;
        fitAround(message.auto);
        sendState();
        break;
      case 'theme':
        if (!applyLook(message)) send({ type: 'error', problem: 'theme' });
        break;
      case 'lang':
        changeLanguage(message.lang);
        break;
      case 'visible':
        reportAgain();
        break;
      case 'config':
        if (isTrusted(origin)) order(message);
        else send({ type: 'error', problem: 'untrusted' });
        break;
      case 'reset':
      case 'goTo':
        order(message);
        break;
      default:
        message satisfies never;
    }
  };

  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const message = readToFrame(data);
    const known = sizerId(data);
    if (message !== null) obey(message, origin);
    else if (known !== null) {
      sizer = known;
      fitAround(true);
      const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
      parent.postMessage(sizerMessage(known, height, innerWidth, 'init'), '*');
    } else applyColourMode(data);
  });
  for (const [name, make] of Object.entries(FORWARDED))
    addEventListener(name, (event) => {
      send(make((event as CustomEvent<Record<string, unknown>>).detail));
      if (name === 'guide-step') sendState();
    });
  addEventListener('guide-embedders', (event) => {
    trusted = (event as CustomEvent<readonly string[]>).detail;
    sendState();
  });
  addEventListener('guide-ready', () => send({ type: 'ready', id }));
}

/** A user macro of Confluence tells its colour mode in this way. */
function applyColourMode(data: unknown): void {
  const mode = (data as { confluenceColorMode?: unknown } | null)?.confluenceColorMode;
  if (mode === 'light' || mode === 'dark') applyLook({ theme: mode });
}

/** The same place in another language, where the page has a link to it. */
function changeLanguage(lang: string): void {
  const link = document.querySelector<HTMLAnchorElement>(`a[data-language="${lang}"]`);
  if (link === null || lang === document.documentElement.lang) return;
  location.replace(`${link.href.split(/[?#]/)[0]}${location.search}${location.hash}`);
}
