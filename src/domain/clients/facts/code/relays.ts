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
    since: 'current',
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
    sources: [source('marlam/msmtp', 'NEWS', '2026-07-19')],
  },
  exim: {
    name: 'Exim',
    also: ['exim4', 'Debian exim4'],
    sources: [source('Exim/exim', 'src', '2025-12-29'), ['Specification of Exim 4.96, chapter on log files', UNDATED]],
  },
  hMailServer: {
    name: 'hMailServer',
    also: ['hMailServer Administrator'],
    sources: [source('hmailserver/hmailserver', '', '2025-04-20')],
  },
  iisSmtp: { name: 'IIS SMTP service', also: ['SMTPSVC', 'IIS 6.0 SMTP', 'Windows SMTP'], sources: [] },
  smtp2Graph: {
    name: 'SMTP2Graph',
    since: 'current',
    sources: [source('SMTP2Graph/SMTP2Graph', '', '2026-03-11')],
  },
  graphSmtpd: {
    name: 'graph-smtpd',
    since: 'current',
    sources: [source('andrewheberle/graph-smtpd', '', 'date not kept')],
  },
  postGraph: {
    name: 'PostGraph-rs',
    also: ['PostGraph'],
    sources: [['https://github.com/shadow578/PostGraph-rs/wiki', UNDATED]],
  },
  openSmtpd: {
    name: 'OpenSMTPD',
    also: ['smtpd.conf'],
    where: ['smtpd.conf', 'action … relay host'],
    fields: {
      host: ['relay host', 'smtp+tls://label@smtp.office365.com:587'],
      port: ['relay host', ':587'],
      encryption: ['relay host', 'smtp+tls://'],
      user: 'table secrets',
      from: 'mail-from',
    },
    sources: [
      source('OpenSMTPD/OpenSMTPD', 'usr.sbin/smtpd/mta_session.c', '2026-03-26'),
      ['Manual smtpd.conf(5) of OpenSMTPD, Debian 12', UNDATED],
    ],
  },
  haraka: {
    name: 'Haraka (smtp_forward)',
    also: ['Haraka', 'smtp_forward.ini'],
    where: ['smtp_forward.ini'],
    fields: { host: 'host', port: ['port', '587'], encryption: ['enable_tls', 'true'], user: 'auth_user' },
    sources: [
      source('haraka/Haraka', 'plugins/queue/smtp_forward.js', '2026-05-15'),
      source('haraka/Haraka', 'docs/plugins/queue/smtp_forward.md', 'version 3.3.4'),
    ],
  },
  stalwart: {
    name: 'Stalwart, outgoing relay',
    also: ['Stalwart Mail Server'],
    where: ['route'],
    fields: { host: 'address', port: ['port', '587'], encryption: ['implicit_tls', 'false'], user: 'auth_username' },
    sources: [source('stalwartlabs/stalwart', 'crates/common/src/config/smtp/queue.rs', '2026-08-21')],
  },
  mailcow: {
    name: 'mailcow, relay hosts',
    also: ['mailcow: dockerized'],
    where: ['data/conf/postfix/main.cf'],
    sources: [source('mailcow/mailcow-dockerized', 'data/conf/postfix/main.cf', '2026-08-05')],
  },
  skyline: {
    name: 'Skyline (SMTP to OAuth bridge)',
    also: ['kartverket/skyline'],
    sources: [source('kartverket/skyline', '', 'date not kept')],
  },
} as const satisfies FactRows;
