import type { DateOrder } from '../file-kinds.ts';
import type { Moment } from '../statements.ts';

/** `THH:MM:SS`, or nothing; with the minutes that its zone is ahead of UTC. */
interface Clock {
  text: string;
  ahead: number;
}

type Parsed =
  | { kind: 'sure'; at: string }
  | { kind: 'slashed'; a: number; b: number; year: number; clock: Clock }
  | null;

/** How names of months begin: English, German, French, Spanish, Portuguese, Italian, Dutch, Indonesian. */
const MONTHS = [
  ...[
    /^(?:jan|ene|gen)/,
    /^f[eé][bv]/,
    /^(?:mar|mär|maa|mrt)/,
    /^(?:a[pb]r|avr)/,
    /^(?:ma[yijg]|mei)/,
    /^(?:jun|juin|giu)/,
  ],
  ...[/^(?:jul|juil|lug)/, /^(?:aug|ao[uû]|ag[oust])/, /^se[pt]/, /^(?:o[ck]t|out|ott)/, /^nov/, /^d[eéi][csz]/],
];
const two = (value: number): string => String(value).padStart(2, '0');

/** `YYYY-MM-DD`, or null where the calendar has no such day. */
function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const right = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1990 && year < 2200;
  return right ? `${year}-${two(month)}-${two(day)}` : null;
}

const TIME = String.raw`(?:[T ,]{1,3}(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:[.,]\d{1,9})?)?\s?([AaPp]\.?[Mm]\.?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?`;
const ISO = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}$`);
const PARTED = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)${TIME}$`);
const DAY_MONTH = new RegExp(
  String.raw`^(?:\w{3,9},? )?(\d{1,2})\.?[ -](?:de )?(\p{L}{3,10})\.?,?(?: de)?[ -](\d{4})${TIME}$`,
  'u',
);
const MONTH_DAY = new RegExp(String.raw`^(?:\w{3,9},? )?(\p{L}{3,10})\.? (\d{1,2}),? (\d{4})${TIME}$`, 'u');
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/;
/** Seconds or milliseconds since 1970, as JSON writes times without a form of their own: from 2001 on. */
const SINCE_1970 = /^(\d{10})(\d{3})?$/;
const JSON_DATE = /^\\?\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\\?\/$/;

/** Null where there is no such time. */
function timeOf(parts: readonly (string | undefined)[]): Clock | null {
  const [hours, minutes = '00', seconds = '00', half, zone] = parts;
  if (hours === undefined) return { text: '', ahead: 0 };
  const after = half === undefined ? 0 : /p/i.test(half) ? 12 : 0;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + after;
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const offset = zone?.match(/^([+-])(\d\d):?(\d\d)$/);
  const ahead = offset ? (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3])) : 0;
  return { text: `T${two(hour)}:${minutes}:${seconds}`, ahead };
}

function toUtc(day: string, time: Clock): string {
  if (time.ahead === 0) return `${day}${time.text}`;
  const at = new Date(`${day}${time.text}Z`).getTime() - time.ahead * 60_000;
  return new Date(at).toISOString().slice(0, 19);
}

const monthOf = (name: string): number => MONTHS.findIndex((month) => month.test(name.toLowerCase())) + 1;

function parse(text: string): Parsed {
  const sure = (year: number, month: number, day: number, time: readonly (string | undefined)[]): Parsed => {
    const date = dayOf(year, month, day);
    const clock = timeOf(time);
    return date === null || clock === null ? null : { kind: 'sure', at: toUtc(date, clock) };
  };
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso !== null) return sure(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso.slice(4));
  const [, seconds, rest = '000'] = SINCE_1970.exec(text) ?? [];
  const milliseconds = seconds === undefined ? JSON_DATE.exec(text)?.[1] : `${seconds}${rest}`;
  if (milliseconds !== undefined) {
    const date = new Date(Number(milliseconds));
    return Number.isNaN(date.getTime()) ? null : { kind: 'sure', at: date.toISOString().slice(0, 19) };
  }
  const parted = PARTED.exec(text);
  if (parted !== null) {
    const [a, b] = [Number(parted[1]), Number(parted[3])];
    const year = Number(parted[4]) + (parted[4]?.length === 2 ? 2000 : 0);
    // Nobody writes the month first between dots.
    if (parted[2] === '.') return sure(year, b, a, parted.slice(5));
    const clock = timeOf(parted.slice(5));
    return clock === null ? null : { kind: 'slashed', a, b, year, clock };
  }
  const named = DAY_MONTH.exec(text);
  if (named !== null) return sure(Number(named[3]), monthOf(named[2] ?? ''), Number(named[1]), named.slice(4));
  const american = MONTH_DAY.exec(text);
  return american === null
    ? null
    : sure(Number(american[3]), monthOf(american[1] ?? ''), Number(american[2]), american.slice(4));
}

/**
 * The dates of one file. Whether the day or the month stands first is learnt from the dates that leave no choice; where
 * none does, `asked` decides, and without it such a date is unknown.
 */
export class Dates {
  readonly #asked: DateOrder | null;
  readonly #parsed = new Map<string, Parsed>();
  #dayFirst = false;
  #monthFirst = false;
  /** A date was read that could be two days. */
  #twofold = false;

  constructor(asked: DateOrder | null) {
    this.#asked = asked;
  }

  /** Takes a date in, to learn from it; gives its text back for `moment`. */
  note(text: string | undefined): string | null {
    if (text === undefined || text === '') return null;
    if (this.#parsed.has(text)) return text;
    const parsed = parse(text.trim());
    this.#parsed.set(text, parsed);
    if (parsed?.kind !== 'slashed') return text;
    const day = dayOf(parsed.year, parsed.b, parsed.a) !== null;
    const month = dayOf(parsed.year, parsed.a, parsed.b) !== null;
    if (day && !month) this.#dayFirst = true;
    if (month && !day) this.#monthFirst = true;
    if (day && month && parsed.a !== parsed.b) this.#twofold = true;
    return text;
  }

  /** The order of this file; null where it cannot be told. */
  get order(): DateOrder | null {
    if (this.#dayFirst !== this.#monthFirst) return this.#dayFirst ? 'dmy' : 'mdy';
    return this.#asked;
  }

  /** Some date of the file could be two days, and nothing says which. */
  get unclear(): boolean {
    return this.#twofold && this.order === null;
  }

  /** The time of a text that was noted before. Call it when the whole file has been read. */
  moment(text: string | null): Moment {
    const parsed = text === null ? null : (this.#parsed.get(text) ?? null);
    if (parsed === null) return null;
    if (parsed.kind === 'sure') return parsed.at;
    const { a, b, year, clock } = parsed;
    const dayFirst = dayOf(year, b, a);
    const monthFirst = dayOf(year, a, b);
    const only = dayFirst === null ? monthFirst : monthFirst === null || a === b ? dayFirst : null;
    const day = only ?? (this.order === 'dmy' ? dayFirst : this.order === 'mdy' ? monthFirst : null);
    return day === null ? null : toUtc(day, clock);
  }
}
