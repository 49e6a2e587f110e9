import { gistOf } from './reply-topic.ts';

/** A code as it stands in a text. */
export interface Code {
  index: number;
  replyCode: string | null;
  enhancedStatusCode: string | null;
}

/** A reply code alone, where the words around it say that it is one. */
const REPLY_CODE =
  /(?<![\d.]|[\d.]:|\/)(4(?:21|3[0-2]|4[1279]|5\d|71)|5(?:0[0-5]|1[0-5]|2[0-3]|3\d|4[0-7]|5\d|71))(?:[- ]|\)?: ?|, ?b?['"]|["'] ?, ?|[^\d\n]{1,3}(?:msg|response|message)["']?: ?["']?(?:\d{3}[ -])?)(?=[\p{L}<(])(?!Internal Server|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time)|(?:responseCode|SMTP code|\bSMTP(?: error| reply)?|server error|server response|\bresponse|reply code)["']?\s?[:=]?\s?["'(]?(4(?:21|3[0-2]|4[1279]|5\d|71)|5(?:0[0-5]|1[0-5]|2[0-3]|3\d|4[0-7]|5\d|71))\b|(?:error code|got code|status ?code|said|code|denied|failed|returned|error|fehler|erreur|errore)["']?\s?[:=]?\s?["'(]?(4(?:21|3[0-2]|5\d|71)|5(?:05|1[0-5]|2[13]|3\d|4[1-7]|5\d|71))\b/giu;

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
const INTRODUCED =
  /(?:^|\n)[ \t]{0,20}$|[:;"'([{,=|<>~»-]\s{0,3}b?["'([]{0,2}$|00[Z)\]]?\s{1,4}$|\b(?:said|responded|response|answer(?:ed)?|reply|replied|code|error|exception|status|server|failed|failure|failing|with|message|e?smtp|returned|got|received|was|is|respon\w{0,6}|fehler|erreur|errore?|errores|antwort\w{0,4}|réponse|respuesta|risposta|galat|balasan)\W{0,3}$/i;

/** A bare number counts where something introduces it, or where the words after it are those of a refusal. */
function isIntroduced(text: string, index: number): boolean {
  if (INTRODUCED.test(text.slice(Math.max(0, index - 40), index)))
    return !/^\d{3} (?:ERROR|INFO|WARN(?:ING)?|DEBUG|TRACE|FATAL|NOTICE)\b/.test(text.slice(index, index + 14));
  return gistOf(text.slice(index + 3, index + 90)) !== null;
}
