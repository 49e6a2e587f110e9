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
    id: 'entraClientSecret',
    kind: 'clientSecret',
    pattern: /((?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{20,60})/g,
    examples: ['we use «v8Q8Q~mZ3xKpL7rT1wYbN5cD9fG2hJ4sV6uX0»'],
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
    pattern: new RegExp(
      oneLine(String.raw`
        ((?<![\w-])(?:gh[opsur]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{15,}
        |xox[abeprs]-[\w-]{10,}|xsmtpsib-[\w-]{20,}|xkeysib-[\w-]{20,}|SG\.[\w-]{10,}\.[\w-]{10,}
        |key-[0-9a-z]{24,}|AKIA[A-Z\d]{16}|AIza[\w-]{30,}|ya29\.[\w-]{8,}|[rs]k_(?:live
        |test)_\w{12,}|npm_\w{30,}|re_\w{16,}|pypi-\w{20,}|dop_v1_\w{30,}|hv[sb]\.[\w-]{20,}
        |postmark[\w-]{30,}|md-[\w-]{20,}
        |\d{8,10}:AA[\w-]{30,}|[MNO][\w-]{22,27}\.[\w-]{6}\.[\w-]{27,40}|shp(?:at|ca|pa|ss)_[\da-f]{32}|sq0\w{3}-[\w-]{20,}|ATATT3[\w=-]{30,}
        |lin_api_\w{30,}|ntn_\w{30,}|secret_\w{40,}|hf_\w{30,}|sk-(?:ant-|proj-|or-)?[\w-]{20,}|dapi[\da-f]{32}|ph[cx]_\w{30,}|glsa_\w{30,}|glc_[\w=]{30,}
        |dp\.(?:st|pt)\.[\w.-]{30,}|sntry[su]_[\w=+/]{30,}|[\da-f]{32}-us\d{1,2}|mlsn\.\w{40,}|ASIA[A-Z\d]{16}|GOCSPX-[\w-]{20,}|1\/\/0[\w-]{30,}
        |AGE-SECRET-KEY-1\w{40,}|tskey-[\w-]{20,}|pat[\w]{14}\.[\da-f]{40,}|rk_\w{30,}|whsec_\w{20,}|figd_[\w-]{30,}|sbp_\w{30,}|vercel_\w{20,}))
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
    id: 'plainInBytes',
    kind: 'base64Login',
    // "AUTH PLAIN " as bytes, and what follows.
    pattern: /41 55 54 48 20 50 4c 41 49 4e 20 ([\da-f]{2}(?: [\da-f]{2}){1,2000})/gi,
    examples: ['41 55 54 48 20 50 4c 41 49 4e 20 «41 47 31 6d»'],
  },
  {
    id: 'basicHeader',
    kind: 'base64Login',
    pattern:
      /\bBasic[ +]{1,3}["']?((?=[A-Za-z0-9+/]{0,200}(?:[A-Z][a-z]|[a-z][A-Z]|\d))[A-Za-z0-9+/]{6,}={0,2})(?![\w.])/g,
    examples: ['Authorization: Basic «YUBiLmV4YW1wbGU6eA==»'],
  },
  {
    id: 'keyHeader',
    kind: 'clientSecret',
    pattern: new RegExp(
      oneLine(String.raw`
        \b(?:x-[\w-]{0,30}key|api-?key|ocp-apim-subscription-key|x-[\w-]{0,30}token
        |x-[\w-]{0,30}secret)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?([^\s"',;]{6,})
      `),
      'gi',
    ),
    examples: ['x-functions-key: «Zm9vYmFyYmF6cXV4»'],
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
    pattern: /<cell crypt="\w{1,20}">([^<\n]{1,400})</g,
    examples: ['<cell crypt="PRTG">«XYZ2WQ7Q»</cell>'],
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
