import { loadOrTell } from '../page/load-or-tell.ts';

/** Fetches the table of senders after the first frame, so that the page is painted like one without a script. */
const load = (): Promise<boolean> =>
  loadOrTell(
    () => import('../fleet/show-senders.tsx'),
    () => dispatchEvent(new Event('senders-failed')),
  );
requestAnimationFrame(() => setTimeout(() => void load()));
