import type { Reading } from '../../read/index.ts';
import { readKnownLine } from '../../read/known/read-known-line.ts';
import { fetchAgain } from '../page/fetch-again.ts';
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
 * Reads a text of any length; a line of the catalogue without fetching the readers, a short text without those of JSON, tables and cmdlets
 * unless such a thing may stand in it. A long text is read in a worker; where a page
 * can have none (a file opened from disk, a frame without an origin) it is read here in slices. Rejects with the signal's reason when
 * it is cancelled.
 */
export async function readText(text: string, options: ReadOptions): Promise<Reading> {
  const known = readKnownLine(text);
  if (known !== null) return known;
  if (text.length <= SHORT) {
    const { readPlain } = await fetchAgain(() => import('../../read/read-plain.ts'));
    options.signal.throwIfAborted();
    const plain = await readable(options, () => readPlain(text));
    if (plain !== null) return plain;
  }
  const fromWorker = text.length <= SHORT ? null : await readInWorker(text, options);
  if (fromWorker !== null) return fromWorker;
  const { read, readInSlices } = await fetchAgain(() => import('../../read/index.ts'));
  options.signal.throwIfAborted();
  return readable(options, () => (text.length <= SHORT ? read(text) : readInSlices(text, options)));
}

/** What reads; where something in the text stops it, that is what is thrown. */
async function readable<T>({ signal }: ReadOptions, task: () => T | Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw signal.aborted ? error : new UnreadableText();
  }
}

/** The readers were there, and something in the text stopped them. */
export class UnreadableText extends Error {}

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
