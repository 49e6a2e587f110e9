import type { SecretKind } from './secret-words.ts';

export interface SecretRow {
  id: string;
  kind: SecretKind;
  /** Global; the groups whose names begin with `secret` are struck. Every repetition in it is bounded, so that it stays linear. */
  pattern: RegExp;
  /** Whether the value is also weighed by `isNoSecret`, because words of a sentence can stand there. */
  weighed?: true;
  /** Whether the value goes on over lines and blanks, as a mail program wraps it. */
  wraps?: true;
  /** Texts in which this row alone finds what stands between guillemets. */
  examples: readonly string[];
}

/** Tokens and keys that show by their shape what they are. */
export const TOKEN_ROWS: readonly SecretRow[] = [
  {
    id: 'jwt',
    kind: 'bearerToken',
    pattern: /(?<secret>(?<![\w-])eyJ(?!zdGF0dXMi)[\w-]{8,}(?:\.[\w-]+){0,4})/g,
    wraps: true,
    examples: ['token «eyJhbGciOiJub25lIn0.eyJhdWQiOiJ4In0.c2lnbmF0dXJl» end'],
  },
  {
    id: 'entraClientSecret',
    kind: 'clientSecret',
    pattern: /(?<secret>(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{20,60})/g,
    examples: ['we use «v8Q8Q~mZ3xKpL7rT1wYbN5cD9fG2hJ4sV6uX0»'],
  },
  {
    id: 'entraTokenOrCode',
    kind: 'bearerToken',
    pattern:
      /(?<secret>(?<![\w.-])(?:[01]\.A[\w-]{5,}\.[\w.-]{10,}|[01]\.A[\w-]{20,}|M\.[CR]\d{1,4}_[\w.!*$~-]{8,}|Ew[A-Z][\w+/]{20,}={0,2}|AQAB[\w-]{40,}))/g,
    examples: ['code=«M.C546_BL2.2.U.1a2b3c4d-5e6f»&x', 'x «0.AXkAq1b2c3d4-e5f6.AgABAwEAAADnfo» y'],
  },
  {
    id: 'bearer',
    kind: 'bearerToken',
    pattern:
      /\bBearer["']?[ :=+]{1,3}["']?(?!error|realm|authori|token|scheme|client_id)(?<secret>[\w.~+/=!*$|-]{8,})/gi,
    examples: ['Authorization: Bearer «abcdefgh12345678»'],
  },
  {
    id: 'vendorKey',
    kind: 'clientSecret',
    pattern:
      /(?<secret>(?<![\w-])(?:gh[opsur]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{15,}|xox[abeprs]-[\w-]{10,}|xsmtpsib-[\w-]{20,}|xkeysib-[\w-]{20,}|SG\.[\w-]{10,}\.[\w-]{10,}|key-[0-9a-z]{24,}|AKIA[A-Z\d]{16}|AIza[\w-]{30,}|ya29\.[\w-]{8,}|[rs]k_(?:live|test)_\w{12,}|npm_\w{30,}|re_\w{16,}|pypi-\w{20,}|dop_v1_\w{30,}|hv[sb]\.[\w-]{20,}|postmark[\w-]{30,}|md-[\w-]{20,}))/g,
    examples: ['«ghp_16C7e42F292c6912E7710c838347Ae178B4a»', '«SG.abcDEF123456ghiJKL.mnoPQR789stuVWX012»'],
  },
  {
    id: 'hookAddress',
    kind: 'clientSecret',
    pattern:
      /https:\/\/(?:hooks\.slack\.com\/services|[\w.-]{1,80}webhook\.office\.com\/webhookb2|discord(?:app)?\.com\/api\/webhooks)\/(?<secret>[\w@/.-]{10,})/g,
    examples: ['https://hooks.slack.com/services/«T000/B000/XXXXXXXXXXXX»'],
  },
  {
    id: 'privateKey',
    kind: 'clientSecret',
    pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----\s{0,4}(?<secret>(?:(?!\s{0,4}-----)[\s\S]){1,20000})/g,
    examples: ['-----BEGIN PRIVATE KEY-----\n«MIIEvQIBADANBg\nMzEfYyjiWA4R4»\n-----END PRIVATE KEY-----'],
  },
  {
    id: 'signature',
    kind: 'connectionString',
    pattern:
      /\b(?:AccountKey|SharedAccessKey|SharedSecretValue|accesskey|sig|SharedAccessSignature)=(?<secret>[^\s;&"']{8,})/gi,
    examples: ['AccountName=a;AccountKey=«AbCdEfGh0123456789==»;EndpointSuffix=x'],
  },
  {
    id: 'basicHeader',
    kind: 'base64Login',
    pattern:
      /\bBasic[ +]{1,3}["']?(?<secret>(?=[A-Za-z0-9+/]{0,200}(?:[A-Z][a-z]|[a-z][A-Z]|\d))[A-Za-z0-9+/]{6,}={0,2})(?![\w.])/g,
    examples: ['Authorization: Basic «YUBiLmV4YW1wbGU6eA==»'],
  },
  {
    id: 'keyHeader',
    kind: 'clientSecret',
    pattern:
      /\b(?:x-[\w-]{0,30}key|api-?key|ocp-apim-subscription-key|x-[\w-]{0,30}token|x-[\w-]{0,30}secret)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?<secret>[^\s"',;]{6,})/gi,
    examples: ['x-functions-key: «Zm9vYmFyYmF6cXV4»'],
  },
  {
    id: 'cookie',
    kind: 'cookie',
    pattern: /\b(?:Set-)?Cookie["']?\s{0,2}[:=]\s{0,2}(?<secret>[^\n]{4,})/gi,
    examples: ['Cookie: «ESTSAUTH=0.AXabcdefghijklmnop; other=1»'],
  },
  {
    id: 'cookieFlag',
    kind: 'cookie',
    pattern: /\bcurl\b[^\n]{0,400}?\s(?:-b|--cookie)[ =]{1,3}["']?(?<secret>[^\s"'@]{0,200}=[^\n"']{3,4000})/g,
    examples: ["curl -b 'sid=«»' https://a.example".replace('sid=«»', '«sid=abc123»')],
  },
  {
    id: 'connectionAddress',
    kind: 'connectionString',
    // The password may hold any mark; the last @ before the host ends it. A port and a path are no password.
    pattern:
      /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/"'<>]{0,200}:(?!\d{1,5}(?:[/?#]|$))(?<secret>[^\s"'<>]{1,2000})(?=@[\w.*[-]{1,200})/gi,
    examples: ['smtp://a%40b.example:«W1n@ter/20:26»@smtp.office365.com:587'],
  },
  {
    id: 'appPassword',
    kind: 'password',
    // Four groups of four letters are an app password where one is spoken of.
    pattern:
      /\b(?:app(?:lication)?[ -]?(?:specific )?(?:pass(?:word|code)?|kennwort|passwort)|app-?kennwort|contrase[ñn]a de aplicaci[oó]n|mot de passe d.application|kata sandi aplikasi|senha de app)\W{1,5}(?:(?:is|was|ist|est|es|adalah)\W{1,3})?(?<secret>[a-z]{4}(?: [a-z]{4}){3}|[a-z]{16})\b/gi,
    examples: ['app password «qwertyuiopasdfgh» did not work'],
  },
];

/** Commands and lines of settings whose form says where the password stands. */
export const COMMAND_ROWS: readonly SecretRow[] = [
  {
    id: 'shortFlag',
    kind: 'password',
    pattern:
      /\s-(?:ap|xp|pw|smtppass)(?:[ =]{1,3}|(?=["']))(?![$(|])(?:"(?<secret1>[^"\n]{1,400})"|'(?<secret2>[^'\n]{1,400})'|(?<secret3>[^\s"']{1,400}))/gi,
    examples: ['swaks -au u -ap «-dash9» -s h', "mailsend -ap'«x y»'"],
  },
  {
    id: 'flagAfterUser',
    kind: 'password',
    // After a flag for the user, -P and -p hold the password; a number there is a port.
    pattern:
      /\s(?:-U|-u|-xu|-au|-l|--user(?:name)?|--login)[ =]\S{1,120}(?:[ \t]{1,4}(?!-[Pp]\b)\S{1,120}){0,12}?[ \t]{1,4}-[Pp][ \t]{1,4}(?!\d{2,5}\b|[-$(])(?:"(?<secret1>[^"\n]{1,400})"|'(?<secret2>[^'\n]{1,400})'|(?<secret3>[^\s"']{1,400}))/g,
    examples: ['check_mail -H h -p 587 -U a@b.example -P «W1nter»'],
  },
  {
    id: 'flagBeforeUser',
    kind: 'password',
    pattern:
      /\s-P[ \t]{1,4}(?!\d{2,5}\b|[-$(])(?:"(?<secret1>[^"\n]{1,400})"|'(?<secret2>[^'\n]{1,400})'|(?<secret3>[^\s"']{1,400}))(?=(?:[ \t]{1,4}\S{1,120}){0,12}?[ \t]{1,4}(?:-U|-u|--user)\b)/g,
    examples: ['check_mail -P «W1nter» -U a@b.example'],
  },
  {
    id: 'passFlag',
    kind: 'password',
    pattern:
      /(?:\bsshpass[ \t]{1,4}-p[ \t]{0,4}|(?:-pass(?:in|out)?|--pass)[ \t]{1,4}pass:|\bmysql(?:dump)?\b[^\n]{0,200}?\s-p)(?:"(?<secret1>[^"\n]{1,400})"|'(?<secret2>[^'\n]{1,400})'|(?<secret3>[^\s"']{1,400}))/g,
    examples: ["sshpass -p '«W1nter»' scp a b:", 'mysql -u root -p«mysq1» -e x', 'openssl rsa -passin pass:«x9»'],
  },
  {
    id: 'userAndPassword',
    kind: 'password',
    pattern:
      /(?:--user|--proxy-user|\s-u)[ =]{0,2}(?:"[^\s:"\n]{1,200}:(?<secret1>[^"\n]{1,400})"|'[^\s:'\n]{1,200}:(?<secret2>[^'\n]{1,400})'|[^\s:'"]{1,200}:(?<secret3>[^\s'"]{1,400}))/g,
    examples: ['curl -u "a@b.example:«pass word 1»" smtp://h', 'curl --user a@b.example:«x9»'],
  },
  {
    id: 'secureString',
    kind: 'password',
    pattern:
      /ConvertTo-SecureString(?:[ \t]{1,4}-(?:AsPlainText|Force|String))*[ \t]{1,4}(?![-$(])(?:"(?<secret1>(?:[^"\n]|""){1,400})"|'(?<secret2>(?:[^'\n]|''){1,400})'|(?<secret3>[^\s"']{1,400}))/gi,
    examples: [
      "ConvertTo-SecureString -AsPlainText '«x y»' -Force",
      "ConvertTo-SecureString -AsPlainText -Force -String '«z»'",
    ],
  },
  {
    id: 'pipedToSecret',
    kind: 'password',
    pattern:
      /(?:"(?<secret1>[^"\n]{1,400})"|'(?<secret2>[^'\n]{1,400})')[ \t]{0,4}\|[ \t]{0,4}(?:ConvertTo-SecureString|base64|openssl (?:enc|base64)|docker login|gh secret|xclip|sudo -S)/g,
    examples: ['"«x y»" | ConvertTo-SecureString -AsPlainText', "echo -n '«b64me»' | base64"],
  },
  {
    id: 'bodyFlag',
    kind: 'clientSecret',
    pattern:
      /\bsecret set [^\n]{1,200}?(?:--body|-b|--value)[ =]{1,3}(?:"(?<secret1>[^"\n]{1,2000})"|'(?<secret2>[^'\n]{1,2000})'|(?<secret3>[^\s"']{1,400}))/gi,
    examples: ['gh secret set SMTP_PASSWORD --body "«gh body»"'],
  },
  {
    id: 'identifiedBy',
    kind: 'password',
    pattern:
      /\bIDENTIFIED (?:WITH \w{1,40} )?BY (?:PASSWORD )?(?:"(?<secret1>[^"\n]{1,400})"|'(?<secret2>[^'\n]{1,400})'|(?<secret3>[^\s"';]{1,400}))/gi,
    examples: ['ALTER USER mailer IDENTIFIED BY "«x»"'],
  },
  {
    id: 'nulSeparated',
    kind: 'base64Login',
    // printf '\0user\0password' | base64, and logs that write the NULs out.
    pattern:
      /(?:\\(?:000|0|x00|u0000)|\^@|<NUL>|%00)(?:[^\\\s'"^%<]|\\(?=[@.])){1,120}(?:\\(?:000|0|x00|u0000)|\^@|<NUL>|%00)(?<secret>[^\s'"]{1,400}?)(?=["'\s]|\\["'n]|$)/g,
    examples: ["printf '\\0a@b.example\\0«x9»' | base64"],
  },
  {
    id: 'loginOfImap',
    kind: 'password',
    pattern:
      /(?:\bLOGIN[ \t]{1,4}(?:"[^"\n]{1,120}"|[^\s"@]{1,64}@\S{1,120})[ \t]{1,4}|(?:[>:]|<-)[ \t]{0,4}PASS[ \t])\\?(?:"(?<secret1>[^"\n]{1,200}?)\\?"|(?<secret2>[^\s"']{1,200}))(?=['"\\rn]{0,6}[ \t]{0,4}$)/gim,
    examples: ['a1 LOGIN a@b.example «W1nter»', 'POP3> PASS «W1nter»'],
  },
  {
    id: 'addressAndPassword',
    kind: 'password',
    // sasl_passwd of Postfix, passwd.client of Exim, and what people write the same way.
    pattern:
      /(?<![\w.+/%-])[\w.+-]{1,64}@[\w.-]{1,120}\.[a-z]{2,12}["']?(?::["']?(?!\/\/|\d{2,5}\b|[45]\d\d[ -]|\w*(?:Denied|Exception|Error|Failed|Failure|Rejected|Refused)\b)(?<secret1>[^\s,"'<>]{2,400})(?=[\s,"']|$)|[ \t]{1,3}(?::|\/{1,2})[ \t]{1,3}(?:(?<secret2>[^\s,"'<>]{3,400})(?=[ \t]*$)|(?<secret3>(?=\S{0,60}[\d!#$%&*?^~+=])(?=\S{0,60}[a-z])[^\s,"'<>]{5,400})))/gim,
    examples: [
      '[smtp.office365.com]:587 a@b.example:«sasl:db:9»',
      'Authentication: a@b.example : «hunter»',
      'login a@b.example / «hunter»',
    ],
    weighed: true,
  },
  {
    id: 'userThenPassword',
    kind: 'password',
    pattern:
      /\b(?:u(?:ser)?[ \t]?[:=][ \t]?\S{1,120}[ \t,]{1,4}p(?:w)?[ \t]?[:=][ \t]?|(?:auth|login|logon|sasl)\w{0,20}[:=]?[ \t]["']?[\w.+-]{1,64}@[\w.-]{1,120}["']?[ \t]{1,4}["']?(?=\S{0,60}\d))(?<secret>[^\s"']{4,200})/gi,
    examples: ['u: a@b.example p: «wh4ts!»', 'auth_plain: a@b.example «rawp4ss» -> 535'],
    weighed: true,
  },
  {
    id: 'movedTo',
    kind: 'password',
    pattern:
      /\b(?:move|put|store|write)[ \t]{1,4}(?:"(?<secret1>[^"\n]{1,200})"|'(?<secret2>[^'\n]{1,200})')[ \t]{1,4}(?:to|into|in|as)[ \t]{1,4}[\w.-]{0,40}pass/gi,
    examples: ['MOVE "«c0bol»" TO WS-SMTP-PASSWORD.'],
  },
  {
    id: 'sendmailAuthInfo',
    kind: 'password',
    pattern: /"P[:=](?<secret>[^"\n]{1,400})"/g,
    examples: ['AuthInfo:h "U:root" "I:a@b.example" "P:«sendm4il»"'],
  },
  {
    id: 'eximClientSend',
    kind: 'password',
    pattern:
      /\bclient_send[ \t]{0,4}=[ \t]{0,4}"?[^\n]{0,200}?[:^][ \t]{0,4}[^\s:^"]{1,120}[ \t]{0,4}[:^][ \t]{0,4}(?<secret>[^\s"]{1,400})/gi,
    examples: ['client_send = "^a@b.example^«W1n^^ter»"', 'client_send = : a@b.example : «W1nter»'],
  },
  {
    id: 'authCommand',
    kind: 'base64Login',
    pattern:
      /\b(?:AUTH|auth|Auth)(?:ENTICATE|enticate)?[ =]{1,2}(?:PLAIN|XOAUTH2|LOGIN|OAUTHBEARER|CRAM-MD5|NTLM|plain|xoauth2|login|ntlm)[ =]{1,3}["']?(?!(?:XOAUTH2|LOGIN|PLAIN|NTLM|CRAM-MD5|DIGEST-MD5|GSSAPI|OAUTHBEARER|EXTERNAL|SCRAM\S*)(?![a-z]))(?<secret>(?=[\w+/-]{0,80}(?:\d|[a-z][A-Z]|[A-Z]{2}|=))[A-Za-z0-9+/_-]{4,}={0,2}(?:\n[A-Za-z0-9+/]{20,76}={0,2}(?=\n|$)){0,200})/g,
    examples: ['AUTH PLAIN «AGFAYi5leGFtcGxlAHg5»', "send: 'auth login «YUBiLmV4YW1wbGU=»'"],
  },
];

/** Sentences in which a password stands without a mark before it. */
export const SENTENCE_ROWS: readonly SecretRow[] = [
  {
    id: 'changedFromTo',
    kind: 'password',
    pattern:
      /\b(?:password|passwort|kennwort|contraseña|senha|mot de passe|kata sandi)\b[^\n.]{0,60}?\b(?:from|von|de|dari)[ ](?<secret1>[^\s,]{4,100})[ ](?:to|auf|zu|a|à|para|ke|menjadi)[ ](?<secret2>[^\s,]{4,100})/gi,
    examples: ['I changed the password from «Hunter2!x» to «Hunter3!x»'],
    weighed: true,
  },
  {
    id: 'changedTo',
    kind: 'password',
    pattern:
      /\b(?:password|passwort|kennwort|contraseña|senha|mot de passe|kata sandi)\b[^\n.:=]{0,40}?\b(?:to|auf|zu|en|para|menjadi|ke)[ ]["']?(?<secret>(?=\S{0,60}[\d!#$%&*?@^~+=])[^\s,"']{4,100})/gi,
    examples: ['I reset the password to «Res3t!me» today'],
    weighed: true,
  },
  {
    id: 'nameAndPassword',
    kind: 'password',
    pattern:
      /\b(?:user(?:name)?|login|benutzer(?:name)?|credentials|zugangsdaten|account)\b[^\n:=]{0,40}[ :=]{1,3}[^\s@]{1,64}@[\w.-]{1,120}[ ](?:and|und|et|y|e|dan|\/)[ ](?!password|the|my)["']?(?<secret>[^\s,"']{3,100})/gi,
    examples: ['User name and password are a@b.example and «And-31!»', 'credentials: a@b.example / «hunter»'],
    weighed: true,
  },
  {
    id: 'isThePassword',
    kind: 'password',
    pattern:
      /(?<![\w.])(?<secret>(?=\S{0,40}\d)[^\s,;:"']{5,60})[ ](?:is|was|as|ist|als|est|es|adalah)[ ](?:the|my|our|das|mein|le|mon|la)?[ ]?(?:smtp |mail )?(?:password|passwort|kennwort|mot de passe|contraseña|kata sandi)\b/gi,
    examples: ['«Hunter2!x» is the password'],
    weighed: true,
  },
];

export const SECRET_ROWS: readonly SecretRow[] = [...TOKEN_ROWS, ...COMMAND_ROWS, ...SENTENCE_ROWS];
