import { type Phrase, said, USUAL } from '../phrase.ts';

/** Mail services and servers that are not Microsoft's, by the names and sentences that they print. */
export const OTHER_SERVICE: readonly Phrase[] = [
  ...said('Google', 'https://support.google.com/a/answer/3726730', {
    '{edge}gsmtp{edge}': '535-5.7.8 https://support.google.com/mail/?p=BadCredentials x1 - gsmtp',
    '{support|mail|.l}.google.com': 'https://support.google.com/mail/answer/185833',
    'p=BadCredentials': '?p=BadCredentials',
    'smtp{-relay|}.gmail.com': 'smtp-relay.gmail.com',
    '5.5.1 Authentication Required': '530 5.5.1 Authentication Required.',
  }),
  ...said('Amazon SES', 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html', {
    'amazonaws.com': 'email-smtp.eu-west-1.amazonaws.com',
    'Authentication Credentials Invalid': '535 Authentication Credentials Invalid',
  }),
  ...said(
    'Azure Communication Services',
    'https://learn.microsoft.com/azure/communication-services/quickstarts/email/send-email-smtp/smtp-authentication',
    {
      'azurecomm.net': 'smtp.azurecomm.net',
    },
  ),
  ...said('NetEase', 'https://help.mail.163.com/', {
    '{edge}DT:SPM{edge}': '554 DT:SPM 163 smtp1',
    '{edge}{163|126|yeah|netease}.{com|net}{edge}': 'smtp.163.com',
  }),
  ...said('Tencent', 'https://service.mail.qq.com/', { '{edge}{qq|exmail}.com{edge}': 'smtp.exmail.qq.com' }),
  ...said('Sina', 'https://help.sina.com.cn/', { '{edge}sina.{com|net|cn}{edge}': 'smtp.sina.com' }),
  ...said('Alibaba', 'https://help.aliyun.com/', { '{edge}aliyun.{com|net|cn}{edge}': 'smtpdm.aliyun.com' }),
  ...said('Yandex', 'https://yandex.com/support/mail/', { 'yandex.': 'smtp.yandex.com' }),
  ...said('Zoho', 'https://help.zoho.com/portal/en/kb/mail', { 'zoho.': 'smtp.zoho.eu' }),
  ...said('Yahoo', 'https://help.yahoo.com/kb/SLN4075.html', {
    'mail.yahoo': 'smtp.mail.yahoo.com',
    verizonmedia: 'see https://postmaster.verizonmedia.com/error-codes',
  }),
  ...said('GMX and WEB.DE', 'https://hilfe.gmx.net/pop-imap/imap/imap-serverdaten.html', {
    '{edge}gmx.': 'mail.gmx.net',
    '{edge}web.de{edge}': 'smtp.web.de',
  }),
  ...said('IONOS', 'https://www.ionos.com/help/email/', {
    ionos: 'smtp.ionos.de',
    '1and1': 'smtp.1and1.com',
    kundenserver: 'mrelayeu.kundenserver.de (mreue010)',
  }),
  ...said('OVH', 'https://help.ovhcloud.com/csm/en-mx-plan-email-configuration', { '{edge}ovh{edge}': 'ssl0.ovh.net' }),
  ...said('Proton', 'https://proton.me/support/smtp-submission', { '{protonmail|proton}.': 'smtp.protonmail.ch' }),
  ...said('GoDaddy', 'https://www.godaddy.com/help/server-and-port-settings-6949', {
    godaddy: 'smtp.godaddy.example',
    secureserver: 'smtpout.secureserver.net',
  }),
  ...said('Gandi', 'https://docs.gandi.net/en/gandimail/', { 'gandi.net': 'mail.gandi.net' }),
  ...said('Migadu', 'https://migadu.com/guides/', { migadu: 'smtp.migadu.com' }),
  ...said('Fastmail', 'https://www.fastmail.help/hc/en-us/articles/1500000278342', { fastmail: 'smtp.fastmail.com' }),
  ...said('Apple', 'https://support.apple.com/102525', {
    'icloud.com': 'smtp.mail.icloud.com',
    'me.com{edge}': 'smtp.mail.me.com',
  }),
  ...said('Comcast', 'https://www.xfinity.com/support/', { comcast: 'smtp.comcast.net' }),
  ...said('Hostinger', 'https://support.hostinger.com/', { hostinger: 'smtp.hostinger.com' }),
  ...said('senders of bulk mail', USUAL, {
    '{sendgrid|mailgun|mailersend|smtp2go|mailjet|postmark|sparkpost|brevo|sendinblue|mandrill|elasticemail}':
      'smtp.sendgrid.net',
  }),
  ...said('Postfix', 'https://www.postfix.org/postconf.5.html', {
    'NOQUEUE: reject': 'NOQUEUE: reject: RCPT from unknown[192.0.2.1]',
    '(Postfix)': '220 mx.contoso.com ESMTP (Postfix)',
    '>: {Helo command|Client host|Sender address|Recipient address} rejected':
      '504 5.5.2 <printer>: Helo command rejected: need fully-qualified hostname',
    ': Relay access denied{! [}': '554 5.7.1 <a@fabrikam.com>: Relay access denied',
    'Error: authentication {not enabled|failed}': '503 5.5.1 Error: authentication not enabled',
  }),
  ...said('Exim', 'https://www.exim.org/exim-html-current/doc/html/spec_html/', {
    '{edge}Exim {number}': '220 mx.contoso.com ESMTP Exim 4.97',
    'Incorrect authentication data': '535 Incorrect authentication data',
    'relay not permitted': '550 relay not permitted',
  }),
  ...said('mail servers', USUAL, { 'ESMTP {Postfix|Exim|Sendmail|Haraka}': '220 mx.contoso.com ESMTP Sendmail' }),
];

