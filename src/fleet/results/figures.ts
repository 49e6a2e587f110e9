import type { FileKind } from '../../read/files/file-kinds.ts';
import type { JudgedSender } from '../sender.ts';

/** What another file would tell: an id, so that the page can say how to get it. */
export const MISSING = ['usage', 'method', 'mailboxes', 'tenant', 'policies', 'owners'] as const;
export type Missing = (typeof MISSING)[number];

/** The figures of the headline. */
export interface Figures {
  seen: number;
  basic: number;
  stops: number;
  alreadyBlocked: number;
  continues: number;
  /** Seen, and nobody can say what happens. */
  cannotTell: number;
  neverSeen: number;
  missing: readonly Missing[];
}

/** Counts the senders, and names the files that would say more about those that were seen. */
export function figuresOf(senders: readonly JudgedSender[], kinds: readonly FileKind[]): Figures {
  const figures = { seen: 0, basic: 0, stops: 0, alreadyBlocked: 0, continues: 0, cannotTell: 0, neverSeen: 0 };
  let [noSetting, noTenant, noPolicy, noOwner] = [false, false, false, false];
  for (const { seen, authentication, atRetirement, smtpAuth, basicAllowedByPolicy, owner } of senders) {
    if (!seen) {
      figures.neverSeen += 1;
      continue;
    }
    figures.seen += 1;
    if (authentication === 'basic' || authentication === 'both') figures.basic += 1;
    if (atRetirement === 'unknown') figures.cannotTell += 1;
    else figures[atRetirement] += 1;
    noSetting ||= smtpAuth.own === 'unknown';
    noTenant ||= smtpAuth.own === 'inherits' && smtpAuth.inForce === 'unknown';
    noPolicy ||= basicAllowedByPolicy === 'unknown' && authentication !== 'oauth';
    noOwner ||= owner === null;
  }
  const has = (...wanted: FileKind[]): boolean => kinds.some((kind) => wanted.includes(kind));
  const missing: Missing[] = [];
  if (!has('smtpAuthReport', 'smtpAuthTable')) missing.push(figures.seen === 0 ? 'usage' : 'method');
  if (noSetting || (figures.seen === 0 && !has('mailboxes', 'cipp', 'readiness'))) missing.push('mailboxes');
  if (noTenant) missing.push('tenant');
  if (noPolicy) missing.push('policies');
  if (noOwner && !has('owners')) missing.push('owners');
  return { ...figures, missing };
}
