import { firstIn, type Place, searched } from '../phrases/find.ts';
import { SENT, WORKS_NOW } from '../phrases/rows/words/works-or-set.ts';
import { type ClientMessage, lineAt } from '../replies/client-messages.ts';
import { isStated, LONGEST } from './read-said.ts';

/** Words behind which the opposite comes. */
const YET = /\b(?:but|however|although|though|except|aber|jedoch|mais|pero|tapi|tetapi|namun)\b/i;

/** What follows was so, and is no more. */
const BEFORE_THAT = /\b(?:before|previously|earlier|vorher|zuvor|avant|antes|prima|sebelumnya)(?: that| this)? ?[:,-]/i;

/**
 * The person says that it works. That a mail went out counts where nothing failed, that it works now also behind a failure.
 * `failures` are the places where one stands.
 */
export function worksNow(text: string, failures: readonly number[]): ClientMessage | null {
  if (text.length > LONGEST) return null;
  const look = searched(text);
  const now = firstIn(WORKS_NOW, look);
  const place = now ?? (failures.length === 0 ? firstIn(SENT, look) : null);
  if (place === null || !isTold(place, text)) return null;
  if (failures.some((at) => at > place.index && !BEFORE_THAT.test(text.slice(place.index, at)))) return null;
  return { reply: 'messageAccepted', words: lineAt(text, place.index), index: place.index };
}

const isTold = (place: Place, text: string): boolean => isStated('', place, text) && !YET.test(text.slice(place.index));
