import { describe, expect, test } from 'vitest';
import type { ReplyId } from '../../../src/domain/replies/replies.ts';
import { classify, classifyBare } from '../../../src/read/replies/classify-reply.ts';

/** A reply as one text: its codes, then its words. */
const classified = (text: string): ReplyId | null => {
  const [replyCode = '', enhancedStatusCode = ''] = text.split(' ', 2);
  return classify(text, replyCode === '-' ? null : replyCode, enhancedStatusCode);
};

describe('an enhanced status code and the words behind it', () => {
  test.each<[string, ReplyId | null]>([
    // The same sentence stands behind several codes.
    ['535 5.7.3 Authentication unsuccessful', 'authenticationUnsuccessful'],
    ['535 5.7.139 Authentication unsuccessful', 'otherRefusal'],
    ['535 5.7.139 Authentication unsuccessful, the user cred', 'credentialsIncorrect'],
    ['535 5.7.139 Authentifizierung nicht erfolgreich, das Konto ist gesperrt.', 'accountLocked'],
    ['535 5.7.139 No way in', 'otherRefusal'],
    ['535 5.7.1 Authentication unsuccessful', 'otherProviderCredentials'],
    // Whose code it is.
    ['550 5.7.3 Something is wrong', 'authenticationUnsuccessful'],
    ['451 5.7.3 Something is wrong', 'startTlsRequired'],
    ['534 5.9.9 Something is wrong', 'otherProviderAppPassword'],
    ['535 5.9.9 Something is wrong', 'otherProviderCredentials'],
    ['535 5.9.9 The domain of the sender is not verified', null],
    ['535 5.9.9 Signature has been unverified', null],
    ['454 5.9.9 Something is wrong', 'temporaryAuthenticationFailure'],
    ['454 5.9.9 We do not relay', 'relayOrAuthenticationMissing'],
    ['530 5.7.57 Something is wrong', 'clientNotAuthenticated'],
    ['530 5.9.9 Something is wrong', null],
    ['550 5.7.0 The password is wrong', 'otherProviderCredentials'],
    ['- 5.7.8 Bad credentials', 'otherProviderCredentials'],
    ['550 5.7.0 Authentication required', 'authenticationRequired'],
    ['550 5.7.0 The message is spam', null],
    ['550 5.1.8 Something is wrong', 'badOutboundSender'],
    ['- 5.1.8 Something is wrong', 'badOutboundSender'],
    ['553 5.1.8 Something is wrong', null],
    ['550 5.7.80 The password is wrong', null],
    ['550 15.7.8 The password is wrong', null],
    ['550 5.9.9 The sender is not verified', null],
    ['535 5.9.9 The sender is verified', 'otherProviderCredentials'],
    ['535 5.9.9 The domain isn’t yet verified', null],
    ["535 5.9.9 The sender hasn't been verified", null],
    ['535 5.7.139 The sender is not verified', 'otherRefusal'],
    ['505 5.9.9 Something is wrong', null],
    ['450 5.9.9 Something is wrong', 'otherTemporaryRefusal'],
    ['550 4.9.9 Something is wrong', 'otherTemporaryRefusal'],
    ['550 5.7.708 Something is wrong', 'trafficNotAccepted'],
    ['554 5.6.0 Something is wrong', 'malformedMessage'],
    ['421 5.9.9 Something is wrong', 'otherTemporaryRefusal'],
    ['500 5.9.9 Something is wrong', 'protocolFault'],
    ['503 5.9.9 Something is wrong', 'protocolFault'],
    ['504 5.9.9 Something is wrong', null],
    ['450 4.9.9 Something is wrong', 'otherTemporaryRefusal'],
    ['- 4.9.9 Something is wrong', 'otherTemporaryRefusal'],
    ['550 5.9.9 Something is wrong', null],
    ['- 5.9.9 Something is wrong', null],
    // 5.7.1 stands for many things.
    ['550 5.7.1 Client does not have permissions to send as this sender', 'sendAsNotPermitted'],
    ['550 5.7.1 Invalid credentials', 'otherProviderCredentials'],
    ['550 5.7.1 We do not relay', 'relayOrAuthenticationMissing'],
    [`550 5.7.1 ${'x'.repeat(160)} relay`, null],
    [`550 5.7.1 ${'x'.repeat(120)} authenticate`, null],
    ['550 5.7.1 Authentication needed', null],
    ['550 5.7.1 You may send as this sender if', 'sendAsNotPermitted'],
    ['535 5.7.1 Something is wrong', 'otherProviderCredentials'],
    ['550 5.7.1 Authentication is required', null],
    ['550 5.7.1 You must authenticate', 'authenticationRequired'],
    ['530 5.7.1 Something is wrong', 'onPremisesNotAuthenticated'],
    ['550 5.7.1 Client is not authenticated here', 'onPremisesNotAuthenticated'],
    ['550 5.7.1 Nicht authentifiziert', 'onPremisesNotAuthenticated'],
    ['550 5.7.1 Delivery not authorised', 'relayOrAuthenticationMissing'],
    ['550 5.7.1 Something is wrong', null],
    // A sentence that several replies share, and one that another code doesn't send.
    ['530 5.7.57 Client not authenticated to send mail', 'clientNotAuthenticated'],
    ['535 5.7.57 Client not authenticated to send mail', 'refusalLost'],
    ['530 5.7.57 Client not authenticated to send mail. Error: 535', 'refusalLost'],
    ['530 5.7.57 Error: 535, Client not authenticated to send mail', 'clientNotAuthenticated'],
    ['550 5.7.1 Recipient not authorized, your IP is listed on Spamhaus', 'listedSender'],
    ['550 5.7.1 Unable to relay', 'relayOrAuthenticationMissing'],
    [
      '535 5.7.139 SmtpClientAuthentication ist für den Mandanten deaktiviert. https://aka.ms/smtp_auth_disabled',
      'smtpAuthDisabledForTenant',
    ],
    ['535 5.7.139 Visit https://aka.ms/smtp_auth_disabled', 'smtpAuthDisabled'],
  ])('%s: %s', (text, id) => {
    expect(classified(text)).toBe(id);
  });
});

