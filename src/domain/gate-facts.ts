import type { FactId } from './facts.ts';
import type { GateId } from './gates.ts';

/** What a gate rests on. */
interface GateFacts {
  /** The facts that decide it, in the order in which they are asked: the organisation's value before the mailbox's. */
  asked: readonly FactId[];
  /** Of those, settings that reach the server with a delay after a change. */
  delayed?: readonly FactId[];
  /** What was known and is stale once something was changed at this gate, where the change doesn't say what holds then. */
  stale?: readonly FactId[];
}

/** The facts behind each gate. */
export const GATE_FACTS: Readonly<Record<GateId, GateFacts>> = {
  endpoint: {
    asked: ['service', 'endpointHost', 'endpointPort', 'connection'],
    stale: ['service', 'connection', 'endpointHost', 'endpointPort'],
  },
  encryption: { asked: ['encryption'], stale: ['encryption'] },
  // AUTH is offered only after STARTTLS.
  authentication: { asked: ['login', 'encryption', 'mechanism'], stale: ['login', 'mechanism', 'method'] },
  tenantSetting: { asked: ['tenantSmtpAuth', 'mailboxSmtpAuth'], delayed: ['tenantSmtpAuth', 'mailboxSmtpAuth'] },
  mailboxSetting: { asked: ['tenantSmtpAuth', 'mailboxSmtpAuth'], delayed: ['mailboxSmtpAuth'] },
  securityDefaults: { asked: ['securityDefaults'], delayed: ['securityDefaults'] },
  authenticationPolicy: { asked: ['authenticationPolicy'] },
  retirement: { asked: ['basicForTenant', 'tenantCreated'] },
  conditionalAccess: { asked: ['conditionalAccess'] },
  account: { asked: ['passwordChecked', 'account'], delayed: ['account'], stale: ['account'] },
  mailbox: { asked: ['mailbox'] },
  token: { asked: ['token'], delayed: ['token'], stale: ['token'] },
  sender: { asked: ['sender'], delayed: ['sender'], stale: ['sender'] },
  limits: { asked: ['limit'], stale: ['limit'] },
};
