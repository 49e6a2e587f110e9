import { type ReplyId, reply } from '../domain/replies/replies.ts';
import { type DeviceReading, readDevice, replyOf } from './devices/read-device.ts';
import { type EntraReading, readEntra } from './entra/entra-errors.ts';
import type { ReadEvidence } from './evidence-from-text.ts';
import type { GraphReading } from './graph/index.ts';
import { addressesIn } from './personal/addresses-in.ts';
import { firstIn, searched } from './phrases/find.ts';
import { MAILBOX_LOGIN_REFUSED } from './phrases/rows/attempt.ts';
import type { OtherSubject } from './phrases/rows/words/other-subjects.ts';
import { IMPLICIT_TLS } from './phrases/rows/words/people-say.ts';
import type { PowerShellReading } from './powershell/index.ts';
import type { Prepared } from './prepare.ts';
import type { Decisive, ReadingInDetail, ReadReply } from './reading.ts';
import { partOf } from './redact/redact.ts';
import type { StruckText } from './redact/struck-text.ts';
import { type ClientMessage, findClientMessage } from './replies/client-messages.ts';
import { decisive as decide } from './replies/decide.ts';
import { type FoundReply, findReplies } from './replies/find-replies.ts';
import { replyOfSubject, replyOfTopic } from './replies/reply-of-topic.ts';
import { gistOf } from './replies/reply-topic.ts';
import { cutReply, shortReply } from './replies/short-text.ts';
import { readSaid } from './said/read-said.ts';
import { worksNow } from './said/works-now.ts';
import { type Seen, seenIn } from './session/attempt.ts';
import { clientIn } from './session/client-in.ts';
import { dialogueOf, type Turn, turnsIn } from './session/dialogue.ts';
import { sessionEvidence } from './session/session-evidence.ts';
import { type Session, sessionOf } from './session/smtp-session.ts';
import type { Structured } from './structured/structured.ts';
import { otherProtocol, subjectOf, type Topic, topicOf } from './topic.ts';

/** Lines shown of what nobody understood, and of struck secrets. */
const FEW = 6;

