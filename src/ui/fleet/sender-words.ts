import type { GateId } from '../../domain/gates.ts';
import type { RemedyId } from '../../domain/remedies/remedies.ts';
import type { ReadProblem, SignInProblem } from '../../graph/problems.ts';
import type { ChooseKey } from '../../i18n/choose/index.ts';
import { fill } from '../../i18n/fill.ts';
import type { SenderWordKey } from '../../i18n/senders/index.ts';

/** The chooser's questions that are asked of a selection. */
type ChooserKey = Extract<
  ChooseKey,
  `choose.q.${'recipients' | 'address' | 'volume' | 'add'}${string}` | 'choose.unknown'
>;

type ContentKey =
  | ChooserKey
  | `tenant.readProblem.${ReadProblem}`
  | `tenant.signInProblem.${SignInProblem}`
  | `gate.${GateId}`
  | `remedy.${RemedyId}`;

/** A key of the words that the page of senders has. */
export type FleetWordKey = SenderWordKey | ContentKey;

/** Words of the page of senders, with titles of gates and remedies, and how the language writes numbers and days. */
export interface Words {
  (key: FleetWordKey, params?: Readonly<Record<string, string | number>>): string;
  number: (value: number) => string;
  /** A day such as 24 Mar 2026; the text as it is where it is none. */
  day: (iso: string) => string;
  /** Items as the language lists them: "a, b and c". */
  list: (items: readonly string[]) => string;
}

/** Makes them of the record that the page carries. Numbers among the parameters are written as the language does. */
export function makeWords(lang: string, words: Readonly<Record<string, string>>): Words {
  const numbers = new Intl.NumberFormat(lang);
  const days = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(lang, { type: 'conjunction' });
  const written = (value: string | number): string => (typeof value === 'number' ? numbers.format(value) : value);
  const t = (key: string, params?: Readonly<Record<string, string | number>>): string =>
    fill(
      words[key] ?? key,
      Object.fromEntries(Object.entries(params ?? {}).map(([name, value]) => [name, written(value)])),
    );
  return Object.assign(t, {
    number: (value: number) => numbers.format(value),
    day: (iso: string) => (/^\d{4}-\d\d-\d\d$/.test(iso) ? days.format(new Date(iso)) : iso),
    list: (items: readonly string[]) => lists.format(items),
  });
}
