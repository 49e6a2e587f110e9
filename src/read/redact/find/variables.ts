import { isNoSecret } from '../no-secret.ts';
import { oneLine } from '../rows/one-line.ts';
import type { Finder, Span } from './spans.ts';
import { quotedAt } from './value/value-at.ts';

/** Calls whose last argument is a variable that holds a password. */
const TAKES = [
  /ConvertTo-SecureString(?:[ \t]{1,4}-(?:AsPlainText|Force|String))*[ \t]{1,4}\$(\w{1,40})/gi,
  new RegExp(
    oneLine(String.raw`
      (?:\.login|\.authenticate|\.auth|PlainAuth|LoginAuth|NetworkCredential\)?(?:::new)?|PasswordAuthentication|Credentials::new
      |pscredential\]?::new)\s?\([^()\n"']{0,20}(?:["'][^"'\n]{0,80}["']
      |[\w.$]{1,60}),\s{0,4}(?:["'][^"'\n]{0,80}["'],\s{0,4})?\$?([A-Za-z_]\w{0,40})\s{0,4}[,)]
  `),
    'gi',
  ),
];
/** So many variables are looked for: nobody's script has more logins. */
const MOST = 20;

/** `$p = 'x'` where `$p` is turned into a password further down: the name says nothing, its use does. */
export const variableSecrets: Finder = (text) => {
  const names = new Set<string>();
  for (const pattern of TAKES)
    for (const [, name = ''] of text.matchAll(pattern)) if (names.size < MOST) names.add(name);
  return [...names].flatMap((name) => assigned(text, name));
};

function assigned(text: string, name: string): Span[] {
  const spans: Span[] = [];
  const pattern = new RegExp(
    `(?<![\\w.])\\$?${name}(?:[ \\t]{0,2}:[ \\t]{0,2}[&\\w]{1,12})?[ \\t]{0,20}:?=[ \\t]{0,20}(?=[NrbLu@$]?["'\`])`,
    'g',
  );
  for (const { index, 0: head } of text.matchAll(pattern)) {
    const value = quotedAt(text, index + head.length);
    if (value !== null && !isNoSecret(text.slice(value.start, Math.min(value.end, value.start + 2_000)), true))
      spans.push({ start: value.start, end: value.end, kind: 'password' });
  }
  return spans;
}
