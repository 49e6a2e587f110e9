import { entity } from './entities.ts';
import { decodeMime } from './mime.ts';
import { either } from './pattern.ts';
import { decodeUrls } from './url-encoding.ts';

/** Characters that change nothing a reader looks for, and can hide what it does look for. */
const INVISIBLE = either(
  'g',
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f\u0080-\u009f\u00ad]/,
  /[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd]/,
  /[\ufe00-\ufe0f]/,
);
// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes of a terminal begin with the escape character.
export const COLOURS = /\u001b(?:\[[0-9;?]{0,20}[A-Za-z])?/g;

/**
 * Text as a person would read it: one kind of line end, plain quotes and spaces, and without colours, entities, tags,
 * JSON escapes, soft line breaks and quoting marks. Linear in length; lines stay lines.
 */
export function normalise(text: string): string {
  let clean = decodeUrls(text).replace(COLOURS, '').replace(INVISIBLE, '');
  clean = clean.replace(/^(?:ÿþ|þÿ)/, '').replace(/\r\n?|[\u2028\u2029]/g, '\n');
  clean = plainMarks(clean);
  clean = decodeMime(clean);
  clean = unescapeHtml(unescapeHtml(clean));
  clean = unescapeJson(unescapeJson(unescapeJson(clean))).replace(/<CRLF>|<CR><LF>|␍␊|\[CRLF\]/g, '\n');
  return clean
    .replace(/^[ \t]{0,20}(?:[>|][ \t]?){1,20}(?=[^\n])/gm, '')
    .replace(/^[ \t]{0,20}[*•][ \t]{1,4}(?=[A-Z0-9a-z])/gm, '* ');
}

/** Typographic quotes, spaces and full-width letters become the plain ones that programs print. */
function plainMarks(text: string): string {
  return text
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u02bc\uff07]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

function unescapeHtml(text: string): string {
  if (!text.includes('&') && !/<\/?(?:p|br|div|span|code|pre|td|b|font)\b/i.test(text)) return text;
  return text
    .replace(/<br\b[^<>]{0,80}>/gi, '\n')
    .replace(/<\/?(?:p|div|tr|table|ul|li|pre|h[1-6])\b[^<>]{0,200}>/gi, '\n')
    .replace(/<\/?(?:span|code|b|i|u|em|strong|font|td|th|tbody|a|html|body|head|style)(?: [^<>]{0,300})?\/?>/gi, ' ')
    .replace(/&(#?\w{1,8});/g, (whole, name: string) => plainMarks(entity(name) ?? whole));
}

/** Once for a log line, twice for a log line inside a log line. A path such as `C:\new` keeps its letters. */
function unescapeJson(text: string): string {
  if (!text.includes('\\')) return text;
  return text
    .replace(/\\r\\n|\\{2}r\\{2}n/g, '\n')
    .replace(/(?<!(?<![A-Za-z])[A-Za-z]:(?:\\[^\s"'\\]{1,40}){0,8}|\\)\\n/g, '\n')
    .replace(/\\u00([0-9a-f]{2})/gi, (_, hex: string) => {
      const code = Number.parseInt(hex, 16);
      return code < 32 ? ' ' : String.fromCharCode(code);
    })
    .replace(/\\(["'/])/g, '$1')
    .replace(/\\\\(?=["'nrtu])/g, '\\');
}

/** Text without white space, quotes, marks of emphasis and case: sentences are found in it however they were wrapped. */
export function tighten(text: string): string {
  return text.toLowerCase().replace(/[\s"'`*_]+/g, '');
}
