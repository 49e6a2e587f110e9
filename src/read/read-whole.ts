import { type ReplyId, reply } from '../domain/replies/replies.ts';
import { type EntraReading, readEntra } from './entra/entra-errors.ts';
import { type GraphReading, readGraph } from './graph/index.ts';
import { readCollected, withoutCollected } from './powershell/collected-output.ts';
import { type PowerShellReading, readPowerShell } from './powershell/index.ts';
import type { Decisive, Reading, ReadReply } from './reading.ts';
import { strikeSecrets } from './redact/redact.ts';
import { type ClientMessage, findClientMessage } from './replies/client-messages.ts';
import { decisive as decide } from './replies/decide.ts';
import { type FoundReply, findReplies } from './replies/find-replies.ts';
import { gistOf } from './replies/reply-topic.ts';
import { type Seen, seenIn } from './session/attempt.ts';
import { dialogueOf, type Turn, turnsIn } from './session/dialogue.ts';
import { sessionEvidence } from './session/session-evidence.ts';
import { type Session, sessionOf } from './session/smtp-session.ts';
import { jsonIn } from './text/json-in.ts';
import { normalise } from './text/normalise.ts';
import { otherProtocol, type Topic, topicOf } from './topic.ts';

/** Lines shown of what nobody understood, and of struck secrets. */
const FEW = 6;

/** Reads a text of bounded length. `original` is the text as pasted; JSON is parsed from it, because a sieve would break it. */
export function readWhole(part: string, original: string): Reading {
  const { text, secrets, lines } = strikeSecrets(normalise(part));
  const collected = readCollected(original) ?? readCollected(text);
  const json = collected === null ? jsonIn(original) : [];
  const graph = json.reduce<GraphReading | null>((first, value) => first ?? readGraph(value), null);
  // What stands in JSON that is understood counts once, not a second time as text.
  const prose = collected === null ? (graph === null ? text : '') : withoutCollected(text);
  // Columns matter to tables alone; elsewhere several spaces are as good as one.
  const flat = prose.replace(/(?<=\S)[ \t]{2,200}/g, ' ');
  const entra = readEntra(flat);
  const powershell = readPowerShell(prose, json);
  const turns = turnsIn(flat);
  const session = sessionOf(turns);
  const all = findReplies(flat);
  const chosen = decide(all, attemptsIn(turns, flat)) ?? promptOf(session);
  const message = needsMessage(chosen) ? messageOf(flat, session) : null;
  const topic =
    collected === null ? topicOf({ text: flat, chosen, message, entra, powershell, graph, session }) : 'collected';
  const about = topic === 'smtp' || topic === 'collected' ? message : null;
  const fromLog = entra.fromLog || graph?.answer === 'signIns';
  const seen = seenOf(
    topic,
    flat,
    seenIn({ text: flat, session, decisive: chosen, message, tokenRefused: entra.tokenRefused, fromLog }),
  );
  return {
    replies: repliesOf(all, chosen, about),
    evidence: [
      ...sessionEvidence({ seen, session, text: flat, chosen, message }),
      ...entra.evidence,
      ...powershell.evidence,
      ...(graph?.evidence ?? []),
      ...(collected?.evidence ?? []),
    ],
    notUnderstood: notUnderstood(all, entra, powershell).slice(0, FEW),
    secrets,
    secretLines: lines.slice(0, FEW),
    redacted: text,
    addresses: addressesIn(text, collected?.address ?? null),
    topic,
    decisive: decisiveOf(chosen, about),
    dialogue: dialogueOf(turns, new Set()),
    seen,
    session,
    signInErrors: [...entra.unknown, ...entra.codes, ...(graph?.signIns?.slice(0, 1).map(({ code }) => code) ?? [])],
    graph,
    mailboxes: [...powershell.mailboxes, ...(collected?.mailboxes ?? [])],
    cmdletProblem: collected?.mailboxNotFound === true ? 'mailboxNotFound' : powershell.problem,
    collected,
    otherProtocol: topic === 'smtp' || topic === 'settings' ? otherProtocol(flat) : null,
    tokenError: entra.tokenError,
  };
}

/** Of reading a mailbox only a visible command shows that a login was tried. */
function seenOf(topic: Topic, text: string, seen: Seen): Seen {
  if (topic !== 'mailAccess' || !/\b(?:IMAP4?|POP3?|EWS)/i.test(text)) return seen;
  const tried = seen.mechanism !== null;
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
function messageOf(text: string, { fromStart, authAttempted }: Session): ClientMessage | null {
  const message = findClientMessage(text);
  const contradicted = message?.attempted === true && fromStart && authAttempted !== true;
  return contradicted ? null : message;
}

/** A server's refusal explains itself; without one the client's own message counts. */
function needsMessage(chosen: FoundReply | null): boolean {
  if (chosen === null || chosen.replyCode === '334' || chosen.reply === 'messageAccepted') return true;
  const { reply: id, enhancedStatusCode, replyCode } = chosen;
  return enhancedStatusCode === null && replyCode === null && (id === null || id === 'loginFailedWithoutReply');
}

function repliesOf(all: readonly FoundReply[], chosen: FoundReply | null, message: ClientMessage | null): ReadReply[] {
  const known = all.filter((item): item is FoundReply & { reply: ReplyId } => item.reply !== null && item !== chosen);
  const ordered: ReadReply[] = known.map(toRead);
  if (message !== null) ordered.push({ reply: message.reply, words: message.words });
  if (chosen?.reply != null) ordered.push(toRead({ ...chosen, reply: chosen.reply }));
  return ordered.filter((item, at) => ordered.findLastIndex((other) => other.reply === item.reply) === at);
}

function toRead({ reply: id, at, words }: FoundReply & { reply: ReplyId }): ReadReply {
  return at === undefined ? { reply: id, words } : { reply: id, at, words };
}

function decisiveOf(chosen: FoundReply | null, message: ClientMessage | null): Decisive | null {
  if (chosen !== null) {
    const { reply: id, replyCode, enhancedStatusCode, words } = chosen;
    return {
      reply: id ?? message?.reply ?? null,
      replyCode,
      enhancedStatusCode,
      words,
      gist: id === null || reply(id).topicByWords === true ? gistOf(words) : null,
    };
  }
  return message === null
    ? null
    : { reply: message.reply, replyCode: null, enhancedStatusCode: null, words: message.words, gist: null };
}

function notUnderstood(all: readonly FoundReply[], entra: EntraReading, powershell: PowerShellReading): string[] {
  const unknown = all.filter(({ reply: id }) => id === null).map(({ words }) => words);
  return [...new Set([...unknown, ...entra.unknown.map((code) => `AADSTS${code}`), ...powershell.unclear])];
}

const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

function addressesIn(text: string, first: string | null): string[] {
  const all = [...text.matchAll(ADDRESS)].slice(0, 200).map(([address]) => address);
  return [...new Set([...(first === null || first === '' ? [] : [first]), ...all])].slice(0, 20);
}
