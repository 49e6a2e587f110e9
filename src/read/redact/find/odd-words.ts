import { isDone, isKnownWord } from '../known-words.ts';
import { isNoSecret, isSentenceAboutIt, saysWhere } from '../no-secret.ts';
import { COMPOUND } from '../rows/compound.ts';
import { oneLine } from '../rows/one-line.ts';
import { type Finder, lineEnd, lineStart, type Span } from './spans.ts';

/** So far from the word for a password, in UTF-16 code units. */
const SENTENCE = 160;
/** Words behind the label that are looked at. */
const MOST = 9;
/** More odd words than this in a sentence: it is of a language or of a matter whose words aren't known. */
const ODD = 3;
/** A word in a writing system that parts words by blanks. */
const WORD = new RegExp(
  oneLine(String.raw`
    (?<![^\s"'“”„«»([,;:–—\u3000-\u9fff\uac00-\ud7af])#?[^\P{L}\u0e00-\u0e7f\u3000-\u9fff\uac00-\ud7af](?:[^\P{L}\u3000-\u9fff\uac00-\ud7af]
    |[\p{M}\p{Sc}\d'’&!#_+*-]){3,40}(?=["'”»“)\]]{0,2}(?:[\s,;:!?\u3000-\u9fff\uac00-\ud7af]|\.(?!\p{L})|$))
  `),
  'gu',
);
/** Verbs that what was typed follows. */
const ENTERED = oneLine(String.raw`
  with|us(?:e|es|ed|ing)|tr(?:y|ied|ying)|enter(?:ed|ing)?|typ(?:e|ed|ing)|put|past(?:e|ed)|took|nutzen?|verwenden?|benutzen?|avec|tapé|mis|pongo|provato
  |usando|met|heb|pakai|coba
`);
/** Joins two passwords, or two sentences: what follows in small letters is a sentence more often. */
const JOINS = 'und|et|en|y|i|e|a|och|ve|и';
const ONLY_JOINS = new RegExp(`(?<!\\p{L})(?:${JOINS})[ ]$`, 'iu');
/** "The old one was": what follows is told, whatever it looks like. */
const WHICH = new RegExp(
  oneLine(String.raw`
    (?<!\p{L})(?:old|new|alt|neu|vecchi|nuov|viej|nuev|antig|nov|ancien|nouv|oude|nieuw|lama|baru|gaml)\p{L}{0,4}(?: one)?
    [ ](?:is|was|ist|war|est|était|er?a?|es|è|é|adalah|var)[ ]$
  `),
  'iu',
);
/** Such a verb, a preposition, or what stands between two passwords, right before a word. */
const TYPED = new RegExp(
  oneLine(String.raw`
    (?<!\p{L})(?:ENTERED|set|be|reads|value|gave[ ]it|\p{L}{3,12}[dt][ao]?[ ]in|is|was|it['’]?s|from|to|and|or|new|mit|steht|ist|war|auf|geht|par|con
    |com|als|na|z|ze|é|è|era|es|är|er|olarak|baru|pour|para|till|naar|jadi|menjadi|на|в|с|JOINS)[ ]["'“„«]?$
  `)
    .replace('ENTERED', ENTERED)
    .replace('JOINS', JOINS),
  'iu',
);
/** Between a word and the label behind it: "x as the password". */
const AS = new RegExp(
  oneLine(String.raw`
    ^["'”»]?(?:[ ](?:and|or|und|oder|et|ou|y|o|e)[ ]\S{3,40})?
    [ ](?:as|for|into|in(?=[ ]the)|come|como|comme|als|jako|som|olarak|sebagai|dans|nel)[ ](?:\p{L}{1,8}[ ]){0,2}$
  `),
  'u',
);
const ONLY_TYPED = new RegExp(`(?<!\\p{L})(?:${ENTERED})[ ]["'“„«]?$`, 'iu');
/** The sentence goes on behind a mark that could end it. */
const GOES_ON = oneLine(String.raw`
  [^.!?;]|\.(?=\p{L}|\.|[ ](?!\p{Lu}|[245]\d\d[ ]))|(?<=\.)\.|\?(?=[ ]\p{Ll})|[.?](?=[ ](?:It|Es|C['’]est|È|É|N[eo]w)[ ])
`);
/** A reply ends it, and an arrow. */
const REPLY = /[ ]?(?:[-=]>|→)|[ (]{0,3}(?:[245]\d\d[ -]{1,2})?#?[245]\.\d\.\d|AADSTS\d/;
const BEHIND = new RegExp(`^(?:${GOES_ON}){0,160}`, 'u');

/** A word that no sentence about mail has, in a sentence that speaks of a password: the first behind its word, or what was typed. */
export const oddWords: Finder = (text, labels) => {
  const spans: Span[] = [];
  let done = 0;
  for (const label of labels) {
    if (label.kind !== 'password' && !/^secret$/i.test(label.words)) continue;
    const line = Math.max(lineStart(text, label.start), label.start - SENTENCE);
    const before = text.slice(line, label.start).search(/[^.!?;]*$/);
    const from = Math.max(done, line + before);
    const rest = text.slice(label.end, Math.min(lineEnd(text, label.end), label.end + SENTENCE));
    const end = label.end + (BEHIND.exec(rest)?.[0].length ?? 0);
    const [sentence = ''] = text.slice(from, end).split(REPLY, 1);
    if (from >= end || !isText(sentence)) continue;
    done = end;
    const words = [...sentence.matchAll(WORD)].filter(
      ({ index: at }) => from + at < label.start || from + at >= label.end,
    );
    const odd = words.filter(isOdd);
    // Of a sentence of unknown words only what it calls the password is told.
    const isMany = odd.length > ODD || saysWhere(sentence);
    // "Blue moon" is one secret, not two odd words.
    const groups = odd.filter(({ index: at }, nth) => {
      const last = odd[nth - 1];
      return last === undefined || last.index + last[0].length + 1 < at;
    }).length;
    const isClick = CLICKS.test(sentence);
    const first = odd.find(({ index }) => from + index >= label.end);
    for (const found of odd) {
      const { index } = found;
      const behind = words.filter(({ index: at }) => from + at >= label.end && at <= index).length;
      const between = text.slice(label.end, from + index);
      const isMatter =
        behind > 0 &&
        behind <= MOST &&
        (!isClick || between === ' ') &&
        (isSetApart(between, sentence.charAt(index + found[0].length)) ||
          (found === first &&
            isStillAboutIt(between) &&
            (behind === 1 ||
              (groups === 1 &&
                (/\P{Ll}/u.test(found[0]) || (IN_SMALL.test(label.words) && !OF_A_NOUN.test(between)))))));
      const isCalledIt =
        AS.test(text.slice(from + index + found[0].length, label.start)) ||
        WHICH.test(sentence.slice(Math.max(0, index - 40), index));
      const ahead = sentence.slice(Math.max(0, index - 16), index);
      const isSmall = /^\p{Ll}+$/u.test(found[0]);
      const isTyped =
        ONLY_TYPED.test(ahead) ||
        (!isClick && TYPED.test(ahead) && !isDone(found[0]) && !(isSmall && ONLY_JOINS.test(ahead)));
      if (isCalledIt || (!isMany && ((isMatter && !isDone(found[0])) || isTyped)))
        spans.push({ start: from + index, end: from + phraseEnd(sentence, found, odd), kind: 'password' });
    }
  }
  return spans;
};

/** In other languages than these a word in small letters, farther on, is a verb more often than a password. */
const IN_SMALL = /^(?:p(?!arol)|kata|sandi)/i;

/** Before a word that is the name of a thing or a time: "over the weekend", "on holiday". */
const OF_A_NOUN = /[ ](?:the|an?|th(?:is|at|ese|ose)|every|each|no|some|any|our|on|over|di|yang|untuk|dari|ke)[ ]$/i;

/** Behind a colon, in brackets or in quotes, or between two commas. */
const isSetApart = (between: string, after: string): boolean =>
  /[:("'“„«「『][ ]?$/.test(between) || (between.endsWith(', ') && after === ',');

/** Behind "the password is wrong" and "the password policy" a sentence goes on about something else, else it still tells the password. */
const isStillAboutIt = (between: string): boolean =>
  !isSentenceAboutIt(between) &&
  !COMPOUND.test(between.replace(/^ (?:and|or|und|oder|et|ou|y|o|e|i|en|of) /, '').trimStart());

/** Where the phrase ends that an odd word begins: behind its quote, or behind the odd words and the number that follow at once. */
function phraseEnd(sentence: string, { index, 0: word }: RegExpExecArray, odd: readonly RegExpExecArray[]): number {
  const quoted = /["'“„«]/.test(sentence.charAt(index - 1))
    ? /^[^"'”“»]{1,60}(?=["'”“»])/.exec(sentence.slice(index, index + 61))
    : null;
  let end = index + (quoted?.[0] ?? word).length;
  for (const next of odd) if (next.index === end + 1) end += 1 + next[0].length;
  return (
    end + (/^[ ](?!(?:[245]\d\d|25|2525)(?!\d))\d{1,6}(?![\d.])/.exec(sentence.slice(end, end + 9))?.[0].length ?? 0)
  );
}

const isOdd = ({ 0: word }: RegExpExecArray): boolean =>
  !isKnownWord(word) && !/^\p{Lu}{4,5}$/u.test(word) && !isNoSecret(word, false);

/** The first words of a sentence that no sentence about mail has; null where there are many. */
export function oddIn(sentence: string): { start: number; end: number } | null {
  const odd = [...sentence.matchAll(WORD)].filter(isOdd);
  const [first] = odd;
  return first === undefined || odd.length > ODD ? null : { start: first.index, end: phraseEnd(sentence, first, odd) };
}

/** Words in small letters, none of code, no reply of a server. */
const isText = (sentence: string): boolean =>
  (sentence.match(/(?<![\p{L}\d.])\p{Ll}{2,}(?=[\s,.?]|$)|[\u3000-\u9fff\uac00-\ud7af]{2}/gu)?.length ?? 0) >= 1 &&
  !/[{}=<>|\\]|=>|->|\w\(|[a-z]_[a-z]/u.test(sentence);

/** Who is told to click something reads the names of buttons. */
const CLICKS = new RegExp(
  oneLine(String.raw`
      (?<!\p{L})(?:cli(?:ck|qu|c)\p{L}*|select|choose|press|tap|pulse|haga|premere|premi|klik\p{L}*|klick\p{L}*|druk|düğme\p{L}*|нажм\p{L}*|tekan
      |enabled?|called|under|option|page|menu|button|link)(?!\p{L})
  `),
  'iu',
);