/** Reads a text whose structured parts have been read. */
export function readWhole({ text, secrets, lines }: Prepared, structured: Structured): ReadingInDetail {
  const { token, collected, assessment, graph, powershell, flat } = structured;
  const part = (words: string): StruckText => partOf(flat, words);
  const entra = readEntra(flat);
  const turns = turnsIn(flat);
  const session = sessionOf(turns);
  const device = readDevice(flat);
  const ownMessage = messageOf(flat, session, device);
  const all = repliesIn(flat).filter((item) => !isProgramsOwn(item, ownMessage));
  const decided = decide(all, attemptsIn(turns, flat)) ?? promptOf(session);
  const isShown = session.visible || decided?.reply === 'messageAccepted';
  const works = isShown ? null : worksNow(flat, placesOf(decided, ownMessage));
  const chosen = works === null ? decided : null;
  const about = subjectOf({ text, chosen, graph, device, entra });
  const meant = meantReply(chosen, about, graph, text);
  const heard = works ?? messageBeside(chosen, ownMessage);
  const message = heard?.vague === true && (chosen ?? meant) !== null ? null : heard;
  const clues = { text: flat, chosen, message, entra, powershell, graph, session, device, about };
  const topic =
    token !== null ? 'token' : assessment !== null ? 'settings' : collected === null ? topicOf(clues) : 'collected';
  const ownWords = topic === 'smtp' || topic === 'collected' ? message : null;
  const fromLog = entra.fromLog || graph?.answer === 'signIns';
  const tokenRefused = entra.tokenRefused && graph === null;
  const seen = seenOf(
    topic,
    about ?? subjectOfReply(chosen),
    flat,
    seenIn({ text: flat, session, decisive: chosen, message, tokenRefused, fromLog }),
  );
  const replies = withMeant(repliesOf(all, chosen, ownWords), meant);
  return {
    replies: replies.map(({ index, ...item }) => ({ ...item, words: part(item.words) })),
    inText: [...replies].sort((a, b) => a.index - b.index).map(({ reply: id }) => id),
    evidence: [
      ...sessionEvidence({ seen, session, text: flat, chosen, message }),
      ...entra.evidence,
      ...(topic === 'token' && entra.evidence.length === 0 ? entra.inWords : []),
      ...powershell.evidence,
      ...(graph?.evidence ?? []),
      ...(collected?.evidence ?? []),
      ...(assessment ?? []),
      ...structured.tokenEvidence,
      ...(topic === 'mailAccess' ? [] : clientIn(flat)),
      ...(topic === 'smtp' || topic === 'signInLog' || topic === 'token' ? saidBeside(chosen, readSaid(flat)) : []),
    ].map((item) => ({ ...item, words: part(item.words ?? '') })),
    notUnderstood: notUnderstood(all, entra, powershell).slice(0, FEW).map(part),
    secrets,
    secretLines: lines.slice(0, FEW),
    redacted: text,
    addresses: addressesIn(text),
    topic,
    about,
    decisive: decisiveOf(chosen, ownWords, flat, part),
    dialogue: dialogueOf(turns, new Set(), part),
    seen,
    session,
    signInErrors: [...entra.unknown, ...entra.codes, ...(graph?.signIns?.slice(0, 1).map(({ code }) => code) ?? [])],
    graph,
    mailboxes: [...powershell.mailboxes, ...(collected?.mailboxes ?? [])],
    openPolicies: structured.openPolicies.slice(0, FEW).map(part),
    cmdletProblem: collected?.mailboxNotFound === true ? 'mailboxNotFound' : powershell.problem,
    collected,
    otherProtocol: topic === 'smtp' || topic === 'settings' ? otherProtocol(flat) : null,
    tokenError: entra.tokenError ?? (topic === 'token' ? (graph?.error?.code ?? null) : null),
    device,
    token,
  };
}

/** Where a refusal and a client's own message stand that tell of a failure. */
const placesOf = (chosen: FoundReply | null, message: ClientMessage | null): number[] => [
  ...(chosen === null || chosen.reply === 'messageAccepted' ? [] : [chosen.index]),
  ...(message === null || message.vague === true ? [] : [message.index]),
];

/** That STARTTLS is set says something beside a refused mechanism; a server that wants TLS didn't see it. */
function saidBeside(chosen: FoundReply | null, said: ReadEvidence[]): ReadEvidence[] {
  const outcome = chosen?.reply == null ? null : reply(chosen.reply).outcome;
  if (outcome?.kind === 'gate' && outcome.gate === 'authentication') return said;
  return said.filter(({ fact, value }) => fact !== 'encryption' || value !== 'startTls');
}

/** A reply that stands for reading a mailbox says that the text is about it. */
const subjectOfReply = (chosen: FoundReply | null): OtherSubject | null =>
  chosen?.reply === 'mailboxAccessFailed' ? 'imapOrPop' : null;

/** The replies of a text; a text of a few characters can be nothing but a code. */
function repliesIn(text: string): FoundReply[] {
  const all = findReplies(text);
  // The link alone tells less than the sentence before it.
  if (all.some(({ reply: id }) => id !== 'smtpAuthDisabled')) return all;
  const short = cutReply(text) ?? (all.length === 0 ? shortReply(text) : null);
  return short === null ? all : [short];
}

/** A program that gives its own failure a server's code, as sendmail does: `403 4.7.0 TLS handshake failed`. Its words say more. */
function isProgramsOwn(found: FoundReply, message: ClientMessage | null): boolean {
  const { reply: id, tagged, enhancedStatusCode, words, index } = found;
  if (id === null || reply(id).topicByWords !== true || tagged || message === null || message.vague === true)
    return false;
  return (
    enhancedStatusCode !== null &&
    gistOf(words) === null &&
    message.index >= index &&
    message.index < index + words.length
  );
}

