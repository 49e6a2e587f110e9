import type { PrintedObject } from './objects.ts';

/** Truth as PowerShell prints it, and as Excel translates it. */
const TRUE = /^\$?(?:true|wahr|vrai|verdadero|verdadeiro|vero|waar|prawda|benar|истина|真)$/i;
const FALSE = /^\$?(?:false|falsch|faux|falso|onwaar|fałsz|salah|ложь|假)$/i;
export const BLANK = /^(?:\$?null|\(null\)|n\/a|-|\{\}|)$/i;

export type Flag = boolean | null | undefined;

/** True, false, blank (null), or something else (undefined). */
export function flagOf(value: string | undefined): Flag {
  if (value === undefined) return undefined;
  if (TRUE.test(value)) return true;
  if (FALSE.test(value)) return false;
  return BLANK.test(value) ? null : undefined;
}

/** Properties by their whole name, or by the beginning that a narrow table left of it. */
export function keyOf({ values }: PrintedObject, name: string): string | null {
  if (values.has(name)) return name;
  for (const key of values.keys()) {
    const cut = key.replace(/(?:\.{3}|…)$/, '');
    if (cut !== key && cut.length >= 10 && name.startsWith(cut)) return key;
  }
  return null;
}
