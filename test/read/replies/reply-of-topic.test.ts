import { describe, expect, test } from 'vitest';
import { reply } from '../../../src/domain/replies/replies.ts';
import { read } from '../../../src/read/index.ts';
import { replyOfSubject, replyOfTopic } from '../../../src/read/replies/reply-of-topic.ts';

describe('what the catalogue doesn’t know by its words', () => {
  test.each([
    ['553 you are not allowed to use this sender', 'senderRefused'],
    ['550 no such user here', 'recipientUnknown'],
    ['530 you must authenticate first', 'authenticationRequired'],
    ['554 message looks like spam', 'contentRejected'],
  ])('%s is a reply of any server', (text, id) => {
    expect(read(text).replies.at(-1)?.reply).toBe(id);
  });

  test('a temporary refusal passes, and stands for nothing, but for what the client has to do first', () => {
    expect(replyOfTopic('notAuthenticated', '451')).toBe('authenticationRequired');
    expect(replyOfTopic('tls', '454')).toBe('mustIssueStartTls');
    expect(replyOfTopic('relay', '550')).toBe('relayDenied');
    expect(replyOfTopic('login', null)).toBe('loginFailedWithoutReply');
    expect(replyOfTopic('message', '554')).toBe('malformedMessage');
    expect(replyOfTopic('limit', '450')).toBeNull();
    expect(replyOfTopic('limit', '550')).toBe('sendingLimitReached');
    expect(replyOfTopic(null, '550')).toBeNull();
  });

  test.each([
    'imapOrPop',
    'ews',
    'graphForAnotherPurpose',
    'inbound',
    'localPassword',
    'panelLogin',
    'scanToFolder',
    'cloudApp',
    'fax',
  ] as const)('a text about %s has a reply that says so', (about) => {
    const id = replyOfSubject(about, null, '');
    expect(id === null ? null : reply(id).outcome.kind).toBe('notSmtpAuth');
  });

  test('Graph that refuses to send leads to its permission, and another refusal doesn’t', () => {
    const refused =
      'POST https://graph.microsoft.com/v1.0/users/a@contoso.com/sendMail {"error":{"code":"ErrorAccessDenied","message":"x"}}';
    expect(read(refused).replies.at(-1)?.reply).toBe('graphPermissionMissing');
    const inWords =
      'ErrorAccessDenied: Access is denied. POST https://graph.microsoft.com/v1.0/users/a@contoso.com/sendMail 403';
    expect(read(inWords).replies.at(-1)?.reply).toBe('graphPermissionMissing');
    const inProse = 'With Microsoft Graph, the app has Mail.Send and gets ErrorAccessDenied: Access is denied.';
    expect(read(inProse).replies.at(-1)?.reply).toBe('graphPermissionMissing');
    expect(replyOfSubject(null, null, 'ErrorAccessDenied: Access is denied.')).toBeNull();
    expect(replyOfSubject(null, null, 'Send-MgUserMail : Forbidden')).toBe('graphPermissionMissing');
    expect(replyOfSubject(null, null, 'Send-GraphMail : AccessDenied')).toBe('graphPermissionMissing');
    expect(replyOfSubject(null, null, 'Send-MailMessage : Forbidden')).toBeNull();
    expect(replyOfSubject(null, null, 'Graph: Forbidden, GET /me')).toBeNull();
    expect(replyOfSubject(null, null, 'We call sendMail of Graph')).toBeNull();
  });

  test.each([
    [
      '{"error":{"code":"MailboxNotEnabledForRESTAPI","message":"The mailbox is either inactive"}}',
      'mailboxNotAccessible',
    ],
    ['We send with Graph: 404 ErrorInvalidUser The requested user a@contoso.com is invalid', 'mailboxNotAccessible'],
    ['sendMail: ErrorExceededMessageLimit, HTTP 429', 'submissionRateExceeded'],
    ['ErrorMessageSubmissionBlocked: Cannot send mail. Verify your account.', 'outboundSpamStopped'],
    ['GET https://graph.microsoft.com/v1.0/me/calendar/events 404', 'graphForAnotherPurpose'],
  ])('what Graph says of a mailbox or a limit: %s', (text, id) => {
    expect(read(text).replies.at(-1)?.reply).toBe(id);
  });

  test.each([
    ['InvalidAuthenticationToken: Lifetime validation failed, the token is expired.', 'expired'],
    ['Unauthorized: Access token validation failure. Invalid audience.', 'wrongAudience'],
    ['{"error":{"code":"InvalidAuthenticationToken","message":"CompactToken parsing failed"}}', 'refused'],
  ])('what Graph says of a token: %s', (text, value) => {
    expect(read(text).evidence).toContainEqual(expect.objectContaining({ fact: 'token', value }));
  });

  test('Graph that refuses the sender leads to the right to send as it', () => {
    const refused = '{"error":{"code":"ErrorSendAsDenied","message":"Cannot submit message."}}';
    expect(read(refused).replies.at(-1)?.reply).toBe('sendAsDenied');
  });
});
