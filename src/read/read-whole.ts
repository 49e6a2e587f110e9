import type { SeenReply } from '../domain/case.ts';
import { type ReplyId, reply } from '../domain/replies.ts';
import { type ClientMessage, findClientMessage } from './client-messages.ts';
import { decisive as decide } from './decide.ts';
import { dialogueOf, type Turn, turnsIn } from './dialogue.ts';
import { type EntraReading, readEntra } from './entra.ts';
import { found, type ReadEvidence } from './found.ts';
import { gistOf } from './gist.ts';
import { type GraphReading, readGraph } from './graph/index.ts';
import { jsonIn } from './json-in.ts';
import { normalise } from './normalise.ts';
import { type PowerShellReading, readPowerShell } from './powershell/index.ts';
import type { Decisive, Reading, ReadReply, Topic } from './reading.ts';
import { type FoundReply, findReplies } from './replies.ts';
import { strikeSecrets } from './secrets.ts';
import { type Seen, seenIn } from './seen.ts';
import { serviceOf } from './service.ts';
import { type Session, sessionOf } from './session.ts';

/** Lines shown of what nobody understood, and of struck secrets. */
const FEW = 6;

/** Reads a text of bounded length. `original` is the text as pasted; JSON is parsed from it, because a sieve would break it. */
export function readWhole(part: string, original: string): Reading {
  const { text, secrets, lines } = strikeSecrets(normalise(part));
  const json = jsonIn(original);
  const graph = json.reduce<GraphReading | null>((first, value) => first ?? readGraph(value), null);
  // What Graph answered is read from its JSON alone; the same words as text would count twice.
  const loose = graph === null ? text : '';
  const entra = readEntra(loose);
  const powershell = readPowerShell(loose, json);
  const turns = turnsIn(text);
  const session = sessionOf(turns);
  const all = findReplies(text);
  const chosen = decide(all, attemptsIn(turns, text)) ?? promptOf(session);
  const server = chosen !== null && !isOwnFault(chosen);
  const message =
    server && chosen.reply !== 'messageAccepted' && chosen.basic !== '334' ? null : findClientMessage(text);
  const fromLog = entra.fromLog || graph?.answer === 'signIns';
  const topic = topicOf({ text, chosen, message, entra, powershell, graph, session });
  const seen = seenOf(
    topic,
    text,
    seenIn({ text, session, decisive: chosen, message, tokenRefused: entra.tokenRefused, fromLog }),
  );
  const replies = repliesOf(all, chosen, topic === 'smtp' ? message : null);
  return {
    replies,
    evidence: [
      ...evidenceOf(seen, session, text, chosen, message),
      ...entra.evidence,
      ...powershell.evidence,
      ...(graph?.evidence ?? []),
    ],
    notUnderstood: notUnderstood(all, entra, powershell).slice(0, FEW),
    secrets,
    secretLines: lines.slice(0, FEW),
    redacted: text,
    addresses: addressesIn(text),
    topic,
    decisive: decisiveOf(chosen, topic === 'smtp' ? message : null),
    dialogue: dialogueOf(turns, new Set()),
    seen,
    session,
    signInErrors: [...entra.unknown, ...entra.codes, ...(graph?.signIns?.slice(0, 1).map(({ code }) => code) ?? [])],
    graph,
    mailboxes: powershell.mailboxes,
    cmdletProblem: powershell.problem,
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
  return { reply: null, basic: '334', enhanced: null, words: '334', index: 0, tagged: false };
}

/** Weak words that a client's own message explains better. */
function isOwnFault({ reply: id, enhanced, basic }: FoundReply): boolean {
  return enhanced === null && (id === null || id === 'loginFailedWithoutReply') && basic === null;
}

function repliesOf(all: readonly FoundReply[], chosen: FoundReply | null, message: ClientMessage | null): ReadReply[] {
  const known = all.filter((item): item is FoundReply & { reply: ReplyId } => item.reply !== null && item !== chosen);
  const ordered: ReadReply[] = known.map(toRead);
  if (message !== null) ordered.push({ reply: message.reply, words: message.words });
  if (chosen?.reply != null) ordered.push(toRead({ ...chosen, reply: chosen.reply }));
  return ordered.filter((item, at) => ordered.findLastIndex((other) => other.reply === item.reply) === at);
}

function toRead({ reply: id, at, words }: FoundReply & { reply: ReplyId }): SeenReply & { words: string } {
  return at === undefined ? { reply: id, words } : { reply: id, at, words };
}

function decisiveOf(chosen: FoundReply | null, message: ClientMessage | null): Decisive | null {
  if (chosen !== null) {
    const { reply: id, basic, enhanced, words } = chosen;
    return { reply: id ?? message?.reply ?? null, basic, enhanced, words, gist: id === null ? gistOf(words) : null };
  }
  return message === null
    ? null
    : { reply: message.reply, basic: null, enhanced: null, words: message.words, gist: null };
}

interface TopicClues {
  text: string;
  chosen: FoundReply | null;
  message: ClientMessage | null;
  entra: EntraReading;
  powershell: PowerShellReading;
  graph: GraphReading | null;
  session: Session;
}

const MAIL_ACCESS =
  /\bIMAP4?\b|\bPOP3?\b|ImapConnection|imaplib|poplib|\bEWS\b|Logon failure: unknown user name or bad password/i;
const ABOUT_SMTP = /\bE?SMTP|smtplib|nodemailer|MAIL FROM|sendmail|\b587\b/i;

function topicOf({ text, chosen, message, entra, powershell, graph, session }: TopicClues): Topic {
  if (graph !== null) return graph.answer === 'signIns' ? 'signInLog' : 'graph';
  if (chosen?.reply != null || (chosen !== null && chosen.enhanced !== null)) return 'smtp';
  if (entra.fromLog) return 'signInLog';
  if (entra.tokenRefused) return 'token';
  if (MAIL_ACCESS.test(text) && !ABOUT_SMTP.test(text)) return 'mailAccess';
  if (chosen !== null || message !== null || session.visible) return 'smtp';
  if (powershell.recognised) return 'powershell';
  return /\bsmtp|mailer|mail server/i.test(text) ? 'settings' : 'nothing';
}

function evidenceOf(
  seen: Seen,
  session: Session,
  text: string,
  chosen: FoundReply | null,
  message: ClientMessage | null,
): ReadEvidence[] {
  const facts: ReadEvidence[] = [];
  const id = chosen?.reply ?? message?.reply ?? null;
  const service = serviceOf({
    text,
    host: seen.host,
    banner: session.banner,
    words: chosen?.words ?? '',
    proven: id === null ? null : (reply(id).proves.service ?? null),
    foreignReply: chosen !== null && isForeign(chosen),
  });
  if (service !== null)
    facts.push(found('service', service, 'transcript', session.banner ?? seen.host ?? chosen?.words ?? ''));
  if (seen.host !== null) facts.push(found('endpointHost', seen.host, 'transcript', seen.host));
  if (seen.port !== null) facts.push(found('endpointPort', seen.port, 'transcript', `${seen.host ?? ''}:${seen.port}`));
  if (seen.tls === true && id !== 'oldTlsVersion' && id !== 'organizationOldTls')
    facts.push(found('encryption', 'startTls', 'transcript', 'TLS'));
  else if (seen.tls === false && session.fromStart && id === null)
    facts.push(found('encryption', 'none', 'transcript', 'no STARTTLS'));
  const mechanism = seen.mechanism;
  if (mechanism !== null) {
    const value =
      mechanism === 'LOGIN' ? 'login' : mechanism === 'PLAIN' ? 'plain' : mechanism === 'XOAUTH2' ? 'xoauth2' : 'other';
    facts.push(found('mechanism', value, 'transcript', `AUTH ${mechanism}`));
  }
  if (seen.authSucceeded === true) facts.push(found('login', 'accepted', 'transcript', '235'));
  else if (seen.authAttempted === true && seen.authSucceeded === false)
    facts.push(found('login', 'refused', 'transcript', chosen?.words ?? message?.words ?? ''));
  else if (seen.authAttempted === false && session.visible)
    facts.push(found('login', 'notTried', 'transcript', 'no AUTH'));
  return facts;
}

/** Microsoft's servers send an enhanced code with every refusal, and few sentences. */
function isForeign({ reply: id, basic, enhanced, words }: FoundReply): boolean {
  if (basic === '334' || (basic === null && enhanced === null)) return false;
  if (id === null)
    return (
      basic !== null &&
      words.length > 8 &&
      (enhanced === null ||
        basic === '530' ||
        /^\d{3}[- ]\d\.\d{1,3}\.\d{1,3} (?:<[^>\n]{0,200}>: |Error: )/.test(words))
    );
  if (enhanced === '5.7.4') return /unsupported authentication mechanism/i.test(words);
  return id === 'mustIssueStartTls' && enhanced !== '5.7.3';
}

function notUnderstood(all: readonly FoundReply[], entra: EntraReading, powershell: PowerShellReading): string[] {
  const unknown = all.filter(({ reply: id }) => id === null).map(({ words }) => words);
  return [...new Set([...unknown, ...entra.unknown.map((code) => `AADSTS${code}`), ...powershell.unclear])];
}

const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

function addressesIn(text: string): string[] {
  return [...new Set([...text.matchAll(ADDRESS)].slice(0, 200).map(([address]) => address))].slice(0, 20);
}
