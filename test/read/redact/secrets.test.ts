import { describe, expect, test } from 'vitest';
import { readInDetail as read, removePersonalData } from '../../../src/read/index.ts';

/** Texts with the parts that must be gone. The secrets are made up. */
const TEXTS: readonly (readonly [text: string, ...secrets: string[]])[] = [
  ['SMTP_USER=scanner@contoso.com\nSMTP_PASS=Tr0ub4dor&3', 'Tr0ub4dor&3'],
  ['MAIL_PASSWORD="p@ss w0rd!"', 'p@ss w0rd!'],
  ["auth: { user: 'a@contoso.com', pass: 'S3cr3t,1' }", 'S3cr3t,1'],
  ['<add key="SmtpPassword" value="Zx9!kk" />', 'Zx9!kk'],
  ['<network host="smtp.office365.com" userName="a@contoso.com" password="Qq1!qq" />', 'Qq1!qq'],
  ['smtp://scanner%40contoso.com:hunter22@smtp.office365.com:587', 'hunter22'],
  ['New-Object System.Net.NetworkCredential("a@contoso.com", "W1nter2026")', 'W1nter2026'],
  ["ConvertTo-SecureString -String 'W1nter2026' -AsPlainText -Force", 'W1nter2026'],
  ['swaks --auth-user a@contoso.com --auth-password W1nter2026 --server smtp.office365.com:587', 'W1nter2026'],
  ["curl --url smtp://smtp.office365.com:587 --user 'a@contoso.com:W1nter2026'", 'W1nter2026'],
  ['Authorization: Bearer eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJ4In0.c2ln', 'eyJ0eXAiOiJKV1Qi', 'c2ln'],
  ['{"access_token":"EwBwA8l6BAAU","refresh_token":"M.C507_BAY.0.U.-Cabc"}', 'EwBwA8l6BAAU', 'M.C507_BAY'],
  ['client_secret=abc~8Q~defGHIjkl&grant_type=client_credentials', 'abc~8Q~defGHIjkl'],
  ['Server=tcp:db.contoso.com;User ID=sa;Password=Pa55w0rd;Encrypt=true', 'Pa55w0rd'],
  ['AccountName=x;AccountKey=abcd1234efgh5678==;EndpointSuffix=core', 'abcd1234efgh5678'],
  ['Cookie: ESTSAUTH=0.AXabcdefghijklmnop; other=1', 'AXabcdefghijklmnop'],
  [
    'AUTH PLAIN AGFAY29udG9zby5jb20AU2VjcmV0MSE=\n535 5.7.3 Authentication unsuccessful',
    'AGFAY29udG9zby5jb20AU2VjcmV0MSE',
  ],
  [
    'AUTH LOGIN\n334 VXNlcm5hbWU6\nYUBjb250b3NvLmNvbQ==\n334 UGFzc3dvcmQ6\nU2VjcmV0MSE=\n535 5.7.3',
    'YUBjb250b3NvLmNvbQ',
    'U2VjcmV0MSE',
  ],
  [
    '334 VXNlcm5hbWU6 YUBjb250b3NvLmNvbQ== 334 UGFzc3dvcmQ6 U2VjcmV0MSE= 535 5.7.3',
    'YUBjb250b3NvLmNvbQ',
    'U2VjcmV0MSE',
  ],
  [
    'C: AUTH XOAUTH2 dXNlcj1hQGNvbnRvc28uY29tAWF1dGg9QmVhcmVyIGV5SjBlWEFpT2lKS1YxUWlMQ0poYkdjaU9p\nSlNVekkxTmlKOS5leUpoZFdRaU9pSjRJbjAuYzJsbgEB\nS: 535 5.7.3',
    'dXNlcj1hQGNvbnRvc28uY29t',
    'SlNVekkxTmlKOS5leUpoZFdR',
  ],
  ['host smtp.office365.com\nuser a@contoso.com\npassword W1nter2026\n', 'W1nter2026'],
  ['[smtp.office365.com]:587 scanner@contoso.com:W1nter:2026', 'W1nter'],
  ['Kennwort: Gartenhaus7', 'Gartenhaus7'],
  ['Mot de passe : Bonjour7!', 'Bonjour7!'],
  ['Kata sandi: rahasia77', 'rahasia77'],
  ['密码：mima2026', 'mima2026'],
  ['server.login("a@contoso.com", "W1nter2026")', 'W1nter2026'],
  ['smtp.PlainAuth("", "a@contoso.com", "W1nter2026", "smtp.office365.com")', 'W1nter2026'],
  ["'EMAIL_HOST_PASSWORD': 'W1nter2026'", 'W1nter2026'],
  ['{\\"pass\\":\\"s3cr3t1\\"}', 's3cr3t1'],
  ['&quot;password&quot;: &quot;s3cr3t1&quot;', 's3cr3t1'],
  ["$mail->Password        = 'W1nter2026';", 'W1nter2026'],
  ['props.put("mail.smtp.password", "W1nter2026");', 'W1nter2026'],
  ['return new PasswordAuthentication(user, "W1nter2026");', 'W1nter2026'],
  ['d := gomail.NewDialer("smtp.office365.com", 587, "a@contoso.com", "W1nter2026")', 'W1nter2026'],
  ['mailer.setPassword("W1nter2026")', 'W1nter2026'],
  ['server.login(sender, "W1nter2026")', 'W1nter2026'],
  ['<property name="mail.password" value="W1nter2026"/>', 'W1nter2026'],
  ['Authorization: Basic YUBjb250b3NvLmNvbTpXMW50ZXIyMDI2', 'YUBjb250b3NvLmNvbTpXMW50ZXIyMDI2'],
  ['SMTP password: correct horse battery', 'horse battery'],
  ['App password: abcd efgh ijkl mnop', 'abcd', 'ijkl mnop'],
  ['swaks -au a@contoso.com -ap W1nter2026', 'W1nter2026'],
  ['user=a@contoso.com^Aauth=Bearer ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGE', 'ya29.vF9dft4qmTc2'],
  ['App password: "abcd efgh ijkl mnop"', 'efgh ijkl'],
  ['334 PDE4OTYuNjk3MTcwOTUyQD4=\ndGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw\n235 ok', 'dGltIGI5MTNhNjAy'],
  // Calls and commands of more programs.
  ["begin utl_smtp.auth(conn, 'erp@contoso.com', 'W1nter-2026', 'PLAIN'); end;", 'W1nter-2026'],
  ['smtp.Authenticate(Encoding.UTF8, "erp@contoso.com", "W1nter 2026");', 'W1nter 2026'],
  ['new NetworkCredential("erp", "W1nter,2026", "contoso")', 'W1nter,2026'],
  ["Net::SMTP.start('smtp.office365.com', 587, 'contoso.com', 'erp', 'W1nter2026', :login)", 'W1nter2026'],
  ["$transport = new Transport('smtp.office365.com', 587, 'erp@contoso.com', 'W1nter2026');", 'W1nter2026'],
  ['.Fields("http://schemas.microsoft.com/cdo/configuration/sendpassword").Value = "W1nter2026"', 'W1nter2026'],
  ['conf.Item(cdoSendPassword) = "W1nter2026"', 'W1nter2026'],
  ["define('SMTP_PASS', 'W1nter2026');", 'W1nter2026'],
  ['check_mail -H smtp.office365.com -p 587 -U erp@contoso.com -P W1nter2026 -S', 'W1nter2026'],
  ['sendemail -s smtp.office365.com:587 -xu erp@contoso.com -xp W1nter2026', 'W1nter2026'],
  ["sshpass -p 'W1nter2026' scp a b:", 'W1nter2026'],
  ["printf '\\0erp@contoso.com\\0W1nter2026' | base64", 'W1nter2026'],
  ['auth: ["erp@contoso.com", "W1nter2026"]', 'W1nter2026'],
  ["mailsend -auth -au'erp@contoso.com' -ap'W1nter2026'", 'W1nter2026'],
  ['password: System.get_env("SMTP_PASSWORD") || "W1nter2026"', 'W1nter2026'],
  ['a1 LOGIN erp@contoso.com W1nter2026', 'W1nter2026'],
  ['POP3> USER erp\nPOP3> PASS W1nter2026', 'W1nter2026'],
  // Files of settings.
  ['machine smtp.office365.com login erp@contoso.com password W1nter2026', 'W1nter2026'],
  ["poll outlook.office365.com proto imap user 'erp@contoso.com' there with password 'W1nter2026'", 'W1nter2026'],
  ['  smtp:\n    password:\n      W1nter2026\n    port: 587', 'W1nter2026'],
  ['smtp_password: >-\n  W1nter2026\n', 'W1nter2026'],
  ['SMTP_PASS=ab;cd,ef"gh77', 'cd,ef', 'gh77'],
  ['EMAIL_HOST_PW=W1nter2026', 'W1nter2026'],
  ['  client_send = "^erp@contoso.com^W1nter2026"', 'W1nter2026'],
  ['  client_send = : erp@contoso.com : W1nter2026', 'W1nter2026'],
  ['smtp://erp@contoso.com:W1n@ter/20:26@smtp.office365.com:587', 'W1n@ter', '20:26'],
  ['{"mailApiKey":"abcd1234efgh5678","smtpToken":"zyxw9876vuts"}', 'abcd1234efgh5678', 'zyxw9876vuts'],
  ["'smtp' => ['user' => 'a', 'userpassword' => 'W1nter2026']", 'W1nter2026'],
  ['<param value="W1nter2026" name="smtp.password"/>', 'W1nter2026'],
  ['<entry key="mail.smtp.pass">W1nter2026</entry>', 'W1nter2026'],
  ['<SmtpPasswordText type="string">W1nter2026</SmtpPasswordText>', 'W1nter2026'],
  ['password = """ab#c;d"""', 'ab#c', 'c;d'],
  ['Usuario: erp@contoso.com\nClave: W1nter2026', 'W1nter2026'],
  // Tables and prose.
  ['| User | erp@contoso.com |\n| Password | W1nter2026 |', 'W1nter2026'],
  ['Passwort\tW1nter2026', 'W1nter2026'],
  ['Password\nW1nter2026\nPort\n587', 'W1nter2026'],
  ['We log in as erp@contoso.com and the password is W1nter2026.', 'W1nter2026'],
  ['Das Passwort für erp@contoso.com lautet W1nter2026', 'W1nter2026'],
  ['kata sandi adalah rahasia77', 'rahasia77'],
  ['I tried with the password W1nter#26 and without', 'W1nter#26'],
  // The same secret in other forms.
  [
    'MAILER_DSN=smtp://a%40contoso.com:Win%2Fter26@smtp.office365.com\nlogin failed for Win/ter26',
    'Win%2Fter26',
    'Win/ter26',
  ],
  ['pass: "W1nter2026"\n> VzFudGVyMjAyNg==\n', 'VzFudGVyMjAyNg'],
  ['AUTH LOGIN\n334 UGFzc3dvcmQ6\nVzFudGVyMjAyNg==\n535 5.7.3\nsent W1nter2026 at last', 'W1nter2026'],
];

