import { PROBLEM_AT_SIGN_IN } from '../../domain/sign-in-errors.ts';
import type { SignInProblem } from '../problems.ts';

/** What went wrong, and Microsoft's own code for it where there is one: `AADSTS65004` or the library's. */
export interface SignInFailure {
  problem: SignInProblem;
  code: string;
}

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
  return own(PROBLEM_AT_SIGN_IN, String(number)) ?? 'other';
}

/** Judges what the library threw. Numbers of Entra ID say more than the names of errors, so they come first. */
export function signInFailure(error: unknown): SignInFailure {
  const {
    errorCode = '',
    subError = '',
    errorNo = '',
    name = '',
  } = (error ?? {}) as Record<string, string | undefined>;
  const byNumber = own(PROBLEM_AT_SIGN_IN, errorNo);
  const code = errorNo === '' ? errorCode || name : `AADSTS${errorNo}`;
  if (byNumber !== undefined) return { problem: byNumber, code };
  if (subError === 'consent_required') return { problem: 'adminApproval', code };
  if (name === 'SecurityError' || name === 'QuotaExceededError') return { problem: 'storage', code };
  return { problem: own(BY_CODE, errorCode) ?? 'other', code };
}
