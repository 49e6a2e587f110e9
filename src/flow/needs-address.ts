import type { RemedyId } from '../domain/remedies/remedies.ts';

/** Remedies whose place or command names one mailbox. */
const AT_ONE_MAILBOX = [
  'enableMailboxSmtpAuth',
  'inheritMailboxSmtpAuth',
  'allowBasicForUser',
  'excludeFromConditionalAccess',
  'readSignInLog',
  'unblockSignIn',
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
