import type { ReadProblem } from '../problems.ts';
import { anySignal } from './any-signal.ts';
import { classify } from './refusals.ts';

/** What came of one request, or of all pages of a list. */
export type Answer =
  | { ok: true; body: unknown /** True where a list was longer than was read. */; cut: boolean }
  | { ok: false; problem: ReadProblem; status: number | null; code: string; requestId: string | null };

interface ClientOptions {
  /** Graph of the chosen cloud, such as `https://graph.microsoft.com`. The only host that is asked and given the token. */
  graph: string;
  /** The token; `renew` asks for a new one. Rejects where the person must sign in again. */
  token: (renew: boolean) => Promise<string>;
  signal: AbortSignal;
  /** Told before each wait: how many milliseconds, and why. */
  onWait?: (ms: number, why: ReadProblem) => void;
  /** Multiplies every wait; 1 where absent. */
  pace?: number;
  /** How long one request may take, in milliseconds; 20 seconds where it isn't given. */
  requestMs?: number;
}

export interface Ask {
  /** `/v1.0/…` or `/beta/…`, already encoded. */
  path: string;
  /** Sent as JSON by POST; a request without it is a GET. */
  body?: unknown;
  /** How many pages of a list are read at most; 1 where absent. */
  pages?: number;
}

/** One request may take this long. */
const REQUEST_MS = 20_000;
/** A wait that Graph asks for is kept up to here; beyond it the person is told to come back. */
const LONGEST_WAIT_MS = 30_000;
const TRIES: Readonly<Partial<Record<ReadProblem, number>>> = {
  throttled: 3,
  serverFault: 2,
  timedOut: 1,
  offline: 1,
  malformed: 1,
};

/** Graph says with these how long to wait. */
const WAITS: ReadonlySet<ReadProblem> = new Set(['throttled', 'serverFault']);

export type Client = (ask: Ask) => Promise<Answer>;

/** Asks Graph: one request at a time, with the waits that Graph asks for, and never without an end. */
export function createClient(options: ClientOptions): Client {
  return async (ask) => {
    const items: unknown[] = [];
    const seen = new Set<string>();
    const last = ask.pages ?? 1;
    let url: string = options.graph + ask.path;
    for (let page = 1; ; page += 1) {
      seen.add(url);
      const answer = await tryUntilSettled(options, url, ask.body);
      if (!answer.ok) return answer;
      const next = nextLink(answer.body);
      if (next === null && page === 1) return answer;
      items.push(...valuesOf(answer.body));
      const cut = next !== null && (page >= last || seen.has(next) || !isBelow(options.graph, next));
      if (next === null || cut) return { ok: true, body: { value: items }, cut };
      url = next;
    }
  };
}

/** Where the next page of a list is, or null. */
function nextLink(body: unknown): string | null {
  const link = (body as Record<string, unknown>)['@odata.nextLink'];
  return typeof link === 'string' && link !== '' ? link : null;
}

const valuesOf = (body: unknown): unknown[] => {
  const { value } = body as { value?: unknown };
  return Array.isArray(value) ? value : [];
};

/** The token goes to the chosen Graph and nowhere else, whatever a link in an answer says. */
function isBelow(graph: string, url: string): boolean {
  try {
    return new URL(url).origin === new URL(graph).origin;
  } catch {
    return false;
  }
}

async function tryUntilSettled(options: ClientOptions, url: string, body: unknown): Promise<Answer> {
  const left: Partial<Record<ReadProblem, number>> = { ...TRIES };
  let renewed = false;
  for (let tried = 0; ; tried += 1) {
    if (options.signal.aborted) return failed(ended(options.signal));
    const token = await options.token(false).catch(() => null);
    if (token === null) return failed(options.signal.aborted ? ended(options.signal) : 'signInAgain');
    const got = await once(options, url, body, token);
    if (got.answer.ok) return got.answer;
    if (got.stale && !renewed) {
      renewed = true;
      const fresh = await options.token(true).catch(() => null);
      if (fresh === null) return got.answer;
      continue;
    }
    const { problem } = got.answer;
    const tries = left[problem] ?? 0;
    const wait = got.retryAfter ?? 1000 * 2 ** (tried + (problem === 'throttled' ? 1 : 0));
    if (tries === 0 || wait > LONGEST_WAIT_MS) return got.answer;
    left[problem] = tries - 1;
    options.onWait?.(wait, problem);
    await pause(wait * (options.pace ?? 1), options.signal);
  }
}

/** Somebody cancelled, or the time for all of it is over. */
function ended({ reason }: AbortSignal): ReadProblem {
  return reason instanceof DOMException && reason.name === 'TimeoutError' ? 'timedOut' : 'cancelled';
}

interface Tried {
  answer: Answer;
  /** Milliseconds that Graph asks to wait. */
  retryAfter?: number;
  stale?: boolean;
}

async function once(
  { graph, signal, requestMs = REQUEST_MS }: ClientOptions,
  url: string,
  body: unknown,
  token: string,
): Promise<Tried> {
  if (!isBelow(graph, url)) return { answer: failed('badRequest') };
  const late = AbortSignal.timeout(requestMs);
  try {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        Authorization: `Bearer ${token}`,
        Accept: 'application/json',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: anySignal(signal, late),
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
    return judge(response, parse(await response.text()));
  } catch {
    return { answer: failed(signal.aborted ? ended(signal) : late.aborted ? 'timedOut' : 'offline') };
  }
}

function judge(response: Response, body: unknown): Tried {
  const { status } = response;
  if (response.ok) return { answer: isObject(body) ? { ok: true, body, cut: false } : failed('malformed', status) };
  const { problem, code, requestId, stale } = classify(status, body);
  const wait = WAITS.has(problem) ? secondsToWait(response.headers.get('Retry-After')) : null;
  const answer: Answer = { ok: false, problem, status, code, requestId };
  return { answer, stale, ...(wait === null ? {} : { retryAfter: wait * 1000 }) };
}

/** `Retry-After` in seconds or as a date; null where it is absent, hidden from script, or nonsense. */
export function secondsToWait(header: string | null, now: number = Date.now()): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return seconds >= 0 ? seconds : null;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, (date - now) / 1000);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An answer that did not come. `status` is that of HTTP, or null where there was none. */
export function failed(problem: ReadProblem, status: number | null = null): Answer {
  return { ok: false, problem, status, code: '', requestId: null };
}

/** Waits, or ends at once when the signal fires. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
