import type { ReadEvidence } from '../evidence-from-text.ts';
import type { GraphReading } from '../graph/index.ts';
import type { CollectedReading } from '../powershell/collected-output.ts';
import type { PowerShellReading } from '../powershell/index.ts';
import { type StruckText, singleBlanks } from '../redact/struck-text.ts';
import type { TokenReading } from '../token/inspect-token.ts';

/** What stands in JSON, in a table, in the output of a cmdlet or in a token; it counts once, not a second time as text. */
export interface Structured {
  token: TokenReading | null;
  tokenEvidence: readonly ReadEvidence[];
  collected: CollectedReading | null;
  /** What the result of an assessment tool says of the tenant; null where the text is none. */
  assessment: readonly ReadEvidence[] | null;
  graph: GraphReading | null;
  /** Names of the policies that may stop the sign-in. */
  openPolicies: readonly string[];
  powershell: PowerShellReading;
  /** The text that is left to be read as text, columns closed up: they matter to tables alone. */
  flat: StruckText;
}

/** The same of a text in which none of that stands. */
export const unstructured = (text: StruckText): Structured => ({
  token: null,
  tokenEvidence: [],
  collected: null,
  assessment: null,
  graph: null,
  openPolicies: [],
  powershell: { evidence: [], unclear: [], mailboxes: [], problem: null, recognised: false },
  flat: singleBlanks(text),
});
