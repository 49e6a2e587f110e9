import { decodeBase64 } from '../../text/mime.ts';
import { oneLine } from '../rows/one-line.ts';
import { isInVocabulary } from '../vocabulary.ts';
import { type Finder, lineEnd, type Span } from './spans.ts';

/** A prompt of the server for the next credential (RFC 4954), or what it says in base64: "Username:", "Password:". */
const PROMPT =
  /(?<![\d.])334(?=[\s\-'"`,)\\:]|$)|(?:UGFzc3dvcmQ6|VXNlcm5hbWU6|dXNlcm5hbWU6|cGFzc3dvcmQ6|VXNlciBOYW1lAA==|UGFzc3dvcmQA)/g;
/** A client's command with one mechanism: several in a row are what the server offers. */
const COMMAND = new RegExp(
  oneLine(String.raw`
    (?<!\d{3}[ -])\bAUTH[ =](?:LOGIN|PLAIN|XOAUTH2|OAUTHBEARER|CRAM-MD5|DIGEST-MD5
    |NTLM)\b(?![ ,](?:LOGIN|PLAIN|XOAUTH2|CRAM-MD5|DIGEST-MD5|NTLM|GSSAPI|OAUTHBEARER
    |SCRAM)\b)
  `),
  'gi',
);
/** The server's answer ends it. */
const ANSWER = /(?<![\d.:,[(#-])(?:235|[245]\d\d)[ -](?=#?[245]\.\d|[A-Z])/g;
/** So far credentials are looked for behind a prompt, in UTF-16 code units and lines. A token goes on longer. */
const REACH = 1_200;
const LINES = 6;

const WORD =
  /(?<![A-Za-z0-9+/=@._\\-])(?:[A-Za-z0-9+/_-]{4,}={0,2}|[A-Za-z0-9+/]{2,3}={1,2})(?![A-Za-z0-9+/=@]|[.:]\w)/g;
const BYTES =
  /(?<![\da-f:.-])(?:[\da-f]{2}(?:([ :])[\da-f]{2})(?:\1[\da-f]{2}){3,30}|[\da-f]{4}(?: [\da-f]{4}){1,15})(?![\da-f:-])/gi;
/** Numbers, days and ids of programs that stand between the prompts and look like base64, as their words do. */
const NUMBERS = /^(?:\d{1,12}|[\d-]{8,10}|[a-f\d]{8}(?:-[a-f\d]{4}){0,4}|0x[\da-f]+|GLOB)$/i;
const isWord = (word: string): boolean => isInVocabulary(word) || NUMBERS.test(word);

/** What a client says to a 334 is a name, a password or a token, whatever the log around it looks like. */
export const conversationSecrets: Finder = (text) => {
  const spans: Span[] = [];
  let done = 0;
  for (const start of startsIn(text)) {
    const from = Math.max(start, done);
    const end = endOf(text, start);
    if (end <= from) continue;
    for (const [place, length] of credentialsIn(text, from, end)) {
      const whole = wrapped(text, place + length);
      spans.push({ start: place, end: whole, kind: 'base64Login' });
      done = whole;
    }
    done = Math.max(done, end);
  }
  return [...spans, ...encodedLogins(text)];
};

function startsIn(text: string): number[] {
  const starts: number[] = [];
  for (const pattern of [PROMPT, COMMAND])
    for (const found of text.matchAll(pattern)) starts.push(found.index + found[0].length);
  return starts.sort((a, b) => a - b);
}

function endOf(text: string, start: number): number {
  const near = text.slice(start, start + REACH);
  ANSWER.lastIndex = 0;
  const answer = ANSWER.exec(near);
  let end = answer?.index ?? near.length;
  let line = 0;
  for (let at = near.indexOf('\n'); at >= 0 && at < end; at = near.indexOf('\n', at + 1)) {
    line += 1;
    if (line > LINES) end = at;
  }
  return start + end;
}

/** Places and lengths. The word right behind the prompt's code is the server's own challenge. */
function* credentialsIn(text: string, from: number, end: number): Generator<[number, number]> {
  // A word that is cut by the reach belongs to it whole.
  const stretch = text.slice(from, end === from + REACH ? lineEnd(text, end, 20_000) : end);
  for (const { index, 0: word } of stretch.matchAll(WORD)) {
    const line = lineAround(text, from + index, word.length);
    // The name of a value, as in `result=535`, is cut by the reply behind it.
    if (word.endsWith('=') && /[\w*$({[]/.test(text.charAt(from + index + word.length))) continue;
    if (CHALLENGE.test(line.before) || !isCredential(word, line)) continue;
    yield [from + index, word.length];
  }
  for (const { index, 0: bytes } of stretch.matchAll(BYTES)) if (!isCommand(bytes)) yield [from + index, bytes.length];
}

/** Before a word: the server's code, and nothing else. */
const CHALLENGE = /(?<![\d.])334[\s\-'"`,)\\b:=>]{1,12}$/;

interface Line {
  before: string;
  after: string;
}

function lineAround(text: string, at: number, length: number): Line {
  const before = text.slice(Math.max(0, at - 200), at);
  const after = text.slice(at + length, at + length + 200);
  return { before: before.slice(before.lastIndexOf('\n') + 1), after: after.split('\n', 1)[0] ?? '' };
}

/** A word that decodes to text that can be printed, or the last of its line: words of programs rarely do. */
function isCredential(word: string, { before, after }: Line): boolean {
  if (/^(?:UGFzc3dvcmQ6|VXNlcm5hbWU6|dXNlcm5hbWU6|cGFzc3dvcmQ6|UGFzc3dvcmQA)$/.test(word)) return false;
  if (/^\/?(?:[a-z][a-z_-]+\/){2,}|^\/(?:var|usr|home|etc|opt|tmp)\//.test(word)) return false;
  const isAlone = /^[\s>]{0,4}$/.test(before) && after.trim() === '';
  if (isWord(word)) return isAlone && word.length % 4 === 0 && word.length >= 6 && printed(word) !== null;
  const isLast = /^(?:\\{1,4}[rn]|[\s'"`;,.)\]}<>|]|EOL|CRLF|\(\d{1,5} bytes?\)|br|\/){0,12}$/.test(after);
  if (word.endsWith('=') || word.length >= 40) return true;
  if (isAlone && (word.length % 4 === 0 || /\d/.test(word))) return true;
  if (word.length % 4 === 0 && printed(word) !== null && (word.length >= 8 || isLast)) return true;
  return isLast && word.length >= 4 && /\d|[a-z][A-Z]|[A-Z]{2}[a-z]/.test(word) && !/^[\w-]+:/.test(after);
}

/** The text that base64 stands for, where all of it can be printed; parts are divided by NUL or ^A. */
function printed(word: string): string | null {
  const plain = decodeBase64(word);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: SASL separates name and password with NUL, and fields with ^A.
  return plain !== null && /^[\u0000\u0001\t\u0020-\u007e\u00a0-\uffff]+$/.test(plain) ? plain : null;
}

/** A dump of bytes that holds a command is no credential. */
function isCommand(bytes: string): boolean {
  const plain = (bytes.replace(/[ :]/g, '').match(/../g) ?? [])
    .map((byte) => String.fromCharCode(Number.parseInt(byte, 16)))
    .join('');
  return /^(?:AUTH|EHLO|HELO|STARTTLS|\d{3}[ -])/i.test(plain);
}

/** A token of several lines goes on as long as the lines are nothing but base64. */
function wrapped(text: string, at: number): number {
  let end = at;
  for (let lines = 0; lines < 400; lines += 1) {
    const next = /^\\?n?\r?\n[ \t>]{0,4}[A-Za-z0-9+/]{20,100}={0,2}(?=\r?\n|$)/.exec(text.slice(end, end + 110));
    if (next === null) return end;
    end += next[0].length;
  }
  return end;
}

/** `NUL user NUL password`, `user NUL user NUL password`, `user=… ^A auth=Bearer …`, `n,a=…` of OAUTHBEARER, `user:password`. */
const LOGIN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: SASL separates name and password with NUL, and fields with ^A.
  /^[^\u0000]{0,200}\u0000[^\u0000]{1,200}\u0000|^[^\s@]{1,64}@(?:[\w-]{1,60}\.){1,5}[a-z]{2,12}$|^user=|auth=Bearer|^n,a?=?|^[^\s@]{1,64}@[\w.-]{1,100}:/;
/** Settings in base64 that name a password. */
const SETTINGS = /(?:pass(?:word|wd)?|pwd|secret)["']?\s?[=:]\s?[^\s"']/i;

/** A word of base64 in a line of other words, which stands for text: what somebody typed at a prompt. Encoded mail has lines of it. */
function isAnswer(text: string, at: number, word: string, hasPrompt: boolean): boolean {
  if (
    !(word.endsWith('=') || (hasPrompt && /[a-z]/.test(word) && /[A-Z].*\d|\d.*[A-Z]/.test(word))) ||
    word.length % 4 !== 0 ||
    word.length > 60 ||
    /^(?:UGFzc3dvcmQ|VXNlcm5hbWU|dXNlcm5hbWU|cGFzc3dvcmQ)/.test(word)
  )
    return false;
  if (/[?=]$|334[ -]$|[A-Za-z0-9+/]{40}\r?\n$/.test(text.slice(Math.max(0, at - 80), at))) return false;
  const plain = decodeBase64(word);
  return plain !== null && /^[ -~\u00a0-\uffff]{4,}$/.test(plain);
}

/**
 * Base64 anywhere that decodes to a login: `NUL user NUL password`, `user NUL user NUL password`, `user=… auth=Bearer …`.
 * The names of an Exchange server and of a session in the trailer of a reply (`AM0PR04CA0001.eurprd04.prod…`) can decode to one, and are none.
 */
function encodedLogins(text: string): Span[] {
  const spans: Span[] = [];
  const hasPrompt = /(?<![\d.])334[ -]/.test(text);
  for (const { index, 0: word } of text.matchAll(
    /(?<![A-Za-z0-9+/]|[^\w]=)(?:[A-Za-z0-9+/]{12,}={0,2}|[A-Za-z0-9+/]{6,11}={1,2})(?![A-Za-z0-9+/=]|\.[a-z]{3}p[a-z\d]{3,5}\.|(?<=Z [\dA-F]{16})\])/g,
  )) {
    const head = decodeBase64(word.slice(0, 4 * Math.floor(Math.min(word.length, 400) / 4)));
    if (head === null) continue;
    if (LOGIN.test(head) || SETTINGS.test(head) || isAnswer(text, index, word, hasPrompt))
      spans.push({ start: index, end: wrapped(text, index + word.length), kind: 'base64Login' });
  }
  return spans;
}
