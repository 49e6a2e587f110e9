import { CLIENT_IDS, client } from '../../domain/clients/clients.ts';
import { MAIL_FIELDS } from '../../domain/clients/facts/client-facts.ts';
import { factsOf } from '../../domain/clients/facts/facts.ts';

/** Prints how many clients of the catalogue have each field, and how many have everything that a set-up needs. */
const count = (test: (id: (typeof CLIENT_IDS)[number]) => boolean): number => CLIENT_IDS.filter(test).length;
const has = (field: (typeof MAIL_FIELDS)[number]) => (id: (typeof CLIENT_IDS)[number]) =>
  factsOf(id).fields?.[field] !== undefined;

const rows: [string, number][] = [
  ['clients', CLIENT_IDS.length],
  ['read at the maker', count((id) => client(id).confidence === 'high')],
  ['reported', count((id) => client(id).confidence === 'medium')],
  ['not known', count((id) => client(id).confidence === 'low')],
  ['with a source', count((id) => factsOf(id).sources.length > 0)],
  ['where to set it', count((id) => factsOf(id).where !== undefined)],
  ...MAIL_FIELDS.map((field): [string, number] => [field, count(has(field))]),
  ['all of these', count((id) => factsOf(id).where !== undefined && MAIL_FIELDS.every((field) => has(field)(id)))],
];
console.log(`Clients: ${rows.map(([name, number]) => `${name} ${number}`).join(' · ')}`);
