import { isNoSecret, isOfSentence, isSentenceAboutIt, isSentenceWord } from '../no-secret.ts';
import { oneLine } from '../rows/one-line.ts';
import { oddIn } from './odd-words.ts';
import { type Finder, type Label, lineEnd, matchAt, NEAR, type Span } from './spans.ts';
import { looksSecret } from './value/sentence-values.ts';

/** What stands before the words of a line in a chat or a quoted mail: a time, a name, marks of quoting. */
const SPEAKER = new RegExp(
  oneLine(String.raw`
      \n[ \t>]{0,8}(?:\[[^\]\n]{1,40}\][ \t]{0,4}(?:[\p{L} .]{1,30}\n[ \t>]{0,8})?
      |(?:\d{1,4}[-./]){0,2}\d{0,4},?[ \t]?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[ ]?[AaPp][Mm])?[ \t]{0,2}[-–,]?[ \t]{0,2})?
      (?:[\p{L} .]{1,30}, \d{1,2}:\d\d(?: ?[AaPp][Mm])?: |[\p{L} .]{1,30} \(\d{1,2}:\d\d\): |<[\w.-]{1,30}>[ \t]{1,4}
      |@?[\p{L}][\p{L}\d ._-]{0,30}[:>][ \t]{1,4})?
  `),
  'uy',
);
/** How an answer begins before it comes to the point. */
const OPENING = new RegExp(
  oneLine(String.raw`
      (?:(?:yes|yeah|yep|ok|okay|sure|ja|oui|si|sí|sim|ya|iya|да|はい)[,.!]?[ ])?(?:(?:it['’]?s|it is|it was|that['’]?s|es ist|ist|das ist|c['’]est|es
      |è|é|itu|to|это|je to|det är|het is)[ ](?:now[ ]|still[ ]|jetzt[ ])?)?["'“„«]?
  `),
  'iuy',
);

/** What somebody answers on the next line to "what is the password?", in a chat or a mail. */
export const answerSecrets: Finder = (text, labels) => {
  const spans: Span[] = [];
  for (const label of labels) {
    if (label.kind !== 'password') continue;
    const stop = lineEnd(text, label.end);
    const value = answerAt(text, label, stop);
    if (value !== null) spans.push({ ...value, kind: 'password' });
  }
  return spans;
};

/** How a question ends, and a sentence that leaves the rest to the next line. */
const ASKS = new RegExp(
  oneLine(String.raw`
    \?\s{0,4}$|^[^\n]{0,40}[ ](?:is|was|ist|lautet|est|es|è|é|adalah):?[ \t]{0,4}$|(?:^|\s)(?:pls|plz|please|bitte|tolong|svp|por favor
    |per favore)\W{0,3}$
  `),
  'i',
);
/** How a question begins. */
const ASKED = new RegExp(
  oneLine(String.raw`
    (?:^|[\s>])(?:what|which|whats|(?:tell|send|give|schick|nenn|sag)(?= me| us| mir| uns)|kirim|minta|kasih|manda|envía|envoie|was|wie|quel
    |qual|cual|apa|jak|какой)
  `),
  'i',
);

function answerAt(text: string, label: Label, stop: number): Omit<Span, 'kind'> | null {
  const rest = text.slice(label.end, stop);
  const isAsked = ASKS.test(rest) || ASKED.test(label.before);
  const speaker = matchAt(SPEAKER, text, stop);
  if (speaker === null || rest.length >= NEAR) return null;
  const isChat = speaker[0].trim() !== '';
  const at = stop + speaker[0].length;
  const opening = matchAt(OPENING, text, at)?.[0] ?? '';
  const start = at + opening.length;
  const said = /^[^\n]{0,120}/.exec(text.slice(start, start + 120))?.[0] ?? '';
  const words = said.split(' ');
  if (isAsked && words.length <= 6 && !looksSecret(words[0] ?? '')) {
    const told = words.find((word) => looksSecret(word) && !isOfSentence(word));
    if (told !== undefined) return { start: start + said.indexOf(told), end: start + said.indexOf(told) + told.length };
  }
  const isTalk =
    isChat &&
    (isAsked || (words.length <= 6 && /[:>\])]/.test(label.before) && !isSentenceAboutIt(label.before + rest)));
  const odd = isTalk ? oddIn(said) : null;
  if (odd !== null) return { start: start + odd.start, end: start + odd.end };
  const word = /^[^\s"”«»]{3,60}/.exec(said)?.[0].replace(/[.,;!?]$/, '') ?? '';
  const isAlone = said.trim().length <= word.length + 2;
  const isTold =
    isAsked &&
    (isAlone
      ? isChat ||
        opening !== '' ||
        (label.before.trim() === '' && /^\?\s{0,4}$/.test(rest)) ||
        / (?:is|was|ist|lautet|est|es|è|é|adalah):?[ \t]{0,4}$/i.test(rest)
      : opening.trim() !== '' &&
        (isChat ||
          /(?:is|s|ist|est|es|è|é|itu|to|это|är|det är)[ ](?:now[ ]|still[ ]|jetzt[ ])?["'“„«]?$/iu.test(opening)));
  const isLike = looksSecret(word) && (isAsked || opening.trim() !== '');
  if (word === '' || !(isTold || isLike) || isNoSecret(word, false)) return null;
  if (isAlone ? isSentenceWord(word) : isOfSentence(word)) return null;
  return { start, end: start + word.length };
}
