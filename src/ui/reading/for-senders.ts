import type { FileKind } from '../../read/files/file-kinds.ts';
import { findHeader } from '../../read/files/tables/find-header.ts';
import { HEAD } from './read-file.ts';

/** Tables of many senders, in which the guide finds nothing about one. */
const NEVER_ONE: ReadonlySet<FileKind> = new Set([
  'smtpAuthReport',
  'smtpAuthTable',
  'emailApps',
  'messageTrace',
  'owners',
  'readiness',
]);

/**
 * Whether the page of senders reads this table, and the guide doesn't: `any` of its tables, or only those that are never about
 * one sender.
 */
export function isForSenders(head: string, which: 'any' | 'neverOne'): boolean {
  const kind = findHeader(head.slice(0, HEAD))?.kind;
  return kind !== undefined && (which === 'any' || NEVER_ONE.has(kind));
}
