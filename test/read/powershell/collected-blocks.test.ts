import { describe, expect, test } from 'vitest';
import { readCollected, withoutCollected } from '../../../src/read/powershell/collected-output.ts';

const block = (more: object): string =>
  JSON.stringify({ Format: 'smtpAuthCollect1', ReadAt: '2026-11-23T15:10:33.7654321Z', ...more });
/** What blocks prove, as `fact=value`. */
const told = (...blocks: object[]): string[] =>
  (readCollected(blocks.map(block).join('\n'))?.evidence ?? []).map(({ fact, value }) => `${fact}=${value}`);

describe('a block of collected settings', () => {
  test.each<[object, string[]]>([
    [{}, []],
    [{ TransportConfig: { SmtpClientAuthenticationDisabled: true } }, ['tenantSmtpAuth=disabled']],
    [{ TransportConfig: { SmtpClientAuthenticationDisabled: false } }, ['tenantSmtpAuth=enabled']],
    [{ TransportConfig: { SmtpClientAuthenticationDisabled: null } }, []],
    [{ TransportConfig: { SmtpClientAuthenticationDisabled: 'True' } }, []],
    [{ TransportConfig: 7 }, []],
    [{ TransportConfig: { Error: 'x', SmtpClientAuthenticationDisabled: true } }, []],
    [{ CASMailbox: { SmtpClientAuthenticationDisabled: true } }, ['mailboxSmtpAuth=disabled']],
    [{ CASMailbox: { SmtpClientAuthenticationDisabled: false } }, ['mailboxSmtpAuth=enabled']],
    [{ CASMailbox: { SmtpClientAuthenticationDisabled: null } }, ['mailboxSmtpAuth=inherits']],
    [{ CASMailbox: {} }, []],
    [{ Recipient: { RecipientTypeDetails: 'SharedMailbox' } }, ['mailbox=shared']],
    [{ Recipient: { RecipientTypeDetails: 'DiscoveryMailbox' } }, []],
    [{ SecurityDefaults: { IsEnabled: true } }, ['securityDefaults=on']],
    [{ SecurityDefaults: { IsEnabled: false } }, ['securityDefaults=off']],
    [{ SecurityDefaults: { IsEnabled: 'False' } }, []],
    [{ Organization: { CreatedDateTime: '2018-03-14T09:26:53Z' } }, ['tenantCreated=2018-03-14']],
    [{ Organization: { CreatedDateTime: 'in 2018-03-14' } }, []],
    [{ EntraUser: { AccountEnabled: false } }, ['account=signInBlocked']],
    [{ EntraUser: { AccountEnabled: true } }, []],
    [
      { AuthenticationPolicies: [{ Name: 'A', AllowBasicAuthSmtp: false }], User: { AuthenticationPolicy: 'A' } },
      ['authenticationPolicy=blocksBasic'],
    ],
    [
      {
        AuthenticationPolicies: [{ Name: 'A', AllowBasicAuthSmtp: true }],
        User: { AuthenticationPolicy: '' },
        OrganizationConfig: { DefaultAuthenticationPolicy: 'A' },
      },
      ['authenticationPolicy=allowsBasic'],
    ],
    [{ AuthenticationPolicies: [], User: { AuthenticationPolicy: 'B' } }, []],
    [
      { SignIns: [{ CreatedDateTime: '2026-11-23T14:58:07Z', ClientAppUsed: 'Authenticated SMTP', ErrorCode: 50126 }] },
      ['method=basic', 'account=badCredentials'],
    ],
    [{ SignIns: [{ ErrorCode: 'none' }] }, []],
    [{ SignIns: [{ Error: 'no licence', ErrorCode: 50126 }] }, []],
  ])('%j: %j', (sections, facts) => {
    expect(told(sections)).toEqual(facts);
  });

  test('each fact has its time and its words', () => {
    const evidence = (sections: object) =>
      readCollected(block(sections))?.evidence.map(({ at, words, origin }) => [at, words, origin]);
    const at = '2026-11-23T15:10:33.765Z';
    expect(
      evidence({
        TransportConfig: { SmtpClientAuthenticationDisabled: true },
        CASMailbox: { SmtpClientAuthenticationDisabled: null },
        Recipient: { RecipientTypeDetails: 'UserMailbox' },
        User: { AuthenticationPolicy: '' },
        AuthenticationPolicies: [{ Name: 'A', AllowBasicAuthSmtp: false }],
        OrganizationConfig: { DefaultAuthenticationPolicy: 'A' },
        SecurityDefaults: { IsEnabled: true },
        Organization: { CreatedDateTime: '2018-03-14T09:26:53Z' },
        EntraUser: { AccountEnabled: false },
      }),
    ).toEqual(
      [
        'TransportConfig SmtpClientAuthenticationDisabled: true',
        'CASMailbox SmtpClientAuthenticationDisabled: null',
        'RecipientTypeDetails: UserMailbox',
        'A AllowBasicAuthSmtp: false',
        'SecurityDefaults IsEnabled: true',
        'CreatedDateTime: 2018-03-14',
        'AccountEnabled: false',
      ].map((words) => [at, words, 'powershell']),
    );
  });

  test('of several sign-ins the newest proves, and all are kept', () => {
    const signIn = (day: number, code: number, more = {}): object => ({
      CreatedDateTime: `2026-11-${day}T14:58:07.1234567Z`,
      ErrorCode: code,
      ...more,
    });
    const reading = readCollected(
      block({
        SignIns: [
          signIn(10, 50126),
          signIn(12, 53003, { FailedPolicies: 'A; B', FailureReason: 'no' }),
          signIn(11, 50053),
        ],
      }),
    );
    expect(reading?.evidence.map(({ value }) => value)).toContain('blocks');
    expect(reading?.signIns.map(({ code }) => code)).toEqual([50126, 53003, 50053]);
    expect(reading?.signIns[1]).toEqual({
      at: '2026-11-12T14:58:07.123Z',
      user: null,
      client: 'Authenticated SMTP',
      code: 53003,
      reason: 'no',
      policies: ['A', 'B'],
    });
    expect(reading?.signIns[0]?.policies).toEqual([]);
  });

  test('a mailbox is named by its own address, else by the one that was asked for', () => {
    const mailboxes = (sections: object) => readCollected(block(sections))?.mailboxes;
    const CASMailbox = { SmtpClientAuthenticationDisabled: true };
    expect(mailboxes({ Address: 'a@contoso.com', CASMailbox })).toEqual([
      { identity: 'a@contoso.com', value: 'disabled' },
    ]);
    expect(
      mailboxes({ Address: 'a@contoso.com', CASMailbox: { ...CASMailbox, PrimarySmtpAddress: 'b@contoso.com' } }),
    ).toEqual([{ identity: 'b@contoso.com', value: 'disabled' }]);
    expect(mailboxes({ CASMailbox })).toEqual([{ identity: '', value: 'disabled' }]);
    expect(mailboxes({})).toEqual([]);
  });

  test('what failed is named, and whether there is no such mailbox', () => {
    expect(readCollected(block({ User: { Error: 'x' }, SignIns: [{ Error: 'y' }], Recipient: {} }))).toMatchObject({
      failed: ['User', 'SignIns'],
      mailboxNotFound: false,
    });
    expect(readCollected(block({ User: { Error: 'Y: ManagementObjectNotFoundException|x' } }))?.mailboxNotFound).toBe(
      true,
    );
  });
});