/** The commands by which IMAP and POP log in. */
const MAILBOX_LOGIN = /^[ \t]{0,12}(?:[A-Za-z]{0,4}\d{1,6} LOGIN \S|PASS(?: |$))/m;

/**
 * Of reading a mailbox only a visible command, or a sentence of its server, shows that a login was tried. Who can't open a password of
 * their own never came to a server.
 */
function seenOf(topic: Topic, about: OtherSubject | null, text: string, seen: Seen): Seen {
  if (about === 'localPassword') return { ...seen, authAttempted: false, authSucceeded: false };
  if (about !== null && firstIn(MAILBOX_LOGIN_REFUSED, searched(text)) !== null)
    return { ...seen, authAttempted: true, authSucceeded: false };
  if (topic !== 'mailAccess' || !/\b(?:IMAP4?|POP3?|EWS)/i.test(text)) return seen;
  const tried = seen.mechanism !== null || MAILBOX_LOGIN.test(text);
  return { ...seen, authAttempted: tried ? true : null, authSucceeded: tried ? false : null };
}

/** Where an attempt to connect or to log in begins, as places in the text. */
function attemptsIn(turns: readonly Turn[], text: string): number[] {
  const starts: number[] = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return turns
    .filter(({ by, text: said }) =>
      by === 'client' ? /^(?:AUTH|EHLO|HELO)/i.test(said) : /^220 .{0,120}SMTP/i.test(said),
    )
    .map(({ line }) => starts[line] ?? 0);
}

/** A conversation that ends with the prompt for credentials: the last reply is that. */
function promptOf(session: Session): FoundReply | null {
  if (!session.endsWithPrompt) return null;
  return { reply: null, replyCode: '334', enhancedStatusCode: null, words: '334', index: 0, tagged: false };
}

/** Where the conversation was seen from its start and holds no AUTH, a failed login is one of the client with somebody else. */
function messageOf(
  text: string,
  { fromStart, authAttempted, phase }: Session,
  device: DeviceReading | null,
): ClientMessage | null {
  const message = ofDevice(device, findClientMessage(text));
  const contradicted = message?.attempted === true && fromStart && authAttempted !== true;
  if (message === null || contradicted) return null;
  const notReached = message.reply === 'cannotConnect' || message.reply === 'connectionClosed';
  // TLS from the first byte, where the server greets in plain text first.
  if (notReached && /(?<!\d)587(?!\d)/.test(text) && firstIn(IMPLICIT_TLS, searched(text)) !== null)
    return { ...message, reply: 'wrongTlsMode', attempted: false };
  // The server was reached, and said that it was ready for TLS.
  const broke = phase === 'startTls' && notReached;
  return broke ? { ...message, reply: 'tlsHandshakeFailed', attempted: false } : message;
}

/** A code that the maker explains says more than the usual words beside it; one that nobody explains says less. */
function ofDevice(device: DeviceReading | null, message: ClientMessage | null): ClientMessage | null {
  const reply = device === null ? null : replyOf(device);
  if (device === null || reply === null) return message;
  const isExact = device.confirmed && (reply.reply !== 'deviceCode' || device.stage === 'token');
  if (message !== null && message.vague !== true && !isExact) return message;
  return { ...reply, words: device.words, index: device.index };
}

/**
 * A server's refusal explains itself; without one the client's own message counts. That nobody is signed in is only what follows, and
 * the client may have said why.
 */
function messageBeside(chosen: FoundReply | null, message: ClientMessage | null): ClientMessage | null {
  return needsMessage(chosen) || isWhy(chosen, message) ? message : null;
}

const isWhy = (chosen: FoundReply | null, message: ClientMessage | null): boolean =>
  chosen?.reply != null &&
  reply(chosen.reply).loginShown === 'notLoggedIn' &&
  (message?.reply === 'noCommonMechanism' || message?.reply === 'authNotOffered');

