import { CALL_RULES } from './secret-calls.ts';
import { KEY_RULES } from './secret-keys.ts';
import { LAYOUT_RULES } from './secret-layouts.ts';
import { PASSWORD, type SecretRule, VALUE } from './secret-words.ts';

export const SECRET_RULES: readonly SecretRule[] = [
  { kind: 'bearerToken', pattern: /(\b)(eyJ[\w-]{8,8000}\.[\w-]{2,8000}(?:\.[\w-]{0,8000})?)/g },
  { kind: 'bearerToken', pattern: /(\bBearer["']?[ :=]{1,3}["']?)([\w.~+/=-]{8,8000})/gi },
  {
    kind: 'bearerToken',
    pattern:
      /(\b(?:access|refresh|id|auth|session|csrf|device)_?(?:token|code)["']?\s{0,3}(?:[:=]|=>)\s{0,3}["']?)([\w.~+/=!*$-]{8,8000})/gi,
  },
  {
    kind: 'clientSecret',
    pattern: /(\bclient[_ -]?(?:secret|assertion)["']?\s{0,3}(?:[:=]|=>)\s{0,3}["']?)([^\s"'&,;}]{4,8000})/gi,
  },
  { kind: 'bearerToken', pattern: /(\brefresh[ _-]?token[^\n]{0,20}?["' ])((?:0\.A|1\.A|M\.C)[\w.~!*$-]{20,8000})/gi },
  { kind: 'bearerToken', pattern: /([=&"'\s])((?:0|1)\.A[\w-]{20,200}\.[\w-]{20,8000}[\w.-]{0,8000})/g },
  {
    kind: 'base64Login',
    pattern:
      /(\bAUTH(?:ENTICATE)?[ =](?:PLAIN|XOAUTH2|LOGIN|OAUTHBEARER|CRAM-MD5|NTLM)[ =]\s{0,2}(?:['"]?))((?!XOAUTH2|LOGIN|PLAIN|NTLM|CRAM-MD5|GSSAPI|OAUTHBEARER|failed|command|mechanism|method|is\b|not\b|and\b|or\b)[A-Za-z0-9+/_-]{3,8000}={0,2}(?:\n[A-Za-z0-9+/]{20,76}={0,2}(?=\n|$)){0,60})/gi,
  },
  {
    kind: 'connectionString',
    // The password may hold any mark; the last @ before the host ends it. A port and a path are no password.
    pattern:
      /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/"'<>]{0,200}:)(?!\d{1,5}(?:[/?#]|$))([^\s"'<>]{1,200})(?=@[\w.*[-]{1,200})/gi,
  },
  { kind: 'bearerToken', pattern: /(\b)(ya29\.[\w-]{8,4000})/g },
  { kind: 'bearerToken', pattern: /((?<![A-Za-z])token["']?[ \t]{0,4}[:=][ \t]{0,4}["']?)([\w.~+/=-]{20,8000})/gi },
  { kind: 'base64Login', pattern: /(\bAuthorization["']?[ :=]{1,4}["']?Basic )([A-Za-z0-9+/]{4,4000}={0,2})/gi },
  {
    kind: 'password',
    pattern: /(\bapp(?:lication)?[ -]?(?:specific )?pass(?:word|code)?\W{1,5})([a-z]{4}(?: [a-z]{4}){3})\b/gi,
  },
  {
    // A field of its own line may hold spaces.
    kind: 'password',
    pattern: new RegExp(
      `(^[ \\t*>-]{0,12}(?:(?:smtp|mail|e-?mail|auth|app|user|login)[ _.-]){0,2}(?:${PASSWORD})[ \\t]{0,20}[:=][ \\t]{0,20})([^\\n,;:="'<>{}()[\\]]{2,200})$`,
      'gim',
    ),
  },
  ...KEY_RULES,
  { kind: 'connectionString', pattern: /(\b(?:AccountKey|SharedAccessKey|accesskey|sig)=)([^\s;&"']{8,400})/gi },
  { kind: 'cookie', pattern: /(\b(?:Set-)?Cookie["']?\s{0,2}[:=]\s{0,2})([^\n]{4,4000})/gi },
  {
    kind: 'password',
    pattern: /(\b[\w.+-]{1,64}@[\w.-]{1,120}\.[a-z]{2,12}:)(?!\/|\d{2,5}\b)([^\s,;"'<>()[\]]{4,100})(?=\s|$|["'])/gim,
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `((?<![A-Za-z])(?:smtp|mail|auth|user|sasl|imap|db|admin)?(?:${PASSWORD})["'\\]]{0,2}(?: is)?[ \\t]{0,20}(?:[:=]|=>|：)[ \\t]{0,20}(?:string\\(\\d{1,4}\\) )?)${VALUE}`,
      'gi',
    ),
  },
  ...CALL_RULES,
  ...LAYOUT_RULES,
];
