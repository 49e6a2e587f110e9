import type { GateId } from '../gates.ts';
import { authentication, encryption, endpoint } from './connection-rules.ts';
import { limits, sender } from './delivery-rules.ts';
import type { Rule } from './gate-report.ts';
import { authenticationPolicy, conditionalAccess, retirement, securityDefaults } from './policy-rules.ts';
import { mailboxSetting, tenantSetting } from './setting-rules.ts';
import { account, mailbox, token } from './sign-in-rules.ts';

/** One rule for each gate. A rule sees only what is known and the date. */
export const GATE_RULES: Readonly<Record<GateId, Rule>> = {
  endpoint,
  encryption,
  authentication,
  tenantSetting,
  mailboxSetting,
  securityDefaults,
  authenticationPolicy,
  retirement,
  conditionalAccess,
  account,
  mailbox,
  token,
  sender,
  limits,
};
