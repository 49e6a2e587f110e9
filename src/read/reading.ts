import type { Evidence } from '../domain/facts.ts';
import type { ReplyId } from '../domain/replies/replies.ts';
import type { GraphReading } from './graph/index.ts';
import type { CollectedReading } from './powershell/collected-output.ts';
import type { CmdletProblem } from './powershell/errors.ts';
import type { PowerShellReading } from './powershell/index.ts';
import type { Gist } from './replies/reply-topic.ts';
import type { Seen } from './session/attempt.ts';
import type { Dialogue } from './session/dialogue.ts';
import type { Session } from './session/smtp-session.ts';
import type { Topic } from './topic.ts';

/** A reply in the text; `words` are the server's, secrets struck out. */
export interface ReadReply {
  reply: ReplyId;
  /** The server's own time (ISO), where it says it. */
  at?: string;
  words: string;
}

/** The answer that the text is about. `reply` is null where the catalogue doesn't know it. */
export interface Decisive {
  reply: ReplyId | null;
  replyCode: string | null;
  enhancedStatusCode: string | null;
  words: string;
  /** What a reply is about that the catalogue doesn't name, by its usual words. */
  gist: Gist;
}

/** All that a text says. Nothing in it is guessed: what isn't there is missing or null. */
export interface Reading {
  /** Each reply once, in order; the deciding one is the last. */
  replies: readonly ReadReply[];
  evidence: readonly (Evidence & { words?: string })[];
  /** Lines that look like an answer and that no reader knows; a few at most. */
  notUnderstood: readonly string[];
  secrets: readonly { kind: string }[];
  /** Lines in which a secret was struck out; a few at most. */
  secretLines: readonly string[];
  /** The text with plain line ends and marks, secrets struck out. Of a very long text only what matters. */
  redacted: string;
  /** Addresses in the text, for the question whose mailbox it is. */
  addresses: readonly string[];
  topic: Topic;
  decisive: Decisive | null;
  /** The conversation of client and server, where the text holds one. */
  dialogue: Dialogue | null;
  seen: Seen;
  session: Session;
  /** AADSTS numbers in the text, the deciding one last. */
  signInErrors: readonly number[];
  graph: GraphReading | null;
  /** The SMTP AUTH switch of each mailbox that a cmdlet's output names. */
  mailboxes: PowerShellReading['mailboxes'];
  /** A cmdlet printed an error in place of the setting. */
  cmdletProblem: CmdletProblem | null;
  /** What the block of commands printed that reads all settings at once. */
  collected: CollectedReading | null;
  /** A server of another protocol answered: the port is not the one for sending. */
  otherProtocol: 'imap' | 'pop' | 'http' | null;
  /** OAuth's name of the error, where a token was refused (`invalid_grant`). */
  tokenError: string | null;
}
