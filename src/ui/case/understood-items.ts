import type { SeenReply } from '../../domain/case.ts';
import { type Evidence, isFree } from '../../domain/facts.ts';
import type { Found } from '../../flow/events.ts';
import { optionFor, questionFor } from '../../flow/questions/answers.ts';
import { NO_WORDS, type StruckText } from '../../read/redact/struck-text.ts';
import type { UnderstoodItem } from '../props.ts';

/** What was read, as rows to check: replies first, then evidence, as the walk counts them. */
export function understoodItems(
  { replies, evidence }: Found,
  quoteOf: (item: SeenReply | Evidence) => StruckText,
): UnderstoodItem[] {
  const items = [
    ...replies.map((seen): UnderstoodItem => ({ kind: 'reply', reply: seen.reply, quote: quoteOf(seen) })),
    ...evidence.map((found): UnderstoodItem => {
      const free = isFree(found.fact);
      return {
        kind: 'fact',
        fact: found.fact,
        question: questionFor(found.fact),
        option: free ? null : optionFor(found).option,
        ...(free ? { text: String(found.value) } : {}),
        origin: found.origin,
        quote: quoteOf(found),
      };
    }),
  ];
  // Words that prove several things are shown once.
  return items.map((item, index) =>
    items.slice(0, index).some(({ quote }) => quote === item.quote) ? { ...item, quote: NO_WORDS } : item,
  );
}
