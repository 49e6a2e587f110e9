/** Where the settings stay that a person asked to be remembered. */
export const REMEMBERED = 'smtp-auth-troubleshooter.signIn';

/** Whether a person asked this browser to remember an app registration. */
export function isRemembered(): boolean {
  try {
    return localStorage.getItem(REMEMBERED) !== null;
  } catch {
    return false;
  }
}