describe('secrets are struck out before anything is shown', () => {
  test.each(TEXTS)('%s', (text, ...secrets) => {
    const reading = read(text);
    const shown = JSON.stringify(reading);
    for (const secret of secrets) expect(shown).not.toContain(secret);
    expect(reading.secrets.length).toBeGreaterThan(0);
    expect(reading.secretLines.length).toBeGreaterThan(0);
  });

  test.each([
    '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.',
    'Invalid Username/Password: 535 5.7.3 Authentication unsuccessful',
    'SMTP ERROR: Password command failed: 535 5.7.3 Authentication unsuccessful',
    'Username and Password not accepted',
    'pass: ********',
    'password = <hidden>',
    'auth: { user: process.env.USER, pass: null }',
    'auth: { user: process.env.SMTP_USER, pass: process.env.SMTP_PASS }',
    "'password' => env('MAIL_PASSWORD', null)",
    'password: incorrect',
    'Password: your password has expired',
    'Password expired',
    'The password is wrong, or the account is locked',
    'the password is well-known',
    'Kennwort: ungültig',
    'Das Passwort ist falsch.',
    'Contraseña: incorrecta',
    'Mot de passe : refusé',
    'Kata sandi: salah',
    'Benutzername oder Kennwort falsch',
    'Password authentication is not enabled',
    'LastPasswordChangeTimestamp : 2026-11-20T08:15:02Z',
    'PasswordNeverExpires : True',
    '"passwordPolicies": "DisablePasswordExpiration"',
    '"token_type":"Bearer"',
    'User | Password | Port',
    'Password\nPort\n587',
    'mail("someone@contoso.com", "Test 42", "Hello")',
    'sendmail("a@contoso.com", "b@contoso.com", "x")',
    '250-AUTH LOGIN XOAUTH2\n250 SMTPUTF8',
    'https://contoso.com:8443/reset?mail=a@contoso.com',
    'smtp.connect("smtp.office365.com", 587)',
    'passwordeval "gpg -d mail.gpg"',
    'openssl s_client -connect smtp.office365.com:587 -starttls smtp',
  ])('what is no secret, or masked already, is left alone: %s', (text) => {
    expect(read(text).secrets).toEqual([]);
  });

  test('a secret that stands in the text a second time is gone there too', () => {
    expect(read('password: W1nter2026!\nlogin("a", W1nter2026!) failed').redacted).not.toContain('W1nter2026');
  });
});

describe('a text that leaves the page names nobody', () => {
  const text =
    'scanner@contoso.com from 192.0.2.7 and [2001:db8::1cda], tenant 01234567-89ab-cdef-0123-456789abcdef, host mail.contoso.com, ' +
    'contoso-com.mail.protection.outlook.com, contoso.onmicrosoft.com [FR0P281CA0077.DEUP281.PROD.OUTLOOK.COM 2026-11-20T08:15:02.417Z 08DE]';
  test('addresses, ids, IP addresses and names of the organisation are gone', () => {
    expect(removePersonalData(text)).not.toMatch(/contoso|192\.0\.2|2001:db8|01234567|FR0P281/i);
  });

  test('what a reader needs stays', () => {
    const needed =
      '535 5.7.139 smtp.office365.com:587 2026-11-20T08:15:02 12:30:45 System.Net.Mail.SmtpException aka.ms/smtp_auth_disabled';
    expect(removePersonalData(needed)).toBe(needed);
    expect(removePersonalData(text)).toContain('2026-11-20T08:15:02.417Z');
  });
});
