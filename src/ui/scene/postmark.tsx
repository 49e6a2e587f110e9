import type { JSX } from 'preact';

interface PostmarkProps {
  /** What is stamped: how certain the verdict is, or that the mail was delivered. */
  words: string;
  /** True where the ring is broken, as long as nothing is sure. */
  open?: boolean;
  /** ISO date, `YYYY-MM-DD`. */
  today: string;
  lang: string;
}

/** How many letters of a word have room in the ring. */
const ROOM = 11;

/** The result as a postmark with its date. The same words stand in text beside it. */
export function Postmark({ words, open = false, today, lang }: PostmarkProps): JSX.Element {
  const lines = inLines(words);
  const [day, month, year] = dateParts(today, lang);
  const top = 62 - (lines.length - 1) * 8;
  return (
    <svg class={open ? 'postmark open' : 'postmark'} viewBox="0 0 176 124" aria-hidden="true">
      <path class="waves" d={WAVES} />
      <circle cx="62" cy="62" r="57" />
      <circle cx="62" cy="62" r="51" class="inner" />
      <text x="62" y="34" class="date">
        {day} {month}
      </text>
      {lines.map((line, index) => (
        <text key={line} x="62" y={top + 6 + index * 17} class="certainty" {...fitted(line)}>
          {line}
        </text>
      ))}
      <text x="62" y="100" class="date">
        {year}
      </text>
    </svg>
  );
}

/** Lines of cancellation beside the ring. */
const WAVES = [40, 51, 62, 73, 84].map((y) => `M118 ${y}q7-6 14 0t14 0 14 0 14 0`).join('');

/** A long line is drawn together to the width of the ring. */
const fitted = (line: string): { textLength?: number; lengthAdjust?: 'spacingAndGlyphs' } =>
  line.length > ROOM - 2 ? { textLength: 92, lengthAdjust: 'spacingAndGlyphs' } : {};

function inLines(words: string): string[] {
  return words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= ROOM) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
    return lines;
  }, []);
}

function dateParts(today: string, lang: string): [day: string, month: string, year: string] {
  const date = new Date(`${today}T00:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(lang, { timeZone: 'UTC', ...options }).format(date);
  return [part({ day: 'numeric' }), part({ month: 'short' }), part({ year: 'numeric' })];
}
