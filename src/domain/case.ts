import type { Evidence } from './facts.ts';
import type { ReplyId } from './replies/replies.ts';

/** A reply that the person has seen. `at` is the server's own time (ISO, from the reply's trailer), where it has one. */
export interface SeenReply {
  reply: ReplyId;
  at?: string;
}

/** All evidence of one troubleshooting, in the order in which it arrived. */
export interface Case {
  evidence: readonly Evidence[];
  replies: readonly SeenReply[];
}

export const EMPTY_CASE: Case = { evidence: [], replies: [] };
