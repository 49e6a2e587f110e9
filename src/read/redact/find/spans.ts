import type { SecretKind } from '../rows/secret-words.ts';

/** Where a secret stands in a text, as UTF-16 offsets; `end` is behind its last one. */
export interface Span {
  start: number;
  end: number;
  kind: SecretKind;
}

/** A label in a text, with the whole name that holds it. */
export interface Label {
  start: number;
  end: number;
  kind: SecretKind;
  /** What stands before the label on its line. */
  before: string;
  words: string;
}

/** Something that finds secrets by one sign, `labels` being all labels of the text in order. Linear in length. */
export type Finder = (text: string, labels: readonly Label[]) => Span[];

/** The spans in order, joined where they touch. */
export function joined(spans: readonly Span[]): Span[] {
  const ordered = spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Span[] = [];
  for (const span of ordered) {
    const last = out.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else out.push({ ...span });
  }
  return out;
}

/** So far a finder looks back or ahead on one line, in UTF-16 code units: a line of megabytes stays linear. */
export const NEAR = 400;

/** Where the line begins, or `NEAR` before the place on a longer one. */
export function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - NEAR);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

/** Where the line ends, or `reach` behind the place on a longer one. */
export function lineEnd(text: string, at: number, reach = NEAR): number {
  const near = text.slice(at, at + reach).indexOf('\n');
  return near < 0 ? Math.min(text.length, at + reach) : at + near;
}

/** The match of a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
