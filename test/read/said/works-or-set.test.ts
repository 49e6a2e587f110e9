import { describe, expect, test } from 'vitest';
import { read } from '../../../src/read/index.ts';
import { placesIn, searched } from '../../../src/read/phrases/find.ts';
import { SENT, SETTINGS_SAY, WORKS_NOW } from '../../../src/read/phrases/rows/words/works-or-set.ts';
import { readSaid } from '../../../src/read/said/read-said.ts';

describe('what settings say', () => {
  test.each(
    SETTINGS_SAY.flatMap(({ means, phrases }) => phrases.map(({ says, example }) => [example, says, means] as const)),
  )('%s', (example, says, means) => {
    expect(placesIn([{ says }], searched(example))).not.toHaveLength(0);
    const found = readSaid(example).map(({ fact, value }) => `${fact}=${value}`);
    for (const [fact, value] of Object.entries(means)) expect(found).toContain(`${fact}=${value}`);
  });

  test.each([...WORKS_NOW, ...SENT].map(({ says, example }) => [says, example]))('%s', (says, example) => {
    expect(placesIn([{ says }], searched(example))).not.toHaveLength(0);
  });
});

const REFUSED = '535 5.7.139 Authentication unsuccessful, user is locked by your organization';

describe('that it works', () => {
  const replies = (text: string): (string | null)[] => read(text).replies.map(({ reply }) => reply);

  test.each([
    ...[...WORKS_NOW, ...SENT].map(({ example }) => example),
    `${REFUSED}\nSolved after the admin changed the policy, mail works again.`,
    `It works now. Before: ${REFUSED}`,
  ])('is told: %s', (text) => {
    expect(replies(text)).toContain('messageAccepted');
  });

  test.each([
    'Why is it that our old printer works again and the new one gets nothing?',
    'The test mail arrived, but the invoices don’t.',
    'Has the test mail arrived?',
    `Reading mail works now.\nSending fails:\n${REFUSED}`,
    `The test mail arrived.\n${REFUSED}`,
    `It works now. After another restart: ${REFUSED}`,
    'Not solved, nothing is sent.',
  ])('isn’t told: %s', (text) => {
    expect(replies(text)).not.toContain('messageAccepted');
  });
});

describe('that STARTTLS is on', () => {
  const facts = (text: string): string[] => read(text).evidence.map(({ fact, value }) => `${fact}=${value}`);

  test('counts beside a refused mechanism', () => {
    expect(facts('starttls: true\n504 5.7.4 Unrecognized authentication type')).toContain('encryption=startTls');
  });

  test('doesn’t count beside a server that wants it', () => {
    expect(facts('starttls: true\n530 5.7.0 Must issue a STARTTLS command first')).not.toContain('encryption=startTls');
  });
});
