import type { Evidence } from '../domain/facts.ts';
import type { ReplyId } from '../domain/replies/replies.ts';
import type { DeviceReading } from './devices/read-device.ts';
import type { GraphReading } from './graph/index.ts';
import type { OtherSubject } from './phrases/rows/words/other-subjects.ts';
import type { CollectedReading } from './powershell/collected-output.ts';
import type { CmdletProblem } from './powershell/errors.ts';
import type { PowerShellReading } from './powershell/index.ts';
import type { StruckText } from './redact/struck-text.ts';
import type { Gist } from './replies/reply-topic.ts';
import type { Seen } from './session/attempt.ts';
import type { Dialogue } from './session/dialogue.ts';
import type { Session } from './session/smtp-session.ts';
import type { TokenReading } from './token/inspect-token.ts';
import type { Topic } from './topic.ts';

/** A reply in the text; `words` are the server's, secrets struck out. */
export interface ReadReply {
  reply: ReplyId;
  /** The server's own time (ISO), where it says it. */
  at?: string;
  words: StruckText;
}

/** The answer that the text is about. `reply` is null where the catalogue doesn't know it. */
export interface Decisive {
  reply: ReplyId | null;
  replyCode: string | null;
  enhancedStatusCode: string | null;
  words: StruckText;
  /** What a reply is about that the catalogue doesn't name, by its usual words. */
  gist: Gist;
}

/** What a text says that a person or the walk can go on with. Nothing in it is guessed: what isn't there is missing or null. */
export interface Reading {
  /** Each reply once, in order; the deciding one is the last. */
  replies: readonly ReadReply[];
  /** The same replies as the text holds them, each where it stands last. */
  inText: readonly ReplyId[];
  evidence: readonly (Evidence & { words: StruckText })[];
  /** Lines that look like an answer and that no reader knows; a few at most. */
  notUnderstood: readonly StruckText[];
  secrets: readonly { kind: string }[];
  /** Lines in which a secret was struck out; a few at most. */
  secretLines: readonly StruckText[];
  topic: Topic;
  /** What the text is about where that isn't sending over SMTP. */
  about: OtherSubject | null;
  decisive: Decisive | null;
  /** The conversation of client and server, where the text holds one. */
  dialogue: Dialogue | null;
  /** Addresses of mailboxes in the text, those that it names as an account first; a few at most. */
  addresses: readonly string[];
  /** The SMTP AUTH setting of each mailbox that a cmdlet's output names. */
  mailboxes: PowerShellReading['mailboxes'];
  /** Conditional Access policies that may stop the sign-in, by something that the text doesn't hold; a few at most. */
  openPolicies: readonly StruckText[];
  /** A cmdlet printed an error in place of the setting. */
  cmdletProblem: CmdletProblem | null;
  /** A server of another protocol answered: the port is not the one for sending. */
  otherProtocol: 'imap' | 'pop' | 'http' | null;
  /** A device or program shows a code of its own. */
  device: DeviceReading | null;
  /** The text is one access token. */
  token: TokenReading | null;
}

/** A reading with what only those look at who judge the readers. */
export interface ReadingInDetail extends Reading {
  /** The text with plain line ends and marks, secrets struck out. Of a very long text only what matters. */
  redacted: StruckText;
  seen: Seen;
  session: Session;
  /** AADSTS numbers in the text, the deciding one last. */
  signInErrors: readonly number[];
  graph: GraphReading | null;
  /** What the block of commands printed that reads all settings at once. */
  collected: CollectedReading | null;
  /** The name of the error where a token was refused: OAuth's (`invalid_grant`), or Graph's. */
  tokenError: string | null;
}

/** What a reading says to everybody. */
export function withoutDetail(reading: ReadingInDetail): Reading {
  const { redacted, seen, session, signInErrors, graph, collected, tokenError, ...rest } = reading;
  return rest;
}