/** What Exchange Online writes of a personal account, and what its owner does. */
export const CONSUMER_MARKS: readonly Phrase[] = [
  ...said('Exchange Online', USUAL, {
    'UserType:OutlookCom': '<BG<UserType:OutlookCom><LogonFailed-BasicAuthBlocked>',
  }),
  ...said('people', USUAL, {
    '{my|our|his|her|their|a|an} {outlook.com|hotmail.com|live.com|hotmail} {address|account|mailbox|user}':
      'Thunderbird with my outlook.com address',
    'personal {outlook|outlook.com|hotmail} {address|account|mailbox}': 'It is a personal Outlook account',
    '{account|adresse|compte|cuenta|conta|konto|akun} {hotmail|outlook.com|live.com}{edge}': 'avec un compte Hotmail',
  }),
];

/** What people say of an Exchange server of their own. */
export const OWN_EXCHANGE: readonly Phrase[] = [
  ...said('people', USUAL, {
    'our {own |}{local |}exchange server': 'over our own Exchange server',
    'exchange server {of our own|on-premises|on premises|on-prem|in-house}': 'an Exchange server on-premises',
    '{<replaced our |from our |from an |from }{on-premises|on premises|on-prem|onprem|local|internal} exchange{ server|:|,| 2|}':
      'our on-prem Exchange 2019',
    'exchange {server |}{2010|2013|2016|2019|SE}{edge}': 'Exchange 2019 CU14',
    'our own server{few}exchange{edge}': 'our own server mail.contoso.com, Exchange',
    'our own exchange': 'That is our own Exchange.',
  }),
  ...said(
    'people',
    USUAL,
    {
      '{unser|unseren|unserem|eigenen|eigener|lokalen|lokaler} {eigenen |eigener |lokalen |lokaler |}exchange{edge}':
        'über unseren eigenen Exchange',
    },
    'de',
  ),
];

/** Words before the address of a recipient: it says nothing about who logs in. */
export const RECIPIENT_FIELDS: readonly Phrase[] = [
  ...said('mail programs', USUAL, {
    '{edge}to{:|=| }': 'To: a@hotmail.com',
    'rcpt to:': 'RCPT TO:<a@hotmail.com>',
    '{recipient|recipients}{edge}{few}': 'recipients: a@hotmail.com',
    'rfc822;': 'Final-Recipient: rfc822; a@hotmail.com',
    'ORCPT=': 'ORCPT=rfc822;a@hotmail.com',
  }),
  ...said('mail programs', USUAL, { 'empfänger{few}': 'Empfänger a@hotmail.com' }, 'de'),
  ...said('mail programs', USUAL, { 'destinat{letters}{few}': 'Destinataire : a@hotmail.com' }, 'fr'),
];
