/** Characters that change nothing a reader looks for, and can hide what it does look for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here.
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes of a terminal begin with the escape character.
const COLOURS = /\u001b\[[0-9;?]{0,20}[A-Za-z]|\u001b/g;

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#34': '"',
  '#60': '<',
  '#62': '>',
  '#13': '\n',
  '#10': '\n',
  '#160': ' ',
  '#xd': '\n',
  '#xa': '\n',
  '#x27': "'",
};

/**
 * Text as a person would read it: one kind of line end, plain quotes and spaces, and without colours, entities, tags,
 * JSON escapes, soft line breaks and quoting marks. Linear in length; lines stay lines.
 */
export function normalise(text: string): string {
  let clean = text.replace(COLOURS, '').replace(INVISIBLE, '');
  clean = clean.replace(/\r\n?/g, '\n').replace(/[\u00a0\u2007\u202f\u3000]/g, ' ');
  clean = clean.replace(/[\u2018\u2019\u201a\u2032\uff07]/g, "'").replace(/[\u201c\u201d\u201e\u00ab\u00bb\u2033]/g, '"');
  clean = clean.replace(/\uff1a/g, ':').replace(/\uff0c/g, ',');
  clean = unescapeQuotedPrintable(clean);
  clean = unescapeHtml(clean);
  clean = unescapeJson(unescapeJson(clean));
  return clean.replace(/^[ \t]*(?:>[ \t]?)+/gm, '').replace(/^[ \t]*\*[ \t]+(?=\S)/gm, '');
}

/** `=` at the end of a line and `=C3` are the marks of a bounce's raw source. */
function unescapeQuotedPrintable(text: string): string {
  if (!/=\n/.test(text) && !/=[0-9A-F]{2}=[0-9A-F]{2}/.test(text)) return text;
  return text.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function unescapeHtml(text: string): string {
  if (!text.includes('&') && !/<\/?(?:p|br|div|span|code|pre|td|b|font)\b/i.test(text)) return text;
  return text
    .replace(/<br\b[^<>]{0,80}>/gi, '\n')
    .replace(/<\/?(?:p|div|tr|table|ul|li|pre|h\d)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<\/?(?:span|code|b|i|u|em|strong|font|td|th|tbody|a|html|body|head|style)\b[^<>]{0,300}>/gi, ' ')
    .replace(/&(#?\w{1,6});/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
}

/** Once for a log line, twice for a log line inside a log line. */
function unescapeJson(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:r\\n|[rn])/g, '\n').replace(/\\t/g, ' ').replace(/\\u003c/gi, '<').replace(/\\u003e/gi, '>').replace(/\\u0027/gi, "'").replace(/\\(["'/])/g, '$1').replace(/\\\\/g, '\\');
}

/** Text without white space and case: sentences are found in it however they were wrapped. */
export function tighten(text: string): string {
  return text.toLowerCase().replace(/[\s"'`*_]+/g, '');
}
