import type { DeviceReading } from './devices/read-device.ts';
import type { EntraReading } from './entra/entra-errors.ts';
import type { GraphReading } from './graph/index.ts';
import { findIn, firstIn, searched } from './phrases/find.ts';
import { MAIL_JOB } from './phrases/rows/devices/device-codes.ts';
import {
  ABOUT_SENDING,
  AT_DEVICE,
  EMBEDDED_SERVER,
  OTHER_SUBJECTS,
  type OtherSubject,
} from './phrases/rows/words/other-subjects.ts';
import type { PowerShellReading } from './powershell/index.ts';
import type { ClientMessage } from './replies/client-messages.ts';
import type { FoundReply } from './replies/find-replies.ts';
import type { Session } from './session/smtp-session.ts';

/**
 * What a text is about. `smtp`: an attempt to send. `mailAccess`: reading a mailbox (IMAP, POP, EWS), which is another road.
 * `other`: something else that isn't sending, which `Reading.about` names.
 * `settings`: a configuration without an error. `nothing`: none of what the readers know.
 */
export type Topic =
  | 'smtp'
  | 'mailAccess'
  | 'other'
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
  device: DeviceReading | null;
  about: OtherSubject | null;
}

type SubjectClues = Pick<TopicClues, 'text' | 'chosen' | 'graph' | 'device' | 'entra'>;

/** The greeting of another protocol: the client came to the wrong port. */
const GREETING =
  /(?:\* OK|\+OK)[^\n]{0,80}?(IMAP|POP3?)|(IMAP|POP)4?3? (?:service|server) (?:is )?ready|(HTTP)\/1\.[01] 400/i;
/** A tagged answer of an IMAP server. */
const IMAP_ANSWER = /^[A-Za-z]{0,4}\d{1,6} (?:NO|BAD) (?:LOGIN|AUTHENTICATE)\b/im;

/** The protocol of the server that answered, where it isn't SMTP. */
export function otherProtocol(text: string): 'imap' | 'pop' | 'http' | null {
  const match = text.match(GREETING);
  const name = (match?.[1] ?? match?.[2] ?? match?.[3])?.toLowerCase();
  return name === undefined ? null : name.startsWith('imap') ? 'imap' : name.startsWith('pop') ? 'pop' : 'http';
}

/** What a text is about that has no reply of a mail server for sending: reading a mailbox, a device's own matters. Null: sending. */
export function subjectOf({ text, chosen, graph, device, entra }: SubjectClues): OtherSubject | null {
  if (isReply(chosen)) return null;
  if (device?.about != null && !(device.about === 'imapOrPop' && isAboutSending(text))) return device.about;
  if (graph?.error !== undefined) return graphSubject(text);
  if (!entra.tokenRefused && !isAboutSending(text) && graphSubject(text) !== null) return 'graphForAnotherPurpose';
  const subject = IMAP_ANSWER.test(text) ? 'imapOrPop' : (findIn(subjectsFor(text), searched(text))?.means ?? null);
  // Who can't open a password of their own never comes as far as a server.
  if (subject === null || subject === 'localPassword') return subject;
  if (AT_DEVICE.includes(subject) && firstIn(MAIL_JOB, searched(text)) !== null) return null;
  // A refused token names what it was asked for, and SMTP needs one of the same kind.
  const isTokenOfMail = entra.tokenRefused && !AT_DEVICE.includes(subject);
  return isTokenOfMail || isAboutSending(text) ? null : subject;
}

/** The page of a printer that is set up in a browser is called EWS too, and Graph took over names of errors from EWS. */
const subjectsFor = (text: string): typeof OTHER_SUBJECTS =>
  firstIn(EMBEDDED_SERVER, searched(text)) === null && !/\bgraph\b/i.test(text)
    ? OTHER_SUBJECTS
    : OTHER_SUBJECTS.filter(({ means }) => means !== 'ews');

const isAboutSending = (text: string): boolean => firstIn(ABOUT_SENDING, searched(text)) !== null;

/** Graph's sendMail takes a message round SMTP; any other request is about something else. */
function graphSubject(text: string): OtherSubject | null {
  const paths = text.match(/graph\.microsoft\.[a-z]{2,3}\/(?:v\d|beta)[^\s"'<>]{1,300}/gi) ?? [];
  return paths.length > 0 && !paths.some((path) => /\/(?:sendMail|send)\b/i.test(path))
    ? 'graphForAnotherPurpose'
    : null;
}

const isReply = (chosen: FoundReply | null): boolean =>
  chosen !== null && (chosen.reply !== null || chosen.enhancedStatusCode !== null);

export function topicOf(clues: TopicClues): Topic {
  const { text, chosen, message, entra, powershell, graph, session, about, device } = clues;
  if (graph !== null && graph.answer !== 'error') return graph.answer === 'signIns' ? 'signInLog' : 'graph';
  if (isReply(chosen)) return 'smtp';
  if (entra.fromLog) return 'signInLog';
  if (about === 'graphForAnotherPurpose') return 'graph';
  if (about === null && entra.tokenRefused) return 'token';
  if (graph !== null) return 'graph';
  if (about !== null) return about === 'imapOrPop' || about === 'ews' ? 'mailAccess' : 'other';
  if (powershell.problem !== null && !session.visible) return 'powershell';
  if (chosen !== null || message !== null || session.visible || device !== null) return 'smtp';
  if (powershell.recognised) return 'powershell';
  return /\bsmtp|mailer|mail server/i.test(text) ? 'settings' : 'nothing';
}
