import type { Case, SeenReply } from '../../../src/domain/case.ts';
import {
  type Evidence,
  evidence,
  FACT_IDS,
  type FactId,
  isFactValue,
  isFree,
  type Origin,
} from '../../../src/domain/facts.ts';
import { REPLY_IDS, type ReplyId } from '../../../src/domain/replies/replies.ts';
import { list } from './table.ts';

/** The day on which the sources were read; the oracle's day where a row names no other. */
export const TODAY = '2026-11-23';

/** A case from two cells. Throws where a cell names what does not exist, so that no row is quietly empty. */
export function caseOf(facts: string, replies: string): Case {
  return { evidence: list(facts).map(evidenceOf), replies: list(replies).map(replyOf) };
}

function evidenceOf(text: string): Evidence {
  const found = text.match(/^(\w+)=(\S+)(?: by (\w+))?(?: at (\S+))?$/);
  const [, fact = '', raw = '', origin = 'powershell', at] = found ?? [];
  if (!(FACT_IDS as readonly string[]).includes(fact)) throw new Error(`no fact in "${text}"`);
  const free = isFree(fact as FactId);
  if (!free && !isFactValue(fact, raw)) throw new Error(`no value in "${text}"`);
  const value = fact === 'endpointPort' ? Number(raw) : raw;
  return evidence(fact as FactId, value as never, origin as Origin, at);
}

function replyOf(text: string): SeenReply {
  const [, id = '', at] = text.match(/^(\w+)(?: at (\S+))?$/) ?? [];
  if (!(REPLY_IDS as readonly string[]).includes(id)) throw new Error(`no reply in "${text}"`);
  return { reply: id as ReplyId, ...(at === undefined ? {} : { at }) };
}
