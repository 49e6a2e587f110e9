import { describe, expect, test } from 'vitest';
import { prepared } from '../../../src/read/prepare.ts';
import { CALLS, callSecrets } from '../../../src/read/redact/find/calls.ts';
import { foundByRow, strikeSecrets } from '../../../src/read/redact/redact.ts';
import { SECRET_ROWS } from '../../../src/read/redact/rows/secret-rows.ts';
import { LABELS } from '../../../src/read/redact/rows/secret-words.ts';
import { normalise } from '../../../src/read/text/normalise.ts';
import { formsOf, HARMLESS, MARKED, REPLY, secretsOf, textOf } from './marked.ts';

/** A text as the readers get it. */
const struck = (text: string) => prepared(strikeSecrets(text), text);

describe('each row strikes what its examples mark', () => {
  test.each(SECRET_ROWS.flatMap((row) => row.examples.map((example) => [row.id, example, row] as const)))(
    '%s: %s',
    (_, example, row) => {
      const text = textOf(example);
      const found = foundByRow(row, text).map(({ start, end }) => text.slice(start, end));
      expect(found).toEqual(secretsOf(example));
    },
  );

  test.each(LABELS)('$language: $example', ({ example }) => {
    for (const secret of secretsOf(example)) expect(strikeSecrets(textOf(example)).text).not.toContain(secret);
  });

  test.each(CALLS)('$example', ({ example }) => {
    const text = textOf(example);
    expect(callSecrets(text, []).map(({ start, end }) => text.slice(start, end))).toEqual(secretsOf(example));
  });
});

describe('what readers get holds no secret', () => {
  test.each(MARKED)('%s: %s', (_, marked) => {
    const { text, lines, secrets } = struck(textOf(marked).replace('{reply}', REPLY));
    const shown = [text, ...lines].join('\n');
    for (const secret of secretsOf(marked)) for (const form of formsOf(secret)) expect(shown).not.toContain(form);
    if (marked.includes('{reply}')) expect(text).toContain(REPLY.slice(0, 150));
    expect(secrets.length).toBeGreaterThan(0);
  });
});

describe('what is no secret stays', () => {
  test.each(HARMLESS)('%s', (text) => {
    expect(struck(text).text).toBe(normalise(text));
  });
  test('there are a hundred such texts', () => expect(HARMLESS.length).toBeGreaterThanOrEqual(100));
});
