// Draws twenty clients and prints every claim of each with its sources, to be checked by hand: `npm run check -- --clients SEED`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLIENT_IDS, type ClientId, client } from '../../domain/clients/clients.ts';
import { type Field, MAIL_FIELDS } from '../../domain/clients/facts/client-facts.ts';
import { factsOf } from '../../domain/clients/facts/facts.ts';
import { sample } from '../words/sample.ts';

/** So many are drawn at once. */
const DRAWN = 20;
const CONTENT = join(import.meta.dirname, '..', '..', 'content', 'clients', 'en');

const fieldWords = (field: Field): string => (typeof field === 'string' ? field : `${field[0]} = ${field[1]}`);

/** What the pages say of a client as facts, one claim a line. */
function claimsOf(id: ClientId): string[] {
  const { sends, confidence } = client(id);
  const { since, flow, where, fields = {}, settings = 'high' } = factsOf(id);
  const claims = [`it sends: ${sends} (${confidence})`];
  if (since !== undefined) claims.push(`OAuth since, or the version that was read: ${since}`);
  if (flow !== undefined) claims.push(`how OAuth is set up: ${flow}`);
  if (where !== undefined) claims.push(`where: ${where.join(' > ')} (${settings})`);
  for (const name of MAIL_FIELDS) {
    const field = fields[name];
    if (field !== undefined) claims.push(`${name}: ${fieldWords(field)} (${settings})`);
  }
  return [...claims, ...sentencesOf(id)];
}

/** The prose of its page: what the front matter lists, and the body. */
const sentencesOf = (id: ClientId): string[] =>
  readFileSync(join(CONTENT, `${id}.md`), 'utf8')
    .split('\n')
    .map((line) => line.replace(/^\s*-\s+/, '').trim())
    .filter((line) => line !== '' && line !== '---' && !/^\w+:$/.test(line));

const seed = process.argv[2] ?? '1';
for (const [at, id] of sample(CLIENT_IDS, DRAWN, seed).entries()) {
  console.log(`\n${at + 1}. ${factsOf(id).name} (${id})`);
  for (const claim of claimsOf(id)) console.log(`   - ${claim}`);
  const { sources } = factsOf(id);
  if (sources.length === 0) console.log('   no source: nothing is told as a fact');
  for (const [where, dated] of sources) console.log(`   source: ${where} (${dated})`);
}
