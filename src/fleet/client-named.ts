import { CLIENT_IDS, type ClientId } from '../domain/clients/clients.ts';
import { anyOf, findIn, searched } from '../read/phrases/find.ts';
import { CLIENT_MARKS } from '../read/phrases/rows/clients.ts';

/** Whether any mark of a client stands in a text, in one look: most devices of a list are known by none. */
const anyMark = new RegExp(anyOf(CLIENT_MARKS.flatMap(({ phrases }) => phrases)), 'iu');

/** `konicaBizhub` as konica, bizhub. */
const wordsOf = (id: string): string[] =>
  id
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(' ');
const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');
/** Names in the catalogue, the longest first, so that the more exact of two wins. */
const NAMES = CLIENT_IDS.map((id) => ({ id, name: letters(id), words: wordsOf(id) })).sort(
  (a, b) => b.name.length - a.name.length || (a.id < b.id ? -1 : 1),
);
/** A shorter name must be a word of its own: "cdo" is in many words. */
const SHORT_NAME = 6;

/** One look at a device tells that no name of the catalogue can fit, as for most of a list. */
const anyLongName = new RegExp(
  NAMES.filter(({ name }) => name.length > SHORT_NAME)
    .map(({ name }) => name)
    .join('|'),
);
const firstWords = new Set(NAMES.flatMap(({ name, words }) => [words[0] ?? '', name]));

const named = new Map<string, ClientId | null>();

/** The client that a list of owners names as the device, as its maker writes it or as the catalogue does; null where none fits. */
export function clientNamed(device: string | null): ClientId | null {
  if (device === null) return null;
  const before = named.get(device);
  if (before !== undefined) return before;
  const found = findClient(device.slice(0, 200));
  named.set(device, found);
  return found;
}

function findClient(device: string): ClientId | null {
  const mark = anyMark.test(device) ? findIn(CLIENT_MARKS, searched(device)) : null;
  if (mark !== null) return mark.means;
  const whole = letters(device);
  const words = new Set(device.toLowerCase().split(/[^a-z0-9]+/));
  if (!anyLongName.test(whole) && ![...words].some((word) => firstWords.has(word))) return null;
  const fits = (name: string, parts: readonly string[]): boolean =>
    name.length > SHORT_NAME
      ? whole.includes(name)
      : words.has(name) || (parts.length > 1 && parts.every((part) => words.has(part)));
  return NAMES.find(({ name, words: parts }) => fits(name, parts))?.id ?? null;
}
