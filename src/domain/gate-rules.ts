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
    return usesBasic(known) ? report('closed', because(known, gate)) : { ...UNKNOWN, reasons: because(known, gate) };
  };
}

const endpoint: Rule = (known) => {
  const service = known.value('service');
  if (service !== undefined && service !== 'exchangeOnline') return report('closed', because(known, 'service'));
  const connection = known.value('connection');
  if (connection !== undefined && connection !== 'ok') return report('closed', because(known, 'connection'));
  if (connection === undefined) {
    const named = namedReport(known, 'endpoint');
    if (named !== null) return named;
  }
  const answered = known.passed('endpoint') ?? (service === 'exchangeOnline' ? refusedByServer(known) : null);
  const host = known.value('endpointHost');
  const kind = host === undefined ? undefined : hostKind(host);
  const port = known.value('endpointPort');
  if (port !== undefined && !isSubmissionPort(port)) return report('closed', because(known, 'endpointPort'));
  if (kind === 'relay' || (kind === 'other' && answered === null))
    return report('closed', because(known, 'endpointHost'));
  if (answered !== null) return report('open', [answered]);
  if (kind === 'submission' && connection === 'ok') return report('open', because(known, 'endpointHost', 'connection'));
  return UNKNOWN;
};

/** Exchange Online has answered: a reply of a later stage than the connection. */
function refusedByServer(known: Known): Reason | null {
  if (known.latest === null || known.latest.reply.proves.service !== 'exchangeOnline')
    return known.passed('authentication');
  return { kind: 'reply', reply: known.latest.id, how: 'passed' };
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
  const named = namedReport(known, 'authentication');
  if (named !== null) return named;
  const passed = known.passed('authentication');
  const login = known.value('login');
  const mechanism = known.value('mechanism');
  if (login !== 'accepted' && known.latest?.reply.stage !== 'loggedIn') {
    if (known.value('method') === 'none') return report('closed', because(known, 'method'));
    if (login === 'notTried') return report('closed', because(known, 'login'));
    if (mechanism === 'plain' || mechanism === 'other') return report('closed', because(known, 'mechanism'));
  }
  if (passed !== null) return report('open', [passed]);
  return mechanism === undefined ? UNKNOWN : report('open', because(known, 'mechanism'), 'likely');
};

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
  if (basic === 'allowed') return report('open', because(known, 'basicForTenant'));
  const named = namedReport(known, 'retirement');
  if (named !== null) return named;
  if (today < BASIC_OFF_BY_DEFAULT) return report('open', [{ kind: 'date' }], 'certain');
  const passed = known.passed('retirement');
  if (passed !== null && !isOld(passed)) return report('open', [passed], 'likely');
  const created = known.value('tenantCreated');
  if (created !== undefined && created >= NEW_TENANTS_WITHOUT_BASIC && usesBasic(known))
    return report('closed', [...because(known, 'tenantCreated'), { kind: 'date' }], 'likely');
  return { ...UNKNOWN, reasons: [{ kind: 'date' }] };
};

/** A login from before the change proves nothing about the time after it. */
function isOld(reason: Reason): boolean {
  return reason.kind === 'evidence' || reason.kind === 'inferred'
    ? (reason.evidence.at ?? BASIC_OFF_BY_DEFAULT) < BASIC_OFF_BY_DEFAULT
    : false;
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
  if (value !== 'mfaRequired' || usesBasic(known)) return report('closed', because(known, 'account'));
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
    ? report('closed', because(known, 'mailbox', 'signInAs'))
    : { ...UNKNOWN, reasons: because(known, 'mailbox') };
};

const token: Rule = (known) => {
  const method = known.value('method');
  if (method === 'basic' || method === 'none') return notApplicable(known, 'method');
  const value = known.value('token');
  if (value !== undefined) return report(value === 'ok' ? 'open' : 'closed', because(known, 'token'));
  if (method !== 'oauth') return known.value('login') === 'accepted' ? passedOrUnknown(known, 'token') : UNKNOWN;
  const switchNamed = known.named('tenantSetting') ?? known.named('mailboxSetting');
  // The switch is looked at only once the token has been accepted.
  if (switchNamed !== null) return report('open', [{ kind: 'reply', reply: switchNamed, how: 'passed' }], 'likely');
  return passedOrUnknown(known, 'token');
};

const sender: Rule = (known) => {
  const value = known.value('sender');
  if (value === undefined) return namedReport(known, 'sender') ?? passedOrUnknown(known, 'sender');
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
