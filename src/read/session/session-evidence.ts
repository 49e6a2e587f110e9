import { isMicrosoftName } from '../../domain/endpoints.ts';
import { type ReplyId, reply } from '../../domain/replies/replies.ts';
import { found, type ReadEvidence } from '../evidence-from-text.ts';
import { firstIn, searched } from '../phrases/find.ts';
import { OTHER_SERVICE, OWN_EXCHANGE } from '../phrases/rows/services.ts';
import { OAUTH_SETTINGS } from '../phrases/rows/token-errors.ts';
import type { ClientMessage } from '../replies/client-messages.ts';
import type { FoundReply } from '../replies/find-replies.ts';
import type { Seen } from './attempt.ts';
import { serviceOf } from './service.ts';
import type { SaslMechanism, Session } from './smtp-session.ts';

/** Where one of these is named as well, another provider's name may be where somebody came from. */
const MICROSOFT = /microsoft|office|outlook|hotmail|exchange|365|entra\b|azure|tenant/i;

export interface Shown {
  seen: Seen;
  session: Session;
  text: string;
  chosen: FoundReply | null;
  message: ClientMessage | null;
}

/** What the session shows, as evidence. What the reply itself proves is the catalogue's, and not repeated here. */
export function sessionEvidence({ seen, session, text, chosen, message }: Shown): ReadEvidence[] {
  const facts: ReadEvidence[] = [];
  const id = chosen?.reply ?? message?.reply ?? null;
  const words = chosen?.words ?? '';
  const service = serviceOf({
    text,
    host: seen.host,
    banner: session.banner,
    words,
    proven: id === null ? null : (reply(id).proves.service ?? null),
    foreignReply: chosen !== null && isForeign(chosen),
  });
  if (service !== null) facts.push(found('service', service, 'transcript', session.banner ?? seen.host ?? words));
  else if ((seen.host === null || !isMicrosoftName(seen.host)) && firstIn(OWN_EXCHANGE, searched(text)) !== null)
    // No server says so: it is the person's own word.
    facts.push(found('service', 'exchangeOnPremises', 'answer', 'Exchange Server'));
  else if (seen.host === null && !MICROSOFT.test(text) && id !== null) {
    const named = firstIn(OTHER_SERVICE, searched(text));
    if (named !== null) facts.push(found('service', 'other', 'answer', text.slice(named.index, named.end)));
  }
  if (seen.host !== null) facts.push(found('endpointHost', seen.host, 'transcript', seen.host));
  if (seen.port !== null) facts.push(found('endpointPort', seen.port, 'transcript', `${seen.host ?? ''}:${seen.port}`));
  if (/TcpTestSucceeded\s{0,4}:\s{0,4}True|port \[tcp\/\w{1,20}\] succeeded/i.test(text))
    facts.push(found('connection', 'ok', 'transcript', 'TcpTestSucceeded'));
  const tooOld = id !== null && reply(id).proves.encryption === 'tooOld';
  if (seen.tls === true && !tooOld) facts.push(found('encryption', 'startTls', 'transcript', 'TLS'));
  else if (seen.tls === false && session.fromStart && id === null)
    facts.push(found('encryption', 'none', 'transcript', 'no STARTTLS'));
  if (seen.mechanism !== null)
    facts.push(found('mechanism', mechanismFact(seen.mechanism), 'transcript', `AUTH ${seen.mechanism}`));
  else if (firstIn(OAUTH_SETTINGS, searched(text)) !== null)
    facts.push(found('method', 'oauth', 'transcript', 'OAuth'));
  const refusal = chosen?.words ?? message?.words ?? '';
  if (seen.authSucceeded === true) facts.push(found('login', 'accepted', 'transcript', '235'));
  else if (seen.authAttempted === true && seen.authSucceeded === false)
    facts.push(found('login', 'refused', 'transcript', refusal));
  else if (seen.authAttempted === false && !isBeforeLogin(id) && (session.visible || message?.loginOff === true))
    facts.push(found('login', 'notTried', 'transcript', 'no AUTH'));
  return facts;
}

/** Where no connection or no encryption came about, that nobody logged in is only what follows. */
function isBeforeLogin(id: ReplyId | null): boolean {
  const outcome = id === null ? null : reply(id).outcome;
  return outcome?.kind === 'gate' && (outcome.gate === 'endpoint' || outcome.gate === 'encryption');
}

function mechanismFact(mechanism: SaslMechanism): 'login' | 'plain' | 'xoauth2' | 'other' {
  switch (mechanism) {
    case 'LOGIN':
      return 'login';
    case 'PLAIN':
      return 'plain';
    case 'XOAUTH2':
      return 'xoauth2';
    default:
      return 'other';
  }
}

/** Wordings of other servers, which say no more about whose they are than an unknown one. */
const UNNAMED: ReadonlySet<ReplyId> = new Set([
  'authenticationRequired',
  'senderRefused',
  'contentRejected',
  'relayDenied',
]);

/** Microsoft's servers send an enhanced status code with every refusal, and few sentences. */
function isForeign({ reply: id, replyCode, enhancedStatusCode, words }: FoundReply): boolean {
  // Its wordings are those of other servers, and no client prints them by itself.
  if (id === 'senderRefused' && replyCode === null && enhancedStatusCode === null) return true;
  if (replyCode === '334' || (replyCode === null && enhancedStatusCode === null)) return false;
  if (id === null || UNNAMED.has(id)) {
    const other = /^\d{3}[- ]\d\.\d{1,3}\.\d{1,3} (?:<[^>\n]{0,200}>: |Error: )/.test(words);
    return replyCode !== null && words.length > 8 && (enhancedStatusCode === null || replyCode === '530' || other);
  }
  if (enhancedStatusCode === '5.7.4') return /unsupported authentication mechanism/i.test(words);
  return id === 'mustIssueStartTls' && enhancedStatusCode !== '5.7.3';
}
