import { either } from '../text/pattern.ts';
import { gistOf } from './reply-topic.ts';

/** A code as it stands in a text. */
export interface Code {
  index: number;
  replyCode: string | null;
  enhancedStatusCode: string | null;
}

const CODES = '4(?:21|3[0-2]|4[1279]|5\\d|71)|5(?:0[0-5]|1[0-5]|2[0-3]|3\\d|4[0-7]|5\\d|71)';
/** Without those that stand for other things behind a loose word. */
const FEWER_CODES = '4(?:21|3[0-2]|5\\d|71)|5(?:05|1[0-5]|2[13]|3\\d|4[1-7]|5\\d|71)';
const BEFORE_WORDS =
  '(?:[- ]|\\)?: ?|, ?b?[\'"]|["\'] ?, ?|[^\\d\\n]{1,3}(?:msg|response|message)["\']?: ?["\']?(?:\\d{3}[ -])?)';
const HTTP_WORDS = 'Internal Server|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time';
const FIELDS = 'responseCode|SMTP code|\\bSMTP(?: error| reply)?|server error|server response|\\bresponse|reply code';
const LOOSE_FIELDS =
  'error code|got code|status ?code|said|answered|replied|code|denied|failed|returned|error|fehler|erreur|errore';

/** A reply code alone, where the words around it say that it is one. */
const REPLY_CODE = new RegExp(
  [
    // At the beginning of words, as a server sends it; never the status of a web server.
    `(?<![\\d.]|[\\d.]:|\\d-|/|\\.[a-z]{1,4}:)(${CODES})${BEFORE_WORDS}(?=[\\p{L}<(])(?!${HTTP_WORDS})`,
    `(?:${FIELDS})["']?\\s?[:=]?\\s?["'(]?(${CODES})\\b`,
    `(?:${LOOSE_FIELDS})["']?\\s?[:=]?\\s?["'(]?(${FEWER_CODES})\\b`,
  ].join('|'),
  'giu',
);

/** Reply codes without an enhanced status code. `isField`: a field of the client's holds the number alone. */
export function bareCodes(text: string): (Code & { isField: boolean })[] {
  return [...text.matchAll(REPLY_CODE)].flatMap((match) => {
    const replyCode = match[1] ?? match[2] ?? match[3] ?? '';
    const index = match.index + match[0].indexOf(replyCode);
    const isField = match[1] === undefined;
    return isField || isIntroduced(text, index) ? [{ index, replyCode, enhancedStatusCode: null, isField }] : [];
  });
}

/** What stands before a number that is a reply: nothing, a mark of the format, a time, or a word that announces it. */
const INTRODUCED = either(
  'i',
  /(?:^|\n)[ \t]{0,20}$|[:;"'([{,=|<>~»-]\s{0,3}b?["'([]{0,2}$|00[Z)\]]?\s{1,4}$/,
  /\b(?:said|responded|response|answer(?:ed)?|reply|replied|code|error|exception|status|server|message|e?smtp)\W{0,3}$/,
  /\b(?:failed|failure|failing|with|returned|got|received|was|is|respon\w{0,6})\W{0,3}$/,
  /\b(?:fehler|erreur|errore?|errores|antwort\w{0,4}|réponse|respuesta|risposta|galat|balasan)\W{0,3}$/,
);

/** Names of series before the number of a device. */
const MODEL =
  /\b(?:IM|MP|SP|MX|CX|MS|WF|ET|bizhub|ineo|laserjet|officejet|pagewide|taskalfa|ecosys|workcentre|apeos|e-?studio|DCP|MFC|canon|ricoh|sharp|HP) [A-Z]?$/i;

/** A bare number counts where something introduces it, or where the words after it are those of a refusal. */
function isIntroduced(text: string, index: number): boolean {
  if (INTRODUCED.test(text.slice(Math.max(0, index - 40), index)))
    return !/^\d{3} (?:ERROR|INFO|WARN(?:ING)?|DEBUG|TRACE|FATAL|NOTICE)\b/.test(text.slice(index, index + 14));
  // A number behind the name of a series is the model's.
  return !MODEL.test(text.slice(Math.max(0, index - 14), index)) && gistOf(text.slice(index + 3, index + 90)) !== null;
}
