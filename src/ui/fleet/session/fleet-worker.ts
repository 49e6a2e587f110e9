import { FleetSession, type Request } from './fleet-session.ts';

/** What the page sends: a request, or the word that the one under way is not wanted any more. */
export type ToWorker = Request | 'cancel';

const session = new FleetSession();

/** Reads and judges away from the page. A request that another one overtook ends without a word. */
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data === 'cancel') return session.cancel();
  session
    .answer(data, (told) => postMessage(told))
    .catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      postMessage({ is: 'failed', run: data.run });
    });
});
