import { readWhole } from './read-whole.ts';
import type { Reading } from './reading.ts';
import { sift, WHOLE } from './text/prefilter.ts';

export type { CmdletProblem } from './powershell/errors.ts';
export type { Decisive, Reading, ReadReply } from './reading.ts';
export { removePersonalData } from './redact/personal-data.ts';
export type { Dialogue, DialogueLine } from './session/dialogue.ts';
export type { Topic } from './topic.ts';

/** Reads a text of any length at once. Never throws. */
export function read(text: string): Reading {
  const sieve = sift(text);
  for (;;) {
    const step = sieve.next();
    if (step.done === true) return readWhole(step.value, text);
  }
}

export interface SliceOptions {
  /** How much has been read, from 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/**
 * Reads a text of any length in slices of a few milliseconds, so that a page stays usable where it can have no worker.
 * Rejects with the signal's reason when it is cancelled.
 */
export async function readInSlices(text: string, { onProgress, signal }: SliceOptions = {}): Promise<Reading> {
  const sieve = sift(text);
  for (;;) {
    signal?.throwIfAborted();
    const step = sieve.next();
    if (step.done === true) {
      onProgress?.(1);
      return readWhole(step.value, text);
    }
    onProgress?.(step.value * 0.9);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Texts up to this length, in UTF-16 code units, are read in less time than a frame or two. */
export const READ_AT_ONCE = WHOLE;
