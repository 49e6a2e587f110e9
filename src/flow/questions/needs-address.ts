import type { RemedyId } from '../../domain/remedies/remedies.ts';
import type { Step } from '../steps.ts';

/** Remedies whose place or command names one mailbox. */
const AT_ONE_MAILBOX = [
  'enableMailboxSmtpAuth',
  'inheritMailboxSmtpAuth',
  'allowBasicForUser',
  'excludeFromConditionalAccess',
  'readSignInLog',
  'unblockSignIn',
  'clearUserRisk',
  'renewPassword',
  'useAppPassword',
  'excludeFromMfa',
  'licenseMailbox',
  'signInAsDelegate',
  'grantMailboxAccess',
  'registerServicePrincipal',
  'grantSendAs',
] as const satisfies readonly RemedyId[];

/** Whether the address that signs in must be known before this remedy is shown. */
export function needsAddress(id: RemedyId): boolean {
  return (AT_ONE_MAILBOX as readonly RemedyId[]).includes(id);
}

/** Questions that are answered by looking at one mailbox: the wrong one is the commonest slip, so the address comes first. */
const AT_ONE_MAILBOX_ASKED: ReadonlySet<Step> = new Set([
  'mailboxSmtpAuth',
  'authenticationPolicy',
  'conditionalAccess',
  'account',
  'mailbox',
  'sender',
]);

/** Whether the screen of this step has the field for the account that signs in. */
export function takesAddress(step: Step): boolean {
  return AT_ONE_MAILBOX_ASKED.has(step);
}
