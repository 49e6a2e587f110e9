import { CLIENT_IDS, type ClientId } from '../domain/clients/clients.ts';
import { anyOf, findIn, searched } from '../read/phrases/find.ts';
import { CLIENT_MARKS } from '../read/phrases/rows/clients.ts';

/** Whether any mark of a client stands in a text, in one look: most devices of a list are known by none. */
const anyMark = new RegExp(anyOf(CLIENT_MARKS.flatMap(({ phrases }) => phrases)), 'iu');

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
const IDS = new Map<string, ClientId>(CLIENT_IDS.map((id) => [letters(id), id]));

/** The words of `sage100` and `konicaBizhub` may stand apart. */
const apart = (id: string): string => id.replace(/\B(?=[A-Z])|(?<=[a-z])(?=\d)/g, '[^a-z0-9]{0,3}');
/** A catalogue name as whole words: many words contain "cdo" and "descript". The longest stands first, since it says most. */
const anyName = new RegExp(
  `(?<![a-z0-9])(?:${[...CLIENT_IDS]
    .sort((a, b) => b.length - a.length)
    .map(apart)
    .join('|')})(?![a-z])`,
  'i',
);

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
  return mark?.means ?? IDS.get(letters(device.match(anyName)?.[0] ?? '')) ?? null;
}
