import { matchAt } from './spans.ts';
import { quotedAt } from './value/value-at.ts';

export interface Argument {
  /** The literal, or null where the argument is a name or an expression. */
  literal: string | null;
  /** The name of a named argument. */
  name: string;
  start: number;
  end: number;
  raw: string;
}

/** The arguments of a call or the items of a list, up to its end. Stops at what is no argument. Linear: each place is read once per call. */
export function argumentsAt(text: string, at: number): Argument[] {
  const args: Argument[] = [];
  let place = at;
  while (args.length < 12) {
    const name = matchAt(/(?:[\w-]{1,30}\s{0,2}(?::|=>?|:=)\s{0,4})?(?:new )?/y, text, place)?.[0] ?? '';
    const open = place + name.length;
    const wrap = matchAt(/(?:[\w.:&-]{1,40}\(\s{0,4}){0,3}/y, text, open)?.[0].length ?? 0;
    const quoted = quotedAt(text, open + wrap);
    if (quoted !== null && quoted.end - quoted.start > 4_000) break;
    const raw =
      quoted === null ? (matchAt(/(?:[\w.$>:@&\\-]|\[["']?\w{1,40}["']?\]|\(\)){1,120}/y, text, open)?.[0] ?? '') : '';
    if (quoted === null && raw === '') break;
    const start = quoted?.start ?? open;
    const end = quoted?.end ?? open + raw.length;
    args.push({ literal: quoted === null ? null : text.slice(start, end), name, start, end, raw });
    const next = matchAt(/[)\]]{0,3}(?:\.\w{1,30}\(\)){0,2}\s{0,20},\s{0,60}/y, text, quoted?.after ?? end);
    if (next === null) break;
    place = (quoted?.after ?? end) + next[0].length;
  }
  return args;
}
