import { isJson, type Json } from '../graph/json.ts';
import type { PrintedObject } from './objects.ts';

/** How deep `ConvertTo-Json` is looked into, and how many objects are. */
const DEPTH = 3;
const MOST = 20_000;

/** The objects of `ConvertTo-Json`, each with its simple values as the console would print them. */
export function jsonObjects(json: unknown, noun: string | null = null): readonly PrintedObject[] {
  const found: PrintedObject[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (found.length >= MOST || depth > DEPTH) return;
    if (Array.isArray(value)) for (const item of value.slice(0, MOST)) visit(item, depth);
    else if (isJson(value)) {
      found.push(printed(value, noun));
      for (const inner of Object.values(value))
        if (typeof inner === 'object' && inner !== null) visit(inner, depth + 1);
    }
  };
  visit(json, 0);
  return found;
}

function printed(object: Json, noun: string | null): PrintedObject {
  const values = new Map<string, string>();
  const lines = new Map<string, string>();
  for (const [name, value] of Object.entries(object)) {
    // Version 5 writes values of its own types as `{ "value": 1, "Value": "UserMailbox" }`.
    const simple = isJson(value) ? (value.Value ?? value.value ?? value.Name) : value;
    if (typeof simple === 'object' && simple !== null) continue;
    const text = simple === null || simple === undefined ? '' : String(simple);
    values.set(name.toLowerCase(), text);
    lines.set(name.toLowerCase(), `${name}: ${text === '' ? 'null' : text}`.slice(0, 200));
  }
  return { noun, values, lines };
}
