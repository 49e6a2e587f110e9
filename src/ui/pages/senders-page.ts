/** Fetches the table of senders after the first frame, so that the page is painted like one without a script. */
requestAnimationFrame(() => setTimeout(() => void import('../fleet/show-senders.tsx')));
