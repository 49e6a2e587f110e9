import type { FactId } from '../../domain/facts.ts';
import type { GateId, GateState } from '../../domain/gates.ts';

/** A text as pasted, with what an expert concludes from it alone. */
export interface PastedRow {
  id: string;
  text: string;
  secrets?: readonly string[];
  expected: Record<string, unknown> & { proves?: Record<string, unknown> };
}

/** A text with secrets that must be gone wherever it is shown. */
export interface SecretsRow {
  id: string;
  text: string;
  secrets: readonly string[];
}

/** Facts, and the states of the gates that follow from them. `facts.reply` is text as pasted. */
export interface CaseRow {
  id: string;
  today?: string;
  facts: Partial<Record<FactId | 'reply', unknown>>;
  expect: Partial<Record<'blocking' | Exclude<GateState, 'closed'>, readonly GateId[]>> & { first?: GateId | null };
}

/** A public report: what was pasted, what the reporter knew beyond it, and where the walk must end. */
export interface ThreadRow {
  id: string;
  today?: string;
  text: string;
  answers?: Readonly<Record<string, string>>;
  expect: {
    outcome?: readonly string[];
    solves?: readonly string[];
    first_not?: readonly string[];
    gate_not?: readonly string[];
    not_cleared?: readonly string[];
  };
  unsure?: boolean;
}

export type Row =
  | ({ kind: 'pasted' } & PastedRow)
  | ({ kind: 'secrets' } & SecretsRow)
  | ({ kind: 'case' } & CaseRow)
  | ({ kind: 'thread' } & ThreadRow);

/** What stands in a line that is no row of any kind. */
export class UnknownRow extends Error {
  override readonly name = 'UnknownRow';
}

/** The rows of a labelled file, told apart by their keys. Throws `UnknownRow` with the number of the first line that is none. */
export function rowsIn(file: string): Row[] {
  return file.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const row = rowOf(line);
    if (row === null) throw new UnknownRow(`Line ${index + 1} is no row that can be scored.`);
    return [row];
  });
}

function rowOf(line: string): Row | null {
  const value = parse(line);
  if (!isObject(value) || typeof value.id !== 'string') return null;
  const kind = kindOf(value);
  // Some files have a column of that name.
  return kind === null ? null : ({ ...value, kind } as Row);
}

function kindOf({ facts, text, expect, expected, secrets }: Record<string, unknown>): Row['kind'] | null {
  if (isObject(facts)) return isObject(expect) ? 'case' : null;
  if (typeof text !== 'string') return null;
  if (isObject(expect)) return 'thread';
  if (isObject(expected)) return 'pasted';
  return Array.isArray(secrets) ? 'secrets' : null;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
