import type { Diagnosis } from './diagnosis.ts';
import { hostKind } from './endpoints.ts';
import { BASIC_OFF_BY_DEFAULT } from './gate-rules.ts';
import type { GateId } from './gates.ts';
import type { Known } from './known.ts';
import type { FindingId } from './notes.ts';

type Sketch = Pick<Diagnosis, 'gates' | 'blocking' | 'first' | 'suspects' | 'nextReplies' | 'outcome'>;

/** What else must be said about a diagnosis; each finding has one condition. */
const CONDITIONS: Readonly<Record<FindingId, (known: Known, d: Sketch, today: string) => boolean>> = {
  settingsRight: (known, d) => namedButOpen(known, d) !== null,
  staleReading: ({ value }) => value('securityDefaults') === 'on' && value('conditionalAccess') === 'blocks',
  contradiction: ({ contradictions }) => contradictions.length > 0,
  anotherTextFollows: (_, d) => d.outcome === 'blocked' && d.nextReplies.length > 0,
  securityDefaultsWithOAuth: ({ value }) => value('securityDefaults') === 'on' && value('method') === 'oauth',
  basicEndsByDefault: ({ value }, d, today) =>
    value('method') === 'basic' &&
    today < BASIC_OFF_BY_DEFAULT &&
    d.outcome !== 'outOfScope' &&
    d.first !== 'retirement',
  basicMayBeOff: ({ value }, d) => value('method') === 'basic' && d.gates.retirement.state === 'unknown',
  unconfirmedHost: ({ value }) => hostKind(value('endpointHost') ?? '') === 'unconfirmed',
  unusualHost: ({ value }, d) => {
    const host = value('endpointHost');
    return host !== undefined && hostKind(host) === 'other' && d.gates.endpoint.state === 'open';
  },
  oauthNeedsSwitch: ({ value }, d) =>
    value('method') === 'oauth' && (d.blocking.includes('tenantSetting') || d.blocking.includes('mailboxSetting')),
  noSignInEntry: ({ latest }, d) =>
    d.first === 'authenticationPolicy' ||
    (d.outcome === 'cannotTell' && latest !== null && d.suspects.includes('authenticationPolicy')),
  sharedMailboxWithOAuth: ({ value }) =>
    value('method') === 'oauth' && (value('mailbox') === 'shared' || value('token') === 'wrongUser'),
  orderUnconfirmed: (known, d) =>
    known.latest === null &&
    d.blocking.includes('authenticationPolicy') &&
    (d.blocking.includes('tenantSetting') || d.blocking.includes('mailboxSetting')),
};

/** The gate that the latest reply names and that the readings show not to be closed, or null. */
export function namedButOpen({ latest }: Known, { gates }: Pick<Diagnosis, 'gates'>): GateId | null {
  if (latest?.reply.outcome.kind !== 'gate') return null;
  const { gate } = latest.reply.outcome;
  const { state } = gates[gate];
  return state === 'open' || state === 'overruled' ? gate : null;
}

export function findingsFor(known: Known, sketch: Sketch, today: string): FindingId[] {
  return (Object.keys(CONDITIONS) as FindingId[]).filter((id) => CONDITIONS[id](known, sketch, today));
}
