import type { FileKind } from '../../read/files/file-kinds.ts';
import { columnsOf } from '../../read/files/tables/columns/columns.ts';
import { findHeader } from '../../read/files/tables/find-header.ts';
import { tableKind } from '../../read/files/tables/table-kind.ts';
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

/** The same as JSON, with what this page handed over before. The keys of people's lists are those of anything. */
const NEVER_ONE_AS_JSON: ReadonlySet<FileKind> = new Set([
  'smtpAuthReport',
  'smtpAuthTable',
  'emailApps',
  'readiness',
  'earlierResult',
]);

/**
 * Whether the page of senders reads this table, and the guide doesn't: `any` of its tables, or only those that are never about
 * one sender.
 */
export function isForSenders(head: string, which: 'any' | 'neverOne'): boolean {
  const text = head.slice(0, HEAD);
  const isJson = /^\uFEFF?\s*[[{]/.test(text);
  const kind = isJson ? kindOfJson(text) : (findHeader(text)?.kind ?? null);
  return kind !== null && (which === 'any' || (isJson ? NEVER_ONE_AS_JSON : NEVER_ONE).has(kind));
}

/** What the objects of a JSON are, by the keys in its beginning. */
function kindOfJson(text: string): FileKind | null {
  const keys = new Set([...text.matchAll(/"([^"\\\n]{1,60})"\s{0,8}:/g)].flatMap(([, key]) => key ?? []));
  if (keys.has('atRetirement') && keys.has('blockedBy')) return 'earlierResult';
  const columns = columnsOf([...keys]);
  return tableKind((column) => columns.has(column));
}
