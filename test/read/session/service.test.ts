import { describe, expect, test } from 'vitest';
import { type Service, type ServiceClues, serviceOf } from '../../../src/read/session/service.ts';

const of = (text: string, clues: Partial<ServiceClues> = {}): Service | null =>
  serviceOf({ text, host: null, banner: null, words: '', proven: null, foreignReply: false, ...clues });
const TAG = '[FR0P281CA0077.DEUP281.PROD.OUTLOOK.COM 2026-11-20T08:15:02.417Z 08DE27C1B2A30F11]';
const GREETING = (host: string, rest = ''): string =>
  `220 ${host} Microsoft ESMTP MAIL Service${rest} ready at Fri, 20 Nov 2026 11:00:00 +0100`;

describe('the service that answered', () => {
  test.each<[string, Service | null, string, Partial<ServiceClues>?]>([
    ['nothing shows it', null, 'it failed'],
    // Exchange Online.
    ['its trailer', 'exchangeOnline', `535 5.7.3 no ${TAG}`, { words: `535 5.7.3 no ${TAG}` }],
    ['its trailer elsewhere in the text', 'exchangeOnline', `535 5.7.3 no\n${TAG}`, { words: '535 5.7.3 no' }],
    ['its greeting', 'exchangeOnline', GREETING('FR0P281CA0077.outlook.office365.com')],
    ['its name in the greeting', 'exchangeOnline', '', { banner: 'smtp.office365.com' }],
    ['its name among the settings', 'exchangeOnline', '', { host: 'smtp.office365.com' }],
    ['its name of another cloud', 'exchangeOnline', '', { host: 'smtp.partner.outlook.cn' }],
    [
      'the name of the tenant’s own inbound host',
      'exchangeOnline',
      '',
      { host: 'contoso-com.mail.protection.outlook.com' },
    ],
    ['a name that only ends alike', null, '', { host: 'notoffice365.com' }],
    ['its own sentence', 'exchangeOnline', 'x', { words: 'SmtpClientAuthentication is disabled for the Tenant.' }],
    [
      'its own sentence, wrapped',
      'exchangeOnline',
      'SmtpClientAuthentication is\n disabled for the Tenant.',
      { words: 'x' },
    ],
    ['its own code', 'exchangeOnline', '', { words: '550 5.7.708 no' }],
    ['a code of its own range', 'exchangeOnline', '', { words: '550 5.7.502 no' }],
    ['a code beside that range', null, '', { words: '550 5.7.5020 no' }],
    ['the number of a rule', 'exchangeOnline', '', { words: '451 4.7.500 Server busy (AS77712)' }],
    ['its store', 'exchangeOnline', '', { words: '554 5.2.252 x STOREDRV.Submission.Exception' }],
    ['its own link', 'exchangeOnline', '', { words: 'see https://aka.ms/smtp_auth_disabled' }],
    ['a sender that it blocked', 'exchangeOnline', '', { words: '550 5.1.8 Access denied, bad outbound sender' }],
    ['a sender’s domain that another server refused', null, '', { words: '550 5.1.8 <x@contoso.com> no' }],
    ['what the reply proves', 'exchangeOnline', '', { proven: 'exchangeOnline' }],
    // Personal accounts are served there, too.
    ['a personal account', 'outlookConsumer', 'from erika@hotmail.com', { host: 'smtp.office365.com' }],
    ['a personal account of a country', 'outlookConsumer', 'from erika@live.co.uk', { host: 'smtp.office365.com' }],
    [
      'a personal account as the recipient',
      'exchangeOnline',
      'RCPT TO:<erika@hotmail.com>',
      { host: 'smtp.office365.com' },
    ],
    [
      'a personal account as recipient and as sender',
      'outlookConsumer',
      'to: erika@hotmail.com, user erika@hotmail.com',
      { host: 'smtp.office365.com' },
    ],
    [
      'a personal account beside a tenant',
      'exchangeOnline',
      'erika@hotmail.com, contoso.onmicrosoft.com',
      { host: 'smtp.office365.com' },
    ],
    ['the host of personal accounts', 'outlookConsumer', '', { host: 'smtp.live.com' }],
    ['words that say so', 'outlookConsumer', 'with my outlook.com address', { host: 'smtp.office365.com' }],
    ['a reply that says so', 'outlookConsumer', '', { host: 'smtp.office365.com', proven: 'outlookConsumer' }],
    ['the shared host alone', null, '', { host: 'smtp-mail.outlook.com' }],
    ['the shared host and a tenant', 'exchangeOnline', 'contoso.onmicrosoft.com', { host: 'smtp-mail.outlook.com' }],
    [
      'the shared host and a personal account',
      'outlookConsumer',
      'erika@outlook.com',
      { host: 'smtp-mail.outlook.com' },
    ],
    [
      'the shared host and a refusal of Basic',
      'outlookConsumer',
      'basic authentication is disabled',
      { host: 'smtp-mail.outlook.com' },
    ],
    // Exchange Server.
    ['its greeting', 'exchangeOnPremises', GREETING('ex07.fabrikam.lan')],
    ['what it offers to its like', 'exchangeOnPremises', '250-X-ANONYMOUSTLS'],
    ['its own mechanisms', 'exchangeOnPremises', '250-AUTH GSSAPI NTLM LOGIN'],
    ['mechanisms that Exchange Online offers too', null, '250-AUTH GSSAPI XOAUTH2'],
    ['its connector', 'exchangeOnPremises', 'EX07\\Default Frontend EX07'],
    ['what it offers, beside the trailer of Exchange Online', 'exchangeOnline', `250-X-ANONYMOUSTLS ${TAG}`],
    ['its sentence', 'exchangeOnPremises', '', { words: '550 5.7.1 Client was not authenticated' }],
    [
      'its sentence, where Exchange Online was meant',
      'exchangeOnline',
      '',
      { host: 'smtp.office365.com', words: '550 5.7.1 Client was not authenticated' },
    ],
    [
      'its own form of greeting',
      'exchangeOnPremises',
      '220 mx.fabrikam.de Microsoft Exchange',
      { banner: 'mx.fabrikam.de' },
    ],
    ['what the reply proves', 'exchangeOnPremises', '', { proven: 'exchangeOnPremises' }],
    // Others.
    ['IIS', 'other', GREETING('web01.contoso.com', ', Version: 10.0.17763.1'), { banner: 'web01.contoso.com' }],
    [
      'the front of personal accounts',
      'outlookConsumer',
      GREETING('x.hotmail.com', ', Version: 6.0'),
      { banner: 'x.hotmail.com' },
    ],
    ['a greeting of another name', 'other', '220 mx.fabrikam.de ESMTP', { banner: 'mx.fabrikam.de' }],
    ['a greeting of a bare name', 'other', '220 mx01 ESMTP', { banner: 'mx01' }],
    ['an answer of a bare name', null, '250 mx01 Hello', { banner: 'mx01' }],
    ['another provider’s words', 'other', '', { words: '535 5.7.8 https://support.google.com/mail' }],
    [
      'another provider’s words, where Exchange Online was meant',
      'other',
      '',
      { host: 'smtp.office365.com', words: '535 5.7.8 https://support.google.com/mail' },
    ],
    ['Zoho’s words', 'other', '', { words: '535 Authentication Failed' }],
    ['Postfix', 'other', 'postfix/smtpd[1]: NOQUEUE: reject: RCPT'],
    ['a reply that Microsoft’s servers don’t send', 'other', '', { foreignReply: true, words: '535 no' }],
    [
      'such a reply beside a sentence of Exchange Online',
      'exchangeOnline',
      'SmtpClientAuthentication is disabled for the Tenant.',
      { foreignReply: true, words: '535 no' },
    ],
    ['the speaker that a relay quotes', 'other', 'host mx.fabrikam.de[192.0.2.1] said: 550 no', { words: '550 no' }],
    [
      'Exchange Online as the speaker',
      null,
      'host x.mail.protection.outlook.com[192.0.2.1] said: 550 no',
      { words: '550 no' },
    ],
    ['a speaker inside the network', null, 'host relay.fabrikam.local[192.0.2.1] said: 550 no', { words: '550 no' }],
    ['a speaker without a reply', null, 'host mx.fabrikam.de[192.0.2.1] said:'],
    ['another provider’s host', 'other', '', { host: 'smtp.gmail.com' }],
    ['another provider’s name alone', 'other', 'smtp.gmail.com'],
    ['another provider’s name beside a reply', null, 'smtp.gmail.com', { words: '550 no' }],
    ['what the reply proves', 'other', '', { proven: 'other' }],
  ])('%s: %s', (_, service, text, clues) => {
    expect(of(text, clues)).toBe(service);
  });
});
