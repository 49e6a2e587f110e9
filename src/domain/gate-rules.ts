import type { GateReport, Reason } from './diagnosis.ts';
import { hostKind, isSubmissionPort } from './endpoints.ts';
import type { FactId } from './facts.ts';
import type { Certainty, GateId, GateState } from './gates.ts';
import type { Known } from './known.ts';

/** From this day on Basic is off by default in existing tenants. Microsoft says "end of December 2026"; the exact day is unconfirmed. */
export const BASIC_OFF_BY_DEFAULT = '2026-12-31';
/** Tenants created from this day on do not have Basic by default (Exchange Team blog, 2026-01-27). */
export const NEW_TENANTS_WITHOUT_BASIC = '2027-01-01';

type Rule = (known: Known, today: string) => GateReport;

const UNKNOWN: GateReport = { state: 'unknown', certainty: 'cannotTell', reasons: [] };
const because = (known: Known, ...facts: FactId[]): Reason[] => facts.flatMap((fact) => known.reason(fact) ?? []);

/** What was inferred or only answered is likely; what the server named or a tool read is certain. */
function certaintyOf(reasons: readonly Reason[]): Certainty {
  if (reasons.length === 0) return 'likely';
  const sure = reasons.every(
    (r) => (r.kind === 'reply' && r.how === 'named') || (r.kind === 'evidence' && !SAID.has(r.evidence.origin)),
  );
  return sure ? 'certain' : 'likely';
}
const SAID: ReadonlySet<string> = new Set(['answer', 'link', 'site']);

const report = (state: GateState, reasons: readonly Reason[], certainty = certaintyOf(reasons)): GateReport => ({
  state,
  certainty,
  reasons,
});

/** Closed by the reply that names the gate. */
function namedReport(known: Known, gate: GateId): GateReport | null {
  const id = known.named(gate);
  return id === null ? null : report('closed', [{ kind: 'reply', reply: id, how: 'named' }], 'certain');
}

/** Nothing is known about the gate itself: open where the message has passed it, else unknown. */
function passedOrUnknown(known: Known, gate: GateId): GateReport {
  const reason = known.passed(gate);
  return reason === null ? UNKNOWN : report('open', [reason], 'likely');
}

const usesOAuth = (known: Known): boolean => known.value('method') === 'oauth';
const usesBasic = (known: Known): boolean => known.value('method') === 'basic';
const appOnly = (known: Known): boolean => usesOAuth(known) && known.value('oauthFlow') === 'appOnly';
const notApplicable = (known: Known, ...facts: FactId[]): GateReport =>
  report('notApplicable', because(known, ...facts));

/** A gate that stands in the way of Basic and not of OAuth, and is ruled by one fact. */
function basicOnly<F extends 'securityDefaults' | 'authenticationPolicy'>(
  gate: F,
  closing: 'on' | 'blocksBasic',
): Rule {
  return (known) => {
    if (usesOAuth(known)) return notApplicable(known, 'method');
    const value = known.value(gate);
    if (value === undefined) return namedReport(known, gate) ?? passedOrUnknown(known, gate);
    if (value !== closing) return report('open', because(known, gate));
    if (!usesBasic(known)) return { ...UNKNOWN, reasons: because(known, gate) };
    // The reply that names it is given to Basic alone; else the method is half of the reason.
    return report('closed', known.named(gate) === null ? because(known, gate, 'method') : because(known, gate));
  };
}

