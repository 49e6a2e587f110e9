import { describe, expect, test } from 'vitest';
import { TESTS } from '../../../src/domain/commands/test-commands.ts';

describe('a test from a client', () => {
  test.each(Object.entries(TESTS))('%s carries neither password nor token', (_, { lines }) => {
    const text = lines.join('\n');
    expect(text).not.toMatch(/--auth-password|AsPlainText|--user '[^']*:[^']+'|eyJ/);
    expect(text).not.toMatch(/(?:password|token)\s*=\s*["']/i);
  });

  test('each Basic test asks for the password without showing it', () => {
    expect(TESTS.swaksMessage.lines.join()).toMatch(/--protect-prompt --auth-hide-password/);
    expect(TESTS.curlBasic.lines.join()).toMatch(/--user '\{mailbox\}' /);
    expect(TESTS.powershell.lines.join()).toMatch(/Get-Credential/);
    expect(TESTS.python.lines.join()).toMatch(/getpass\.getpass/);
  });

  test('curl prints no line that could hold the password', () => {
    const filter = new RegExp(TESTS.curlBasic.lines.join('\n').match(/grep -E '([^']+)'/)?.[1] ?? 'x');
    for (const shown of [
      '< 535 5.7.139 Authentication unsuccessful',
      '> AUTH LOGIN',
      '> MAIL FROM:<a@contoso.com>',
      '* TLS',
    ])
      expect(filter.test(shown), shown).toBe(true);
    for (const hidden of ['> cGFzc3dvcmQ=', '> AUTH LOGIN c2Nhbm5lckBjb250b3NvLmNvbQ==', '> AUTH XOAUTH2 dXNlcj1h'])
      expect(filter.test(hidden), hidden).toBe(false);
  });

  test('Python shows the dialogue only after the login', () => {
    for (const { lines } of [TESTS.python, TESTS.pythonOAuth]) {
      const login = lines.findIndex((line) => /s\.(login|auth)\(/.test(line));
      expect(login).toBeGreaterThan(0);
      expect(lines.findIndex((line) => line.includes('set_debuglevel'))).toBeGreaterThan(login);
    }
  });
});
