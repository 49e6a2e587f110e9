import type { Facts } from '../../domain/facts.ts';
import { found, foundAll, type ReadEvidence } from '../evidence-from-text.ts';
import { anyOf, firstIn, type Place, placesIn, type Searched, searched } from '../phrases/find.ts';
import { saysOf } from '../phrases/phrase.ts';
import { DENIED, IMPLICIT_TLS, NO_ENCRYPTION, NOT_STATED, PEOPLE_SAY } from '../phrases/rows/words/people-say.ts';
import { SETTINGS_SAY } from '../phrases/rows/words/works-or-set.ts';
import { lineAt } from '../replies/client-messages.ts';

/** What people write around an error is short; longer texts are logs. In UTF-16 code units. */
export const LONGEST = 20_000;
/** So far before a statement a word counts that takes it back. */
const BEFORE = 60;

const TAKEN_BACK = new RegExp(anyOf(NOT_STATED), 'iu');
const NO = `(?<![\\p{L}\\p{N}_])(?:\\p{L}{1,8}(?=n't))?${anyOf(DENIED)}(?![\\p{L}\\p{N}_])`;
const HAS_NO = new RegExp(NO, 'iu');
const ENDS_WITH_NO = new RegExp(`${NO}\\s{1,4}$`, 'iu');
const SENTENCE_END = /[.!?;\n](?=\s|$)/;

/**
 * What the person states in their own words: it is their word, and so never certain. What is asked, wished or denied isn't stated.
 */
export function readSaid(text: string): ReadEvidence[] {
  if (text.length > LONGEST) return [];
  const look = searched(text);
  const facts = new Map<string, ReadEvidence>();
  for (const { means, phrases } of [...PEOPLE_SAY, ...SETTINGS_SAY]) {
    const [place] = phrases.flatMap((phrase) =>
      placesIn([phrase], look).filter((at) => isStated(saysOf(phrase), at, text)),
    );
    if (place === undefined) continue;
    for (const item of evidenceOf(means, text, place)) if (!facts.has(item.fact)) facts.set(item.fact, item);
  }
  const open = withoutEncryption(look);
  if (open !== null) facts.set('encryption', found('encryption', 'none', 'answer', lineAt(text, open.index)));
  const implicit = firstIn(IMPLICIT_TLS, look);
  if (implicit !== null)
    facts.set('encryption', found('encryption', 'implicitTls', 'answer', lineAt(text, implicit.index)));
  return [...facts.values()];
}

const evidenceOf = (means: Partial<Facts>, text: string, { index }: Place): ReadEvidence[] =>
  foundAll(means, 'answer', lineAt(text, index));

/** Only beside words of sending: other services have such settings too. */
function withoutEncryption(look: Searched): Place | null {
  return /smtp|587|e-?mail|scan/i.test(look.text) ? firstIn(NO_ENCRYPTION, look) : null;
}

/** Whether what stands at a place of the text is said, and not asked, wished or denied. `says` is the phrase that stands there. */
export function isStated(says: string, { index, end }: Place, text: string): boolean {
  const before =
    text
      .slice(Math.max(0, index - BEFORE), index)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const after = text.slice(end, end + 200).match(/[.!?;\n](?=\s|$)/)?.[0];
  const isAboutNo = HAS_NO.test(says.replace(/[{}|]/g, ' '));
  const denied = ENDS_WITH_NO.test(before) || (!isAboutNo && HAS_NO.test(text.slice(index, end)));
  return after !== '?' && !denied && !TAKEN_BACK.test(before);
}
