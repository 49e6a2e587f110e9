import type { StruckText } from '../redact/struck-text.ts';
import { either } from '../text/pattern.ts';
import { type Said, type Speaker, saidOn } from './lines.ts';

export interface DialogueLine {
  by: Speaker;
  /** One line, secrets struck out already. */
  text: StruckText;
  /** The server's refusal, or the client's note of its failure. */
  failed?: true;
}

/** The conversation of a client and a server, as far as the text shows it. */
export interface Dialogue {
  lines: readonly DialogueLine[];
}

/** What a reader of the conversation sees, in order. */
export interface Turn extends Said {
  /** Number of the line in the text. */
  line: number;
}

/** At most so many lines are shown. */
const MOST = 400;
/** Words of a client's own log that belong to the story. */
const NOTE = either(
  'i',
  /^(?:connected to|connecting)/,
  /^(?:connection (?:to|established|opened|closed|secured|upgraded|encrypted|failed|timeout))/,
  /^(?:=== |\*\*\* |\* (?:Connected|Trying|SSL|TLS|Server certificate|Closing)|TLS session)/,
  /^(?:Trusted TLS|Anonymous TLS|Untrusted TLS|DEBUG SMTP: |verify return|CONNECTED\()/,
);

/** Every turn in the text. After a 334 the client's line is a credential, whatever it looks like. */
export function turnsIn(text: string): Turn[] {
  const turns: Turn[] = [];
  let prompted = 0;
  text.split('\n').forEach((line, at) => {
    const said = saidOn(line);
    if (said !== null) {
      prompted =
        said.by === 'server' && said.text.startsWith('334')
          ? 2
          : said.by === 'client' && /^AUTH /i.test(said.text)
            ? 1
            : 0;
      turns.push({ ...said, line: at });
    } else if (prompted > 0 && isCredential(line)) {
      turns.push({ by: 'client', text: line.trim(), marked: false, line: at });
      prompted -= 1;
    } else if (NOTE.test(line.trimStart().slice(0, 60)))
      turns.push({ by: 'note', text: line.trim(), marked: false, line: at });
    else if (continues(turns.at(-1), at) && /^\s{0,6}[A-Z0-9]{3,20}(?: [A-Z0-9 =._-]{1,80})?$/.test(line))
      // Some clients print a reply of several lines with a mark only before the first.
      turns.push({ by: 'server', text: `250-${line.trim()}`, marked: true, line: at });
  });
  return turns;
}

function continues(last: Turn | undefined, at: number): boolean {
  return (
    last !== undefined && last.by === 'server' && last.marked && last.text.startsWith('250') && last.line === at - 1
  );
}

const isCredential = (line: string): boolean =>
  /^\s{0,10}\S{0,12}\s?(?:[A-Za-z0-9+/]{2,4000}={0,2}|\*{3,40}|[<[][\w -]{3,40}[>\]]|b?['"][A-Za-z0-9+/=]{2,4000}(?:\\r\\n)?['"]?)\s{0,4}$/.test(
    line,
  );

/** The conversation for showing, or null where there is none: a single reply is no conversation. */
export function dialogueOf(
  turns: readonly Turn[],
  failedLines: ReadonlySet<number>,
  part: (words: string) => StruckText,
): Dialogue | null {
  const client = turns.filter(({ by }) => by === 'client').length;
  const server = turns.filter(({ by }) => by === 'server').length;
  if (client + server < 3 || client === 0) return null;
  const lines = turns.slice(-MOST).map(({ by, text: said, line }): DialogueLine => {
    const text = part(said);
    const failed = failedLines.has(line) || (by === 'server' && /^[45]\d\d/.test(text));
    return failed ? { by, text, failed: true } : { by, text };
  });
  return { lines };
}
