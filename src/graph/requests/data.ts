import type { ReadEvidence } from '../../read/evidence-from-text.ts';
import type { AuditedChange } from '../../read/graph/own-steps/directory-audits.ts';
import type { TracedMessage } from '../../read/graph/own-steps/message-trace.ts';
import type { PolicyVerdict } from '../../read/graph/policy.ts';
import type { SignIn } from '../../read/graph/sign-ins.ts';
import type { ReadProblem } from '../problems.ts';
import { OWN_STEPS, type OwnStep, type Permission, TIER_IDS, type TierId } from '../sign-in/permissions.ts';

/** What is read, in the order in which it is asked and shown. */
export const DATA = [
  'organization',
  'user',
  'licences',
  'signIns',
  'conditionalAccess',
  'securityDefaults',
  'perUserMfa',
  'snapshot',
  'directoryAudits',
  'messageTrace',
] as const;
export type Datum = (typeof DATA)[number];

/** The step from which on a datum is read, null where it is a step of its own; and the permissions of which one is enough. */
export const NEEDS: Readonly<Record<Datum, { from: TierId | null; anyOf: readonly Permission[] }>> = {
  organization: { from: 'light', anyOf: ['User.Read'] },
  user: { from: 'light', anyOf: ['User.ReadBasic.All', 'User.Read.All'] },
  licences: { from: 'light', anyOf: ['LicenseAssignment.Read.All', 'User.Read.All'] },
  conditionalAccess: { from: 'light', anyOf: ['Policy.Read.ConditionalAccess', 'Policy.Read.All'] },
  securityDefaults: { from: 'standard', anyOf: ['Policy.Read.All'] },
  signIns: { from: 'signInLog', anyOf: ['AuditLog.Read.All'] },
  perUserMfa: { from: 'standard', anyOf: ['Policy.Read.All'] },
  snapshot: { from: null, anyOf: [OWN_STEPS.snapshot] },
  directoryAudits: { from: null, anyOf: [OWN_STEPS.directoryAudits] },
  messageTrace: { from: null, anyOf: [OWN_STEPS.messageTrace] },
};

/**
 * Roles of the person who signs in that may read a datum, by Microsoft's names, the least powerful first. Sources: Graph
 * reference, "List policies", "List signIns" and "Get authentication method states", read in copies of 2026. For the other data no least role is documented;
 * Global Reader is known to read them, and Security Reader to read Security Defaults (unconfirmed as the least).
 */
export const ROLES: Readonly<Record<Datum, string>> = {
  organization: 'Global Reader',
  user: 'Global Reader',
  licences: 'Global Reader',
  conditionalAccess: 'Security Reader / Global Reader',
  securityDefaults: 'Security Reader / Global Reader',
  signIns: 'Reports Reader / Security Reader / Global Reader',
  perUserMfa: 'Authentication Policy Administrator / Global Reader',
  snapshot: 'Global Reader',
  directoryAudits: 'Reports Reader / Security Reader / Global Reader',
  messageTrace: 'Global Reader / Exchange Administrator',
};

/** What a step reads, that of the steps before it and of the chosen ones of their own included, in the order of asking. */
export function dataOf(tier: TierId, own: readonly OwnStep[] = []): readonly Datum[] {
  const reached = TIER_IDS.indexOf(tier);
  return DATA.filter((datum) => {
    const { from } = NEEDS[datum];
    return from === null ? own.some((step) => step === datum) : TIER_IDS.indexOf(from) <= reached;
  });
}

/** Something beside the facts that the person should see. `what` completes its sentence: a name, a domain. */
export interface Note {
  note: NoteId;
  what?: string;
}
export const NOTE_IDS = [
  'tenantName',
  'federated',
  'otherTenant',
  'guest',
  'alias',
  'synchronised',
  'noPlan',
  'planSuspended',
  'maybeShared',
  'maybeOnPremises',
  'judgedHere',
  'cannotJudge',
  'withPlace',
  'atToken',
  'forBasic',
  'mfaOff',
  'mfaEnabled',
  'passwordChanged',
  'passwordBetween',
  'policyBetween',
  'differsFromLog',
  'policyGone',
  'placesDiffer',
  'policiesBeside',
  'noEntries',
  'noBasicEntries',
  'noTokenEntries',
  'partOfLog',
  'beta',
  'cut',
  'snapshotOf',
  'noSnapshot',
  'snapshotWithout',
  'mailboxesWithout',
  'mailboxUnclear',
  'noAudits',
  'partOfAudits',
  'auditBetween',
  'noMessages',
  'messagesSeen',
] as const;
type NoteId = (typeof NOTE_IDS)[number];

/** How one datum ended. */
export type Outcome =
  | {
      state: 'read';
      evidence: readonly ReadEvidence[];
      notes: readonly Note[];
      policies?: readonly PolicyVerdict[];
      signIns?: readonly SignIn[];
      audits?: readonly AuditedChange[];
      messages?: readonly TracedMessage[];
    }
  | {
      state: 'failed';
      problem: ReadProblem;
      /** What consent is missing for. */
      permission?: Permission;
      /** Microsoft's code and the number of the request, for a ticket. */
      code?: string;
      requestId?: string;
    };
