import type { Command, Shell } from './command.ts';

const test = (shell: Shell, ...lines: string[]): Command => ({ shell, lines });

const SERVER = 'smtp.office365.com';
const MESSAGE = "printf 'From: <{mailbox}>\\r\\nTo: <{mailbox}>\\r\\nSubject: SMTP test\\r\\n\\r\\nTest\\r\\n' |";
/** The server's lines and the commands that hold no secret; `curl -v` alone prints the password in Base64. */
const WITHOUT_SECRETS = "2>&1 | grep -E '^[*<]|^curl|^> (EHLO|AUTH [A-Z0-9]+.?$|MAIL|RCPT)'";
const curl = (...login: string[]): string[] => [
  MESSAGE,
  `  curl -v --ssl-reqd --url smtp://${SERVER}:587 ${login.join(' ')} \\`,
  `    --mail-from '{mailbox}' --mail-rcpt '{mailbox}' --upload-file - ${WITHOUT_SECRETS}`,
];

/** The dialogue is printed after the login alone: `set_debuglevel` prints the password in Base64 before it. */
const python = (ask: readonly string[], login: string): string[] => [
  'import smtplib, ssl',
  ...ask,
  `s = smtplib.SMTP("${SERVER}", 587, timeout=30)`,
  's.starttls(context=ssl.create_default_context())',
  's.ehlo()',
  'print("AUTH", s.esmtp_features.get("auth"))',
  login,
  's.set_debuglevel(1)',
  's.sendmail(user, [user], f"From: <{user}>\\r\\nTo: <{user}>\\r\\nSubject: SMTP test\\r\\n\\r\\nTest\\r\\n")',
  's.quit()',
];

const TABLE = {
  /** swaks asks for the password that isn't given, and masks it in its output. */
  swaksMessage: test(
    'bash',
    `swaks --server ${SERVER} --port 587 --tls --auth LOGIN --auth-user '{mailbox}' --protect-prompt --auth-hide-password --from '{mailbox}' --to '{mailbox}'`,
  ),
  /** curl asks for the password of a user without one; its question is lost in the filter, so `echo` asks. */
  curlBasic: test(
    'bash',
    "echo 'Type the password of {mailbox} and press Enter:'",
    ...curl("--user '{mailbox}'", '--login-options AUTH=LOGIN'),
  ),
  /** The token stands in the file `token.txt`: terminals cut long lines that are typed. */
  curlOAuth: test(
    'bash',
    ...curl("--user '{mailbox}:'", '--oauth2-bearer "$(cat token.txt)"', '--login-options AUTH=XOAUTH2'),
  ),
  powershell: test(
    'powershell',
    "[Net.ServicePointManager]::SecurityProtocol = 'Tls12'",
    "$c = Get-Credential -UserName '{mailbox}' -Message 'Password of the mailbox'",
    `Send-MailMessage -SmtpServer ${SERVER} -Port 587 -UseSsl -Credential $c -From '{mailbox}' -To '{mailbox}' -Subject 'SMTP test' -Body 'Test'`,
    "if ($?) { 'Accepted by the server' }",
  ),
  /** Module of the PowerShell Gallery; its parameters as in version 1.4.0.5. */
  powershellOAuth: test(
    'powershell',
    'Install-Module SmtpClientDiag -Scope CurrentUser',
    `Test-SmtpClientSubmission -From '{mailbox}' -To '{mailbox}' -UseSsl -SmtpServer ` +
      `${SERVER} -Port 587 -UserName '{mailbox}' -AccessToken (Get-Content token.txt -Raw).Trim()`,
  ),
  python: test(
    'python',
    ...python(['import getpass', 'user = "{mailbox}"'], 's.login(user, getpass.getpass("Password: "))'),
  ),
  pythonOAuth: test(
    'python',
    ...python(
      ['user = "{mailbox}"', 'token = open("token.txt").read().strip()'],
      'print(s.auth("XOAUTH2", lambda challenge=None: f"user={user}\\x01auth=Bearer {token}\\x01\\x01"))',
    ),
  ),
  /** No sign-in: shows whether TLS works and which mechanisms are offered. */
  openssl: {
    ...test(
      'bash',
      `printf 'EHLO test.example\\nQUIT\\n' | openssl s_client -starttls smtp -connect ${SERVER}:587 -crlf -quiet`,
    ),
    sample: {
      id: 'openssl',
      lines: [
        '250-FR4P281CA0258.outlook.office365.com Hello [203.0.113.7]',
        '250-SIZE 157286400',
        '250-AUTH LOGIN XOAUTH2',
        '250 SMTPUTF8',
      ],
    },
  },
  opensslTls12: test('bash', `openssl s_client -starttls smtp -connect ${SERVER}:587 -tls1_2 </dev/null`),
  opensslCertificates: test('bash', `openssl s_client -starttls smtp -connect ${SERVER}:587 -showcerts </dev/null`),
  /** The same for Windows, which has no openssl: the greeting, the TLS version, who signed the certificate, the offer. */
  powershellTls: test(
    'powershell',
    `$server = '${SERVER}'`,
    '$tcp = [Net.Sockets.TcpClient]::new($server, 587)',
    '$reader = [IO.StreamReader]::new($tcp.GetStream())',
    '$writer = [IO.StreamWriter]::new($tcp.GetStream()); $writer.NewLine = "`r`n"; $writer.AutoFlush = $true',
    '$reader.ReadLine()',
    "$writer.WriteLine('EHLO test.example'); do { $line = $reader.ReadLine() } while ($line -match '^250-')",
    "$writer.WriteLine('STARTTLS'); $reader.ReadLine()",
    '$tls = [Net.Security.SslStream]::new($tcp.GetStream())',
    '$tls.AuthenticateAsClient($server)',
    '$tls.SslProtocol',
    '$tls.RemoteCertificate.Issuer',
    '$reader = [IO.StreamReader]::new($tls)',
    '$writer = [IO.StreamWriter]::new($tls); $writer.NewLine = "`r`n"; $writer.AutoFlush = $true',
    "$writer.WriteLine('EHLO test.example'); do { $line = $reader.ReadLine(); $line } while ($line -match '^250-')",
    "$writer.WriteLine('QUIT')",
  ),
  /** The claims of an access token, read on the reader's own computer; the signature isn't checked. */
  decodePowerShell: test(
    'powershell',
    "$part = (Get-Content token.txt -Raw).Trim().Split('.')[1].Replace('-', '+').Replace('_', '/')",
    "$part = $part.PadRight([Math]::Ceiling($part.Length / 4) * 4, '=')",
    '[Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($part)) | ConvertFrom-Json |',
    '  Format-List aud, scp, roles, upn, appid, exp',
  ),
  decodePython: test(
    'python',
    'import base64, json',
    'part = open("token.txt").read().strip().split(".")[1]',
    'claims = json.loads(base64.urlsafe_b64decode(part + "=="))',
    'for name in ("aud", "scp", "roles", "upn", "appid", "exp"):',
    '    print(name, ":", claims.get(name))',
    '',
  ),
} as const satisfies Record<string, Command>;

export type TestId = keyof typeof TABLE;

/**
 * Tests from a client. Those that sign in ask for the password, or read the token from a file, so that neither stands in the
 * command; the message goes from the mailbox to itself. The tests of TLS and of the token send nothing.
 * Sources: the tools' own documentation (swaks, curl, smtplib).
 */
export const TESTS: Readonly<Record<TestId, Command>> = TABLE;
