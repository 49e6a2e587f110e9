import type { SignInProblem } from '../problems.ts';

/** What went wrong, and Microsoft's own code for it where there is one: `AADSTS65004` or the library's. */
export interface SignInFailure {
  problem: SignInProblem;
  code: string;
}

/** Codes of Entra ID. Source: Microsoft's reference of Entra error codes; it says that codes may change. */
const BY_NUMBER: Readonly<Record<string, SignInProblem>> = {
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
};

/** Codes of the library: its messages are links, and its texts change. */
const BY_CODE: Readonly<Record<string, SignInProblem>> = {
  popup_window_error: 'popupBlocked',
  empty_window_error: 'popupBlocked',
  timed_out: 'windowClosed',
  user_cancelled: 'windowClosed',
  interaction_in_progress_cancelled: 'cancelled',
  access_denied: 'declined',
  consent_required: 'adminApproval',
  login_required: 'expired',
  interaction_required: 'expired',
  no_network_connectivity: 'offline',
  post_request_failed: 'offline',
  get_request_failed: 'offline',
  crypto_nonexistent: 'insecure',
  cache_quota_exceeded: 'storage',
  redirect_in_iframe: 'popupBlocked',
  library: 'library',
};

/** Codes that stay in the sign-in window, since Entra ID sends nobody back to an address that it doesn't trust. */
export const SHOWN_IN_WINDOW = [50011, 700016, 50194, 50020, 50105, 90094, 53003] as const;

/** What came from outside is looked up among the table's own names alone. */
const own = <V>(table: Readonly<Record<string, V>>, key: string): V | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** What a number after AADSTS means here; `other` where it is not in the list. */
export function problemOfCode(number: number): SignInProblem {
  return own(BY_NUMBER, String(number)) ?? 'other';
}

/** Judges what the library threw. Numbers of Entra ID say more than the names of errors, so they come first. */
export function signInFailure(error: unknown): SignInFailure {
  const {
    errorCode = '',
    subError = '',
    errorNo = '',
    name = '',
  } = (error ?? {}) as Record<string, string | undefined>;
  const byNumber = own(BY_NUMBER, errorNo);
  const code = errorNo === '' ? errorCode || name : `AADSTS${errorNo}`;
  if (byNumber !== undefined) return { problem: byNumber, code };
  if (subError === 'consent_required') return { problem: 'adminApproval', code };
  if (name === 'SecurityError' || name === 'QuotaExceededError') return { problem: 'storage', code };
  return { problem: own(BY_CODE, errorCode) ?? 'other', code };
}
