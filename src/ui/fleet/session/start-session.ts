import { fetchAgain } from '../../page/fetch-again.ts';
import { trustedScript } from '../../page/trusted-types.ts';
import type { FleetSession, Request, Told } from './fleet-session.ts';
import type { ToWorker } from './fleet-worker.ts';
import workerAddress from './fleet-worker.ts?worker&url';

/** `failed` where a file can't be read, `notLoaded` where what reads it can't be had. */
export type FromSession = Told | { is: 'failed' | 'notLoaded'; run: number };

/** Something that reads and judges: a worker, or the page itself where it can have none. */
export interface Session {
  ask: (request: Request) => void;
  cancel: () => void;
}

/** Starts it. `tell` is called with what it says. */
export function startSession(tell: (told: FromSession) => void): Session {
  const worker = makeWorker();
  const inPage = sessionInPage(tell);
  if (worker === null) return inPage;
  let asked: Request | null = null;
  let works = true;
  const send = (message: ToWorker): void => worker.postMessage(message);
  worker.onmessage = ({ data }: MessageEvent<FromSession>) => tell(data);
  // A worker whose script can't be had says so only now.
  worker.onerror = () => {
    worker.terminate();
    works = false;
    if (asked !== null) inPage.ask(asked);
  };
  return {
    ask: (request) => {
      asked = request;
      if (works) send(request);
      else inPage.ask(request);
    },
    cancel: () => {
      asked = null;
      if (works) send('cancel');
      else inPage.cancel();
    },
  };
}

/** Reads and judges on the page itself. What does so is fetched with the first request, and again with the next where it can't be had. */
function sessionInPage(tell: (told: FromSession) => void): Session {
  let session: FleetSession | null = null;
  /** The latest request: one that another overtook while the script was on its way is left. */
  let wanted: Request | null = null;
  const load = async (request: Request): Promise<FleetSession | null> => {
    try {
      const part = await fetchAgain(() => import('./fleet-session.ts'));
      session ??= new part.FleetSession();
      return session;
    } catch {
      tell({ is: 'notLoaded', run: request.run });
      return null;
    }
  };
  const answer = async (request: Request): Promise<void> => {
    const loaded = session ?? (await load(request));
    if (loaded === null || wanted !== request) return;
    await loaded.answer(request, tell).catch((error: unknown) => {
      if (!(error instanceof DOMException)) tell({ is: 'failed', run: request.run });
    });
  };
  return {
    ask: (request) => {
      wanted = request;
      void answer(request);
    },
    cancel: () => {
      wanted = null;
      session?.cancel();
    },
  };
}

function makeWorker(): Worker | null {
  if (workerAddress === '') return null;
  try {
    return new Worker(trustedScript(workerAddress), { type: 'module' });
  } catch {
    return null;
  }
}
