/** Why one thing could not be read. Each has a sentence in every language, and something to do. */
export const READ_PROBLEMS = [
  'noConsent',
  'noRole',
  'noLicence',
  'notFound',
  'throttled',
  'offline',
  'timedOut',
  'serverFault',
  'malformed',
  'signInAgain',
  'notInCloud',
  'badRequest',
  'needsUser',
  'cancelled',
] as const;
export type ReadProblem = (typeof READ_PROBLEMS)[number];

/** How a sign-in can end without a token. Each has a sentence in every language. */
export const SIGN_IN_PROBLEMS = [
  'popupBlocked',
  'windowClosed',
  'cancelled',
  'declined',
  'adminApproval',
  'wrongAccount',
  'wrongRedirectUri',
  'unknownClient',
  'notSinglePage',
  'singleTenant',
  'notAssigned',
  'conditionalAccess',
  'mfa',
  'unknownPermission',
  'expired',
  'offline',
  'storage',
  'insecure',
  'library',
  'other',
] as const;
export type SignInProblem = (typeof SIGN_IN_PROBLEMS)[number];
