import type { JSX } from 'preact';

interface PostmarkProps {
  /** What is stamped: how certain the verdict is, or that the mail was delivered. */
  words: string;
  /** True where the ring is broken, as long as nothing is sure. */
  open?: boolean;
  /** ISO date, `YYYY-MM-DD`. */
  today: string;
  /** Short names of the twelve months, with blanks between them. */
  months: string;
}

/** How many letters of a word have room in the ring. */
const ROOM = 11;

/** The result as a postmark with its date. The same words stand in text beside it. */
export function Postmark({ words, open = false, today, months }: PostmarkProps): JSX.Element {
  const lines = inLines(words);
  const [day, month, year] = dateParts(today, months);
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
  line.length > ROOM - 3 ? { textLength: 92, lengthAdjust: 'spacingAndGlyphs' } : {};

function inLines(words: string): string[] {
  return words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= ROOM) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
    return lines;
  }, []);
}

/** The month comes from the words: `Intl` takes a tenth of a second on a slow phone to make its first formatter. */
function dateParts(today: string, months: string): [day: number, month: string, year: number] {
  const date = new Date(`${today}T00:00:00Z`);
  return [date.getUTCDate(), months.split(' ')[date.getUTCMonth()] ?? '', date.getUTCFullYear()];
}
