import { isNoSecret, isOfSentence, isSentenceAboutIt } from '../no-secret.ts';
import { KNOWN_NAMES } from '../rows/known-names.ts';
import { oneLine } from '../rows/one-line.ts';
import { type Finder, lineEnd, lineStart, type Span } from './spans.ts';

/** So far from the word for a password, in UTF-16 code units. */
const SENTENCE = 160;
/** A word with a capital inside a sentence, or several. */
const NAMED = new RegExp(
  oneLine(String.raw`
      (?<=[\p{Ll}\p{L}\d,;)»”"'“„«(] ?["'“„«(]?)(?<![\p{L}\d@.\\/_-])\p{Lu}\p{Ll}{2,30}(?:[-_&+'’.](?=\p{L})[\p{L}\d]{1,30})*(?![\p{L}\d@\\/_(=:]
      |\.\p{L})(?: \p{Lu}\p{Ll}{2,20}(?![\p{L}\d@\\/_(=:]|\.\p{L}))*(?: \d{1,6}(?![\d.:]))?
  `),
  'gu',
);
/** Languages that write each noun with a capital. */
const GERMAN = new RegExp(
  oneLine(String.raw`
      (?<!\p{L})(?:der|die|das|dem|den|des|ein|eine|und|oder|ist|sind|war|nicht|mit|auf|wir|ich|haben?|habe|vom|beim|zum|zur|für|seit|wird|wurde
      |kann|geht|noch|auch|hab)(?!\p{L})
  `),
  'iu',
);

/**
 * In a sentence that speaks of a password, a word with a capital that no product, day or menu has may be it: "the clave del escáner la
 * cambiamos a Relámpago". A person's name goes along, which nobody misses.
 */
export const namedWords: Finder = (text, labels) => {
  const spans: Span[] = [];
  let done = 0;
  for (const label of labels) {
    if (label.kind !== 'password' || !/^\p{Ll}/u.test(label.words)) continue;
    const line = Math.max(lineStart(text, label.start), label.start - SENTENCE);
    const before = text.slice(line, label.start).search(/[^.!?:]*$/);
    const from = Math.max(done, line + before);
    const rest = text.slice(label.end, Math.min(lineEnd(text, label.end), label.end + SENTENCE));
    const end = label.end + (/^(?:[^.!?]|\.(?=\p{L})){0,160}/u.exec(rest)?.[0].length ?? 0);
    const sentence = text.slice(from, end);
    if (from >= end || !isProse(sentence)) continue;
    done = end;
    for (const { index, 0: words } of sentence.matchAll(NAMED)) {
      if (
        /^[\s"'(]*$/.test(sentence.slice(0, index)) &&
        /(?:^|[.!?:\n]\s*)$/.test(text.slice(Math.max(0, from - 3), from))
      )
        continue;
      if (words.split(/[ -]/).some((word) => KNOWN_NAMES.test(word) || isOfSentence(word) || isSentenceAboutIt(word)))
        continue;
      if (!isNoSecret(words, false))
        spans.push({ start: from + index, end: from + index + words.length, kind: 'password' });
    }
  }
  return spans;
};

/** Several words in small letters, none of code, no reply of a server, no language that writes nouns with capitals. */
const isProse = (sentence: string): boolean =>
  (sentence.match(/(?<![\p{L}\d.])\p{Ll}+(?=[\s,.])/gu)?.length ?? 0) >= 3 &&
  !/[{};=<>|\\]|=>|->|\w\(|[245]\.\d\.\d|AADSTS/.test(sentence) &&
  !GERMAN.test(sentence) &&
  !CLICKS.test(sentence);

/** Who is told to click something reads the names of buttons. */
const CLICKS = new RegExp(
  oneLine(String.raw`
      (?<!\p{L})(?:cli(?:ck|qu|c)\p{L}*|select|choose|press|tap|pulse|haga|premere|premi|klik\p{L}*|klick\p{L}*|druk|düğme\p{L}*|нажм\p{L}*|tekan
      |enabled?|called|under|option|page|menu|button|link)(?!\p{L})
  `),
  'iu',
);
