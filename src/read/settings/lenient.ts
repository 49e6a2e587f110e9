import * as v from 'valibot';
import { LIST_LIMIT, type SettingsFault } from './settings-schema.ts';

/** Told of each part that is left out: where it stands, and why. */
export type Complain = (at: string, what: SettingsFault) => void;

/** The kinds of schema that `readLeniently` looks into; every other kind is right or wrong as a whole. */
type Inner =
  | { type: 'optional'; wrapped: v.GenericSchema }
  | { type: 'strict_object'; entries: Readonly<Record<string, v.GenericSchema>> }
  | { type: 'array'; item: v.GenericSchema }
  | { type: 'record'; key: v.GenericSchema; value: v.GenericSchema }
  | { type: 'union'; options: readonly [v.GenericSchema, v.GenericSchema] }
  | { type: 'whole' };

/**
 * Checks a value against a schema and keeps what is right: a wrong entry, item or value is told and left out, and the
 * rest stays. Gives undefined where nothing of the value can be used. An object without an entry that it must have is
 * left out as a whole.
 */
export function readLeniently(schema: v.GenericSchema, value: unknown, complain: Complain, at = ''): unknown {
  // The library's general type hides what a kind of schema holds; these five are all that the form uses.
  const inner = schema as unknown as Inner;
  switch (inner.type) {
    case 'optional':
      return value === undefined ? undefined : readLeniently(inner.wrapped, value, complain, at);
    case 'strict_object':
      return readObject(inner.entries, value, complain, at);
    case 'array':
      return readArray(inner.item, value, complain, at);
    case 'record':
      return readRecord(inner.key, inner.value, value, complain, at);
    case 'union':
      // One text, or an object with a text for each language.
      return readLeniently(inner.options[isRecord(value) ? 1 : 0], value, complain, at);
    default:
      return readWhole(schema, value, complain, at);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const below = (at: string, name: string): string => (at === '' ? name : `${at}.${name}`);

/** The messages of the schema are faults. */
function readWhole(schema: v.GenericSchema, value: unknown, complain: Complain, at: string): unknown {
  const result = v.safeParse(schema, value, { abortPipeEarly: true });
  if (result.success) return result.output;
  complain(at, result.issues[0].message as SettingsFault);
  return undefined;
}

function readObject(
  entries: Readonly<Record<string, v.GenericSchema>>,
  value: unknown,
  complain: Complain,
  at: string,
): Record<string, unknown> | undefined {
  if (!isRecord(value)) return void complain(at, 'wrongType');
  for (const name of Object.keys(value)) if (!Object.hasOwn(entries, name)) complain(below(at, name), 'unknownName');
  const right: Record<string, unknown> = {};
  let isWhole = true;
  for (const [name, schema] of Object.entries(entries)) {
    const found = readLeniently(
      schema,
      Object.hasOwn(value, name) ? value[name] : undefined,
      complain,
      below(at, name),
    );
    if (found !== undefined) right[name] = found;
    else if (schema.type !== 'optional') isWhole = false;
  }
  return isWhole ? right : undefined;
}

function readArray(item: v.GenericSchema, value: unknown, complain: Complain, at: string): unknown[] | undefined {
  if (!Array.isArray(value)) return void complain(at, 'wrongType');
  if (value.length > LIST_LIMIT) complain(at, 'tooMany');
  return value.slice(0, LIST_LIMIT).flatMap((one, index) => {
    const place = typeof one === 'string' ? `${at}: ${one}` : `${at}[${index}]`;
    const found = readLeniently(item, one, complain, place);
    return found === undefined ? [] : [found];
  });
}

function readRecord(
  key: v.GenericSchema,
  entry: v.GenericSchema,
  value: unknown,
  complain: Complain,
  at: string,
): Record<string, unknown> | undefined {
  if (!isRecord(value)) return void complain(at, 'wrongType');
  const right = Object.entries(value).flatMap(([name, one]) => {
    const place = below(at, name);
    const known = readWhole(key, name, complain, place);
    if (typeof known !== 'string') return [];
    const found = readLeniently(entry, one, complain, place);
    return found === undefined ? [] : [[known, found] as const];
  });
  return right.length === 0 ? undefined : Object.fromEntries(right);
}
