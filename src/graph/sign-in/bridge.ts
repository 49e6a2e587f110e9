import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/**
 * Hands the answer of the sign-in to the page that asked for it; it comes in the fragment, in the sign-in window or after a
 * redirect. An administrator who was asked for consent returns here too, with the answer in the query: one address is to be
 * registered, not two.
 */
const query = new URLSearchParams(location.search);
const show = (what: 'agreed' | 'refused' | 'failed'): void => document.documentElement.classList.add(what);

if (query.has('admin_consent') || query.has('error')) {
  show(query.has('error') ? 'refused' : 'agreed');
  history.replaceState(null, '', location.pathname);
} else broadcastResponseToMainFrame().catch(() => show('failed'));
