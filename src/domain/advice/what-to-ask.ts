import type { Known } from '../evidence/case-state.ts';
import type { FactId } from '../facts.ts';
import { GATE_FACTS } from '../gate-facts.ts';
import type { GateId } from '../gates.ts';

/** Gates that Basic and OAuth meet differently, or that are closed for whoever does not log in at all. */
const BY_METHOD: ReadonlySet<GateId> = new Set([
  'authentication',
  'securityDefaults',
  'authenticationPolicy',
  'retirement',
  'conditionalAccess',
  'account',
  'token',
  'mailbox',
]);

/**
 * What to find out next, the most telling first: what decides the suspects, in their order.
 * Basic or OAuth comes before what depends on it. The mailbox's own value leaves neither gate of the switch in question,
 * so that the tenant is not asked about.
 */
export function askFor(suspects: readonly GateId[], known: Known): FactId[] {
  const wanted = suspects.flatMap((gate) => [...beforeGate(gate, known), ...GATE_FACTS[gate].asked]);
  return [...new Set(wanted)].filter((fact) => known.value(fact) === undefined && !isNeedless(fact, known));
}

function beforeGate(gate: GateId, { value }: Known): FactId[] {
  const facts: FactId[] = BY_METHOD.has(gate) ? ['method'] : [];
  if (value('method') === 'oauth' && (gate === 'token' || gate === 'conditionalAccess')) facts.push('oauthFlow');
  if (gate === 'mailbox' && value('mailbox') === 'shared') facts.push('signInAs');
  return facts;
}

function isNeedless(fact: FactId, known: Known): boolean {
  // Whoever was given a reply has reached a server: only which one it is remains to be asked.
  const answered =
    known.latest !== null && known.latest.reply.stage !== 'connect' && known.latest.reply.stage !== 'any';
  if (fact === 'connection') return answered || known.value('login') !== undefined;
  if (fact === 'endpointPort') return answered;
  if (fact === 'endpointHost') return known.value('service') === 'exchangeOnline' && answered;
  // A token has no password that could be tried elsewhere, and this sentence is given to a right password alone.
  if (fact === 'passwordChecked') return known.value('method') !== 'basic' || known.latest?.id === 'criteriaNotMet';
  // Where the log has no entry it says nothing about the account.
  if (fact === 'account') return known.value('signInEntry') === 'none';
  return false;
}