describe('blocks in a text', () => {
  test('several are read together; the last address counts', () => {
    const first = block({ Address: 'a@contoso.com', SecurityDefaults: { IsEnabled: true } });
    const second = block({ Address: 'b@contoso.com', EntraUser: { AccountEnabled: false } });
    const reading = readCollected(`x\n${first}\ny ${second} z ${block({})}`);
    expect(reading?.address).toBe('b@contoso.com');
    expect(reading?.evidence.map(({ fact }) => fact)).toEqual(['securityDefaults', 'account']);
    expect(readCollected(block({}))?.address).toBeNull();
  });

  test('what else was pasted is left', () => {
    expect(withoutCollected(`before ${block({ Address: 'a } b' })} middle ${block({})} after`)).toBe(
      'before \n middle \n after',
    );
    expect(withoutCollected('nothing of it')).toBe('nothing of it');
  });

  test.each<[string, boolean]>([
    ['with braces and quotes inside a text', true],
    ['that ends early', false],
    ['that is no JSON', false],
    ['of another version', false],
    ['wrapped in the middle of a word', true],
    ['with more blanks', true],
  ])('%s', (shape, is) => {
    const texts: Record<string, string> = {
      'with braces and quotes inside a text': block({ Address: 'a "} {" \\ b' }),
      'that ends early': block({}).slice(0, -1),
      'that is no JSON': '{"Format":"smtpAuthCollect1",}',
      'of another version': block({}).replace('Collect1', 'Collect2'),
      'wrapped in the middle of a word': block({ Address: 'a@contoso.com' }).replace('contoso', 'con\r\ntoso'),
      'with more blanks': JSON.stringify(JSON.parse(block({ Address: 'a' })), null, 2).replace('": "', '"  :\n "'),
    };
    const text = texts[shape] ?? '';
    expect(readCollected(text) !== null).toBe(is);
    expect(withoutCollected(text).trim() === '').toBe(is || shape === 'that is no JSON');
  });

  test('a frame without its brace is none', () => {
    expect(readCollected('nothing')).toBeNull();
    expect(readCollected('"Format":"smtpAuthCollect1"}')).toBeNull();
  });
});
