import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readInDetail as read } from '../../../src/read/index.ts';

const pasted = (name: string): string => readFileSync(`test/fixtures/collect/${name}`, 'utf8');
const factsOf = (text: string): Record<string, unknown> =>
  Object.fromEntries(read(text).evidence.map(({ fact, value }) => [fact, value]));

describe('one paste fills all settings', () => {
  test.each([
    ['exchange.json'],
    ['exchange-allowed.json'],
    ['exchange-no-policies.json'],
    ['exchange-windows-powershell.txt'],
    ['graph.json'],
    ['graph-security-defaults.json'],
  ])('%s says whose settings these are, and when they were read', (name) => {
    const { collected, evidence, topic } = read(pasted(name));
    expect(topic).toBe('collected');
    expect(collected?.address).toMatch(/^scanner@/);
    expect(evidence.length).toBeGreaterThan(1);
    for (const { at } of evidence) expect(at).toMatch(/^2026-11-2\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  test('the user’s own policy is in force', () => {
    expect(factsOf(pasted('exchange-allowed.json'))).toEqual({
      tenantSmtpAuth: 'disabled',
      mailboxSmtpAuth: 'enabled',
      authenticationPolicy: 'allowsBasic',
      mailbox: 'shared',
    });
  });

  test('without one the default is; the commands above the output and escapes of an old console do no harm', () => {
    expect(factsOf(pasted('exchange-windows-powershell.txt'))).toEqual({
      tenantSmtpAuth: 'disabled',
      mailboxSmtpAuth: 'inherits',
      authenticationPolicy: 'blocksBasic',
    });
  });

  test('the second block: account, policies, age of the tenant', () => {
    expect(factsOf(pasted('graph.json'))).toEqual({
      securityDefaults: 'off',
      tenantCreated: '2018-03-14',
      method: 'basic',
      account: 'ok',
      conditionalAccess: 'blocks',
    });
  });

  test('an error in a section says nothing about the setting', () => {
    const reading = read(pasted('exchange-errors.json'));
    expect(factsOf(pasted('exchange-errors.json'))).toEqual({ tenantSmtpAuth: 'disabled' });
    expect(reading.cmdletProblem).toBe('mailboxNotFound');
    expect(reading.collected?.failed).toEqual(['CASMailbox', 'User', 'AuthenticationPolicies', 'Recipient']);
  });

  test('both blocks and the error line in one paste', () => {
    const text = `${pasted('exchange.json')}\n${pasted('graph.json')}\n535 5.7.139 Authentication unsuccessful, account locked. Contact your administrator.`;
    expect(read(text).replies.map(({ reply }) => reply)).toEqual(['accountLocked']);
    expect(factsOf(text)).toMatchObject({ securityDefaults: 'off', tenantSmtpAuth: expect.any(String) });
  });

  test('a console that wrapped its lines', () => {
    expect(factsOf(pasted('exchange-allowed.json').replace(/(.{70})/g, '$1\r\n'))).toMatchObject({ mailbox: 'shared' });
    expect(
      factsOf(JSON.stringify(JSON.parse(pasted('exchange-allowed.json'))).replace(/(.{70})/g, '$1\r\n')),
    ).toMatchObject({ mailbox: 'shared' });
  });
});
