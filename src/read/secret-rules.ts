/** What is taken out of a text before it is shown. */
export type SecretKind = 'password' | 'base64Login' | 'bearerToken' | 'clientSecret' | 'connectionString' | 'cookie';

export interface SecretRule {
  kind: SecretKind;
  /** Group 1 stays, group 2 is the secret. */
  pattern: RegExp;
}

/** A quoted value, or one that ends with white space or a mark of the format around it. */
const VALUE = `("[^"\\n]{1,400}"|'[^'\\n]{1,400}'|[^\\s,;"'<>]{1,400})`;
/** The word for a password in the languages of Windows and of printers. */
const PASSWORD =
  'pass(?:word|wd|wort|phrase|code|wörter)?|pwd|kennwort|contraseñ?na|contraseña|mot[ _]de[ _]passe|senha|palavra-passe|wachtwoord|hasło|haslo|lösenord|adgangskode|salasana|parola|heslo|jelszó|şifre|kata[ _]sandi|sandi|пароль|密码|密碼|口令|パスワード|암호|비밀번호|app[ _-]?password|secret[ _-]?key|api[ _-]?key|apikey|account[ _-]?key|shared[ _-]?access[ _-]?key|sas[ _-]?token|private[ _-]?key';

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
  {
    kind: 'password',
    pattern:
      /(["'][\w.-]{0,60}(?:password|passwd|pwd|secret)["'][ \t]{0,3},[ \t]{0,3})("[^"\n]{1,400}"|'[^'\n]{1,400}')/gi,
  },
  { kind: 'password', pattern: /(\bset(?:Smtp)?Pass(?:word|wd)?\(\s{0,3})("[^"\n]{1,400}"|'[^'\n]{1,400}')/gi },
  { kind: 'password', pattern: /(\bNewDialer\((?:[^,()\n]{1,200},){3}\s{0,3})("[^"\n]{1,400}")/g },
  { kind: 'password', pattern: /(\bname="[^"\n]{0,60}(?:password|pwd|secret)[^"\n]{0,30}" value=)("[^"\n]{1,400}")/gi },
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
      /((?:\.(?:login|authenticate|auth|Authenticate|AuthenticateAsync)|PasswordAuthentication|LoginAuth|\.setCredentials)\(\s{0,3}[^,()\n]{1,200},\s{0,3})(["'][^'"\n]{1,200}["'])/g,
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
      `((?<![A-Za-z])(?:[\\w.]{0,30}[_.\\[-])?(?:smtp|mail|auth|user|sasl|imap|db|admin)?[_ .-]?(?:${PASSWORD})["'\\]]{0,2}(?: is)?[ \\t]{0,20}(?:[:=]|=>|：)[ \\t]{0,20}(?:string\\(\\d{1,4}\\) )?)${VALUE}`,
      'gi',
    ),
  },
  {
    kind: 'password',
    pattern: new RegExp(
      `(\\b\\w{0,40}(?:PASSWORD|PASSWD|_PASS|_PWD|SECRET|Password|Passwd)\\w{0,12}["'\\]]{0,2}[ \\t]{0,20}(?:[:=]|=>)[ \\t]{0,20})${VALUE}`,
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
