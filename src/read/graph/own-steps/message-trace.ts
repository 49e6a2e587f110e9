import { type Json, objects, text } from '../json.ts';

/** One message that Exchange Online accepted, with what became of it. */
export interface TracedMessage {
  /** ISO time at which it was received. */
  at: string;
  recipient: string | null;
  /** Microsoft's own word: delivered, failed, quarantined and others. */
  status: string;
  /** Where it came from. */
  ip: string | null;
}

/** `GET /admin/exchange/tracing/messageTraces`, newest first. Source: Graph reference, "List messageTraces". */
export function readMessageTrace(json: unknown): readonly TracedMessage[] {
  return objects(json)
    .flatMap(messageOf)
    .sort((a, b) => b.at.localeCompare(a.at));
}

function messageOf(entry: Json): TracedMessage[] {
  const at = text(entry.receivedDateTime);
  const status = text(entry.status);
  if (at === null || status === null) return [];
  return [{ at, status, recipient: text(entry.recipientAddress), ip: text(entry.fromIP) }];
}
