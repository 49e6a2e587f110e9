import type { Reading } from '../../read/index.ts';
import { readKnownLine } from '../../read/known/read-known-line.ts';
import { trustedScript } from '../page/trusted-types.ts';
import type { FromWorker } from './read-worker.ts';
import workerAddress from './read-worker.ts?worker&url';

/** Longest text that is read at once, in UTF-16 code units: a longer one could hold the page up on a slow device. */
const SHORT = 30_000;

export interface ReadOptions {
  /** How much has been read, from 0 to 1. Called only for long texts. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/**
 * Reads a text of any length; a line of the catalogue without fetching the readers. A long text is read in a worker; where a page
 * can have none (a file opened from disk, a frame without an origin) it is read here in slices. Rejects with the signal's reason when
 * it is cancelled.
 */
export async function readText(text: string, options: ReadOptions): Promise<Reading> {
  const known = readKnownLine(text);
  if (known !== null) return known;
  const { read, readInSlices } = await twice(() => import('../../read/index.ts'));
  options.signal.throwIfAborted();
  try {
    if (text.length <= SHORT) return read(text);
    return (await readInWorker(text, options)) ?? (await readInSlices(text, options));
  } catch (error) {
    throw options.signal.aborted ? error : new UnreadableText();
  }
}

/** The readers were there, and something in the text stopped them. */
export class UnreadableText extends Error {}

/** A connection that fails for a moment is tried once more. */
const PAUSE = 1_000;
async function twice<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return load();
  }
}

/** Null where no worker can be had. */
function readInWorker(text: string, { onProgress, signal }: ReadOptions): Promise<Reading | null> {
  return new Promise((resolve, reject) => {
    const worker = startWorker();
    if (worker === null) return resolve(null);
    const end = (result: Reading | null): void => {
      worker.terminate();
      resolve(result);
    };
    signal.addEventListener('abort', () => {
      worker.terminate();
      reject(signal.reason);
    });
    worker.onerror = () => end(null);
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ('reading' in data) end(data.reading);
      else if ('failed' in data) {
        worker.terminate();
        reject(new UnreadableText());
      } else onProgress(data.progress);
    };
    worker.postMessage(text);
  });
}

function startWorker(): Worker | null {
  if (workerAddress === '') return null;
  try {
    return new Worker(trustedScript(workerAddress), { type: 'module' });
  } catch {
    return null;
  }
}
