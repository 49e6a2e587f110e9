import { diagnose } from '../domain/diagnose.ts';
import { type Evidence, evidence, type FactId, type Facts, type Origin } from '../domain/facts.ts';
import { GATE_IDS, type GateId } from '../domain/gates.ts';
import { signInError } from '../domain/sign-in-errors.ts';
import type { AtRetirement, Authentication } from './sender.ts';
import type { AccountSettings } from './settings/settings.ts';
import type { TenantFacts } from './settings/tenant-state.ts';
import type { Attempt } from './traces.ts';

export interface Judgement {
  /** What the judge was told, for the guide to be opened with. */
  facts: readonly Evidence[];
  blockedBy: readonly GateId[];
  notKnown: readonly GateId[];
}

/** What is known of a sender, in the facts of the guide: its link opens the guide with the same. */
export function factsOf(
  authentication: Authentication,
  settings: AccountSettings,
  tenant: TenantFacts,
  attempt: Attempt | null,
  signsInItself: boolean,
): Evidence[] {
  const facts: Evidence[] = [];
  const add = <F extends FactId>(fact: F, value: Facts[F] | null, origin: Origin = 'powershell'): void => {
    if (value !== null) facts.push(evidence(fact, value, origin));
  };
  const basic = authentication === 'basic' || authentication === 'both';
  const answered = attempt === null ? {} : provenBy(attempt, authentication);
  add('method', basic ? 'basic' : authentication === 'oauth' ? 'oauth' : null, 'signInLog');
  add('tenantSmtpAuth', tenant.smtpAuth.value);
  add('mailboxSmtpAuth', settings.smtpAuth.own === 'unknown' ? null : settings.smtpAuth.own);
  const policy = settings.basicAllowedByPolicy;
  add('authenticationPolicy', policy === 'unknown' ? null : policy === 'yes' ? 'allowsBasic' : 'blocksBasic');
  add('mailbox', settings.mailbox ?? answered.mailbox ?? null);
  add('tenantCreated', tenant.created.value);
  if (signsInItself) add('signInAs', 'thisMailbox', 'signInLog');
  add('securityDefaults', tenant.securityDefaults.value ?? answered.securityDefaults ?? null);
  // The policies of the list are judged for a legacy client: they say nothing about a request for a token.
  add('conditionalAccess', answered.conditionalAccess ?? (basic ? tenant.conditionalAccess.value : null));
  add('account', settings.signInBlocked ? 'signInBlocked' : (answered.account ?? null));
  if (answered.token !== undefined) add('token', answered.token, 'signInLog');
  return facts;
}

/** What Entra ID's answer to the newest sign-in proves. An answer about tokens counts only where tokens are used. */
function provenBy({ code, policyRefused }: Attempt, authentication: Authentication): Partial<Facts> {
  if (code === 0) return { account: 'ok', conditionalAccess: 'allows' };
  const proven: Partial<Facts> = { ...signInError(code)?.proves };
  if (authentication !== 'oauth') delete proven.token;
  if (policyRefused && proven.conditionalAccess === undefined && proven.securityDefaults === undefined)
    proven.conditionalAccess = 'blocks';
  return proven;
}

/** The product's one judge, asked once for each combination of facts: a hundred thousand senders have a few dozen. */
export class Judge {
  readonly #today: string;
  readonly #judged = new Map<string, Judgement>();

  /** `today` is `YYYY-MM-DD`. */
  constructor(today: string) {
    this.#today = today;
  }

  judge(facts: readonly Evidence[]): Judgement {
    const key = facts.map(({ fact, value }) => `${fact}.${value}`).join('~');
    const before = this.#judged.get(key);
    if (before !== undefined) return before;
    const { blocking, gates } = diagnose({ evidence: facts, replies: [] }, this.#today);
    const judgement = { facts, blockedBy: blocking, notKnown: GATE_IDS.filter((id) => gates[id].state === 'unknown') };
    this.#judged.set(key, judgement);
    return judgement;
  }
}

/** What becomes of a sender at the end of December 2026. */
export function atRetirement(authentication: Authentication, blockedBy: readonly GateId[]): AtRetirement {
  switch (authentication) {
    case 'oauth':
      return 'continues';
    case 'basic':
    case 'both':
      // Every gate that is closed for Basic stops it.
      return blockedBy.length > 0 ? 'alreadyBlocked' : 'stops';
    case 'unknown':
      return 'unknown';
    default:
      return authentication satisfies never;
  }
}
