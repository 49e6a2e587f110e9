import { type FactRows, source, UNDATED } from '../client-facts.ts';

export const MAIL_PROGRAMS = {
  thunderbird: {
    name: 'Thunderbird',
    also: ['Mozilla Thunderbird', 'Betterbird'],
    since: '77 beta, according to a third party',
    flow: 'delegated',
    where: ['Account Settings', 'Outgoing Server (SMTP)', 'Edit'],
    fields: {
      host: 'Server Name',
      port: ['Port', '587'],
      encryption: ['Connection security', 'STARTTLS'],
      user: 'User Name',
      from: 'Email Address',
    },
    settings: 'medium',
    sources: [
      ['https://support.mozilla.org/en-US/kb/microsoft-oauth-authentication-and-thunderbird-202', '2024-02-07'],
      ['https://support.mozilla.org/si/kb/microsoft-oauth-authentication-and-thunderbird-202', '2026-06'],
      ['https://hub.wpi.edu/article/1134/configure-thunderbird-for-microsoft-office-365', UNDATED],
      ['https://searchfox.org/comm-central/source/mailnews/compose/src/SmtpClient.sys.mjs', UNDATED],
      source('mozilla/releases-comm-central', 'mailnews/compose/src/MimeMessageUtils.sys.mjs', '2026-08-22'),
      source('mozilla/releases-comm-central', 'mailnews/base/src/OAuth2Providers.sys.mjs', '2026-08-22'),
    ],
  },
  mutt: {
    name: 'mutt',
    also: ['muttrc', 'User-Agent: Mutt'],
    since: 'OAUTHBEARER 1.11.0, XOAUTH2 2.0.0',
    flow: 'delegated',
    where: ['muttrc'],
    fields: {
      host: ['smtp_url', 'smtp://user@smtp.office365.com:587/'],
      port: ['smtp_url', ':587'],
      encryption: ['ssl_starttls', 'yes'],
      user: 'smtp_url',
      from: 'from',
    },
    sources: [
      source('muttmua/mutt', 'init.h', '2026-08-12'),
      source('muttmua/mutt', 'UPDATING', '2026-08-12'),
      source('muttmua/mutt', 'contrib/mutt_oauth2.py.README', '2026-08-12'),
      source('muttmua/mutt', 'doc/mutt.man', '2026-08-12'),
    ],
  },
  neoMutt: {
    name: 'NeoMutt',
    also: ['neomuttrc'],
    since: 'the source of 2026-07-24',
    flow: 'delegated',
    where: ['neomuttrc'],
    fields: {
      host: ['smtp_url', 'smtp://user@smtp.office365.com:587/'],
      port: ['smtp_url', ':587'],
      encryption: ['ssl_starttls', 'yes'],
      user: 'smtp_url',
      from: 'from',
    },
    sources: [
      source('neomutt/neomutt', 'docs/neomutt.man', '2026-07-24'),
      source('neomutt/neomutt', 'contrib/oauth2/README.md', '2026-07-24'),
      source('neomutt/neomutt', 'send/smtp.c', '2026-07-24'),
    ],
  },
  roundcube: {
    name: 'Roundcube Webmail',
    also: ['Roundcube', 'roundcubemail'],
    since: '1.5',
    flow: 'delegated',
    where: ['config.inc.php'],
    fields: {
      host: ['smtp_host', 'tls://smtp.office365.com:587'],
      port: ['smtp_host', ':587'],
      encryption: ['smtp_host', 'tls://'],
      user: 'smtp_user',
    },
    sources: [
      source('roundcube/roundcubemail', 'config/defaults.inc.php', '2026-08-16'),
      source('roundcube/roundcubemail', 'CHANGELOG.md', '2026-08-16'),
    ],
  },
  outlookClassic: {
    name: 'Outlook classic with SMTP',
    also: ['Outlook', 'Windows Live Mail', 'Outlook Express', '0x800CCC0E', '0x800CCC78'],
    sources: [
      [
        'https://learn.microsoft.com/exchange/troubleshoot/administration/cannot-connect-mailbox-pop-imap-outlook',
        '2024-01-24',
      ],
      [
        'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
        UNDATED,
      ],
      source('jeffpar/kbarchive', 'kb/198/Q198704/README.md', '1999-02-21'),
      ['https://blog.csdn.net/hlzhs/article/details/1785556', UNDATED],
    ],
  },
  appleMail: {
    name: 'Apple Mail and iOS Mail',
    also: ['iPhone', 'iPad', 'macOS Mail'],
    sources: [
      [
        'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
        UNDATED,
      ],
      [
        'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
        '2021-07-14',
      ],
      ['https://support.tigertech.net/iphone-relaying', UNDATED],
      [
        'https://support.microsoft.com/en-us/office/ios-ipados-users-may-experience-issues-accessing-their-outlook-and-hotmail-accounts-from-the-ios-ipados-default-mail-app-3584197b-8ffb-46ce-b5c6-f4cc71ff29a7',
        UNDATED,
      ],
    ],
  },
} as const satisfies FactRows;
