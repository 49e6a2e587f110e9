import { isNoSecret, isSentenceWord } from '../no-secret.ts';
import { oneLine } from '../rows/one-line.ts';
import type { SecretKind } from '../rows/secret-words.ts';
import { type Finder, lineEnd, matchAt, type Span } from './spans.ts';
import { bareAt, quotedAt, type Value } from './value/value-at.ts';

/** The key in front of a setting's name, where the value stands under another key: `"name": "smtp_password"`, `<key>`. */
const NAMED = new RegExp(
  oneLine(String.raw`
    (?:\w{0,20}(?:name|key|id|field|setting|option|param(?:eter)?|property
    |variable|var|env|label|title|attribute|type|for|prop|k)["'\x60]?[ \t]{0,4}(?:[:=]
    |=>|>)[ \t]{0,4}\\{0,3}["'\x60]?[\w./: -]{0,60}|<\w{1,20}(?: [^<>\n]{0,80})?>\s{0,4}[\w. -]{0,40})$
  `),
  'i',
);
/** The key of the value. */
const VALUE_KEY =
  /\\{0,3}["'`]?\b\w{0,20}(?:value|val|default\w{0,6}|content|data|body|text|wert|valor|valeur|nilai|secret)\b\\{0,3}["'`]?[ \t]{0,4}(?:[:=]|=>)\s{0,40}/gi;
/** So far the two keys stand apart at most, in UTF-16 code units. */
const APART = 400;

/** A setting's name in one place and its value in the next: objects, lists of YAML, elements and attributes of XML. */
export const pairedSecrets: Finder = (text, labels) => {
  const spans: Span[] = [];
  const add = (value: Value | null, kind: SecretKind): void => {
    // Behind the key of a text stands a sentence too.
    if (value !== null && !value.quoted && text.slice(value.start, value.end).split(' ').every(isSentenceWord)) return;
    if (value !== null && !isNoSecret(text.slice(value.start, Math.min(value.end, value.start + 2_000)), value.quoted))
      spans.push({ start: value.start, end: value.end, kind });
  };
  let from = 0;
  for (const { start, end, before, kind } of labels) {
    const inTag = before.lastIndexOf('<') > before.lastIndexOf('>');
    const close = matchAt(/[\w .-]{0,40}\\{0,3}["'`]?(?:[ \t]{0,4}<\/\w{1,30}>)?/y, text, end)?.[0] ?? '';
    if (inTag)
      for (const value of inElement(text, end, before)) add({ ...value, quoted: !OF_A_PAGE.test(before) }, kind);
    // The body of a form: the value stands below the headers of its part.
    const form = /form-data[^\n]{0,80}name=\\?"[^"\n]*$/i.test(before) ? matchAt(PART_HEAD, text, end) : null;
    if (form !== null) {
      const at = end + form[0].length;
      add({ start: at, end: lineEnd(text, at), quoted: true, after: at }, kind);
    }
    // Terraform: variable "smtp_password" { default = "x" }
    const opened = matchAt(/\s{0,4}\{/y, text, end + close.length);
    if (opened !== null)
      add(valueIn(text, end + close.length + 1, endOfBlock(text, end + close.length + opened[0].length)), kind);
    // YAML: the value is a level deeper.
    const deeper = matchAt(/:[ \t]{0,4}\n[ \t]{1,40}(?=value|default|plain)/y, text, end + close.length);
    if (deeper !== null) add(valueIn(text, end + close.length + deeper[0].length, 100), kind);
    if (close.includes('</')) add(nextElement(text, end + close.length), kind);
    const named = /[:=>]/.test(before) && NAMED.test(before);
    if (!named && !/ (?:type|name|id)=["'][\w.-]{0,40}$/.test(before)) continue;
    const ahead = text.slice(end + close.length, end + close.length + APART);
    add(valueIn(text, end + close.length, endOfObject(ahead)), kind);
    // The value may stand before the name in the same object.
    const back = text.slice(Math.max(from, start - APART), start);
    const open = Math.max(
      back.lastIndexOf('{'),
      back.lastIndexOf('<'),
      back.lastIndexOf('\n\n'),
      back.lastIndexOf('- '),
    );
    const begin = open >= 0 ? open : back.lastIndexOf('\n') + 1;
    add(valueIn(text, start - back.length + begin, back.length - begin), kind);
    from = end;
  }
  return [...spans, ...manifestSecrets(text)];
};

/** An element that a page shows: its words may speak of a password. */
const OF_A_PAGE = /<(?:label|button|a|span|div|p|t[dh]|h\d|legend|option|li|small|strong|em|[bi])\b[^<]*$/i;

/** The rest of a part's headers in `multipart/form-data` (RFC 7578), up to its value. */
const PART_HEAD = /[^"\n]{0,40}"[^\n]{0,80}\n(?:[\w-]{1,30}: [^\n]{0,80}\n){0,3}\n/y;

/** All values of a Secret of Kubernetes are secret, whatever their names say. */
function manifestSecrets(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: kindLine } of text.matchAll(/^[ \t]*"?kind"?:[ \t]*"?Secret\b.*$/gm)) {
    const part = text.slice(index + kindLine.length, index + kindLine.length + 20_000).split(/^---/m)[0] ?? '';
    for (const block of part.matchAll(/^([ \t]*)(?:data|stringData):[ \t]*\n((?:\1[ \t]+[^\n]*(?:\n|$)){1,200})/gm)) {
      const start = index + kindLine.length + block.index + block[0].length - (block[2]?.length ?? 0);
      for (const line of (block[2] ?? '').matchAll(/^[ \t]+[\w.-]{1,80}:[ \t]*(\S[^\n]*?)[ \t]*$/gm)) {
        const at = start + line.index + line[0].indexOf(line[1] ?? '', line[0].indexOf(':'));
        spans.push({ start: at, end: at + (line[1]?.length ?? 0), kind: 'clientSecret' });
      }
    }
  }
  return spans;
}

/** Where the object ends in which the name stood. */
function endOfObject(ahead: string): number {
  const end = ahead.search(/[{}]|\/>|\n[ \t]{0,40}- |\n\s{0,4}\n|\n(?=\S{1,40}[:=])|\bname["'`]?[ \t]{0,4}[:=]/i);
  return end < 0 ? ahead.length : end;
}

function endOfBlock(text: string, at: number): number {
  const end = text.slice(at, at + APART).indexOf('}');
  return end < 0 ? APART : end;
}

function valueIn(text: string, at: number, length: number): Value | null {
  VALUE_KEY.lastIndex = 0;
  const part = text.slice(at, at + length);
  const key = VALUE_KEY.exec(part);
  if (key === null) return null;
  const start = at + key.index + key[0].length;
  return quotedAt(text, start) ?? bareAt(text, start, true);
}

/** What stands in the element whose tag holds the label: its text, a CDATA section, or the text of an element inside. */
function inElement(text: string, at: number, before: string): Value[] {
  const tag = before.slice(before.lastIndexOf('<'));
  if (tag.startsWith('</') || tag.startsWith('<!')) return [];
  const close = matchAt(/[^<>\n]{0,300}>/y, text, at)?.[0];
  if (close === undefined || close.endsWith('/>')) return [];
  return contentAt(text, at + close.length);
}

function nextElement(text: string, at: number): Value | null {
  const open = matchAt(/\s{0,80}(?:<[^</>\n][^<>\n]{0,200}>\s{0,20}){1,3}/y, text, at);
  return open === null ? null : (contentAt(text, at + open[0].length)[0] ?? null);
}

function contentAt(text: string, at: number): Value[] {
  const gap =
    matchAt(
      /\s{0,80}(?:<!--[^<>]{0,200}-->\s{0,80})?(?:<(?:value|string|text|v|data)(?: [^<>\n]{0,80})?>\s{0,80}){0,2}/y,
      text,
      at,
    )?.[0].length ?? 0;
  const start = at + gap;
  const marked = matchAt(/<!\[CDATA\[/y, text, start);
  const from = start + (marked?.[0].length ?? 0);
  const reach = text.slice(from, from + 100_000);
  const length = reach.indexOf(marked === null ? '<' : ']]>');
  if (length <= 0) return [];
  const raw = reach.slice(0, length);
  return [
    {
      start: from + raw.length - raw.trimStart().length,
      end: from + raw.trimEnd().length,
      quoted: false,
      after: from + length,
    },
  ];
}
