import { type ReadingInDetail, readInDetail } from '../../read/index.ts';
import { type Marks, same } from './marks.ts';
import type { PastedRow, SecretsRow } from './rows.ts';
import { causeOf } from './score-causes.ts';

const PROVES = ['tls', 'authAttempted', 'mechanism', 'host', 'port', 'authSucceeded'] as const;

/** `exchangeOnPremises` is written shorter in the labelled files. */
const kebab = (name: string): string =>
  name.replace('OnPremises', 'Onprem').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Judges what was read against the labels; a label that the row lacks isn't counted. */
export function markPasted({ text, secrets, expected }: PastedRow): Marks {
  const reading = readInDetail(text);
  const service = reading.evidence.find(({ fact, origin }) => fact === 'service' && origin !== 'answer')?.value;
  const got: Record<string, unknown> = {
    service: service === undefined ? 'unknown' : kebab(String(service)),
    basicCode: reading.decisive?.replyCode ?? null,
    enhancedCode: reading.decisive?.enhancedStatusCode ?? null,
    cause: kebab(causeOf(reading)),
  };
  const { proves = {} } = expected;
  return {
    ...marksOf(got, expected),
    ...marksOf(Object.fromEntries(PROVES.map((field) => [field, reading.seen[field]])), proves),
    ...(secrets === undefined ? {} : { secrets: markSecrets(reading, secrets) }),
  };
}

/** Judges secrets alone. */
export function markSecretsRow({ text, secrets }: SecretsRow): Marks {
  return { secrets: markSecrets(readInDetail(text), secrets) };
}

function marksOf(got: Record<string, unknown>, labels: Record<string, unknown>): Marks {
  const carried = Object.keys(got).filter((field) => labels[field] !== undefined);
  return Object.fromEntries(carried.map((field) => [field, same(got[field], labels[field])]));
}

function markSecrets(reading: ReadingInDetail, secrets: readonly string[]) {
  const shown = shownText(reading);
  const left = secrets.filter((secret) => shown.includes(secret));
  return { right: left.length === 0, got: left, want: [] };
}

/** Every text of a reading that a screen shows or a button copies. */
function shownText({ redacted, replies, evidence, notUnderstood, secretLines, dialogue }: ReadingInDetail): string {
  return [
    redacted,
    ...replies.map(({ words }) => words),
    ...evidence.map(({ words = '', value }) => `${words} ${value}`),
    ...notUnderstood,
    ...secretLines,
    ...(dialogue?.lines.map((line) => line.text) ?? []),
  ].join('\n');
}
