import { type Evidence, evidence, type Facts, isFactValue } from '../../domain/facts.ts';
import type { ReplyId } from '../../domain/replies/replies.ts';
import type { WalkEvent } from '../../flow/events.ts';
import { eventTo, repliesWith } from '../../flow/start-at.ts';

/** What the address of the page asks for, beyond a link with answers. */
export interface Opening {
  /** Text to read, from `#error=`; null where there is none. */
  text: string | null;
  /** Events that lead to the place of `?start=`, or to the one reply that has the code of `?code=`. */
  events: readonly WalkEvent[];
  /** The code of `?code=`, where several replies have it. */
  code: string | null;
  replies: readonly ReplyId[];
  /** Facts that the address states: the cloud. */
  facts: readonly Evidence[];
  /** What the address asks for in vain: a code, as digits and points, or a place. */
  unknown: { code: string } | 'start' | null;
}

export const NO_OPENING: Opening = { text: null, events: [], code: null, replies: [], facts: [], unknown: null };

/** Longest code or id that is looked at, in UTF-16 code units. */
const WORD_LIMIT = 60;

/** Longest text that is taken out of an address, in UTF-16 code units as it stands there. */
const TEXT_LIMIT = 60_000;

/**
 * The text of `#error=`, as it stood in the address. Programs encode a space as `%20` or as `+`; where there is no
 * `%20` a `+` is taken for a space. A sign that was encoded wrongly stays as it is.
 */
export function textFrom(raw: string): string {
  const text = raw.slice(0, TEXT_LIMIT);
  const spaced = /%20| /.test(text) ? text : text.replaceAll('+', ' ');
  return spaced.replace(/(?:%[\da-f]{2})+/gi, (signs) => {
    try {
      return decodeURIComponent(signs);
    } catch {
      return signs;
    }
  });
}

/** Reads the query of an address. What is not known is left aside. Pure; never throws. */
export function openingFrom(query: string, text: string | null): Opening {
  const asked = new URLSearchParams(query);
  const word = (name: string): string => (asked.get(name) ?? '').trim().slice(0, WORD_LIMIT);
  const start = eventTo(word('start'));
  const replies = repliesWith(word('code'));
  const [only] = replies;
  const named: WalkEvent | null = replies.length === 1 && only !== undefined ? { type: 'reply', reply: only } : null;
  const first = start ?? named;
  const cloud = word('cloud');
  return {
    text: text === null || text.trim() === '' ? null : text,
    events: first === null ? [] : [first],
    code: replies.length > 1 && start === null ? word('code') : null,
    replies: replies.length > 1 && start === null ? replies : [],
    unknown: first === null && replies.length === 0 ? unknownIn(word('start'), word('code')) : null,
    facts: isFactValue('cloud', cloud) ? [evidence('cloud', cloud as Facts['cloud'], 'site')] : [],
  };
}

/** Words of the address are not shown: anybody may have written them. A number may be. */
function unknownIn(start: string, code: string): Opening['unknown'] {
  if (/^[\d. ]{3,24}$/.test(code)) return { code };
  return start === '' && code === '' ? null : 'start';
}

/**
 * What this page was opened with. The text of `#error=` was taken out of the address by the page's first script, which
 * hands it over here, once.
 */
export function takeOpening(): Opening {
  const held: { text?: string } = {};
  dispatchEvent(new CustomEvent('guide-opening', { detail: held }));
  return openingFrom(location.search, held.text === undefined ? null : textFrom(held.text));
}

/** The address of this page without what has been followed already. */
export function withoutOpening(): string {
  const query = new URLSearchParams(location.search);
  for (const name of ['start', 'code']) query.delete(name);
  const rest = query.toString();
  return `${location.pathname}${rest === '' ? '' : `?${rest}`}`;
}
