import { decodeBase64 } from './mime.ts';

export type SecretKind = 'password' | 'base64Login' | 'bearerToken' | 'clientSecret' | 'connectionString' | 'cookie';

export interface Struck {
  text: string;
  secrets: readonly { kind: SecretKind }[];
  /** The lines from which something was taken, as they read after it. */
  lines: readonly string[];
}

/** What stands in place of a secret. */
export const REMOVED = '[removed]';

/** Values that show that somebody has struck the secret out already, or that are no secret at all. */
const MASKED =
  /^(?:\*+|x{3,}|X{3,}|<[^>]*>|\[[^\]]*\]|\{\{.*|\.{3,}|…|•+|●+|\$\{?[\w.:]+\}?\)?|%\w+%|null|none|nil|undefined|true|false|yes|no|set|hidden|redacted|removed|masked|required|invalid|incorrect|wrong|expired|empty|[245]\d\d|[245]\.\d.*|smtp|error:?|authentication|the|please|check|command|try|\(.{0,30}\)|)$/i;

interface Rule {
  kind: SecretKind;
  /** Group 1 stays, group 2 is the secret. */
  pattern: RegExp;
}

/** A quoted value, or one that ends with white space or a mark of the format around it. */
const VALUE = `("[^"\\n]{1,400}"|'[^'\\n]{1,400}'|[^\\s,;"'<>]{1,400})`;
/** The word for a password in the languages of Windows and of printers. */
const PASSWORD =
  'pass(?:word|wd|wort|phrase|code|wörter)?|pwd|kennwort|contraseñ?na|contraseña|mot[ _]de[ _]passe|senha|palavra-passe|wachtwoord|hasło|haslo|lösenord|adgangskode|salasana|parola|heslo|jelszó|şifre|kata[ _]sandi|sandi|пароль|密码|密碼|口令|パスワード|암호|비밀번호|app[ _-]?password|secret[ _-]?key|api[ _-]?key|apikey|account[ _-]?key|shared[ _-]?access[ _-]?key|sas[ _-]?token|private[ _-]?key';

