import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isForSenders } from '../../src/ui/reading/for-senders.ts';
import { isForSenders as isForSendersAlone } from '../../src/ui/reading/for-senders-alone.ts';

const FIXTURES = new URL('../fixtures/files/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, FIXTURES), 'utf8');
const REPORTED = JSON.stringify([
  { senderName: 'a', senderDomain: 'x.example', authMethod: 'Basic', message_count: 1 },
]);

test('what lists many senders is led on to their page, and nothing else is before it was read', () => {
  const led = readdirSync(FIXTURES).filter((name) => isForSenders(textOf(name), 'neverOne'));
  expect(led.sort()).toEqual([
    'earlier-lines.jsonl',
    'earlier-senders.json',
    'email-apps.csv',
    'message-trace.csv',
    'owners.csv',
    'readiness-policies.csv',
    'readiness.csv',
    'smtp-auth-report.csv',
    'smtp-auth-table.csv',
  ]);
  expect(isForSenders(REPORTED, 'neverOne')).toBe(true);
});

test('a list of mailboxes in which the guide found nothing is led on as JSON too', () => {
  expect(isForSenders(textOf('cas-mailboxes.json'), 'any')).toBe(true);
  expect(isForSenders('{"error":{"code":"Authorization_RequestDenied"}}', 'any')).toBe(false);
});

test('the single file knows an earlier result by its keys', () => {
  expect(isForSendersAlone(textOf('earlier-senders.json'))).toBe(true);
  expect(isForSendersAlone(textOf('sign-ins.json'))).toBe(false);
});
