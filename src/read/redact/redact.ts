import { decodeBase64 } from '../text/mime.ts';
import { SECRET_RULES } from './secret-rules.ts';
import { formsOf, isNoSecret } from './secret-values.ts';
import type { SecretKind } from './secret-words.ts';

export interface Struck {
  text: string;
  secrets: readonly { kind: SecretKind }[];
  /** The lines from which something was taken, as they read after it. */
  lines: readonly string[];
}

/** What stands in place of a secret. */
export const REMOVED = '[removed]';

/** Strikes out passwords, logins in base64, tokens and the like. What is masked already is left alone. Linear in length. */
export function strikeSecrets(text: string): Struck {
  const secrets: { kind: SecretKind }[] = [];
  const values = new Set<string>();
  let clean = text;
  for (const { kind, pattern } of SECRET_RULES)
    clean = clean.replace(pattern, (whole, before: string, secret: string) => {
      const quote = /^["']/.test(secret) ? (secret[0] ?? '') : '';
      const bare = secret.replace(/^["']{1,3}|["']{1,3}$/g, '').trim();
      if (isNoSecret(bare) || bare.includes(REMOVED)) return whole;
      secrets.push({ kind });
      if (values.size < 40) for (const form of formsOf(bare)) values.add(form);
      return `${before}${quote}${REMOVED}${quote}`;
    });
  clean = strikeAnswers(clean, (value) => {
    secrets.push({ kind: 'base64Login' });
    if (value.length >= 8 && values.size < 40) for (const form of formsOf(value)) values.add(form);
  });
  clean = strikeEncoded(clean, () => secrets.push({ kind: 'base64Login' }));
  // The same secret often stands elsewhere too, in a stack trace or in the command line.
  for (const value of values) clean = clean.split(value).join(REMOVED);
  return { text: clean, secrets, lines: secrets.length === 0 ? [] : struckLines(clean) };
}

function struckLines(text: string): string[] {
  const lines: string[] = [];
  for (let at = text.indexOf(REMOVED); at >= 0 && lines.length < 20; at = text.indexOf(REMOVED, at)) {
    const end = text.indexOf('\n', at);
    const from = Math.max(text.lastIndexOf('\n', at) + 1, at - 100);
    lines.push(text.slice(from, Math.min(end < 0 ? text.length : end, at + 100)).trim());
    if (end < 0) break;
    at = end;
  }
  return lines;
}

/** A credential is the last word of its line; a dump may add quotes and line ends after it. */
const LAST_WORD = /(?<![A-Za-z0-9+/.@=-])([A-Za-z0-9+/]{4,8000}={0,2})(?=(?:\\{1,4}[rn]|[\s'"`;,)\]}<>|]){0,8}$)/;
/** Words of programs that stand between the prompts and look like base64. */
const WORDS =
  /^(?:client|server|debug|info|error|warn|retcode|connection|continues|hidden|credentials|auth|login|plain|xoauth2|send|reply|sent|recv|smtp|data|quit|rset|bytes|password|username|user|name|postfix|true|false|null|trace|verbose|CLIENT|SERVER|DEBUG|INFO|ERROR|WARN|WARNING|TRACE|AUTH|LOGIN|PLAIN|SMTP|DATA|QUIT|RSET|NOOP|EHLO|HELO|STARTTLS|MAIL|RCPT|FROM|HELP|VRFY|BDAT|SMTPUTF8|PIPELINING|CHUNKING|8BITMIME|BINARYMIME|ENHANCEDSTATUSCODES|DSN|SEND|RECV|DONE|\d{1,12}|[a-z]{4,9}|[A-Z][a-z]{3,12})$/;
const PROMPT = /(?<!\d)334(?:[ \-'"]|$)|UGFzc3dvcmQ6|VXNlcm5hbWU6/;
/** With one mechanism: several in a row are what the server offers. */
const COMMAND_WITH_LOGIN =
  /\bAUTH (?:LOGIN|PLAIN|XOAUTH2|CRAM-MD5|NTLM)\b(?! (?:LOGIN|PLAIN|XOAUTH2|CRAM-MD5|NTLM|GSSAPI|OAUTHBEARER)\b)/i;

/** What a client sends after a 334 is a user name, a password or a token, in one line or wrapped over several. */
function strikeAnswers(text: string, onFound: (value: string) => void): string {
  if (!PROMPT.test(text) && !COMMAND_WITH_LOGIN.test(text)) return text;
  let waiting = 0;
  return text
    .split('\n')
    .map((line) => {
      if (PROMPT.test(line)) {
        waiting = 4;
        // The answer may stand on the same line, where a client joined them.
        return line.replace(
          /(UGFzc3dvcmQ6|VXNlcm5hbWU6)([ "',]{1,4}(?!334|535|235|UGFz|VXNl))([A-Za-z0-9+/]{4,400}={0,2})(?![A-Za-z0-9+/=])/g,
          (_, prompt: string, gap: string, value: string) => {
            onFound(value);
            return `${prompt}${gap}${REMOVED}`;
          },
        );
      }
      if (COMMAND_WITH_LOGIN.test(line)) {
        waiting = 4;
        return line;
      }
      if (waiting === 0 || /(?<![\d:.])[245]\d\d[ -]/.test(line.slice(0, 160))) {
        waiting = 0;
        return line;
      }
      waiting -= 1;
      return line.replace(LAST_WORD, (whole) => {
        if (WORDS.test(whole) && (line.trim() !== whole || whole.length < 6)) return whole;
        onFound(whole);
        waiting = Math.max(waiting, whole.length >= 40 ? 3 : 1);
        return REMOVED;
      });
    })
    .join('\n');
}

/** Base64 anywhere that decodes to a login: `NUL user NUL password`, or `user=… auth=Bearer …`. */
function strikeEncoded(text: string, onFound: () => void): string {
  return text.replace(/(?<![A-Za-z0-9+/=])(?:dXNlcj1|AG|AH|bj1|bixhPW)[A-Za-z0-9+/]{8,8000}={0,2}/g, (whole) => {
    const plain = decodeBase64(whole.slice(0, 4 * Math.floor(whole.length / 4)));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: SASL separates name and password with NUL, and fields with ^A.
    if (plain === null || !/^\u0000[^\u0000]{1,400}\u0000|^user=|auth=Bearer|^n[,=]/.test(plain)) return whole;
    onFound();
    return REMOVED;
  });
}
