import { expect, test } from 'vitest';
import type { Case } from '../../../src/domain/case.ts';
import { diagnose } from '../../../src/domain/diagnose.ts';
import { evidence } from '../../../src/domain/facts.ts';
import { because, reasonWords } from '../../../src/ui/case/reasons.ts';
import { makeT } from '../../../src/ui/words.ts';

const why = (known: Partial<Case>) => because(diagnose({ evidence: [], replies: [], ...known }, '2026-11-23'));

test('a verdict that the server named says so', () => {
  expect(why({ replies: [{ reply: 'smtpAuthDisabledForTenant' }] })).toBe('because.reply');
});

test('a verdict on a setting that was read says so', () => {
  expect(why({ evidence: [evidence('mailboxSmtpAuth', 'disabled', 'powershell')] })).toBe('because.read');
});

test('a verdict on somebody’s word rests on their answer', () => {
  expect(why({ evidence: [evidence('mailboxSmtpAuth', 'disabled', 'answer')] })).toBe('because.answer');
});

test('a reply with several causes is the reason for not telling', () => {
  expect(why({ replies: [{ reply: 'authenticationUnsuccessful' }] })).toBe('because.several');
});

test('with no reply at all too little is known', () => {
  expect(why({})).toBe('because.nothing');
});

test('a reason names the setting, its value and its origin in the page’s words', () => {
  const t = makeT({
    'verdict.fact': '{what}: {value} ({origin})',
    'question.mailboxSmtpAuth.short': 'Mailbox',
    'question.mailboxSmtpAuth.option.disabled': 'off',
    'origin.powershell': 'read from PowerShell',
  });
  const reason = { kind: 'evidence', evidence: evidence('mailboxSmtpAuth', 'disabled', 'powershell') } as const;
  expect(reasonWords(t, reason)).toBe('Mailbox: off (read from PowerShell)');
});