const RULES: readonly Rule[] = [
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
  {
    kind: 'clientSecret',
    pattern:
      /(\b(?:MICROSOFT|AZURE|OAUTH|AAD|MS|GRAPH)_?\w{0,20}SECRET["']?\s{0,3}[:=]\s{0,3}["']?)([^\s"'&,;}]{4,400})/g,
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
    pattern: /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@"'<>]{1,200}:)([^\s@"'<>]{1,200})(?=@)/gi,
  },
  { kind: 'connectionString', pattern: /(\b(?:AccountKey|SharedAccessKey|accesskey|sig)=)([^\s;&"']{8,400})/gi },
  { kind: 'cookie', pattern: /(\b(?:Set-)?Cookie["']?\s{0,2}[:=]\s{0,2})([^\n]{4,4000})/gi },
  { kind: 'password', pattern: new RegExp(`(ConvertTo-SecureString\\s{1,3}(?:-String\\s{1,3})?)(?!-)${VALUE}`, 'gi') },
  { kind: 'password', pattern: new RegExp(`(\\s-(?:Password|ap|pw|Pass)\\s{1,3})(?![-$(])${VALUE}`, 'gi') },
  {
    kind: 'password',
    pattern: new RegExp(`(--(?:auth-password|smtp-password|password|pass|passwd|ap)[= ])${VALUE}`, 'gi'),
  },
  {
    kind: 'password',
    pattern:
      /((?:NetworkC|PSC)redential\(\s{0,3}(?:"[^"\n]{1,200}"|'[^'\n]{1,200}'|[\w.]{1,80})\s{0,3},\s{0,3})("[^"\n]{1,200}"|'[^'\n]{1,200}')/gi,
  },
  {
    kind: 'password',
    pattern:
      /(\.(?:login|authenticate|auth|Authenticate|AuthenticateAsync)\(\s{0,3}['"][^'"\n]{1,200}['"]\s{0,3},\s{0,3})(["'][^'"\n]{1,200}["'])/g,
  },
  { kind: 'password', pattern: /(PlainAuth\([^)\n]{0,200}?,\s{0,3}"[^"\n]{1,200}",\s{0,3})("[^"\n]{1,200}")/g },
  { kind: 'password', pattern: /((?:--user|\s-u)[ =]['"]?[^\s:'"]{1,200}:)([^\s'"]{1,200})/g },
  {
    kind: 'password',
    pattern: /(\b[\w.+-]{1,64}@[\w.-]{1,120}\.[a-z]{2,12}:)(?!\/|\d{2,5}\b)([^\s,;"'<>()[\]]{4,100})(?=\s|$|["'])/gim,
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `((?<![A-Za-z])(?:[\\w.]{0,30}[_.\\[-])?(?:smtp|mail|auth|user|sasl|imap|db|admin)?[_ .-]?(?:${PASSWORD})["'\\]]{0,2}(?: is)?\\s{0,3}(?:[:=]|=>|：)\\s{0,3}(?:string\\(\\d{1,4}\\) )?)${VALUE}`,
      'gi',
    ),
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `(\\b\\w{0,40}(?:PASSWORD|PASSWD|_PASS|_PWD|SECRET|Password|Passwd)\\w{0,12}["'\\]]{0,2}\\s{0,3}(?:[:=]|=>)\\s{0,3})${VALUE}`,
      'g',
    ),
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `(^(?:password|pass|passwd|auth_pass|smtp_pass)[ \\t]{1,8})(?!(?:is|was|not|has|command|incorrect|for|in|on|the|of|expired|authentication|or|and|to)\\b)${VALUE}(?=[ \\t]{0,4}$)`,
      'gim',
    ),
  },
  { kind: 'password', pattern: /(\bpassword )("[^"\n]{4,100}"|'[^'\n]{4,100}')/gi },
  {
    kind: 'password',
    pattern: /(<(?:\w{0,20}:)?(?:smtp)?(?:password|passwd|pwd|clientsecret|apikey)>)([^<\n]{1,400})(?=<)/gi,
  },
  {
    kind: 'password',
    pattern: /(<add key="[^"\n]{0,60}(?:password|pwd|secret|pass)[^"\n]{0,30}" value=)("[^"\n]{1,400}")/gi,
  },
];

/** Strikes out passwords, logins in base64, tokens and the like. What is masked already is left alone. Linear in length. */
export function strikeSecrets(text: string): Struck {
  const secrets: { kind: SecretKind }[] = [];
  const values = new Set<string>();
  let clean = text;
  for (const { kind, pattern } of RULES)
    clean = clean.replace(pattern, (whole, before: string, secret: string) => {
      const quote = /^["']/.test(secret) ? (secret[0] ?? '') : '';
      const bare = secret.replace(/^["']|["']$/g, '').trim();
      if (MASKED.test(bare) || bare.includes(REMOVED)) return whole;
      secrets.push({ kind });
      if (bare.length >= 6 && values.size < 40) values.add(bare);
      return `${before}${quote}${REMOVED}${quote}`;
    });
  clean = strikeAnswers(clean, (value) => {
    secrets.push({ kind: 'base64Login' });
    if (value.length >= 8 && values.size < 40) values.add(value);
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
const LAST_WORD = /(?<![A-Za-z0-9+/.@=-])([A-Za-z0-9+/]{4,8000}={0,2})(?=(?:\\r|\\n|[\s'"`;,)\]}<>]){0,8}$)/;
/** Words of programs that stand between the prompts and look like base64. */
const WORDS =
  /^(?:client|server|debug|info|error|warn|retcode|connection|continues|hidden|credentials|auth|login|plain|xoauth2|send|reply|sent|recv|smtp|data|quit|rset|bytes|password|username|user|name|postfix|true|false|null|trace|verbose|CLIENT|SERVER|DEBUG|INFO|ERROR|WARN|WARNING|TRACE|AUTH|LOGIN|PLAIN|SMTP|DATA|QUIT|RSET|NOOP|EHLO|HELO|STARTTLS|MAIL|RCPT|FROM|HELP|VRFY|BDAT|SEND|RECV|DONE|\d{1,12}|[a-z]{4,9}|[A-Z][a-z]{3,12})$/;
const PROMPT = /(?<!\d)334(?:[ \-'"]|$)|UGFzc3dvcmQ6|VXNlcm5hbWU6/;
const COMMAND_WITH_LOGIN = /\bAUTH (?:LOGIN|PLAIN|XOAUTH2|CRAM-MD5|NTLM)\b/i;

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
