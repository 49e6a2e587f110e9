export type SecretKind = 'password' | 'base64Login' | 'bearerToken' | 'clientSecret' | 'connectionString' | 'cookie';

export interface Struck {
  text: string;
  secrets: readonly { kind: SecretKind }[];
}

/** What stands in place of a secret. */
export const REMOVED = '[removed]';

/** Values that show that somebody has struck the secret out already. */
const MASKED = /^(?:\*+|x{3,}|<[^>]*>|\[[^\]]*\]|\.{3,}|•+|\$\{?\w+\}?|%\w+%|null|none|true|false|""|'')$/i;

interface Rule {
  kind: SecretKind;
  /** Group 1 stays, group 2 is the secret. */
  pattern: RegExp;
}

const RULES: readonly Rule[] = [
  { kind: 'bearerToken', pattern: /(\b)(eyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?)/g },
  { kind: 'bearerToken', pattern: /(\bBearer\s+)([\w.~+/=-]{12,})/gi },
  { kind: 'bearerToken', pattern: /(\b(?:access|refresh|id)_token["']?\s*[:=]\s*["']?)([\w.~+/=-]{8,})/gi },
  { kind: 'clientSecret', pattern: /(\bclient[_-]?secret["']?\s*[:=]\s*["']?)([^\s"'&,;}]{4,})/gi },
  { kind: 'base64Login', pattern: /(\bAUTH\s+(?:PLAIN|XOAUTH2|LOGIN|CRAM-MD5|NTLM)\s+)((?:[A-Za-z0-9+/]{4,}\s?)+={0,2})/gi },
  { kind: 'connectionString', pattern: /(\b(?:smtps?|https?|amqps?|postgres|mysql|mongodb(?:\+srv)?):\/\/[^\s:/@]{1,200}:)([^\s@/]{1,200})(?=@)/gi },
  { kind: 'cookie', pattern: /(\b(?:Set-)?Cookie:\s*)([^\n]{4,})/gi },
  { kind: 'password', pattern: /(-Password\s+)("[^"\n]+"|'[^'\n]+'|[^\s-]\S*)/gi },
  { kind: 'password', pattern: /(--(?:auth-password|password|pass)[= ])("[^"\n]+"|'[^'\n]+'|\S+)/gi },
  { kind: 'password', pattern: /((?<![A-Za-z])(?:smtp[_-]?)?(?:password|passwd|passwort|kennwort|contraseña|mot de passe|kata sandi|passphrase|pwd|pass)(?:word)?["']?\s*(?:[:=]|=>)\s*)("[^"\n]{1,200}"|'[^'\n]{1,200}'|[^\s,;"'}]{2,200})/gi },
  { kind: 'password', pattern: /((?:SMTP_?)?(?:PASSWORD|PASS|AUTH_PASSWORD|MAIL_PASSWORD)\s*[:=]\s*)("[^"\n]{1,200}"|'[^'\n]{1,200}'|[^\s,;"'}]{2,200})/g },
  { kind: 'password', pattern: /(\.login\(\s*['"][^'"\n]{1,200}['"]\s*,\s*)(["'][^'"\n]{1,200}["'])/g },
  { kind: 'password', pattern: /(--user\s+['"]?[^\s:'"]{1,200}:)([^\s'"]{1,200})/g },
];

/** The answers to the prompts of AUTH LOGIN ("Username:", "Password:" in base64), whichever way the lines are marked. */
const PROMPT = /334 (?:VXNlcm5hbWU6|UGFzc3dvcmQ6|VXNlciBOYW1lAA==|[A-Za-z0-9+/=]*)/;
const BASE64 = /(?<![A-Za-z0-9+/])([A-Za-z0-9+/]{6,}={0,2})(?![A-Za-z0-9+/=])/g;

/** Strikes out passwords, logins in base64, tokens and the like. What is masked already is left alone. Linear in length. */
export function strikeSecrets(text: string): Struck {
  const secrets: { kind: SecretKind }[] = [];
  let clean = text;
  for (const { kind, pattern } of RULES)
    clean = clean.replace(pattern, (whole, before: string, secret: string) => {
      const bare = secret.replace(/^["']|["']$/g, '').trim();
      if (bare === '' || MASKED.test(bare) || bare.startsWith(REMOVED)) return whole;
      secrets.push({ kind });
      return before + REMOVED;
    });
  clean = strikeAnswers(clean, () => secrets.push({ kind: 'base64Login' }));
  return { text: clean, secrets };
}

/** What a client sends after a 334 is a user name, a password or a token. */
function strikeAnswers(text: string, onFound: () => void): string {
  if (!text.includes('334')) return text;
  const lines = text.split('\n');
  let waiting = 0;
  return lines
    .map((line) => {
      if (PROMPT.test(line)) {
        waiting = 3;
        return line;
      }
      if (waiting === 0 || /(?<!\d)[245]\d\d[ -]/.test(line)) {
        waiting = 0;
        return line;
      }
      waiting -= 1;
      return line.replace(BASE64, (whole) => {
        if (/^[A-Z][a-z]+$|^\d+$|^(?:CLIENT|SERVER|DEBUG|INFO|ERROR|retcode|connection|continues|hidden|credentials)$/i.test(whole)) return whole;
        onFound();
        return REMOVED;
      });
    })
    .join('\n');
}

const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;
const GUID = /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi;
const IPV4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/g;
const IPV6 = /(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}[0-9a-f]{0,4}(?:::?[0-9a-f]{1,4}){0,6}(?![\w:])/gi;
const HOST = /\b(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}(?:com|net|org|local|lan|internal|test|example|invalid|de|id|co\.id|uk|co\.uk|fr|nl|it|es|pl|ch|at|eu|io|cloud|us|cn|jp|au|ca|br|in)\b/gi;
/** Names that say nothing about the person or the organisation. */
const PUBLIC = /(?:^|\.)(?:microsoft|microsoftonline|office365|office|outlook|live|azurecomm|aka|github|google|gmail|windows|partner\.outlook)\.(?:com|us|cn|net|ms)$|^aka\.ms$/i;

/** Text without addresses, ids, IP addresses, and names of hosts that are not Microsoft's own. For every text that leaves the page. */
export function removePersonalData(text: string): string {
  return text
    .replace(ADDRESS, '[address]')
    .replace(GUID, '[id]')
    .replace(/\[[\w.-]+\.(?:PROD\.OUTLOOK\.COM|prod\.exchangelabs\.com)/gi, '[server')
    .replace(IPV4, '[IP]')
    .replace(IPV6, '[IP]')
    .replace(HOST, (host) => (/onmicrosoft\.com$/i.test(host) || /protection\.outlook\.com$/i.test(host) || !PUBLIC.test(host) ? '[host]' : host));
}
