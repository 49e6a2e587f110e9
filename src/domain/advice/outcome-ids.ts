/** What a diagnosis adds to the gates' states. Each has a text in the content. */
export const FINDING_IDS = [
  /** The text isn't about sending over SMTP: the reply names what it is about. */
  'notSmtpAuth',
  /** The settings were read as right, and the reply names them all the same: not arrived, another account, or set back. */
  'settingsRight',
  /** Security Defaults is on and a Conditional Access policy is enabled: one reading is stale. */
  'staleReading',
  /** Two readings of the same age differ, or what was stated about the attempt and what the latest reply shows of it. */
  'contradiction',
  /** An attempt in the log and what policies or settings say differ: the attempt decides. */
  'attemptDiffers',
  /** The newest attempt was refused by a policy that was changed or deleted since: one more attempt shows what holds. */
  'changedSince',
  /** The classic chain: another text will appear after this fix. */
  'anotherTextFollows',
  /** Security Defaults with OAuth: expected to work, no transcript seen; can ask for MFA when a token is requested. */
  'securityDefaultsWithOAuth',
  /** Basic goes off by default at the end of December 2026. */
  'basicEndsByDefault',
  /** The default change may be the cause; whether this tenant re-enabled Basic is not known. */
  'basicMayBeOff',
  /** The host name of this cloud is not confirmed by a Microsoft page. */
  'unconfirmedHost',
  /** The server answered, though the host is not a documented submission endpoint. */
  'unusualHost',
  /** OAuth needs the SMTP AUTH switch as well. */
  'oauthNeedsSwitch',
  /** No sign-in entry in Entra: the authentication policy refused before Entra saw it, or the login never came. */
  'noSignInEntry',
  /** A shared mailbox with OAuth: put the delegate in user=, the shared address in From. */
  'sharedMailboxWithOAuth',
  /** Order of these two replies is not confirmed: fix both. */
  'orderUnconfirmed',
] as const;
export type FindingId = (typeof FINDING_IDS)[number];

/** Things people try that cannot help with this diagnosis. Each has a text in the content. */
export const UNHELPFUL_IDS = [
  'newPassword',
  'appPassword',
  'tlsSettings',
  'anotherPort',
  'enableTenantToo',
  'enableSmtpAuth',
  'securityDefaultsOff',
  'mfaOff',
  'moreRetries',
  'waitForRetirement',
  'loginInBrowser',
  'switchToOAuth',
] as const;
export type UnhelpfulId = (typeof UNHELPFUL_IDS)[number];

/** How a diagnosis ends. */
export const OUTCOME_IDS = [
  'blocked',
  'cannotTell',
  'allOpen',
  'tryAgain',
  'notSubmission',
  'messageFault',
  'recipientSide',
  'outOfScope',
  'accepted',
] as const;
export type OutcomeId = (typeof OUTCOME_IDS)[number];
