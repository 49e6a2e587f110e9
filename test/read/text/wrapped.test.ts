import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ReadingInDetail as Reading, readInDetail as read } from '../../../src/read/index.ts';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const eachLine =
  (wrap: (line: string, number: number) => string) =>
  (text: string): string =>
    text.split('\n').map(wrap).join('\n');

/** What happens to a log on its way to a paste box. */
const WRAPPERS: Readonly<Record<string, (text: string) => string>> = {
  'other line ends': (text) => text.replace(/\n/g, '\r\n'),
  'quoted in a mail': eachLine((line) => `> ${line}`),
  'quoted twice': eachLine((line) => `> > ${line}`),
  'a container’s log': eachLine((line) => `app_1  | ${line}`),
  'the system’s log': eachLine((line) => `Nov 20 08:15:02 host app[123]: ${line}`),
  'times and levels': eachLine((line) => `2026-11-20T08:15:02.417Z INFO  ${line}`),
  'a logger’s brackets': eachLine((line) => `[2026-11-20 08:15:02,417] {mail.py:12} DEBUG - ${line}`),
  'JSON lines': eachLine((line) =>
    JSON.stringify({ log: `${line}\n`, stream: 'stdout', time: '2026-11-20T08:15:02Z' }),
  ),
  'JSON inside JSON': (text) => JSON.stringify({ log: JSON.stringify({ msg: text }) }),
  'an HTML page': (text) => `<pre>${escaped(text)}</pre>`,
  'HTML escaped twice': (text) => escaped(`<pre>${escaped(text)}</pre>`),
  'a terminal’s colours': eachLine((line) => `\u001b[32m${line}\u001b[0m`),
  'UTF-16 read as bytes': (text) => `\ufeff${[...text].map((letter) => `${letter}\u0000`).join('')}`,
  indented: eachLine((line) => `        ${line}`),
  'a message around it': (text) =>
    `Hello,\nsince yesterday our scanner fails:\n\`\`\`\n${text}\n\`\`\`\nAny idea?\nJoe | +49 30 535 5555`,
  'typographic quotes': (text) => text.replace(/'/g, '’').replace(/"/g, '”'),
  'line numbers': eachLine((line, number) => `${String(number + 1).padStart(4)}  ${line}`),
  'a table’s cell': eachLine((line) => `| ${line} |`),
};

/** Texts that are a shape of mess already, or wrapped in the middle of a sentence. */
const NOT_AGAIN = /^(?:eml-|utf16|net-polish)/;
const FIXTURES = readdirSync('test/fixtures/pasted').filter((file) => !NOT_AGAIN.test(file));

const essence = ({ decisive, seen, evidence, topic, dialogue, session }: Reading) => ({
  reply: decisive?.reply,
  replyCode: decisive?.replyCode,
  enhancedStatusCode: decisive?.enhancedStatusCode,
  service: evidence.find(({ fact }) => fact === 'service')?.value,
  seen,
  topic,
  conversation: dialogue !== null,
  accepted: session.accepted,
});

describe.each(Object.keys(WRAPPERS))('%s changes nothing', (name) => {
  test.each(FIXTURES)('%s', (file) => {
    const text = readFileSync(`test/fixtures/pasted/${file}`, 'utf8');
    const wrapped = read(WRAPPERS[name]?.(text) ?? '');
    expect(essence(wrapped)).toEqual(essence(read(text)));
    expect(JSON.stringify(wrapped)).not.toMatch(/c2Nhbm5lckBj|SHVudGVyMiE|Hunter2|dXNlcj1zY2Fu|AHNjYW5uZXJA/);
  });
});
