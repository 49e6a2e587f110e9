import { useRef, useState } from 'preact/hooks';
import type { SeenReply } from '../../domain/case.ts';
import type { Evidence } from '../../domain/facts.ts';
import type { Found } from '../../flow/events.ts';
import type { Reading } from '../../read/index.ts';
import { NO_WORDS, type StruckText } from '../../read/redact/struck-text.ts';
import { type Usable, whatToUse } from '../../read/what-to-use.ts';
import { carryFiles } from '../page/carry-files.ts';
import { focusProblem } from '../page/focus.ts';
import type { ReadProblem } from '../props.ts';
import { FILE_LIMIT, HEAD, readFile } from './read-file.ts';
import { readText as readAll, UnreadableText } from './read-text.ts';

export interface UsedReading {
  busy: boolean;
  /** How much of a long text has been read, from 0 to 1; null where nothing long is being read. */
  progress: number | null;
  problem: ReadProblem | null;
  /** The text that had a problem, so that nothing the person typed is lost. */
  pasted: string;
  /** The latest text that was read, and what it said. In memory only, gone with the page. */
  reading: Reading | null;
  /** Keeps the words that something came from. */
  quote: (item: SeenReply | Evidence, words: StruckText) => void;
  /** The words of the text that something came from. */
  quoteOf: (item: SeenReply | Evidence) => StruckText;
  /** `from` where the text came with the address of the page, and nobody here has pasted it. */
  readText: (text: string, from?: 'address') => void;
  readBlob: (file: File) => void;
  /** Ends the reading; the text stays where it was typed. */
  cancel: () => void;
  /** Forgets the problem, and keeps the text. */
  settle: () => void;
  /** Forgets everything that was typed and read. */
  clear: () => void;
}

/** What became of a text that could not be used, and where it was typed. */
interface Left {
  place: string;
  text: string;
  problem: ReadProblem | null;
}

/** Fetches the names of tables with the first text that may be one. Where they can't be had, no table is known. */
const isForSenders = (head: string, which: 'any' | 'neverOne'): Promise<boolean> =>
  import('./for-senders.ts').then(
    (tables) => tables.isForSenders(head, which),
    () => false,
  );

/** Longer texts come from files; in UTF-16 code units. */
const LONG_FOR_A_BOX = 200_000;

/** Reads pastes and files. The readers are fetched with the first one. A problem is told at the `place` of its text alone. */
export function useReading(
  place: string,
  onFound: (found: Found, reading: Reading, from?: 'address') => void,
): UsedReading {
  const [busy, setBusy] = useState(false);
  const [left, setLeft] = useState<Left | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  const quotes = useRef(new WeakMap<object, StruckText>());
  const here = left?.place === place ? left : null;

  const leave = (text: string, problem: ReadProblem | null): void => {
    setLeft({ place, text, problem });
    if (problem !== null && problem === here?.problem) focusProblem();
  };
  const leaveForSenders = (files: readonly File[]): void => {
    carryFiles(files);
    leave(here?.text ?? '', 'forSenders');
  };
  const readText = async (text: string, from?: 'address', file?: File): Promise<void> => {
    if (running.current !== null) return;
    if (text.trim() === '') return leave('', 'empty');
    const controller = new AbortController();
    running.current = controller;
    setBusy(true);
    let failure: ReadProblem = 'failed';
    const next = await readAll(text, { onProgress: setProgress, signal: controller.signal }).catch((error: unknown) => {
      if (error instanceof UnreadableText) failure = 'unreadable';
      return null;
    });
    const failed = next === null && !controller.signal.aborted;
    running.current = null;
    setBusy(false);
    setProgress(null);
    if (next === null) return leave(text.length > LONG_FOR_A_BOX ? '' : text, failed ? failure : null);
    setReading(next);
    const usable = whatToUse(next, new Date().toISOString());
    // A long file is not put into the box: it would block the page, and nobody typed it.
    if (usable === null) {
      if (await isForSenders(text, 'any')) return leaveForSenders([file ?? new File([text], 'pasted.csv')]);
      return leave(text.length > LONG_FOR_A_BOX ? '' : text, whyNothing(next));
    }
    setLeft(null);
    onFound(withQuotes(usable, quotes.current), next, from);
  };
  const readBlob = async (file: File): Promise<void> => {
    const head = await readFile(file.slice(0, HEAD));
    // A file that is too large for the guide may still be a table of senders.
    const which = file.size > FILE_LIMIT ? 'any' : 'neverOne';
    if ('text' in head && (await isForSenders(head.text, which))) return leaveForSenders([file]);
    const result = await readFile(file);
    if ('problem' in result) leave(here?.text ?? '', result.problem);
    else await readText(result.text, undefined, file);
  };
  return {
    busy,
    progress,
    problem: here?.problem ?? null,
    pasted: here?.text ?? '',
    reading,
    quote: (item, words) => void quotes.current.set(item, words),
    quoteOf: (item) => quotes.current.get(item) ?? NO_WORDS,
    readText: (text, from) => void readText(text, from),
    readBlob: (file) => void readBlob(file),
    cancel: () => running.current?.abort(),
    settle: () => setLeft((now) => (now === null ? null : { ...now, problem: null })),
    clear: () => {
      setLeft(null);
      setReading(null);
      quotes.current = new WeakMap();
    },
  };
}

/** The most exact thing to say where nothing could be used. */
function whyNothing({ topic, about, cmdletProblem, openPolicies }: Reading): ReadProblem {
  if (openPolicies.length > 0) return 'openPolicies';
  if (cmdletProblem !== null) return cmdletProblem;
  if (about !== null) return about === 'imapOrPop' ? 'mailAccess' : about;
  if (topic === 'mailAccess') return topic;
  if (topic === 'signInLog') return 'otherSignIn';
  return topic === 'graph' ? 'graphNothing' : 'nothing';
}

/** What the walk takes, without the words: they stay outside, as quotes. */
function withQuotes({ replies, evidence }: Usable, quotes: WeakMap<object, StruckText>): Found {
  return {
    replies: replies.map(({ reply, at, words }) => {
      const seen: SeenReply = at === undefined ? { reply } : { reply, at };
      quotes.set(seen, words);
      return seen;
    }),
    evidence: evidence.map(({ words, ...found }) => {
      quotes.set(found, words);
      return found as Evidence;
    }),
  };
}
