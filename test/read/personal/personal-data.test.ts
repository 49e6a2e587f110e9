import { describe, expect, test } from 'vitest';
import { personalDataIn, removePersonalData } from '../../../src/read/index.ts';
import { PERSONAL_ROWS } from '../../../src/read/personal/personal-rows.ts';

const parts = (marked: string): string[] => [...marked.matchAll(/«([^»]*)»/g)].map(([, part = '']) => part);
const plain = (marked: string): string => marked.replace(/[«»]/g, '');

describe('what a text that leaves the page leaves out', () => {
  test.each(PERSONAL_ROWS.flatMap(({ kind, examples }) => examples.map((example) => [kind, example] as const)))(
    '%s: %s',
    (kind, example) => {
      const clean = removePersonalData(plain(example));
      for (const part of parts(example)) expect(clean).not.toContain(part);
      expect(personalDataIn(plain(example))).toContain(kind);
      // All that stands beside it stays.
      const beside = example.split(/«[^»]*»/).flatMap((part) => part.match(/[a-z]{3,}/gi) ?? []);
      for (const word of beside) expect(clean).toContain(word);
    },
  );

  test.each([
    '«anna.schmidt@fabrikam.example»',
    'mailto:«anna@fabrikam.example»?subject=x',
    `«${'long.'.repeat(20)}name@fabrikam.example»`,
    'for «anna@fabrikam» too',
    '«fabrikam-com.mail.protection.outlook.com»',
    '«fabrikam-com.mail.eo.outlook.com»',
    '«fabrikam-com.i-v1.mx.microsoft»',
    '«fabrikam.onmicrosoft.com»',
    'https://«fabrikam.sharepoint.com»/x',
    'by «mail.fabrikam.com» with',
    'by «java.fabrikam.com» with',
    'by «mail.fabrikäm.de» with',
    'by «почта.фабрикам.рф» with',
    'by «mail.fabrikam.xn--p1ai» with',
    'by «printer.fabrikam.bayern» with',
    'by «kanzlei.fabrikam.law» with',
    'by «mail.fabrikam.health» with',
    'by «mail.fabrikam.school» with',
    'by «mail.fabrikam.ltd» with',
    'by «art.fabrikam.museum» with',
    'by «mail.fabrikam.rs» with',
    'by «mail.fabrikam.py» with',
    'Hello «scanner.fabrikam.local» [«192.0.2.44»]',
    'anna@«fabrikam».example, printer of «FABRIKAM-HQ»',
  ])('%s', (marked) => {
    const clean = removePersonalData(plain(marked));
    for (const part of parts(marked)) expect(clean).not.toContain(part);
  });
});

describe('what a reader needs stays', () => {
  test.each([
    '535 5.7.139 Authentication unsuccessful',
    '550 5.7.30 Basic authentication is not supported for Client Submission.',
    'smtp.office365.com:587',
    'smtp-mail.outlook.com',
    'https://aka.ms/smtp_auth_disabled',
    'https://learn.microsoft.com/exchange',
    '2026-11-20T08:15:02.417Z 12:30:45 +01:00',
    'version 1.2.3.4 of the firmware, v10.0.19045.1',
    'Postfix/3.4.5.6',
    'System.Net.Mail.SmtpException: at System.Net.Mail.SmtpClient.Send',
    'javax.mail.AuthenticationFailedException',
    'com.sun.mail.smtp.SMTPTransport',
    'File "/usr/lib/python3.11/smtplib.py", line 718, in login',
    'nodemailer/lib/smtp-connection/index.js:787:19',
    'mail.smtp.auth=true mail.smtp.starttls.enable=true',
    'std::a::b and Net::SMTP, AADSTS50126, MailboxGuid',
    'AUTH LOGIN\n334 VXNlcm5hbWU6\n250-SIZE 157286400\n250-AUTH LOGIN XOAUTH2',
    'Set-CASMailbox -SmtpClientAuthenticationDisabled $false',
    'TLS_AES_256_GCM_SHA384, ECDHE-RSA-AES256-GCM-SHA384, CRAM-MD5, UTF-8',
    'C:\\Windows\\System32\\drivers\\etc\\hosts',
    'nodemailer@6.9.1',
  ])('%s', (text) => {
    expect(removePersonalData(text)).toBe(text);
    expect(personalDataIn(text)).toEqual([]);
  });
});
