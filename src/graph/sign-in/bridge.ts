import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/**
 * Hands the answer of the sign-in to the page that asked for it; it comes in the fragment, in the sign-in window or after a
 * redirect. An administrator who was asked for consent returns here too, with the answer in the query: one address is to be
 * registered, not two. In a frame nothing is handed on.
 */
const query = new URLSearchParams(location.search);
const show = (what: 'told' | 'failed'): void => document.documentElement.classList.add(what);
/** The page that waits closes this window at once. One that nobody waits for says so after this time, in milliseconds. */
const PATIENCE = 5_000;

// Anybody can make such an address, and the question is mostly asked in another browser: so the answer is told as unconfirmed.
if (query.has('admin_consent') || query.has('error')) {
  show('told');
  history.replaceState(null, '', location.pathname);
} else if (self !== top) show('failed');
else {
  setTimeout(() => show('failed'), PATIENCE);
  broadcastResponseToMainFrame().catch(() => show('failed'));
}
