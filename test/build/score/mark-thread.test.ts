import { describe, expect, test } from 'vitest';
import { markThread } from '../../../src/build/score/mark-thread.ts';
import type { ThreadRow } from '../../../src/build/score/rows.ts';
import { walkThread } from '../../../src/build/score/walk-thread.ts';

const TODAY = '2026-11-28';
const MAILBOX_OFF =
  '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. [AM0PR01CA0123.eurprd01.prod.exchangelabs.com]';

const wrongFields = (row: Partial<ThreadRow>): string[] => {
  const marks = markThread({ id: 'x', text: MAILBOX_OFF, expect: {}, ...row }, TODAY);
  return Object.keys(marks).filter((field) => marks[field]?.right === false);
};

describe('the walk of a thread', () => {
  test('a text that decides ends without a question', () => {
    const { end, asked, walk } = walkThread(MAILBOX_OFF, {}, TODAY);
    expect([end, walk.diagnosis.first]).toEqual(['outcome', 'mailboxSetting']);
    expect(asked).not.toContain('mailboxSmtpAuth');
  });

  test('what is asked is answered from the labels, and everything else is not known', () => {
    const text = '535 5.7.3 Authentication unsuccessful [AM0PR01CA0123.eurprd01.prod.exchangelabs.com]';
    const { walk, asked } = walkThread(text, { method: 'basic', nothing: 'x' }, TODAY);
    expect(asked).toContain('method');
    expect(walk.answers.method).toBe('basic');
    expect(Object.values(walk.answers)).toContain('unknown');
  });

  test('a typed value goes with its option', () => {
    const answers = { service: 'exchangeOnline', server: 'otherServer=mail.contoso.example' };
    const { walk } = walkThread('550 5.2.0 nothing that is known', answers, TODAY);
    expect(walk.diagnosis.held.find(({ fact }) => fact === 'endpointHost')?.value).toBe('mail.contoso.example');
  });

  test('a text without anything to use is refused', () => {
    expect(walkThread('', {}, TODAY).end).toBe('refused');
  });
});

describe('the marks of a thread', () => {
  test('each field is judged where the row carries it, and all of them together', () => {
    expect(wrongFields({ expect: { outcome: ['blocked'], solves: ['enableMailboxSmtpAuth'] } })).toEqual([]);
    expect(wrongFields({ expect: { outcome: ['tryAgain'] } })).toEqual(['outcome', 'all']);
    expect(wrongFields({ expect: { solves: ['correctCredentials'] } })).toEqual(['solves', 'all']);
    expect(wrongFields({ expect: { first_not: ['enableMailboxSmtpAuth'] } })).toEqual(['first_not', 'all']);
    expect(wrongFields({ expect: { gate_not: ['mailboxSetting'] } })).toEqual(['gate_not', 'all']);
    expect(wrongFields({ expect: { not_cleared: ['encryption'] } })).toEqual(['not_cleared', 'all']);
  });

  test('silence is right where nothing helps, and wrong beside a certain verdict', () => {
    const accepted = '250 2.0.0 OK <1@contoso.com> [Hostname=AM0PR01CA0123.eurprd01.prod.exchangelabs.com]';
    expect(wrongFields({ text: accepted, expect: { outcome: ['accepted'], solves: [] } })).toEqual([]);
    expect(wrongFields({ expect: { solves: [] } })).toEqual(['solves', 'all']);
  });
});
