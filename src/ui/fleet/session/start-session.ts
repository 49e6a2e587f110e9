import { trustedScript } from '../../page/trusted-types.ts';
import type { Request, Told } from './fleet-session.ts';
import type { ToWorker } from './fleet-worker.ts';
import workerAddress from './fleet-worker.ts?worker&url';

export type FromSession = Told | { is: 'failed'; run: number };

/** Something that reads and judges: a worker, or the page itself where it can have none. */
export interface Session {
  ask: (request: Request) => void;
  cancel: () => void;
}

/** Starts it. `tell` is called with what it says. */
export async function startSession(tell: (told: FromSession) => void): Promise<Session> {
  const worker = makeWorker();
  if (worker === null) return sessionInPage(tell);
  let asked: Request | null = null;
  let instead: Promise<Session> | null = null;
  const send = (message: ToWorker): void => worker.postMessage(message);
  worker.onmessage = ({ data }: MessageEvent<FromSession>) => tell(data);
  // A worker whose script can't be had says so only now.
  worker.onerror = () => {
    worker.terminate();
    instead = sessionInPage(tell);
    const request = asked;
    if (request !== null) void instead.then((session) => session.ask(request));
  };
  return {
    ask: (request) => {
      asked = request;
      if (instead === null) send(request);
      else void instead.then((session) => session.ask(request));
    },
    cancel: () => {
      asked = null;
      if (instead === null) send('cancel');
      else void instead.then((session) => session.cancel());
    },
  };
}

async function sessionInPage(tell: (told: FromSession) => void): Promise<Session> {
  const { FleetSession } = await import('./fleet-session.ts');
  const session = new FleetSession();
  return {
    ask: (request) =>
      void session.answer(request, tell).catch((error: unknown) => {
        if (!(error instanceof DOMException)) tell({ is: 'failed', run: request.run });
      }),
    cancel: () => session.cancel(),
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
