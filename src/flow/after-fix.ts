import type { Case } from '../domain/case.ts';
import { type Evidence, evidence } from '../domain/facts.ts';
import { GATE_FACTS } from '../domain/gate-facts.ts';
import { type RemedyId, remedy } from '../domain/remedies/remedies.ts';
import { type ReplyId, reply } from '../domain/replies/replies.ts';

/** What a person says by saying "I have made this change". */
const STATES: Partial<Record<RemedyId, Evidence>> = {
  enableMailboxSmtpAuth: evidence('mailboxSmtpAuth', 'enabled', 'answer'),
  inheritMailboxSmtpAuth: evidence('mailboxSmtpAuth', 'inherits', 'answer'),
  enableTenantSmtpAuth: evidence('tenantSmtpAuth', 'enabled', 'answer'),
  allowBasicForUser: evidence('authenticationPolicy', 'allowsBasic', 'answer'),
  allowBasicInDefaultPolicy: evidence('authenticationPolicy', 'allowsBasic', 'answer'),
  excludeFromConditionalAccess: evidence('conditionalAccess', 'allows', 'answer'),
  addTrustedLocation: evidence('conditionalAccess', 'allows', 'answer'),
  satisfyTokenPolicy: evidence('conditionalAccess', 'allows', 'answer'),
  turnOffSecurityDefaults: evidence('securityDefaults', 'off', 'answer'),
  licenseMailbox: evidence('mailbox', 'licensed', 'answer'),
  signInAsDelegate: evidence('signInAs', 'delegate', 'answer'),
  switchToOAuth: evidence('method', 'oauth', 'answer'),
};

/**
 * The case at the moment when a fix has been made and a new test was run. The change counts as made, so that the same
 * reply again means that the server does not know it yet. What it made stale is dropped, and with a new reply the older
 * ones about the same gates; one about a later gate, such as Send As, still stands.
 */
export function afterFix(known: Case, fixed: RemedyId, newReply: ReplyId | null): Case {
  const stated = STATES[fixed];
  const { gates } = remedy(fixed);
  const stale = new Set(gates.flatMap((gate) => GATE_FACTS[gate].stale ?? []));
  const kept = known.evidence.filter((e) => !stale.has(e.fact) && e.fact !== stated?.fact);
  const names = (id: ReplyId): boolean => {
    const { outcome } = reply(id);
    return outcome.kind === 'gate' && gates.includes(outcome.gate);
  };
  return {
    replies: newReply === null ? known.replies : known.replies.filter((seen) => !names(seen.reply)),
    evidence: stated === undefined ? kept : [...kept, stated],
  };
}
