import type { StruckText } from '../../read/redact/struck-text.ts';
import type { ReadProblem } from '../props.ts';
import { FILE_LIMIT } from '../reading/read-file.ts';
import type { T } from '../words.ts';

/** Where a text was to be read: at the start, as the output of a command, or as what a test printed. */
type Where = 'start' | 'output' | 'test';

/**
 * Why a text was not read, in words; null where nothing is wrong. An empty box and a text that says nothing are told in
 * the words of the place, the rest everywhere alike. `policies` names those that the text leaves open.
 */
export function readProblemWords(
  t: T,
  problem: ReadProblem | null,
  where: Where,
  policies: readonly StruckText[] = [],
): string | null {
  if (problem === null) return null;
  if (problem === 'empty' || problem === 'nothing') {
    if (where === 'output') return t('error.pasteNothing');
    if (where === 'test') return t(`error.${problem}Test`);
  }
  return t(`error.${problem}`, { limit: FILE_LIMIT / 1_000_000, policies: policies.join(', ') });
}
