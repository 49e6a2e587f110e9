import { oneLine } from './one-line.ts';
/** What is taken out of a text before it is shown. */
export type SecretKind = 'password' | 'base64Login' | 'bearerToken' | 'clientSecret' | 'connectionString' | 'cookie';

export interface LabelRow {
  /** Language of the words (BCP 47), or `any` for names that programs use everywhere. */
  language: string;
  /** Patterns of whole words; a name such as `smtp_pass` or `smtpPass` holds one as a part. */
  words: string;
  /** A text in which a word names a secret; the secret stands between guillemets. */
  example: string;
}

/** The words for a password, a PIN or a key, in the languages of Windows, of printers and of the people who paste. */
export const LABELS: readonly LabelRow[] = [
  {
    language: 'en',
    words: String.raw`secret (?:word|phrase)|pass(?:[ _-]?(?:words?|phrase|code|key|wd))?|p\/?ws?|pwd|pswd|psw|pin(?:[ -]?code)?`,
    example: 'PW: «Sonne»',
  },
  {
    language: 'en',
    // As it is mistyped, and as a scanned page reads: pasword, passwrd, passowrd, pasw0rd.
    words:
      'p[a@4]?s{1,3}(?:o?w|[ _-]w(?=[o0]))[o0ae]{0,2}r{0,2}[o0]?[dt]{0,2}|pwrd|psswd|p a s s w o r d|pas s?word|pass w ?ord',
    example: 'p@ssword: «hunter2»',
  },
  {
    language: 'de',
    words: 'pass?wort|pwort|kenn?wor[td]|kennw|clientschlüssel|losung',
    example: 'Kennwort: «Gartenhaus»',
  },
  { language: 'fr', words: 'mot[ _-]?de[ _-]?passe|mdp|m\\.d\\.p\\.?|motdepasse', example: 'Mot de passe : «Bonjour»' },
  { language: 'es', words: 'contrase[nñ]?ña|contrase[nñ]i?a|clave(?: de acceso)?', example: 'Clave de acceso: «sol»' },
  { language: 'pt', words: 'senha|palavra-?passe', example: 'Senha: «praia»' },
  { language: 'it', words: 'parola(?: d.ordine)?', example: "Parola d'ordine: «mare»" },
  { language: 'nl', words: 'wachtwoord|wachtw|ww(?=:)|toegangscode', example: 'Wachtwoord: «fiets»' },
  {
    language: 'nordic',
    words:
      'l[öo]sen(?:ord(?:et)?|kod)?|kodeord(?:et)?|adgangskode(?:n)?|passord(?:et)?|salasana(?:ni|si|mme)?|lykilorð',
    example: 'Passord: «kaffe»',
  },
  { language: 'pl', words: 'has[łl](?:o|a|em)(?: dostępu)?', example: 'Hasło: «wiosna»' },
  { language: 'cs', words: 'hesl(?:o|a|em)', example: 'Heslo: «zima»' },
  { language: 'hu', words: 'jelsz(?:ó|o|av)\\p{L}{0,4}', example: 'Jelszó: «gulyas»' },
  { language: 'hr', words: 'lozinka|šifra|geslo|zaporka', example: 'Lozinka: «more»' },
  { language: 'ro', words: 'parol[aă]', example: 'Parolă: «munte»' },
  { language: 'baltic', words: 'parole|slaptažodis|parool|salasõna', example: 'Slaptažodis: «jura»' },
  { language: 'tr', words: 'şifre(?:si|yi|m|miz|niz)?|sifre|parola(?:sı|m)?', example: 'Şifre: «deniz»' },
  {
    language: 'id',
    words: 'kata[ _]?(?:sandi|laluan|kunci)(?:nya)?|sandi|(?:pass(?:word)?|pw|sandi)(?:nya|ku|mu)',
    example: 'kata sandinya «Musim»',
  },
  { language: 'ru', words: 'пароль|пароля|паролем|кодовое слово', example: 'Пароль: «весна»' },
  { language: 'bg', words: 'парола|лозинка|шифра', example: 'Парола: «пролет»' },
  { language: 'el', words: 'κωδικ[όο]ς(?: πρόσβασης)?|συνθηματικ[όο]', example: 'Κωδικός πρόσβασης: «thalassa»' },
  { language: 'zh', words: '密码|密碼|口令|通行码|授权码|授權碼', example: '密码：«chun»' },
  {
    language: 'ja',
    words: 'パスワード|パスコード|ﾊﾟｽﾜｰﾄﾞ|暗証番号|パスフレーズ|パス(?=[：:])',
    example: 'パスワード：«haru»',
  },
  { language: 'ko', words: '비밀번호|비번|암호|패스워드', example: '비밀번호: «bom»' },
  { language: 'ar', words: 'كلمة (?:المرور|السر|سر|مرور)|رمز المرور|الرقم السري', example: 'كلمة المرور: «rabie»' },
  { language: 'fa', words: 'رمز عبور|گذرواژه|کلمه عبور', example: 'رمز عبور: «bahar»' },
  { language: 'he', words: 'סיסמה|סיסמא|סיסמת', example: 'סיסמה: «aviv»' },
  { language: 'th', words: 'รหัสผ่าน|พาสเวิร์ด', example: 'รหัสผ่าน: «fon»' },
  {
    language: 'more',
    words: 'contrasenya|pasahitza|contrasinal|cyfrinair|wagwoord|aðgangsorð|fjalëkalimi|parol|şifrə',
    example: 'Wagwoord: «vlei»',
  },
  { language: 'ka', words: 'პაროლი|գաղտնաբառ|құпиясөз|پاس ورڈ', example: 'პაროლი: «zghva»' },
  { language: 'sw', words: 'nywila|nenosiri', example: 'Nywila: «mandazi»' },
  { language: 'vi', words: 'mật khẩu|mat khau', example: 'Mật khẩu: «xuan»' },
  { language: 'hi', words: 'पासवर्ड|कूटशब्द', example: 'पासवर्ड: «vasant»' },
  { language: 'bn', words: 'পাসওয়ার্ড', example: 'পাসওয়ার্ড: «bosonto»' },
  { language: 'ta', words: 'கடவுச்சொல்', example: 'கடவுச்சொல்: «mazhai»' },
  {
    language: 'any',
    words: oneLine(String.raw`
        (?:admin|unlock|recovery|backup|emergency|verification|one[- ]time|security|scratch|sms|2fa|mfa|log-?in|sign-?in)[ -]codes?
        |t?otp(?![ -]?(?:seed|key|secret))
        |wiederherstellungscodes?
        |(?:codes?|códigos?|codici) (?:de|di) (?:récupération|secours|recuperación|recupero)|kode (?:pemulihan|cadangan|otp)
      `),
    example: 'Recovery codes:\n«k3j4-9d8f»\n«1x2y-7z6w»',
  },
  {
    language: 'any',
    words: oneLine(String.raw`
        zugangs?code|zugriffscode|access[ -]code|code d.accès|código de acceso|codice d.accesso|kode akses
        |psk|(?<=snmp )community|community(?= ?[:=])|community string|(?:t?otp|mfa|2fa)[ -]?(?:seed|key|secret)|(?:network|wpa2?|wi-?fi
        |wlan)[ -]?(?:key|schlüssel)|netzwerkschlüssel
        |cl[ée] (?:wi-?fi|wpa|réseau)|(?:api|access|account|private|shared|shared[ _-]?access|sas|master
        |storage|subscription|functions?|encryption|secret|auth|license|host|recovery|bitlocker)[ _-]?key
        |apikey|smtp[_-]key|sas[ _-]?token|secret
      `),
    example: 'SMTP_KEY=«5kqpZ2nrTyb9»',
  },
  {
    language: 'any',
    words: oneLine(String.raw`
        (?:access|refresh|id|auth|bearer|session|csrf|bot|api|smtp|personal[ _-]access
        |device)[ _-]?token|token|client[ _-]?(?:secret|assertion|credential)|auth[ _-]?code
        |(?:device|user)[ _-]code|code[ _-]verifier
      `),
    example: 'refresh_token: «M.C507_BAY.0.U.-Cabc»',
  },
];

