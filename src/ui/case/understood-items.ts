import type { SeenReply } from '../../domain/case.ts';
import { type Evidence, isFree } from '../../domain/facts.ts';
import type { ReplyId } from '../../domain/replies/replies.ts';
import type { Found } from '../../flow/events.ts';
import { optionFor, questionFor } from '../../flow/questions/answers.ts';
import { NO_WORDS, type StruckText } from '../../read/redact/struck-text.ts';
import type { UnderstoodItem } from '../props.ts';

/** What was read, as rows to check: replies as the text holds them (`inText`), then evidence. The last reply of the walk decides. */
export function understoodItems(
  { replies, evidence }: Found,
  inText: readonly ReplyId[],
  quoteOf: (item: SeenReply | Evidence) => StruckText,
): UnderstoodItem[] {
  const read = replies.map((seen, at) => ({
    kind: 'reply' as const,
    at,
    reply: seen.reply,
    decides: replies.length > 1 && at === replies.length - 1,
    quote: quoteOf(seen),
  }));
  const items: UnderstoodItem[] = [
    ...read.sort((a, b) => inText.indexOf(a.reply) - inText.indexOf(b.reply)),
    ...evidence.map((found, at): UnderstoodItem => {
      const free = isFree(found.fact);
      return {
        kind: 'fact',
        at: replies.length + at,
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
