import { expect, test } from 'vitest';
import { problemWith } from '../../../src/ui/walk/answer-problem.ts';

test.each([
  ['method', null, '', 'choose'],
  ['method', 'basic', '', null],
  ['method', 'unknown', '', null],
  ['server', 'otherServer', '', 'host'],
  ['server', 'otherServer', 'printer', 'host'],
  ['server', 'otherServer', 'https://relay.contoso.com/', 'host'],
  ['server', 'otherServer', ' relay.contoso.com ', null],
  ['server', 'otherServer', '192.0.2.7', null],
  ['server', 'otherServer', '2001:db8::7', null],
  ['server', 'smtpOffice365', 'printer', null],
  ['port', 'otherPort', '', 'port'],
  ['port', 'otherPort', '58 7', 'port'],
  ['port', 'otherPort', '2525', null],
  ['signInAs', 'thisMailbox', '', null],
  ['signInAs', 'thisMailbox', 'scanner', 'address'],
  ['signInAs', 'thisMailbox', 'scanner@contoso.com; rm', 'address'],
  ['signInAs', 'unknown', 'scanner@contoso.com', null],
] as const)('%s: %s with "%s" is wrong by %s', (question, option, detail, problem) => {
  expect(problemWith(question, option, detail)).toBe(problem);
});