const endpoint: Rule = (known) => {
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
  if (kind === 'relay') return report('closed', because(known, 'endpointHost'));
  // Whoever is answered by Exchange Online has reached it, through a proxy or a relay of their own if need be.
  const answered = known.passed('endpoint') ?? answeredByExchangeOnline(known);
  if (answered !== null) return report('open', [answered]);
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

const encryption: Rule = (known) => {
  const value = known.value('encryption');
  const named = namedReport(known, 'encryption');
  if (value === 'startTls')
    return named !== null && !known.wasRead('encryption') ? named : report('open', because(known, 'encryption'));
  if (value !== undefined) return report('closed', because(known, 'encryption'));
  return named ?? passedOrUnknown(known, 'encryption');
};

const authentication: Rule = (known) => {
  // Whatever mechanism is set: 504 comes for LOGIN as well, where it is sent before STARTTLS.
  const named = namedReport(known, 'authentication');
  if (named !== null) return named;
  const passed = known.passed('authentication');
  const untried = neverTried(known);
  // A reply to AUTH shows that it was sent, against somebody's word that it is not.
  if (untried !== null && (passed?.kind !== 'reply' || !wasSaid(known, untried)))
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

/** Whether the value is somebody's word, and not read by a tool or seen in a log. */
function wasSaid(known: Known, fact: FactId): boolean {
  const reason = known.reason(fact);
  return reason?.kind === 'evidence' && SAID.has(reason.evidence.origin);
}

/** The switches do not govern a mailbox that is not in Exchange Online. */
function withoutCloudMailbox(known: Known): GateReport | null {
  const mailbox = known.value('mailbox');
  return mailbox === 'missing' || mailbox === 'onPremises' ? notApplicable(known, 'mailbox') : null;
}

const tenantSetting: Rule = (known) => {
  const away = withoutCloudMailbox(known);
  if (away !== null) return away;
  const tenant = known.value('tenantSmtpAuth');
  const mailbox = known.value('mailboxSmtpAuth');
  if (tenant === 'enabled') return report('open', because(known, 'tenantSmtpAuth'));
  if (mailbox === 'enabled' || mailbox === 'disabled') return report('overruled', because(known, 'mailboxSmtpAuth'));
  if (tenant === 'disabled' && mailbox === 'inherits') {
    const named = known.named('tenantSetting');
    const reasons = because(known, 'tenantSmtpAuth', 'mailboxSmtpAuth');
    return report('closed', reasons, named === null ? certaintyOf(reasons) : 'certain');
  }
  if (tenant === 'disabled') return { ...UNKNOWN, reasons: because(known, 'tenantSmtpAuth') };
  return passedOrUnknown(known, 'tenantSetting');
};

const mailboxSetting: Rule = (known) => {
  const away = withoutCloudMailbox(known);
  if (away !== null) return away;
  const mailbox = known.value('mailboxSmtpAuth');
  if (mailbox === 'disabled') return report('closed', because(known, 'mailboxSmtpAuth'));
  if (mailbox === 'enabled') return report('open', because(known, 'mailboxSmtpAuth'));
  if (mailbox === 'inherits' && known.value('tenantSmtpAuth') !== undefined)
    return report('open', because(known, 'mailboxSmtpAuth', 'tenantSmtpAuth'));
  return passedOrUnknown(known, 'mailboxSetting');
};

const authenticationPolicy: Rule = (known, today) =>
  withoutCloudMailbox(known) ?? basicOnly('authenticationPolicy', 'blocksBasic')(known, today);

const retirement: Rule = (known, today) => {
  if (usesOAuth(known)) return notApplicable(known, 'method');
  const basic = known.value('basicForTenant');
  if (basic === 'off' || basic === 'unavailable') return report('closed', because(known, 'basicForTenant'));
  const named = namedReport(known, 'retirement');
  if (named !== null && (basic === undefined || known.namedAfter('retirement', 'basicForTenant') !== null))
    return named;
  if (basic === 'allowed') return report('open', because(known, 'basicForTenant'));
  if (today < BASIC_OFF_BY_DEFAULT) return report('open', [{ kind: 'date' }], 'certain');
  const passed = known.passed('retirement');
  if (passed !== null && !isOld(known, passed)) return report('open', [passed], 'likely');
  const created = known.value('tenantCreated');
  if (created !== undefined && created >= NEW_TENANTS_WITHOUT_BASIC && usesBasic(known))
    return report('closed', [...because(known, 'tenantCreated'), { kind: 'date' }], 'likely');
  return { ...UNKNOWN, reasons: [{ kind: 'date' }] };
};

/** A login from before the change proves nothing about the time after it; one without a date counts as of today. */
function isOld({ latest }: Known, passed: Reason): boolean {
  const at = passed.kind === 'reply' ? latest?.at : passed.kind === 'inferred' ? passed.evidence.at : undefined;
  return at !== undefined && at < BASIC_OFF_BY_DEFAULT;
}

const conditionalAccess: Rule = (known) => {
  if (appOnly(known)) return notApplicable(known, 'oauthFlow');
  const value = known.value('conditionalAccess');
  if (value === undefined)
    return namedReport(known, 'conditionalAccess') ?? passedOrUnknown(known, 'conditionalAccess');
  return report(value === 'blocks' ? 'closed' : 'open', because(known, 'conditionalAccess'));
};

const account: Rule = (known) => {
  if (appOnly(known)) return notApplicable(known, 'oauthFlow');
  const value = known.value('account');
  if (value === undefined) return passedOrUnknown(known, 'account');
  if (value === 'ok') return report('open', because(known, 'account'));
  if (value !== 'mfaRequired') return report('closed', because(known, 'account'));
  if (usesBasic(known)) return report('closed', because(known, 'account', 'method'));
  // A second factor stops Basic; with OAuth it is asked for, and met, when the token is requested.
  return usesOAuth(known)
    ? report('open', because(known, 'account', 'method'))
    : { ...UNKNOWN, reasons: because(known, 'account') };
};

const mailbox: Rule = (known) => {
  const value = known.value('mailbox');
  if (value === undefined) return passedOrUnknown(known, 'mailbox');
  if (value === 'missing' || value === 'onPremises') return report('closed', because(known, 'mailbox'));
  if (value === 'licensed' || usesOAuth(known) || known.value('signInAs') === 'delegate')
    return report('open', because(known, 'mailbox'));
  const asItself = known.value('signInAs') === 'thisMailbox' && usesBasic(known);
  return asItself
    ? report('closed', because(known, 'mailbox', 'signInAs', 'method'))
    : { ...UNKNOWN, reasons: because(known, 'mailbox') };
};

const token: Rule = (known) => {
  const method = known.value('method');
  if (method === 'basic' || method === 'none') return notApplicable(known, 'method');
  const value = known.value('token');
  if (value !== undefined) return report(value === 'ok' ? 'open' : 'closed', because(known, 'token'));
  const switchNamed = known.named('tenantSetting') ?? known.named('mailboxSetting');
  // The switch is looked at only once the token has been accepted, and without OAuth there is no token.
  if (switchNamed !== null) return report('open', [{ kind: 'reply', reply: switchNamed, how: 'passed' }], 'likely');
  return passedOrUnknown(known, 'token');
};

const sender: Rule = (known) => {
  const value = known.value('sender');
  const named = namedReport(known, 'sender');
  if (value === undefined || (named !== null && known.namedAfter('sender', 'sender') !== null))
    return named ?? passedOrUnknown(known, 'sender');
  return report(value === 'sendAsDenied' ? 'closed' : 'open', because(known, 'sender'));
};

const limits: Rule = (known) => {
  const value = known.value('limit');
  if (value === undefined) return namedReport(known, 'limits') ?? passedOrUnknown(known, 'limits');
  return report(value === 'none' ? 'open' : 'closed', because(known, 'limit'));
};

/** One rule for each gate. A rule sees only what is known and the date. */
export const GATE_RULES: Readonly<Record<GateId, Rule>> = {
  endpoint,
  encryption,
  authentication,
  tenantSetting,
  mailboxSetting,
  securityDefaults: basicOnly('securityDefaults', 'on'),
  authenticationPolicy,
  retirement,
  conditionalAccess,
  account,
  mailbox,
  token,
  sender,
  limits,
};