/** The words for a password alone, for readers that ask what a message complains about. */
export const PASSWORD = LABELS.filter(({ language }) => language !== 'any')
  .map(({ words }) => words)
  .join('|');

/** Parts of names that mean a secret wherever they stand, with letters on both sides. */
const IN_NAMES = oneLine(String.raw`
    passw(?:or)?d|passwort|passphrase|passwd|kennwort|pwd|contrase[nñ]a|motdepasse
    |senha|wachtwoord|(?:api|smtp|mail)key|clientsecret|appsecret|(?:user|auth|set|event|require|store|key|root|smtp
    |mail|db)(?:pass|pw)
  `);

/** Writing systems in which a word stands without blanks, or is never part of another. */
const WITHOUT_BLANKS: ReadonlySet<string> = new Set('ru bg el ka zh ja ko ar fa he th vi hi bn ta'.split(' '));
const words = (isPart: (row: LabelRow) => boolean): string =>
  LABELS.filter(isPart)
    .map((row) => row.words)
    .join('|');

const WITH_BLANKS = words(({ language }) => !WITHOUT_BLANKS.has(language));

/** A label as a word of its own, as a part of a longer name, or in a writing system without blanks. */
export const LABEL = new RegExp(
  [
    IN_NAMES,
    `(?:(?<![\\p{L}\\d])|(?<=%(?:25)?2[267]|%3F|u0022))(?:${WITH_BLANKS})(?!\\p{L})`,
    words(({ language }) => WITHOUT_BLANKS.has(language)),
  ].join('|'),
  'giu',
);
/** The same as a part of a name that capitals divide: `smtpPass`, `passField`, `AuthPW`. */
export const LABEL_IN_CAPITALS = new RegExp(
  oneLine(String.raw`
    (?<=(?:MAIL|SMTP|USER|AUTH|DB|MY)_?)(?:PASS|PW)(?![A-Za-z])|(?<=[a-z\d])(?:Pass(?:word
    |wd|phrase|code|key)?|PASS|P[wW]d?|Pin|PIN|Token|Secret|ApiKey|AccessKey|SubscriptionKey
    |PrivateKey)(?![a-z])|(?<![A-Za-z\d])(?:pass|pw|secret|token)(?=[A-Z])
  `),
  'g',
);

/** What follows a label inside the same name and makes it the name of something else: when it was changed, where it is explained. */
export const ABOUT_TAIL = new RegExp(
  oneLine(String.raw`
    ^s?[._ -]?(?:placeholder|last|chang|expir|polic|url|uri|link|reset|never|min|max|age(?![a-z])
    |len|type|file|path|eval|command|cmd|prompt|hint|field|history|require
    |status|state|profile|less|mode|method|manager|error|fail|provider|valid|-?tool
    |grant|hash(?:ing)?alg|encoder|strength|attempt|endpoint|lifetime|created
    |modified|notif|date|time|count|id(?![a-z])|name(?![a-z])|ref(?![a-z])|store
    |protected|enabled|disabled|prot(?![a-z])|auth(?![a-z])|through|by(?![a-z])
    |ed(?![a-z])|ing(?![a-z])|es(?![a-z])|port(?![a-z])|lookup|maps?(?![a-z])
    |db(?![a-z])|dialog|form(?![a-z])|box(?![a-z])|caption|title|label)
  `),
  'i',
);