describe('a reply code alone and the words behind it', () => {
  test.each<[string, ReplyId | null]>([
    ['535 Authentication unsuccessful', 'authenticationUnsuccessful'],
    ['535 Something is wrong', 'loginFailedWithoutReply'],
    ['535 Error: authentication failed', 'otherProviderCredentials'],
    ['535 Incorrect authentication data', 'otherProviderCredentials'],
    ['535 error: Authentication failed', 'loginFailedWithoutReply'],
    ['535 The sender has not yet been verified', null],
    ['535-Authentication Failed', 'otherProviderCredentials'],
    ['535 Authentication Failed for x', 'otherProviderCredentials'],
    ['535 authentication rejected', 'otherProviderCredentials'],
    ['535 Bad username / password', 'otherProviderCredentials'],
    ['550 The sender is not verified', null],
    ['550 A timeout', null],
    ['534 Something is wrong', 'otherProviderAppPassword'],
    ['454 Try TLS later', 'tlsNotAvailable'],
    ['454 Something is wrong', 'temporaryAuthenticationFailure'],
    ['504 Gateway timeout', 'connectionTimedOut'],
    ['504 The request timed out', 'connectionTimedOut'],
    ['504 Something is wrong', 'authenticationTypeUnrecognized'],
    ['421 Something is wrong', 'otherTemporaryRefusal'],
    ['550 We do not relay', 'relayOrAuthenticationMissing'],
    ['450 We do not relay', null],
    ['550 Something is wrong', null],
    ['550 Authentication unsuccessful', null],
    ['550 Unable to relay for you', 'relayOrAuthenticationMissing'],
  ])('%s: %s', (text, id) => {
    expect(classifyBare(text, text.slice(0, 3))).toBe(id);
  });
});
