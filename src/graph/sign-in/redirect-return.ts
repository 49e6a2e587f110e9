/** Name in this tab's storage under which a sign-in by redirect notes what it has to remember: see `redirect-note.ts`. */
export const AWAY = 'smtp-auth-troubleshooter.away';

/** True where a sign-in by redirect has left this page and is coming back. */
export function isReturning(): boolean {
  try {
    return sessionStorage.getItem(AWAY) !== null;
  } catch {
    return false;
  }
}

/** Deletes what a sign-in has left in this tab, one before a reload included. */
export function clearStored(): void {
  try {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith('msal.') || key === AWAY) sessionStorage.removeItem(key);
  } catch {
    // Where nothing can be stored nothing was.
  }
}
