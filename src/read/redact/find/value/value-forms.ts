import { isNoSecret } from '../../no-secret.ts';
import { type Label, lineEnd, matchAt } from '../spans.ts';
import { bareAt, quotedAt, type Value } from './value-at.ts';

/** A reply of a server where a value would stand: `the same token → 535 5.7.3`. */
const REPLY_HERE = /^[245]\d\d[ /,-]{1,2}[245]\.\d\.\d/;

/** The values that are a secret. */
export const checked = (text: string, values: readonly (Value | null)[]): Value[] =>
  values.filter(
    (value): value is Value =>
      value !== null &&
      !isNoSecret(text.slice(value.start, Math.min(value.end, value.start + 2_000)), value.quoted) &&
      !REPLY_HERE.test(text.slice(value.start, value.start + 10)),
  );

/** A text between two marks on lines of their own: `<<EOT`, `<<<'PW'`, `@"` of PowerShell. */
export function hereText(text: string, at: number): Value | null {
  const open = matchAt(/(?:<<[<~-]?["']?(\w{1,20})["']?[^\n]{0,40}|@(["']))\n/y, text, at);
  if (open === null) return null;
  const start = at + open[0].length;
  const part = text.slice(start, start + 20_000);
  const mark = open[1] ?? `${open[2]}@`;
  const end = `\n${part}`.search(new RegExp(`\\n[ \\t]{0,40}${mark}`));
  return end <= 0 ? null : { start, end: start + end - 1, quoted: true, after: start + end + mark.length };
}

/** `{{ name | default('x') }}` of a template names a value for the case that none is set. */
export function defaultIn(text: string, { start, end }: Value): Value | null {
  if (!text.startsWith('{{', start) || end - start > 400) return null;
  const found = /default\(\s{0,4}(?=["'])/.exec(text.slice(start, end));
  return found === null ? null : quotedAt(text, start + found.index + found[0].length);
}

/** A shell joins what stands without a blank: `"double"'single'bare`; Python and C join literals in a row: `"a" "b",`. */
export function gluedTo(text: string, at: number): Value[] {
  const glued = matchAt(/(?:["'][^"'\n]{1,200}["']|(?<=["'])[\w!#$%&*?@^~+=-]{2,200}){1,6}(?=[\s;]|$)/y, text, at);
  const apart = matchAt(/(?:[ \t]{0,4}(?:\n[ \t]{1,60}|[ \t])["'][^"'\n]{1,200}["']){1,6}(?=\s{0,40}[,;)])/y, text, at);
  const found = glued ?? apart;
  return found === null ? [] : [{ start: at, end: at + found[0].length, quoted: true, after: at + found[0].length }];
}

/** A backslash at the end of a line goes on with the next. */
export function continued(text: string, value: Value): Value {
  let end = value.end;
  for (let lines = 0; lines < 50 && text.charAt(end - 1) === '\\' && text.charAt(end) === '\n'; lines += 1)
    end = lineEnd(text, end + 1, 1_000);
  return { ...value, end };
}

/** `["x", "y"]`, `(\n  "x"\n)`, `{"smtp": "x"}`, and `[x]` as panels print it. */
export function inBrackets(text: string, at: number, label: Label, field: boolean): Value[] {
  const open = text.charAt(at);
  const close = open === '[' ? ']' : open === '{' ? '}' : ')';
  const body = text.slice(at + 1, at + 2_000);
  const end = body.indexOf(close);
  const content = end < 0 ? body : body.slice(0, end);
  if (open === '[' && isNoSecret(`[${content}]`, false)) return [];
  const values: Value[] = [];
  const strings = /[NrbLu@$]?["'`]/g;
  for (let found = strings.exec(content); found !== null && values.length < 50; found = strings.exec(content)) {
    const value = quotedAt(text, at + 1 + found.index);
    if (value === null) break;
    strings.lastIndex = value.after - at - 1;
    const isName = /^["'`]?\s{0,4}(?::|=>?)/.test(text.slice(value.after, value.after + 8));
    const isError =
      /(?:error\w*|code|message|trace\w*|correlation\w*|timestamp|scope|expires\w*|uri|url|\w*date\w*|hint|\w*id)["']?\s{0,8}[:=]\s{0,8}\[?$/i.test(
        content.slice(0, found.index),
      );
    const about = /(?:type|description|title|name|format)["']?\s{0,8}[:=]\s{0,8}$/i.test(content.slice(0, found.index));
    if (!isName && !about && !isError) values.push(value);
  }
  if (values.length > 0) return checked(text, values);
  // Objects have their own labels.
  if (open === '[' && /^\s{0,40}\{/.test(content)) return [];
  if (open === '{' && /^[\s"']|^\w{1,40}:\s/.test(content)) return [];
  if (open === '[' && end > 0 && !content.includes('\n'))
    return checked(text, [{ start: at + 1, end: at + 1 + end, quoted: false, after: at + 2 + end }]);
  const bare = bareAt(text, at, field);
  const isMarked = /^\{\w{1,12}\}[^\s}]/.test(text.slice(at, at + 16));
  return label.kind === 'password' || isMarked ? checked(text, [bare]) : [];
}

/** The lines of a block of YAML, which are indented deeper than their name. */
export function block(text: string, at: number, label: Label): Value[] {
  const indent = /^[ \t]*/.exec(label.before)?.[0].length ?? 0;
  const start = lineEnd(text, at) + 1;
  let end = start;
  for (let lines = 0; lines < 200 && end < text.length; lines += 1) {
    const stop = lineEnd(text, end, 100_000);
    const line = text.slice(end, stop);
    if (line.trim() !== '' && (/^[ \t]*/.exec(line)?.[0].length ?? 0) <= indent) break;
    end = stop + 1;
  }
  return end <= start ? [] : checked(text, [trimmed(text, start, Math.min(end - 1, text.length))]);
}

function trimmed(text: string, start: number, end: number): Value {
  const value = text.slice(start, end);
  const from = start + (value.length - value.trimStart().length);
  return { start: from, end: from + value.trim().length, quoted: false, after: end };
}

/** Codes for a rainy day stand in a list: each line that holds nothing else is one. */
export function codesBelow(text: string, at: number): Value[] {
  const out: Value[] = [];
  for (let place = at; out.length < 40; ) {
    const line = matchAt(
      /[ \t]*\n(?:[ \t]*\n)?[ \t>]{0,8}(?:[-*•]|\d{1,2}[.)])?[ \t]{0,4}((?=[^\n]{0,30}\d)[\p{L}\d]{3,12}(?:[- ][\p{L}\d]{3,12}){0,5})(?=[ \t]*(?:\n|$))/uy,
      text,
      place,
    );
    if (line === null || /^[245]\d\d /.test(line[1] ?? '')) return out;
    place += line[0].length;
    out.push({ start: place - (line[1]?.length ?? 0), end: place, quoted: false, after: place });
  }
  return out;
}
