/** Fetches the table of senders after the first frame, so that the page is painted like one without a script. */
async function load(): Promise<void> {
  try {
    await import('../fleet/show-senders.tsx');
  } catch {
    dispatchEvent(new Event('senders-failed'));
  }
}
requestAnimationFrame(() => setTimeout(() => void load()));
