import type { EntraReading } from './entra/entra-errors.ts';
import type { GraphReading } from './graph/index.ts';
import type { PowerShellReading } from './powershell/index.ts';
import type { ClientMessage } from './replies/client-messages.ts';
import type { FoundReply } from './replies/find-replies.ts';
import type { Session } from './session/smtp-session.ts';

/**
 * What a text is about. `smtp`: an attempt to send. `mailAccess`: reading a mailbox (IMAP, POP, EWS), which is another road.
 * `settings`: a configuration without an error. `nothing`: none of what the readers know.
 */
export type Topic =
  | 'smtp'
  | 'mailAccess'
  | 'token'
  | 'signInLog'
  | 'settings'
  | 'powershell'
  | 'graph'
  | 'collected'
  | 'nothing';

export interface TopicClues {
  text: string;
  chosen: FoundReply | null;
  message: ClientMessage | null;
  entra: EntraReading;
  powershell: PowerShellReading;
  graph: GraphReading | null;
  session: Session;
}

const MAIL_ACCESS =
  /\bIMAP4?\b|\bPOP3?\b|ImapConnection|imaplib|poplib|\bEWS\b|Logon failure: unknown user name or bad password|^[A-Za-z]{0,4}\d{1,6} (?:NO|BAD) (?:LOGIN|AUTHENTICATE)\b/im;
/** The greeting of another protocol: the client came to the wrong port. */
const GREETING =
  /(?:\* OK|\+OK)[^\n]{0,80}?(IMAP|POP3?)|(IMAP|POP)4?3? (?:service|server) (?:is )?ready|(HTTP)\/1\.[01] 400/i;
const ABOUT_SMTP = /\bE?SMTP|smtplib|nodemailer|MAIL FROM|sendmail|\b587\b/i;

/** The protocol of the server that answered, where it isn't SMTP. */
export function otherProtocol(text: string): 'imap' | 'pop' | 'http' | null {
  const match = text.match(GREETING);
  const name = (match?.[1] ?? match?.[2] ?? match?.[3])?.toLowerCase();
  return name === undefined ? null : name.startsWith('imap') ? 'imap' : name.startsWith('pop') ? 'pop' : 'http';
}

export function topicOf({ text, chosen, message, entra, powershell, graph, session }: TopicClues): Topic {
  if (graph !== null) return graph.answer === 'signIns' ? 'signInLog' : 'graph';
  if (chosen?.reply != null || (chosen !== null && chosen.enhancedStatusCode !== null)) return 'smtp';
  if (entra.fromLog) return 'signInLog';
  if (entra.tokenRefused) return 'token';
  if (MAIL_ACCESS.test(text) && !ABOUT_SMTP.test(text)) return 'mailAccess';
  if (powershell.problem !== null && !session.visible) return 'powershell';
  if (chosen !== null || message !== null || session.visible) return 'smtp';
  if (powershell.recognised) return 'powershell';
  return /\bsmtp|mailer|mail server/i.test(text) ? 'settings' : 'nothing';
}
