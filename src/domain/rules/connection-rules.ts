import type { Reason } from '../diagnosis.ts';
import { hostKind, isForPersonalAccounts, isMicrosoftName, isSubmissionPort } from '../endpoints.ts';
import type { Known } from '../evidence/case-state.ts';
import type { FactId } from '../facts.ts';
import { because, namedReport, passedOrUnknown, type Rule, report, UNKNOWN, wasSaid } from './gate-report.ts';

/** Closed where another service or no submission server answers, by service, connection, host and port. */
export const endpoint: Rule = (known) => {
  const service = known.value('service');
  if (service !== undefined && service !== 'exchangeOnline') return report('closed', because(known, 'service'));
  const elsewhere = answeredElsewhere(known);
  if (elsewhere !== null) return report('closed', [elsewhere]);
  const connection = known.value('connection');
  if (connection !== undefined && connection !== 'ok') return report('closed', because(known, 'connection'));
  if (connection === undefined) {
    const named = namedReport(known, 'endpoint');
    if (named !== null) return named;
  }
  const host = known.value('endpointHost');
  const kind = host === undefined ? undefined : hostKind(host, known.value('cloud'));
  // Personal accounts are told to use this server, and it serves mailboxes of organisations too.
  const silent = known.latest !== null && known.latest.reply.proves.service === undefined;
  if (service === undefined && silent && isForPersonalAccounts(host ?? ''))
    return { ...UNKNOWN, reasons: because(known, 'endpointHost') };
  if (kind === 'relay') return report('closed', because(known, 'endpointHost'));
  // Whoever is answered by Exchange Online has reached it, through a proxy or a relay of their own if need be.
  const answered = known.passed('endpoint') ?? answeredByExchangeOnline(known);
  if (answered !== null) return report('open', [answered]);
  // Another provider's server on its own port is right there: whose mailbox it is must be known first.
  if (service === undefined && kind === 'other' && !isMicrosoftName(host ?? ''))
    return { ...UNKNOWN, reasons: because(known, 'endpointHost') };
  const port = known.value('endpointPort');
  if (port !== undefined && !isSubmissionPort(port)) return report('closed', because(known, 'endpointPort'));
  if (kind === 'other' || (kind === 'separate' && !known.passed('authentication')))
    return report('closed', because(known, 'endpointHost', 'cloud'));
  if (kind === 'submission' && connection === 'ok') return report('open', because(known, 'endpointHost', 'connection'));
  return UNKNOWN;
};

/** Another provider's server has answered, although the mailbox is in Exchange Online: the client is set to the wrong one. */
function answeredElsewhere({ latest }: Known): Reason | null {
  return latest?.reply.outcome.kind === 'otherService' ? { kind: 'reply', reply: latest.id, how: 'named' } : null;
}

/**
 * The submission server of Exchange Online shows itself in the latest reply: by its sentence, or by the server's name in
 * the text around it. Replies about relay and recipients come from its other servers as well.
 */
function answeredByExchangeOnline(known: Known): Reason | null {
  const { latest } = known;
  if (latest === null || known.value('service') !== 'exchangeOnline') return null;
  const { stage, proves } = latest.reply;
  const named = proves.service === 'exchangeOnline' || !known.wasRead('service');
  return stage === 'credentials' || (stage === 'greeted' && named)
    ? { kind: 'reply', reply: latest.id, how: 'passed' }
    : null;
}

/** Closed where TLS does not begin by STARTTLS, is too old or is not trusted. */
export const encryption: Rule = (known) => {
  const value = known.value('encryption');
  const named = namedReport(known, 'encryption');
  if (value === 'startTls')
    return named !== null && !known.wasRead('encryption') ? named : report('open', because(known, 'encryption'));
  if (value !== undefined) return report('closed', because(known, 'encryption'));
  return named ?? passedOrUnknown(known, 'encryption');
};

/**
 * Closed where the client never logs in, or only by a mechanism that Exchange Online does not offer: it offers LOGIN and
 * XOAUTH2.
 */
export const authentication: Rule = (known) => {
  // Whatever mechanism is set: 504 comes for LOGIN as well, where it is sent before STARTTLS.
  const named = namedReport(known, 'authentication');
  if (named !== null) return named;
  const passed = known.passed('authentication');
  const untried = neverTried(known);
  // A reply to AUTH shows that it was sent, against somebody's word that it is not, and in a way that the server takes: else it says so.
  if (untried !== null && (passed?.kind !== 'reply' || !(untried === 'mechanism' || wasSaid(known, untried))))
    return report('closed', because(known, untried));
  if (passed !== null) return report('open', [passed]);
  return known.value('mechanism') === undefined ? UNKNOWN : report('open', because(known, 'mechanism'), 'likely');
};

/** The fact that shows that the client never logs in, or tries in a way that the server does not offer. */
function neverTried(known: Known): FactId | null {
  const login = known.value('login');
  if (login === 'accepted' || known.latest?.reply.stage === 'loggedIn') return null;
  if (known.value('method') === 'none') return 'method';
  if (login === 'notTried') return 'login';
  const mechanism = known.value('mechanism');
  return mechanism === 'plain' || mechanism === 'other' ? 'mechanism' : null;
}
