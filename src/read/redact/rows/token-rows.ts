import { oneLine } from './one-line.ts';
import type { SecretRow } from './secret-row.ts';

/** Tokens and keys that show by their shape what they are. */
export const TOKEN_ROWS: readonly SecretRow[] = [
  {
    id: 'jwt',
    kind: 'bearerToken',
    pattern: /((?<![\w-])eyJ(?!zdGF0dXMi)[\w-]{8,}(?:\.[\w-]+){0,4})/g,
    wraps: true,
    examples: ['token «eyJhbGciOiJub25lIn0.eyJhdWQiOiJ4In0.c2lnbmF0dXJl» end'],
  },
  {
    id: 'entraTokenOrCode',
    kind: 'bearerToken',
    pattern:
      /((?<![\w.-])(?:[01]\.A[\w-]{5,}\.[\w.-]{10,}|[01]\.A[\w-]{20,}|M\.[CR]\d{1,4}_[\w.!*$~-]{8,}|Ew[A-Z][\w+/]{20,}={0,2}|AQAB[\w-]{40,}))/g,
    examples: ['code=«M.C546_BL2.2.U.1a2b3c4d-5e6f»&x', 'x «0.AXkAq1b2c3d4-e5f6.AgABAwEAAADnfo» y'],
  },
  {
    id: 'bearer',
    kind: 'bearerToken',
    pattern: /\bBearer["']?[ :=+]{1,3}["']?(?!error|realm|authori|token|scheme|client_id)([\w.~+/=!*$|-]{8,})/gi,
    examples: ['Authorization: Bearer «abcdefgh12345678»'],
  },
  {
    id: 'vendorKey',
    kind: 'clientSecret',
    // A vendor's short name, then many letters of both cases with figures, or many figures of hexadecimal; and keys of other forms.
    pattern: new RegExp(
      oneLine(String.raw`
        ((?<![\w.-])(?:[A-Za-z\d]{2,8}[_-](?:[A-Za-z\d]{2,10}[_-]){0,2}(?=[A-Za-z]{0,30}\d)(?=[a-z\d]{0,30}[A-Z])
        (?=[A-Z\d]{0,30}[a-z])[A-Za-z\d]{15,}[\w-]{0,200}
        |[a-z]{2,8}_(?:v\d_)?[\da-f]{32,}
        |xox[abeprs]-[\w-]{10,}|(?:xsmtpsib|xkeysib)-[\w-]{20,}|SG\.[\w-]{10,}\.[\w-]{10,}
        |key-[\da-z]{24,}|A[KS]IA[A-Z\d]{16}|AIza[\w-]{30,}|ya29\.[\w-]{8,}|hv[sb]\.[\w-]{20,}|glpat-[\w-]{15,}|re_\w{16,}
        |postmark[\w-]{30,}|\d{8,10}:AA[\w-]{30,}|[MNO][\w-]{22,27}\.[\w-]{6}\.[\w-]{27,40}|ATATT3[\w=-]{30,}
        |dapi[\da-f]{32}|dp\.(?:st|pt)\.[\w.-]{30,}|[\da-f]{32}-us\d{1,2}|mlsn\.\w{40,}|1\/\/0[\w-]{30,}
        |pat\w{14}\.[\da-f]{40,}))
      `),
      'g',
    ),
    examples: ['«ghp_16C7e42F292c6912E7710c838347Ae178B4a»', '«SG.abcDEF123456ghiJKL.mnoPQR789stuVWX012»'],
  },
  {
    id: 'manyKinds',
    kind: 'clientSecret',
    // Forty and more letters of base64 with capitals, small letters and digits: keys of clouds. Signatures of mail (b=, bh=) and headers aren't.
    pattern: new RegExp(
      oneLine(String.raw`
          (?<![\w+/=.:-])(?=[\w+/]{0,60}\d)(?=[\w+/]{0,60}[a-z]{1,40}[A-Z])(?=[A-Za-z\d+/]{0,80}[A-Z][A-Za-z\d+/]{0,60}\d)
          ([A-Za-z\d+/]{40,44}={0,2}|[A-Za-z\d+/]{86}==)(?![\w+/=-])
      `),
      'g',
    ),
    examples: ['SES creds: «BM7rkx9QqL3kP0zT1uV2wX4yZ5aB6cD7eF8gH9iJ0kL1»'],
  },
  {
    id: 'keyByName',
    kind: 'clientSecret',
    pattern: new RegExp(
      oneLine(String.raw`
        (?<!\p{L})(?:[Kk]ey|KEY|[Ss]chlüssel|[Cc](?:lé|lave|hiave)|[Kk](?:unci|lucz)|[Ss]leutel)[ ]?\d?[ ]?[:=][ ]?
        ((?:[A-Z\d]{4,6}-){3,9}[A-Z\d]{4,6}(?![\w-])|(?=[A-Za-z+/]{0,40}\d)[A-Za-z\d+/]{40,}={0,2}(?![\w+/=]))
      `),
      'gu',
    ),
    examples: [
      'Key: «ABCD-EFGH-IJKL-MNOP-QRST»',
      'Schlüssel 2: «c2VxdW9pYXNlcXVvaWFzZXF1b2lhc2VxdW9pYTEyMzQ1Njc4OTA=»',
    ],
  },
  {
    id: 'codeToType',
    kind: 'bearerToken',
    // A code that came by SMS, or that a page of sign-in asks for.
    pattern: new RegExp(
      oneLine(String.raw`
        (?:\b(?:SMS|sms)\b[^\n\d]{0,40}[Cc]ode[ ]?:?[ ]?(\d{5,8})(?![\d.-])
        |\b[Ee]nter[ ](?:code[ ])?((?=[A-Z]{0,8}\d)[A-Z\d]{5,10})(?=[ ](?:[^\n]{1,20}[ ])?as[ ]))
      `),
      'g',
    ),
    examples: ['sent by SMS, code «554433»', 'enter «PINEC0NE9» as the user code'],
  },
  {
    id: 'codeInAddress',
    kind: 'bearerToken',
    pattern: /[?&](?:code|state_token|ticket|otp)=([^\s&#"'<>]{12,})/g,
    examples: ['https://a.example/cb?state=5&code=«4/0AX4XfWjYZ1234567»'],
  },
  {
    id: 'hookAddress',
    kind: 'clientSecret',
    pattern: new RegExp(
      oneLine(String.raw`
          https:\/\/(?:hooks\.slack\.com\/services|[\w.-]{1,80}webhook\.office\.com\/webhookb2
          |discord(?:app)?\.com\/api\/webhooks)\/([\w@/.-]{10,})
      `),
      'g',
    ),
    examples: ['https://hooks.slack.com/services/«T000/B000/XXXXXXXXXXXX»'],
  },
  {
    id: 'privateKey',
    kind: 'clientSecret',
    // One that is cut has no end: then its lines are what holds nothing but base64.
    pattern: new RegExp(
      oneLine(String.raw`
        -----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:\\[rn]|\s){0,4}
        (?:((?:(?!\s{0,4}-----)[\s\S]){1,20000})(?=\s{0,4}-----END)
        |(?:[\w-]{1,40}: [^\n]{0,100}\n\s{0,4}){0,4}([A-Za-z\d+/=]{1,400}
        (?:(?:\\r\\n|\\n|\r?\n)[ \t>]{0,8}[A-Za-z\d+/=]{1,400}(?=[ \t]{0,4}\r?\n|\\|$)){0,400}))
      `),
      'g',
    ),
    examples: [
      '-----BEGIN PRIVATE KEY-----\n«MIIEvQIBADANBg\nMzEfYyjiWA4R4»\n-----END PRIVATE KEY-----',
      '-----BEGIN OPENSSH PRIVATE KEY-----\n«b3BlbnNzaC1rZXktdjEAAAAA\nbm9uZQ»\n\n535 5.7.3 no',
    ],
  },
  {
    id: 'signature',
    kind: 'connectionString',
    pattern:
      /\b(?:(?:AccountKey|SharedAccessKey|SharedSecretValue|accesskey|sig)=([^\s;&"']{8,})|SharedAccessSignature=([^\s;"']{8,}))/gi,
    examples: ['AccountName=a;AccountKey=«AbCdEfGh0123456789==»;EndpointSuffix=x'],
  },
  {
    id: 'basicHeader',
    kind: 'base64Login',
    pattern:
      /\bBasic[ +]{1,3}["']?((?=[A-Za-z0-9+/]{0,200}(?:[A-Z][a-z]|[a-z][A-Z]|\d))[A-Za-z0-9+/]{6,}={0,2})(?![\w.])/g,
    examples: ['Authorization: Basic «YUBiLmV4YW1wbGU6eA==»'],
  },
  {
    id: 'cookie',
    kind: 'cookie',
    pattern: /\b(?:Set-)?Cookie["']?\s{0,2}[:=]\s{0,2}([^\n]{4,})/gi,
    examples: ['Cookie: «ESTSAUTH=0.AXabcdefghijklmnop; other=1»'],
  },
  {
    id: 'cookieFlag',
    kind: 'cookie',
    pattern: /\bcurl\b[^\n]{0,400}?\s(?:-b|--cookie)[ =]{1,3}["']?([^\s"'@]{0,200}=[^\n"']{3,4000})/g,
    examples: ["curl -b 'sid=«»' https://a.example".replace('sid=«»', '«sid=abc123»')],
  },
  {
    id: 'connectionAddress',
    kind: 'connectionString',
    // The password may hold any mark; the last @ before the host ends it. A port and a path are no password.
    pattern: new RegExp(
      oneLine(String.raw`
        \b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/"'<>]{0,200}:(?!\d{1,5}(?:[/?#\s]|$))
        (?:([^\s"'<>]{1,2000})(?=@[\w.*[-]{1,200})|([^\s"'<>]{1,60}(?:[ ][^\s"'<>@]{1,60}){1,4})(?=@[\w.-]{1,120}(?:[:/?"'\s]|$)))
      `),
      'gi',
    ),
    examples: [
      'smtp://a%40b.example:«W1n@ter/20:26»@smtp.office365.com:587',
      'smtp://a@b.example:«blue moon»@smtp.office365.com:587',
    ],
  },
  {
    id: 'dataSourceName',
    kind: 'connectionString',
    pattern: /(?<![\w./-])[\w.-]{1,60}:([^\s@"'/]{1,200})@(?:tcp|unix)\(/g,
    examples: ['DB_DSN=mail:«Segel-12»@tcp(db:3306)/mail'],
  },
  {
    id: 'encodedAddress',
    kind: 'connectionString',
    pattern: /%3A%2F%2F(?:[\w.+-]|%(?!3A|2F)[\dA-F]{2}){1,200}%3A([^\s"'<>&]{1,400}?)(?=%40[\w.-]{1,200})/gi,
    examples: ['url=smtp%3A%2F%2Fa%2540b.example%3A«W1nter»%40smtp.office365.com%3A587'],
  },
  {
    id: 'encryptedCell',
    // A monitor's own export, and the text of the square code of a wireless network.
    pattern: /<cell crypt="\w{1,20}">([^<\n]{1,400})<|\bWIFI:[^\n]{0,100}?;P:([^;\n]{3,100});/g,
    examples: ['<cell crypt="PRTG">«XYZ2WQ7Q»</cell>', 'WIFI:T:WPA;S:office;P:«lupine field»;;'],
  },
  {
    id: 'appPasswordTold',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:pass|pw|kennwort|contrase|senha|sandi|has[łl]o|heslo|şifre|парол)\p{L}{0,20}[^\n:=]{0,60}?
        [ :=(“"'][ ]{0,2}["']?([a-z]{4}(?: [a-z]{4}){3})(?!\p{L})
      `),
      'giu',
    ),
    examples: ['app password generated: «hjkl qwer uiop zxcv»', 'app password «plok mnji uhbv gytf»'],
    weighed: true,
  },
];
