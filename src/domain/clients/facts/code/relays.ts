import { type FactRows, source, UNDATED } from '../client-facts.ts';

export const RELAYS = {
  postfix: {
    name: 'Postfix with sasl-xoauth2',
    also: ['Postfix', 'sasl-xoauth2', 'postfix/smtp', 'relayhost'],
    since: 'sasl-xoauth2 in Fedora 39 and EPEL 8',
    flow: 'both',
    where: ['main.cf'],
    fields: {
      host: ['relayhost', '[smtp.office365.com]:587'],
      port: ['relayhost', ':587'],
      encryption: ['smtp_tls_security_level', 'encrypt'],
      user: 'smtp_sasl_password_maps',
      from: 'sender_canonical_maps',
    },
    sources: [
      source('tarickb/sasl-xoauth2', 'README.md', '2026-04-14'),
      ['https://packages.fedoraproject.org/pkgs/sasl-xoauth2/', UNDATED],
    ],
  },
  emailOAuth2Proxy: {
    name: 'Email OAuth 2.0 Proxy',
    also: ['email-oauth2-proxy', 'emailproxy'],
    since: '2026-04-21 was read',
    flow: 'both',
    where: ['emailproxy.config', '[SMTP-1587]'],
    fields: {
      host: ['server_address', 'smtp.office365.com'],
      port: ['server_port', '587'],
      encryption: ['server_starttls', 'True'],
      user: '[the address as section name]',
    },
    sources: [
      source('simonrob/email-oauth2-proxy', 'emailproxy.config', '2026-04-21'),
      ['https://packages.debian.org/sid/python3-email-oauth2-proxy', UNDATED],
      source('simonrob/email-oauth2-proxy', 'README.md', '2026-04-21'),
    ],
  },
  msmtp: {
    name: 'msmtp',
    also: ['msmtprc', 'errormsg=', 'EX_NOPERM'],
    since: '1.8.13',
    flow: 'given',
    where: ['msmtprc'],
    fields: {
      host: 'host',
      port: ['port', '587'],
      encryption: ['tls_starttls', 'on'],
      user: 'user',
      from: 'from',
    },
    sources: [source('marlam/msmtp', 'NEWS', '2026-07-19'), source('marlam/msmtp', 'doc/msmtp.texi', '2026-07-19')],
  },
  exim: {
    name: 'Exim',
    also: ['exim4', 'Debian exim4'],
    where: ['Exim’s configuration', 'authenticators'],
    sources: [
      source('Exim/exim', 'src/src/transports/smtp.c', '2025-12-29'),
      source('Exim/exim', 'doc/doc-docbook/spec.xfpt', '2025-12-29'),
    ],
  },
  hMailServer: {
    name: 'hMailServer',
    also: ['hMailServer Administrator'],
    where: ['Settings', 'Protocols', 'SMTP', 'Delivery of e-mail'],
    fields: {
      host: 'Remote host name',
      port: ['Remote TCP/IP port', '587'],
      encryption: ['Connection security', 'STARTTLS (Required)'],
      user: 'User name',
    },
    sources: [
      source('hmailserver/hmailserver', 'README.md', '2025-04-20'),
      source('hmailserver/hmailserver', 'hmailserver/source/Server/Common/Application/Logger.cpp', '2025-04-20'),
      source(
        'hmailserver/hmailserver',
        'hmailserver/source/Tools/Administrator/Main%20panes/ucProtocolSMTP.Designer.cs',
        '2025-04-20',
      ),
      source(
        'hmailserver/hmailserver',
        'hmailserver/source/Tools/Administrator/Utilities/ConnectionSecurityTypes.cs',
        '2025-04-20',
      ),
    ],
  },
  iisSmtp: {
    name: 'IIS SMTP service',
    also: ['SMTPSVC', 'IIS 6.0 SMTP', 'Windows SMTP'],
    where: ['Internet Information Services (IIS) 6.0', 'SMTP Virtual Server', 'Properties', 'Delivery'],
    fields: {
      host: ['Smart Host', 'smtp.office365.com'],
      port: ['TCP Port', '587'],
      encryption: ['TLS Encryption', 'selected'],
      user: 'Basic Authentication',
    },
    settings: 'medium',
    sources: [
      [
        'https://learn.microsoft.com/exchange/mail-flow-best-practices/how-to-configure-iis-for-relay-with-office-365',
        'a copy for Windows Server 2012',
      ],
      ['http://winintro.ru/mail.en/html/3146f33f-68ec-4f2b-b2b4-3a0dc3eabebe.htm', '2007-01-23'],
    ],
  },
  smtp2Graph: {
    name: 'SMTP2Graph',
    since: '1.1.4 was read',
    flow: 'appOnly',
    where: ['config.yml'],
    sources: [
      source('SMTP2Graph/SMTP2Graph', 'readme.md', '2026-03-11'),
      source('SMTP2Graph/SMTP2Graph', 'config.example.yml', '2026-03-11'),
      source('SMTP2Graph/SMTP2Graph', 'src/classes/MailQueue.ts', '2026-03-11'),
    ],
  },
  graphSmtpd: {
    name: 'graph-smtpd',
    since: 'v0.7.0 was read',
    flow: 'appOnly',
    where: ['config.yaml'],
    sources: [source('andrewheberle/graph-smtpd', 'README.md', '2026-07-15')],
  },
  postGraph: {
    name: 'PostGraph-rs',
    also: ['PostGraph'],
    since: 'the wiki of 2026-09-05',
    flow: 'appOnly',
    where: ['postgraph config'],
    sources: [
      ['https://github.com/shadow578/PostGraph-rs/wiki/How-it-Works', '2026-09-05'],
      ['https://github.com/shadow578/PostGraph-rs/wiki/Setup', '2026-09-05'],
    ],
  },
  openSmtpd: {
    name: 'OpenSMTPD',
    also: ['smtpd.conf'],
    where: ['smtpd.conf'],
    fields: {
      host: ['relay host', 'smtp+tls://label@smtp.office365.com:587'],
      port: ['relay host', ':587'],
      encryption: ['relay host', 'smtp+tls://'],
      user: 'auth <secrets>',
      from: 'mail-from',
    },
    sources: [
      source('OpenSMTPD/OpenSMTPD', 'usr.sbin/smtpd/mta_session.c', '2026-03-26'),
      source('OpenSMTPD/OpenSMTPD', 'usr.sbin/smtpd/smtpd.conf.5', '2026-03-26'),
    ],
  },
  haraka: {
    name: 'Haraka (smtp_forward)',
    also: ['Haraka', 'smtp_forward.ini'],
    where: ['smtp_forward.ini'],
    fields: { host: 'host', port: ['port', '587'], encryption: ['enable_tls', 'true'], user: 'auth_user' },
    sources: [
      source('haraka/Haraka', 'plugins/queue/smtp_forward.js', '2026-05-15'),
      source('haraka/Haraka', 'docs/plugins/queue/smtp_forward.md', '2026-05-15'),
      source('haraka/Haraka', 'smtp_client.js', '2026-05-15'),
    ],
  },
  stalwart: {
    name: 'Stalwart, outgoing relay',
    also: ['Stalwart Mail Server'],
    where: ['MtaRoute', 'Relay'],
    fields: { host: 'address', port: ['port', '587'], encryption: ['implicitTls', 'false'], user: 'authUsername' },
    sources: [
      source('stalwartlabs/website', 'src/content/docs/docs/mta/outbound/routing.md', '2026-08-08'),
      source('stalwartlabs/website', 'src/content/docs/docs/ref/events.md', '2026-08-08'),
      source('stalwartlabs/stalwart', 'crates/common/src/config/smtp/queue.rs', '2026-08-21'),
      source('stalwartlabs/stalwart', 'crates/smtp/src/outbound/error.rs', '2026-08-21'),
    ],
  },
  mailcow: {
    name: 'mailcow, relay hosts',
    also: ['mailcow: dockerized'],
    where: ['System', 'Configuration', 'Routing', 'Sender-dependent transports'],
    fields: { host: ['Host', '[smtp.office365.com]:587'], port: ['Host', ':587'], user: 'Username' },
    sources: [
      source('mailcow/mailcow-dockerized', 'data/conf/postfix/main.cf', '2026-08-05'),
      source('mailcow/mailcow-dockerized', 'data/web/templates/admin/tab-routing.twig', '2026-08-05'),
      source('mailcow/mailcow-dockerized', 'data/web/lang/lang.en-gb.json', '2026-08-05'),
    ],
  },
  skyline: {
    name: 'Skyline (SMTP to Graph bridge)',
    also: ['kartverket/skyline'],
    since: 'the source of 2026-07-22',
    flow: 'appOnly',
    where: ['~/.skyline.yaml'],
    sources: [
      source('kartverket/skyline', 'README.md', '2026-07-22'),
      source('kartverket/skyline', 'pkg/sender/office365.go', '2026-07-22'),
      source('kartverket/skyline', 'cmd/serve.go', '2026-07-22'),
    ],
  },
} as const satisfies FactRows;
