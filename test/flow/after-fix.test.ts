import { expect, test } from 'vitest';
import type { RemedyId } from '../../src/domain/remedies/remedies.ts';
import type { ReplyId } from '../../src/domain/replies/replies.ts';
import { afterFix } from '../../src/flow/after-fix.ts';
import { caseOf } from '../domain/oracle/case-of.ts';

/** What is known once a fix was made and tried: the change itself counts as the person's word, and what it made stale is dropped. */
test.each<[RemedyId, string, string]>([
  ['enableMailboxSmtpAuth', 'mailboxSmtpAuth=disabled by graph', 'mailboxSmtpAuth=enabled by answer'],
  ['inheritMailboxSmtpAuth', 'mailboxSmtpAuth=disabled by graph', 'mailboxSmtpAuth=inherits by answer'],
  ['enableTenantSmtpAuth', 'tenantSmtpAuth=disabled by graph', 'tenantSmtpAuth=enabled by answer'],
  ['allowBasicForUser', 'authenticationPolicy=blocksBasic by graph', 'authenticationPolicy=allowsBasic by answer'],
  ['allowBasicInDefaultPolicy', '', 'authenticationPolicy=allowsBasic by answer'],
  ['excludeFromConditionalAccess', 'conditionalAccess=blocks by graph', 'conditionalAccess=allows by answer'],
  ['addTrustedLocation', '', 'conditionalAccess=allows by answer'],
  ['satisfyTokenPolicy', 'token=refused by transcript', 'conditionalAccess=allows by answer'],
  ['turnOffSecurityDefaults', 'securityDefaults=on by graph', 'securityDefaults=off by answer'],
  ['licenseMailbox', 'mailbox=shared by graph', 'mailbox=licensed by answer'],
  ['signInAsDelegate', 'signInAs=thisMailbox by answer', 'signInAs=delegate by answer'],
  ['switchToOAuth', 'method=basic by transcript; account=mfaRequired by graph', 'method=oauth by answer'],
  // The change doesn't say what holds then.
  ['turnOnStartTls', 'encryption=none by transcript', ''],
  ['setHostAndPort', 'endpointPort=465 by answer; connection=timedOut by answer', ''],
  ['enterCredentials', 'login=notTried by transcript; method=none by transcript', ''],
  ['renewPassword', 'account=passwordExpired by graph', ''],
  ['grantSendAs', 'sender=sendAsDenied by answer', ''],
  // What it doesn't touch stays as it was read.
  [
    'enableTenantSmtpAuth',
    'mailboxSmtpAuth=inherits by graph',
    'mailboxSmtpAuth=inherits by graph; tenantSmtpAuth=enabled by answer',
  ],
  ['renewPassword', 'mailbox=licensed by graph', 'mailbox=licensed by graph'],
])('after %s, "%s" has become "%s"', (fixed, before, after) => {
  const { evidence } = afterFix(caseOf(before, ''), fixed, null);
  expect(evidence).toEqual(caseOf(after, '').evidence);
});

test.each<[RemedyId, string, ReplyId | null, string]>([
  ['enableMailboxSmtpAuth', 'smtpAuthDisabledForMailbox', null, 'smtpAuthDisabledForMailbox'],
  ['enableMailboxSmtpAuth', 'smtpAuthDisabledForMailbox; sendAsDenied', 'accountLocked', 'sendAsDenied'],
  ['enableMailboxSmtpAuth', 'smtpAuthDisabledForTenant; smtpAuthDisabledForMailbox', 'accountLocked', ''],
  ['enableTenantSmtpAuth', 'smtpAuthDisabledForMailbox', 'accountLocked', 'smtpAuthDisabledForMailbox'],
  ['grantSendAs', 'authenticationUnsuccessful; sendAsDenied', 'messageAccepted', 'authenticationUnsuccessful'],
])('after %s, of the replies "%s" and a new one, %s, there still count "%s"', (fixed, before, newReply, left) => {
  expect(afterFix(caseOf('', before), fixed, newReply).replies).toEqual(caseOf('', left).replies);
});
