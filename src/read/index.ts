import { prepared } from './prepare.ts';
import { readWhole } from './read-whole.ts';
import { type Reading, type ReadingInDetail, withoutDetail } from './reading.ts';
import type { Struck } from './redact/redact.ts';
import { readStructured } from './structured/read-structured.ts';
import { sift, WHOLE } from './text/prefilter.ts';

export type { DeviceReading } from './devices/read-device.ts';
export { type PersonalKind, personalDataIn, removePersonalData } from './personal/personal-data.ts';
export type { OtherSubject } from './phrases/rows/words/other-subjects.ts';
export type { CmdletProblem } from './powershell/errors.ts';
export type { Decisive, Reading, ReadingInDetail, ReadReply } from './reading.ts';
export type { StruckText } from './redact/struck-text.ts';
export type { Dialogue, DialogueLine } from './session/dialogue.ts';
export type { TokenReading } from './token/inspect-token.ts';
export type { Topic } from './topic.ts';

/** Reads a text of any length at once. Never throws. `onProgress` hears how much of a long text has been sifted, from 0 to 1. */
export function read(text: string, onProgress?: (share: number) => void): Reading {
  return withoutDetail(readInDetail(text, onProgress));
}

/** The same with what tells the readers apart; for whoever judges them. */
export function readInDetail(text: string, onProgress?: (share: number) => void): ReadingInDetail {
  const sieve = sift(text);
  for (;;) {
    const step = sieve.next();
    if (step.done === true) return readStruck(step.value, text);
    onProgress?.(step.value);
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
      return withoutDetail(readStruck(step.value, text));
    }
    onProgress?.(step.value * 0.9);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function readStruck(raw: Struck, original: string): ReadingInDetail {
  const ready = prepared(raw, original);
  return readWhole(ready, readStructured(ready));
}

/** Texts up to this length, in UTF-16 code units, are read in less time than a frame or two. */
export const READ_AT_ONCE = WHOLE;
