import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readInDetail as read } from '../../../src/read/index.ts';

const text = (name: string): string => readFileSync(`test/fixtures/sign-in-log/${name}`, 'utf8');
const factsOf = (name: string): Record<string, unknown> =>
  Object.fromEntries(read(text(name)).evidence.map(({ fact, value }) => [fact, value]));

describe('entries of the sign-in log', () => {
  test('an export in CSV: the newest attempt over SMTP counts', () => {
    expect(factsOf('portal.csv')).toEqual({ method: 'basic', account: 'ok', conditionalAccess: 'blocks' });
    expect(read(text('portal.csv')).evidence[0]?.at).toBe('2026-11-20T08:15:02Z');
  });

  test('a copied pane', () => {
    expect(factsOf('pane.txt')).toEqual({ method: 'basic', account: 'badCredentials' });
  });

  test('a copied pane in another language', () => {
    expect(factsOf('pane-german.txt')).toEqual({ method: 'basic', account: 'locked' });
  });

  test('a success proves the account and the policies, and nothing about the mail server', () => {
    expect(factsOf('success.txt')).toEqual({ method: 'basic', account: 'ok', conditionalAccess: 'allows' });
  });

  test('an entry shows no session: neither TLS nor a login at the mail server', () => {
    expect(read(text('pane.txt'))).toMatchObject({
      topic: 'signInLog',
      seen: { tls: null, authAttempted: null, authSucceeded: null },
      signInErrors: [50126],
    });
  });
});
