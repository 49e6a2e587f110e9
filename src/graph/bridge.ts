import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/** Hands the answer of the sign-in to the page that asked for it. Runs in the sign-in window, or after a redirect. */
broadcastResponseToMainFrame().catch(() => {
  document.documentElement.classList.add('failed');
});
