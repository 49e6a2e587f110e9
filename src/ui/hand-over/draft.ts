/** For whom the text is: for a ticket, for the administrator, or for the record of a change. */
export type HandOverText = 'ticket' | 'request' | 'change';

/** One part of the details. `code` is what can be typed as it stands. */
export type Detail =
  | { kind: 'line'; label: string; value: string }
  | { kind: 'list'; label: string; items: readonly string[] }
  | { kind: 'code'; label: string; text: string };

/** A text before it is written in a form. */
export interface Draft {
  subject: string;
  /** Three lines for a person: what it is about, why this, how long and how to undo. Nothing in them was pasted or typed. */
  lines: readonly string[];
  details: readonly Detail[];
  /** The catalogue's sentence and codes with their labels, for a mail: of what was pasted nothing goes into a link. */
  catalogue: readonly Extract<Detail, { kind: 'line' }>[];
  /** What made the text, in which version, and how old its facts are. */
  made: string;
  /** Address that opens the case; empty where there is none that others can open. */
  link: string;
}

/** Words that every form needs. */
export interface DraftWords {
  /** `Fill in before you send: {what}`, with the values already in it; empty where nothing is missing. */
  fillIn: string;
  /** Label of the subject. */
  subject: string;
  /** Label before the case's link. */
  link: string;
}

export interface DraftToSend {
  draft: Draft;
  words: DraftWords;
}

/** Begins a line of code: a code block in Markdown too. */
const INDENT = '    ';

/** The draft as plain text: what to fill in, the subject, three lines, details, and the link as last line. */
export function asText({ subject, lines, details, made, link }: Draft, words: DraftWords): string {
  const blocks = [
    [...(words.fillIn === '' ? [] : [words.fillIn]), `${words.subject}: ${subject}`],
    lines,
    ...grouped(details),
    [made],
    link === '' ? [] : [`${words.link}:`, link],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

/** Lines that belong together stand without a blank between them. */
function grouped(details: readonly Detail[]): string[][] {
  const blocks: string[][] = [];
  let open = false;
  for (const detail of details) {
    if (detail.kind === 'line' && open) blocks.at(-1)?.push(`${detail.label}: ${detail.value}`);
    else blocks.push(blockOf(detail));
    open = detail.kind === 'line';
  }
  return blocks;
}

function blockOf(detail: Detail): string[] {
  if (detail.kind === 'line') return [`${detail.label}: ${detail.value}`];
  const rows =
    detail.kind === 'list'
      ? detail.items.map((item) => `- ${item}`)
      : detail.text.split('\n').map((row) => `${INDENT}${row}`);
  return [`${detail.label}:`, ...rows];
}

/** Longest label of a line, in UTF-16 code units. */
const LONGEST_LABEL = 40;

/**
 * The same text as Markdown, made from the text itself so that what a person has changed in it stays. The line with the subject
 * becomes the heading, labels become bold, code is fenced, and all marks that Markdown would read are escaped.
 */
export function asMarkdown(text: string, subject: string): string {
  const out: string[] = [];
  let code = false;
  for (const row of text.split('\n')) {
    const isCode = row.startsWith(INDENT);
    if (isCode !== code) out.push('```');
    code = isCode;
    if (isCode) out.push(row.slice(INDENT.length));
    else if (row.startsWith(`${subject}: `)) out.push(`## ${escaped(row.slice(subject.length + 2))}`);
    else if (row.startsWith('- ')) out.push(`- ${escaped(row.slice(2))}`);
    else out.push(labelled(row));
  }
  if (code) out.push('```');
  return out.join('\n');
}

/** A label in bold, and two blanks at the end so that the next line begins anew. */
function labelled(row: string): string {
  if (row === '') return '';
  if (/^https?:\/\/\S+$/.test(row)) return `<${row}>`;
  const colon = row.indexOf(':');
  const isLabel = colon > 0 && colon <= LONGEST_LABEL && /^(?: |$)/.test(row.slice(colon + 1));
  const words = isLabel ? `**${escaped(row.slice(0, colon))}:**${escaped(row.slice(colon + 1))}` : escaped(row);
  return row.endsWith(':') ? `${words}\n` : `${words}  `;
}

const escaped = (words: string): string => words.replace(/[\\`*_[\]<>#|~]/g, '\\$&');

/** Longest address that every mail program takes, in characters. */
export const LONGEST_MAIL = 1_800;

/**
 * Address that opens the mail program with the subject and the shortest form of the text. Where it would be too long, the last of
 * the three lines goes first, then the meaning, so that what is asked, the server's sentence and the link are always in it.
 */
export function mailAddress({ subject, lines, catalogue, link }: Draft, words: DraftWords): string {
  const said = catalogue.map(({ label, value }) => `${label}: ${value}`);
  const end = link === '' ? [] : [`${words.link}:\n${link}`];
  const shorter = [
    [...lines, ...said, ...end],
    [...lines.slice(0, 2), ...said, ...end],
    [...lines.slice(0, 2), ...said.slice(0, 1), ...end],
    [...lines.slice(0, 1), ...said.slice(0, 1), ...end],
    [...lines.slice(0, 1), ...said.slice(0, 1)],
  ];
  const addresses = shorter.map(
    (parts) => `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(parts.join('\r\n\r\n'))}`,
  );
  return (
    addresses.find((address) => address.length <= LONGEST_MAIL) ?? `mailto:?subject=${encodeURIComponent(subject)}`
  );
}
