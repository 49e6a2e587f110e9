import { found, type ReadEvidence } from '../evidence-from-text.ts';
import { flag, type Json, objects, text } from './json.ts';

/** Service plans that give a mailbox in Exchange Online. Source: Microsoft's table of product names and service plans. */
const MAILBOX_PLANS: ReadonlySet<string> = new Set([
  '9aaf7827-d63c-4b61-89c3-182f06f82e5c',
  'efb87545-963c-4e0d-99df-69c6916d9eb0',
  '4a82b400-a79f-41a4-b4e2-e94f5787b113',
  '1126bef5-da20-4f07-b45e-ad25d2581aa8',
  'd42bdbd6-c335-4231-ab3d-c8f348d5aff5',
  'fc52cc4b-ed7d-472d-bbe7-b081c23ecc56',
  'e9b4930a-925f-45e2-ac2a-3f7788ca6fdd',
  '8c3069c0-ccdb-44be-ab77-986203a67df2',
  '88f4d7ef-a73b-4246-8047-516022144c9f',
]);

export interface UserReading {
  id: string | null;
  userPrincipalName: string | null;
  guest: boolean;
  /** Passwords are kept on-premises. */
  synchronised: boolean;
  /** ISO time of the last change of the password, or null where it isn't told. */
  passwordChanged: string | null;
  /** Null where the answer doesn't hold the plans. */
  mailboxPlan: boolean | null;
  /** There is a plan for a mailbox, and it is suspended: the licence has run out. */
  planSuspended: boolean;
  /** The directory shows an e-mail address of this account. */
  hasAddress: boolean;
  /** Disabled, without a plan, and yet with an address: the usual look of a shared mailbox. Not proof, so no evidence. */
  maybeShared: boolean;
  evidence: readonly ReadEvidence[];
}

/** `GET /users/{id}` with `accountEnabled` and `assignedPlans`. */
export function readUser(json: unknown, at?: string): UserReading | null {
  const user = objects(json)[0];
  if (user === undefined) return null;
  const enabled = flag(user.accountEnabled);
  const plans = Array.isArray(user.assignedPlans) ? mailboxPlanIn(user.assignedPlans) : null;
  const guest = text(user.userType)?.toLowerCase() === 'guest';
  const evidence: ReadEvidence[] = [];
  if (enabled === false) evidence.push(found('account', 'signInBlocked', 'graph', 'accountEnabled: false', at));
  if (guest) evidence.push(found('mailbox', 'missing', 'graph', 'userType: Guest', at));
  else if (plans === true) evidence.push(found('mailbox', 'licensed', 'graph', 'assignedPlans: exchange, Enabled', at));
  return {
    id: text(user.id),
    userPrincipalName: text(user.userPrincipalName),
    guest,
    synchronised: user.onPremisesSyncEnabled === true,
    passwordChanged: text(user.lastPasswordChangeDateTime),
    mailboxPlan: plans,
    planSuspended: plans === false && objects(user.assignedPlans).some(isSuspended),
    hasAddress: text(user.mail) !== null,
    maybeShared: enabled === false && plans === false && text(user.mail) !== null,
    evidence,
  };
}

/** Whether one of the plans gives a mailbox that works (`Warning` is the grace period). */
export function mailboxPlanIn(plans: unknown): boolean {
  return objects(plans).some(isMailboxPlan);
}

const stateOf = (plan: Json): string =>
  (text(plan.capabilityStatus) ?? text(plan.provisioningStatus) ?? '').toLowerCase();
const isForMailboxes = (plan: Json): boolean => MAILBOX_PLANS.has((text(plan.servicePlanId) ?? '').toLowerCase());

function isMailboxPlan(plan: Json): boolean {
  return ['enabled', 'warning', 'success'].includes(stateOf(plan)) && isForMailboxes(plan);
}

/** Source: Graph reference, "assignedPlan", `capabilityStatus`; `Deleted` may stand there for years, so it says nothing. */
function isSuspended(plan: Json): boolean {
  return ['suspended', 'lockedout'].includes(stateOf(plan)) && isForMailboxes(plan);
}

/** `GET /users/{id}/licenseDetails`: each item holds service plans. */
export function readLicenceDetails(json: unknown, at?: string): ReadEvidence[] {
  const has = objects(json).some((item) => mailboxPlanIn(item.servicePlans));
  return has ? [found('mailbox', 'licensed', 'graph', 'licenseDetails: Exchange Online', at)] : [];
}

/** `GET /me/mailboxSettings/userPurpose`, in its three forms. */
export function readUserPurpose(json: unknown, at?: string): ReadEvidence[] {
  const object = objects(json)[0];
  const inner = object?.userPurpose ?? object?.value ?? json;
  const purpose = text(inner) ?? text(objects(inner)[0]?.value);
  if (purpose === 'user') return [found('mailbox', 'licensed', 'graph', `userPurpose: ${purpose}`, at)];
  if (purpose === 'shared' || purpose === 'room' || purpose === 'equipment')
    return [found('mailbox', 'shared', 'graph', `userPurpose: ${purpose}`, at)];
  return [];
}