function needsMessage(chosen: FoundReply | null): boolean {
  if (chosen === null || chosen.replyCode === '334' || chosen.reply === 'messageAccepted') return true;
  const { reply: id, enhancedStatusCode, replyCode, words } = chosen;
  // A number without words that say anything: the client says more.
  if (id === null && enhancedStatusCode === null && gistOf(words) === null) return true;
  return enhancedStatusCode === null && replyCode === null && (id === null || id === 'loginFailedWithoutReply');
}

/** `index` is its place in the text. */
type RawReply = Omit<ReadReply, 'words'> & { words: string; index: number };

function repliesOf(all: readonly FoundReply[], chosen: FoundReply | null, message: ClientMessage | null): RawReply[] {
  const known = all.filter((item): item is FoundReply & { reply: ReplyId } => item.reply !== null && item !== chosen);
  const ordered: RawReply[] = known.map(toRead);
  const own = message === null ? [] : [{ reply: message.reply, words: message.words, index: message.index }];
  const server = chosen?.reply == null ? [] : [toRead({ ...chosen, reply: chosen.reply })];
  ordered.push(...(isWhy(chosen, message) ? [...server, ...own] : [...own, ...server]));
  return ordered.filter((item, at) => ordered.findLastIndex((other) => other.reply === item.reply) === at);
}

/** What stands for a reply that the catalogue doesn't know, or for a text that isn't about sending. */
function meantReply(
  chosen: FoundReply | null,
  about: OtherSubject | null,
  graph: GraphReading | null,
  text: string,
): RawReply | null {
  const id =
    chosen === null || about !== null
      ? replyOfSubject(about, graph, text)
      : chosen.reply === null
        ? replyOfTopic(gistOf(chosen.words), chosen.replyCode)
        : null;
  return id === null ? null : { reply: id, words: chosen?.words ?? '', index: chosen?.index ?? text.length };
}

/** It decides, and so comes last; what the text names by its own sentence isn't said twice. */
function withMeant(replies: readonly RawReply[], meant: RawReply | null): readonly RawReply[] {
  return meant === null || replies.some(({ reply }) => reply === meant.reply) ? replies : [...replies, meant];
}

function toRead({ reply: id, at, words, index }: FoundReply & { reply: ReplyId }): RawReply {
  return { reply: id, ...(at === undefined ? {} : { at }), words, index };
}

/** The code in which Postfix sums up why it couldn't deliver, where no server said one. */
const DSN = /\bdsn=([45]\.\d{1,3}\.\d{1,3})\b/gi;
const summedUp = (text: string): string | null => [...text.matchAll(DSN)].at(-1)?.[1] ?? null;

function decisiveOf(
  chosen: FoundReply | null,
  message: ClientMessage | null,
  text: string,
  part: (words: string) => StruckText,
): Decisive | null {
  if (chosen !== null) {
    const { reply: id, replyCode, enhancedStatusCode, words } = chosen;
    return {
      reply: id ?? message?.reply ?? null,
      replyCode,
      enhancedStatusCode: enhancedStatusCode ?? (id === 'saslFailed' ? summedUp(text) : null),
      words: part(words),
      gist: id === null || reply(id).topicByWords === true ? gistOf(words) : null,
    };
  }
  return message === null
    ? null
    : {
        reply: message.reply,
        replyCode: null,
        enhancedStatusCode: summedUp(text),
        words: part(message.words),
        gist: null,
      };
}

function notUnderstood(all: readonly FoundReply[], entra: EntraReading, powershell: PowerShellReading): string[] {
  const unknown = all.filter(({ reply: id }) => id === null).map(({ words }) => words);
  return [...new Set([...unknown, ...entra.unknown.map((code) => `AADSTS${code}`), ...powershell.unclear])];
}
