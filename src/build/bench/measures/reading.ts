import { READ_AT_ONCE, read } from '../../../read/index.ts';
import { atMost, beside, type Row } from '../table.ts';
import { HOSTILE, json, log } from '../texts.ts';
import { readInPage } from './reading-in-page.ts';

/** The largest text that is taken, in millions of bytes. */
const LARGEST = 10;
const SIZES = [1, 2, 4, 8] as const;
/** Twice the text may take a little more than twice the time: 2 to this power. */
const LINEAR = 1.2;
/** Milliseconds; shorter times are noise. Time that grows with the square would still be seen. */
const SHORTEST = 5;
/** Millions of bytes that a page reads at once, without a worker. */
const AT_ONCE = READ_AT_ONCE / 1_000_000;

/** How long large texts take, whether the time grows with the length alone, and whether the page stays usable. */
export async function reading(): Promise<Row[]> {
  const worst = worstOf(LARGEST);
  const atOnce = worstOf(AT_ONCE);
  return [
    atMost(`reading ${LARGEST} MB of log`, timeOf(log(LARGEST)), 1000, 'ms'),
    atMost(`reading ${LARGEST} MB of JSON`, timeOf(json(LARGEST)), 1000, 'ms'),
    atMost(
      `reading ${LARGEST} MB of hostile text, the worst of ${Object.keys(HOSTILE).length}`,
      worst.ms,
      1000,
      'ms',
      worst.name,
    ),
    beside(
      `  beside it: the worst of ${AT_ONCE} MB, the most that is read at once`,
      `${Math.round(atOnce.ms)} ms (${atOnce.name})`,
    ),
    growth(),
    ...(await readInPage(log(LARGEST))),
  ];
}

/** The hostile text that takes longest at this length, in millions of bytes. */
function worstOf(mega: number): { name: string; ms: number } {
  const all = Object.entries(HOSTILE).map(([name, text]) => ({ name, ms: timeOf(text(mega)) }));
  return all.toSorted((a, b) => b.ms - a.ms)[0] ?? { name: '', ms: 0 };
}

/** Milliseconds, the shortest of three: what else the machine does only ever adds. */
function timeOf(text: string): number {
  const times = [0, 0, 0].map(() => {
    const from = performance.now();
    read(text);
    return performance.now() - from;
  });
  return Math.min(...times);
}

/** The power of the length with which the time grows: 1 is linear, 2 is a text that can freeze a page. */
function growth(): Row {
  const texts = { log, JSON: json, ...HOSTILE };
  const powers = Object.entries(texts).map(([name, make]) => {
    const times = SIZES.map((size) => timeOf(make(size)));
    const first = times[0] ?? 0;
    const last = times.at(-1) ?? 0;
    const power = Math.log2(Math.max(last, SHORTEST) / Math.max(first, SHORTEST)) / Math.log2(SIZES[3] / SIZES[0]);
    return { name, power, times };
  });
  const worst = powers.toSorted((a, b) => b.power - a.power)[0];
  const note = `${worst?.name}: ${worst?.times.map(Math.round).join(', ')} ms`;
  return {
    what: `reading ${SIZES.join(', ')} MB: time grows with the length to the power of`,
    must: `≤ ${LINEAR}`,
    measured: `${worst?.power.toFixed(2)} at most (${note})`,
    ok: (worst?.power ?? 0) <= LINEAR,
  };
}
