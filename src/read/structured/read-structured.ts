import { assessmentEvidence, assessmentTable } from '../files/assessment-evidence.ts';
import { type GraphReading, openPolicies, readGraph } from '../graph/index.ts';
import { readCollected, withoutCollected } from '../powershell/collected-output.ts';
import { readPowerShell } from '../powershell/index.ts';
import type { Prepared } from '../prepare.ts';
import { partOf } from '../redact/redact.ts';
import { NO_WORDS, singleBlanks } from '../redact/struck-text.ts';
import { jsonIn } from '../text/json-in.ts';
import { inspectToken, tokenEvidence } from '../token/inspect-token.ts';
import type { Structured } from './structured.ts';

/** Reads what stands in JSON, in a table, in the output of a cmdlet or in a token. */
export function readStructured({ text, original }: Prepared): Structured {
  const token = inspectToken(original);
  const collected = readCollected(original) ?? readCollected(text);
  const json = collected === null ? jsonIn(original) : [];
  const graph = json.reduce<GraphReading | null>((first, value) => first ?? readGraph(value), null);
  const assessment = assessmentEvidence(json) ?? assessmentTable(original);
  const isText =
    collected === null && assessment === null && token === null && (graph === null || graph.answer === 'error');
  const prose = collected !== null ? partOf(text, withoutCollected(text)) : isText ? text : NO_WORDS;
  return {
    token,
    tokenEvidence: token === null ? [] : tokenEvidence(token),
    collected,
    assessment,
    graph,
    openPolicies: graph === null ? [] : openPolicies(graph),
    powershell: readPowerShell(prose, assessment === null ? json : []),
    flat: singleBlanks(prose),
  };
}
