import type { Facts } from '../../../domain/facts.ts';
import { isJson, type Json, objects, text } from '../json.ts';

/** One change that the audit log of the directory tells. */
export interface AuditedChange {
  /** ISO time. */
  at: string;
  /** The log's own name of what was done. */
  activity: string;
  /** Who did it: a user name, or the name of a program; null where the log doesn't tell. */
  by: string | null;
  /** The policy or the account that was changed, as far as it has a name. */
  target: string | null;
  /** What it changes for a sign-in; null where nothing. */
  what: Facts['changedAround'] | null;
}

/**
 * The log's names of activities that can end a sign-in which worked, with what they change. Source: Microsoft's reference
 * "Microsoft Entra audit log categories and activities".
 */
const ACTIVITIES: readonly { starts: RegExp; what: Facts['changedAround'] }[] = [
  { starts: /^(?:add|update|delete) (?:conditional access policy|named location)/i, what: 'policy' },
  { starts: /^(?:reset|change)(?: user)? password|^set force change user password/i, what: 'password' },
  { starts: /^change user license|^set license properties/i, what: 'license' },
  { starts: /^(?:enable|disable) strong authentication/i, what: 'mfa' },
];

/** `GET /auditLogs/directoryAudits`: what was changed, newest first; attempts that failed changed nothing. */
export function readDirectoryAudits(json: unknown): readonly AuditedChange[] {
  return objects(json)
    .flatMap(changeOf)
    .sort((a, b) => b.at.localeCompare(a.at));
}

function changeOf(entry: Json): AuditedChange[] {
  const at = text(entry.activityDateTime);
  const activity = text(entry.activityDisplayName);
  const failed = text(entry.result)?.toLowerCase() === 'failure';
  if (at === null || activity === null || failed) return [];
  const what = ACTIVITIES.find(({ starts }) => starts.test(activity))?.what ?? null;
  return [{ at, activity, by: byWhom(entry.initiatedBy), target: targetOf(entry.targetResources), what }];
}

function byWhom(initiated: unknown): string | null {
  if (!isJson(initiated)) return null;
  const { user, app } = initiated;
  const person = isJson(user) ? text(user.userPrincipalName) : null;
  return person ?? (isJson(app) ? text(app.displayName) : null);
}

function targetOf(targets: unknown): string | null {
  const [first] = Array.isArray(targets) ? objects(targets) : [];
  return first === undefined ? null : (text(first.displayName) ?? text(first.userPrincipalName));
}
