import { describe, expect, test } from 'vitest';
import { CLIENT_MESSAGES } from '../../../src/read/phrases/client-messages.ts';
import { compile } from '../../../src/read/phrases/compile.ts';
import { placeOf, searched } from '../../../src/read/phrases/find.ts';
import { SENDING_FAILED } from '../../../src/read/phrases/rows/login.ts';
import { findClientMessage } from '../../../src/read/replies/client-messages.ts';
import { normalise } from '../../../src/read/text/normalise.ts';
import { allRows, rowFiles } from './rows.ts';

const isIn = (says: string, text: string): boolean => placeOf(says, searched(text)) !== null;

test.each(allRows())('$by: $says', ({ says, example }) => {
  expect(isIn(says, normalise(example))).toBe(true);
});

describe('a client that says so', () => {
  const rows = [...CLIENT_MESSAGES, SENDING_FAILED].flatMap(({ means, phrases }) =>
    phrases.map(({ example }) => ({ ...means, example })),
  );
  test.each(rows)('$reply: $example', ({ reply, example }) => {
    expect(findClientMessage(normalise(example))?.reply).toBe(reply);
  });
});

describe('the shape of a row', () => {
  test.each([
    ['lookup {host}: no such host', 'lookup smtp.contoso.com: no such host', 'lookup a b: no such host'],
    ['{edge}10061{edge}', 'error 10061, refused', 'error 510061'],
    ['connection {was |}refused', 'Connection refused', 'connection is refused'],
    ['timeout{!=|:}', 'a timeout of the server', 'timeout=30'],
    ['wrong{sep}version', 'WRONG_VERSION', 'wrong old version'],
    ['{edge}{016·506|2C·71}{edge}', 'fault 016 506', 'fault 016: 506'],
    ['{edge}{016·506|2C·71}{edge}', '2c71', '2c712'],
    ['verbindung{few}verweigert', 'Verbindung wurde verweigert', 'Verbindung\nverweigert'],
    ['uwierzytelni{letters} nie', 'Uwierzytelnianie nie', 'uwierzytelni 12 nie'],
  ])('%s', (says, yes, no) => {
    expect(isIn(says, yes)).toBe(true);
    expect(isIn(says, no)).toBe(false);
  });

  test('a gap ends within its line and its length', () => {
    expect(isIn('from {any}to', `from ${'a'.repeat(79)}to`)).toBe(true);
    expect(isIn('from {any}to', `from ${'a'.repeat(81)}to`)).toBe(false);
    expect(isIn('from {any}to', 'from a\nto')).toBe(false);
  });

  test.each(['{unknown} gap', 'a single { brace'])('%s is refused', (says) => {
    expect(() => compile(says)).toThrow();
  });

  test.each(Object.entries(rowFiles()))('%s is plain JSON, which the build ships', (_, file) => {
    expect(JSON.parse(JSON.stringify(file))).toEqual({ ...file });
  });

  test.each(allRows())('has a source and says who prints it: $says', ({ by, source, example }) => {
    expect(by).not.toBe('');
    expect(source).toMatch(/^https?:\/\/|^usual words$|^[A-Z].{8,}/);
    expect(example.length).toBeLessThanOrEqual(160);
  });
});
