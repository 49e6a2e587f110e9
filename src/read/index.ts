// STUB
import type { Evidence } from '../domain/facts.ts';
import type { ReplyId } from '../domain/replies.ts';
export interface Reading { replies: readonly { reply: ReplyId; at?: string; words: string }[]; evidence: readonly (Evidence & { words?: string })[]; notUnderstood: readonly string[]; secrets: readonly { kind: string }[]; secretLines: readonly string[]; redacted: string; addresses: readonly string[] }
export function read(text: string): Reading { const replies = /for the Mailbox/.test(text) ? [{ reply: 'smtpAuthDisabledForMailbox' as const, words: text.slice(0, 200) }] : []; return { replies, evidence: [], notUnderstood: [], secrets: [], secretLines: [], redacted: text, addresses: [] }; }
export function removePersonalData(text: string): string { return text; }
