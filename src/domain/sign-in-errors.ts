import type { Facts } from './facts.ts';

/**
 * Error codes of Entra ID (AADSTS) that SMTP AUTH clients can trigger, with what each proves.
 * Source: Microsoft's reference of Entra error codes (2024-04-24); 50020 is general knowledge. 530031 and 530036 aren't in it:
 * the first is known from reports, with the sentence of 53003, the other is read by its neighbours; both are unconfirmed.
 * A code in a token response is always OAuth, a code in a sign-in entry of the client app "Authenticated SMTP" is Basic unless the entry says otherwise.
 */
const TABLE = {
  50005: { conditionalAccess: 'blocks' },
  50011: { token: 'refused' },
  50020: { token: 'refused' },
  50034: { account: 'badCredentials' },
  50053: { account: 'locked' },
  50055: { account: 'passwordExpired' },
  50056: { account: 'badCredentials' },
  50057: { account: 'signInBlocked' },
  50058: { token: 'refused' },
  50059: { token: 'refused' },
  50064: { account: 'badCredentials' },
  50072: { account: 'mfaRequired', token: 'refused' },
  50074: { account: 'mfaRequired', token: 'refused' },
  50076: { account: 'mfaRequired', token: 'refused' },
  50078: { account: 'mfaRequired', token: 'refused' },
  50079: { account: 'mfaRequired', token: 'refused' },
  50097: { conditionalAccess: 'blocks' },
  50105: { token: 'missingPermission' },
  50126: { account: 'badCredentials' },
  50131: { conditionalAccess: 'blocks' },
  50135: { account: 'passwordExpired' },
  50144: { account: 'passwordExpired' },
  50158: { conditionalAccess: 'blocks' },
  50173: { token: 'expired' },
  50194: { token: 'refused' },
  53000: { conditionalAccess: 'blocks' },
  53001: { conditionalAccess: 'blocks' },
  53002: { conditionalAccess: 'blocks' },
  53003: { conditionalAccess: 'blocks' },
  53004: { account: 'mfaRequired', token: 'refused' },
  53009: { conditionalAccess: 'blocks' },
  53010: { account: 'mfaRequired', token: 'refused' },
  53011: { account: 'issue' },
  65001: { token: 'missingPermission' },
  65002: { token: 'missingPermission' },
  65004: { token: 'missingPermission' },
  65005: { token: 'missingPermission' },
  70000: { token: 'expired' },
  70001: { token: 'refused' },
  70008: { token: 'expired' },
  70011: { token: 'refused' },
  70016: { token: 'signInUnfinished' },
  70018: { token: 'signInUnfinished' },
  70019: { token: 'signInUnfinished' },
  70043: { token: 'expired' },
  70044: { token: 'expired' },
  80001: { account: 'federationFailed' },
  80014: { account: 'federationFailed' },
  90002: { token: 'refused' },
  90023: { token: 'refused' },
  90094: { token: 'missingPermission' },
  28000: { token: 'refused' },
  28003: { token: 'refused' },
  500011: { token: 'wrongAudience' },
  500014: { token: 'refused' },
  500341: { mailbox: 'missing' },
  530031: { conditionalAccess: 'blocks' },
  530032: { conditionalAccess: 'blocks' },
  530034: { account: 'issue' },
  530035: { securityDefaults: 'on' },
  530036: { conditionalAccess: 'blocks' },
  650056: { token: 'missingPermission' },
  650057: { token: 'missingPermission' },
  700011: { token: 'refused' },
  700016: { token: 'refused' },
  700025: { token: 'refused' },
  700027: { token: 'refused' },
  700082: { token: 'expired' },
  700084: { token: 'expired' },
  7000112: { token: 'refused' },
  7000215: { token: 'refused' },
  7000218: { token: 'refused' },
  7000222: { token: 'expired' },
  900023: { token: 'refused' },
  900144: { token: 'refused' },
  9001023: { token: 'refused' },
  9002313: { token: 'refused' },
  9002326: { token: 'refused' },
} as const satisfies Record<number, Partial<Facts>>;

export type SignInErrorCode = keyof typeof TABLE;
export const SIGN_IN_ERROR_CODES = Object.keys(TABLE).map(Number) as SignInErrorCode[];

/** The codes 80001 to 80014 are faults of the pass-through authentication agents, and read as one. */
export function signInError(code: number): { code: SignInErrorCode; proves: Partial<Facts> } | null {
  const known = code > 80001 && code < 80014 ? 80001 : code;
  return known in TABLE ? { code: known as SignInErrorCode, proves: TABLE[known as SignInErrorCode] } : null;
}

/**
 * Refusals that come only once the name and the password were found right. Source: Microsoft's pages on Conditional Access
 * ("policies are enforced after first-factor authentication is completed") and the names of these codes in its reference.
 */
export const AFTER_THE_PASSWORD: ReadonlySet<number> = new Set([
  50131, 50158, 53000, 53001, 53002, 53003, 53009, 530031, 530032, 530036,
]);

/**
 * What a code means to somebody who signs in to this page with Microsoft's library. Source: Microsoft's reference of Entra error
 * codes; it says that codes may change.
 */
export const PROBLEM_AT_SIGN_IN = {
  50011: 'wrongRedirectUri',
  50020: 'wrongAccount',
  50072: 'mfa',
  50074: 'mfa',
  50076: 'mfa',
  50079: 'mfa',
  50105: 'notAssigned',
  50158: 'conditionalAccess',
  50173: 'expired',
  50194: 'singleTenant',
  53000: 'conditionalAccess',
  53001: 'conditionalAccess',
  53003: 'conditionalAccess',
  53004: 'mfa',
  65001: 'adminApproval',
  65004: 'declined',
  70008: 'expired',
  90094: 'adminApproval',
  90095: 'adminApproval',
  500200: 'wrongAccount',
  500208: 'wrongAccount',
  530032: 'conditionalAccess',
  650053: 'unknownPermission',
  700016: 'unknownClient',
  700084: 'expired',
  9002326: 'notSinglePage',
} as const;

/** Codes about consent, scopes, addresses and registrations; the other codes of a token response are about the token itself. */
export const ABOUT_CONSENT: ReadonlySet<number> = new Set([
  28000, 28003, 50011, 50020, 50059, 50105, 50194, 65001, 65002, 65004, 70001, 70011, 90002, 90008, 90009, 90094,
  500011, 500112, 500113, 500200, 530004, 650051, 650052, 650053, 650056, 650057, 90072, 7000229, 700011, 700016,
  700054, 900023, 900144, 900971, 7000112, 7000218, 9001023, 9002325, 9002326,
]);
