import { type Evidence, evidence, type FactId, type Facts } from '../facts.ts';

/** The value that holds for a fact, or undefined. */
type ValueOf = <F extends FactId>(fact: F) => Facts[F] | undefined;

interface Ground {
  value: ValueOf;
  /** A reply says "disabled for the Tenant". */
  switchNamed: boolean;
  /** A reply shows that the SMTP AUTH switch was on for this mailbox. */
  switchPassed: boolean;
}

/** Facts that follow from others. Each holds only where the fact itself is unknown. */
export function infer(ground: Ground): Evidence[] {
  return [...howItLogsIn(ground.value), ...theSwitch(ground)];
}

function howItLogsIn(value: ValueOf): Evidence[] {
  const found: Evidence[] = [];
  const isApp = value('signInAs') === 'app' || value('appRoad') !== undefined;
  const flow = value('oauthFlow') ?? (isApp ? 'appOnly' : undefined);
  if (flow !== undefined) found.push(evidence('oauthFlow', flow, 'inferred'));
  const mechanism = value('mechanism');
  if (mechanism === 'login' || mechanism === 'plain') found.push(evidence('method', 'basic', 'inferred'));
  else if (mechanism === 'xoauth2' || flow !== undefined || value('token') !== undefined)
    found.push(evidence('method', 'oauth', 'inferred'));
  return found;
}

/** A mailbox is on where it says so itself, or where it inherits from a tenant that is on. One value shows the other. */
function theSwitch({ value, switchNamed, switchPassed }: Ground): Evidence[] {
  // The server says "for the Tenant" where the mailbox has no value of its own.
  if (switchNamed) return [evidence('mailboxSmtpAuth', 'inherits', 'inferred')];
  if (!switchPassed) return [];
  const found: Evidence[] = [];
  if (value('tenantSmtpAuth') === 'disabled') found.push(evidence('mailboxSmtpAuth', 'enabled', 'inferred'));
  if (value('mailboxSmtpAuth') === 'inherits') found.push(evidence('tenantSmtpAuth', 'enabled', 'inferred'));
  return found;
}
