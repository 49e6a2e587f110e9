/** What is taken out of a text before it is shown. */
export type SecretKind = 'password' | 'base64Login' | 'bearerToken' | 'clientSecret' | 'connectionString' | 'cookie';

export interface SecretRule {
  kind: SecretKind;
  /** Group 1 stays, group 2 is the secret. */
  pattern: RegExp;
}

/** A quoted value, or one that ends with white space or a mark of the format around it. */
export const VALUE = `("{3}[^\\n]{1,400}?"{3}|'{3}[^\\n]{1,400}?'{3}|"[^"\\n]{1,400}"|'[^'\\n]{1,400}'|[^\\s,;"'<>]{1,400})`;
/** The word for a password in the languages of Windows and of printers. */
export const PASSWORD =
  'pass(?:word|wd|wort|phrase|code|wörter)?|pwd|kennwort|contraseñ?na|contraseña|mot[ _]de[ _]passe|senha|clave|mdp|pswd|psw|lozinka|palavra-passe|wachtwoord|hasło|haslo|lösenord|adgangskode|salasana|parola|heslo|jelszó|şifre|kata[ _]sandi|sandi|пароль|密码|密碼|口令|パスワード|암호|비밀번호|app[ _-]?password|secret[ _-]?key|api[ _-]?key|apikey|account[ _-]?key|shared[ _-]?access[ _-]?key|sas[ _-]?token|private[ _-]?key';

/** The same in the names of settings, where letters may stand on both sides. */
export const PASSWORD_IN_NAME =
  '(?:passw(?:or)?d|passwort|passphrase|passwd|kennwort|pwd|secret|contrase[nñ]a|motdepasse|senha|wachtwoord)';
/** A quoted text, as one argument of a call or one value of a list. */
export const QUOTED = `("[^"\\n]{1,400}"|'[^'\\n]{1,400}')`;
