import { isJson, isList, type Json, objects, text } from '../graph/json.ts';
import { inGraphsNames, isMaester, isScubaGear, readMaester, readScubaGear, sayPolicies } from './assessments.ts';
import { earlierResult } from './earlier-result.ts';
import { isRow, readObject } from './object-rows.ts';
import { isSnapshot, readSnapshotFile } from './snapshot-file.ts';
import type { Tally } from './tally.ts';

/** How deep objects are looked for in others. */
const DEEPEST = 6;

/** The values of a JSON text; one a line, or one behind another, is read as well. Null where it is none of these. */
export function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    const parts = valuesIn(source);
    if (parts.length < 2) return null;
    try {
      return parts.map((part): unknown => JSON.parse(part));
    } catch {
      return null;
    }
  }
}

/** Objects and lists that stand one behind another, with nothing or a comma between them, as several commands print them. */
function valuesIn(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  // A whole string, or one bracket: brackets in strings don't count.
  for (const { 0: found, index } of source.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (found === '{' || found === '[') {
      if (depth === 0) start = index;
      depth += 1;
    } else if (found === '}' || found === ']') {
      depth -= 1;
      if (depth === 0) parts.push(source.slice(start, index + 1));
      if (depth < 0) return [];
    }
  }
  return depth === 0 ? parts : [];
}

/** Reads a JSON file into the tally: results of known tools as a whole, else every object that looks like a row. */
export function readJsonFile(json: unknown, tally: Tally): void {
  const earlier = earlierResult(json);
  if (earlier !== null) {
    tally.earlier = earlier;
    tally.count('earlierResult', 'earlierResult', earlier.senders.length);
    return;
  }
  if (isJson(json)) {
    const read = isScubaGear(json)
      ? readScubaGear
      : isMaester(json)
        ? readMaester
        : isSnapshot(json)
          ? readSnapshotFile
          : null;
    if (read !== null) {
      read(json, tally);
      return;
    }
    const own = tenantOf(json);
    if (own.length > 0) tally.tenant = own;
    const at = text(json.ReadAt) ?? text(json.readAt);
    if (at !== null) tally.context.fileDate = tally.dates.note(at);
  }
  const policies = objects(json)
    .map((item) => ('GrantControls' in item ? inGraphsNames(item) : item))
    .filter((item): item is Json => isJson(item) && 'grantControls' in item && 'conditions' in item);
  if (policies.length > 0) sayPolicies(policies, tally, null, isWholeList(json));
  else visit(json, nounOf(json), tally, 0);
}

/** One object alone, and a page with a next one, may leave out others. */
const isWholeList = (json: unknown): boolean =>
  Array.isArray(json) || (isList(json) && isJson(json) && text(json['@odata.nextLink']) === null);

/** Graph says in its context what a lone object is. */
const nounOf = (json: unknown): string | null => {
  const context = isJson(json) ? text(json['@odata.context']) : null;
  return context !== null && /securityDefaults/i.test(context) ? 'securityDefaults' : null;
};

function tenantOf(json: Json): string[] {
  const listed = objects(json).find((item) => Array.isArray(item.verifiedDomains));
  if (listed === undefined) return [json.TenantId, json.TenantName].flatMap((name) => text(name) ?? []);
  const domains = objects(listed.verifiedDomains ?? []).flatMap(({ name }) => text(name) ?? []);
  return [text(listed.id), text(listed.displayName), ...domains].filter((name): name is string => name !== null);
}

/** Objects with simple values are rows; of the others each part is looked at, under its key. */
function visit(value: unknown, noun: string | null, tally: Tally, depth: number): void {
  if (depth > DEEPEST) {
    tally.count('unknown', 'notUnderstood');
    return;
  }
  if (Array.isArray(value)) {
    for (const item of value) {
      if (isJson(item) || Array.isArray(item)) visit(item, noun, tally, depth + 1);
      else tally.count('unknown', 'notUnderstood');
    }
    return;
  }
  if (!isJson(value)) return;
  if (Array.isArray(value.verifiedDomains)) {
    sayCreated(value, tally);
    return;
  }
  const rows = tableIn(value);
  if (rows !== null) {
    visit(rows, noun, tally, depth + 1);
    return;
  }
  const { keys, values, own } = flat(value);
  const named = isDefaults(value) ? 'securityDefaults' : noun;
  const parts = Object.entries(value).filter(([, inner]) => isJson(inner) || Array.isArray(inner));
  // Sections of a collection stand side by side in an object that is no row itself.
  const isCollection = parts.length > 1 && !isRow(tally, keys.slice(0, own), named);
  if (!isCollection && readObject(tally, keys, values, named)) return;
  if (parts.length === 0) tally.count('unknown', 'notUnderstood');
  for (const [key, inner] of parts) visit(inner, key === 'value' ? noun : key, tally, depth + 1);
}

/** A query of logs answers with a table: the names of its columns once, and rows of bare values. Null where this is none. */
function tableIn({ columns, rows }: Json): Json[] | null {
  if (!Array.isArray(columns) || !Array.isArray(rows)) return null;
  const names = columns.map((column) => text(isJson(column) ? column.name : column) ?? '');
  return rows.map((cells) =>
    Object.fromEntries(Array.isArray(cells) ? names.map((name, at) => [name, cells[at]]) : []),
  );
}

const isDefaults = (value: Json): boolean =>
  value.id === '00000000-0000-0000-0000-000000000005' || /security defaults/i.test(text(value.displayName) ?? '');

function sayCreated(organization: Json, tally: Tally): void {
  const created = text(organization.createdDateTime);
  tally.count('organizationConfig', created === null ? 'blank' : null);
  if (created !== null) tally.context.say({ is: 'tenant', at: null, name: 'created', value: created.slice(0, 10) });
}

/** The simple values of an object, `own` of them, and behind them those of the objects directly in it under names that are still free. */
function flat(object: Json): { keys: string[]; values: string[]; own: number } {
  const found = new Map<string, string>();
  const inner: [string, unknown][] = [];
  for (const [key, value] of Object.entries(object)) {
    if (Array.isArray(value)) found.set(key, value.every((item) => typeof item !== 'object') ? value.join(' ') : '');
    else if (isJson(value)) {
      // Windows PowerShell writes values of its own types as `{ "value": 1, "Value": "UserMailbox" }`.
      const simple = value.Value ?? value.value ?? value.Name ?? value.name;
      if (simple !== undefined && typeof simple !== 'object') found.set(key, String(simple));
      else inner.push(...Object.entries(value));
    } else found.set(key, value === null || value === undefined ? '' : String(value));
  }
  const own = found.size;
  for (const [key, value] of inner)
    if (!found.has(key) && typeof value !== 'object' && value !== undefined) found.set(key, String(value));
  return { keys: [...found.keys()], values: [...found.values()], own };
}
