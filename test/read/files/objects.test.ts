import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/read/files/json-file.ts';
import type { Statement } from '../../../src/read/files/statements.ts';
import { readBytes, readText } from './read-fixture.ts';

const said = (statement: Statement): string => {
  switch (statement.is) {
    case 'tenant':
      return `${statement.name}${'policy' in statement ? ` ${statement.policy}` : ''}=${statement.value}${statement.at === null ? '' : ` at ${statement.at}`}`;
    case 'mailbox':
      return `${statement.address} ${statement.name}=${statement.value}`;
    default:
      return `${statement.is} ${'address' in statement ? statement.address : statement.primary}`;
  }
};
/** What a text says, in short: its kind or its problem, how many rows are read and left out and why, and the statements. */
async function told(text: string): Promise<string> {
  const { report, statements } = await readText(text);
  const reasons = Object.entries(report.reasons).map(([reason, count]) => `${reason} ${count}`);
  return [report.problem ?? `${report.kind} ${report.read}`, ...reasons, ...statements.map(said)].join('; ');
}
const json = (value: unknown): Promise<string> => told(JSON.stringify(value));
const SWITCH = 'SmtpClientAuthenticationDisabled';

describe('JSON, one value or several', () => {
  test.each<[string, unknown]>([
    ['{"a":1}', { a: 1 }],
    ['{"a":1}\n{"a":2}', [{ a: 1 }, { a: 2 }]],
    ['{"a":1},[2]', [{ a: 1 }, [2]]],
    ['{"a":"}{\\""}{"b":{"c":[]}}', [{ a: '}{"' }, { b: { c: [] } }]],
    ['{"a":"one\nline"}{}', null],
    ['{"a":1}{', null],
    ['}{"a":1}{"b":2}', null],
    ['{"a":1}{b}', null],
    ['{"a":1', null],
    ['', null],
  ])('%j', (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });
});

describe('objects that look like rows', () => {
  const mailbox = (name: string, value: unknown): object => ({
    PrimarySmtpAddress: `${name}@contoso.com`,
    [SWITCH]: value,
  });
  test.each<[string, unknown, string]>([
    ['one', mailbox('a', true), 'mailboxes 1; a@contoso.com smtpAuth=disabled'],
    [
      'several',
      [mailbox('a', true), mailbox('b', null), mailbox('c', false)],
      'mailboxes 3; a@contoso.com smtpAuth=disabled; b@contoso.com smtpAuth=inherits; named b@contoso.com; c@contoso.com smtpAuth=enabled',
    ],
    ['a list of Graph’s form', { value: [mailbox('a', true)] }, 'mailboxes 1; a@contoso.com smtpAuth=disabled'],
    [
      'lists in a list, and what is no object',
      [[mailbox('a', true)], 7, null],
      'mailboxes 1; notUnderstood 2; a@contoso.com smtpAuth=disabled',
    ],
    [
      'sections beside each other',
      { A: [mailbox('a', true)], B: { C: mailbox('b', true) } },
      'mailboxes 2; a@contoso.com smtpAuth=disabled; b@contoso.com smtpAuth=disabled',
    ],
    [
      'six levels down',
      { a: { b: { c: { d: { e: { f: mailbox('a', true) } } } } } },
      'mailboxes 1; a@contoso.com smtpAuth=disabled',
    ],
    [
      'seven levels down',
      { a: { b: { c: { d: { e: { f: { g: { h: mailbox('a', true) } } } } } } } },
      'notRecognised; notUnderstood 1',
    ],
    ['an object with nothing of it', { colour: 'red' }, 'notRecognised; notUnderstood 1'],
    [
      'a value in PowerShell’s own type',
      { PrimarySmtpAddress: { value: 1, Value: 'a@contoso.com' }, [SWITCH]: { value: true } },
      'mailboxes 1; a@contoso.com smtpAuth=disabled',
    ],
    [
      'a name in PowerShell’s own type',
      { Identity: { Name: 'a@contoso.com' }, [SWITCH]: true },
      'mailboxes 1; a@contoso.com smtpAuth=disabled',
    ],
    [
      'a list of simple values',
      { PrimarySmtpAddress: ['a@contoso.com'], [SWITCH]: true },
      'mailboxes 1; a@contoso.com smtpAuth=disabled',
    ],
    ['a list of objects', { PrimarySmtpAddress: [{}], [SWITCH]: true }, 'mailboxes 0; noAddress 1'],
    [
      'a value inside',
      { PrimarySmtpAddress: 'a@contoso.com', inner: { [SWITCH]: true, PrimarySmtpAddress: 'b@contoso.com' } },
      'mailboxes 1; a@contoso.com smtpAuth=disabled',
    ],
    [
      'a table of a query',
      { columns: [{ name: 'PrimarySmtpAddress' }, SWITCH], rows: [['a@contoso.com', true], 7] },
      'mailboxes 1; notUnderstood 1; a@contoso.com smtpAuth=disabled',
    ],
    ['columns alone', { columns: ['PrimarySmtpAddress'] }, 'notRecognised; notUnderstood 1'],
    [
      'security defaults by their context',
      { '@odata.context': '…#policies/identitySecurityDefaultsEnforcementPolicy', isEnabled: true },
      'securityDefaults 1; securityDefaults=on',
    ],
    [
      'security defaults by their id',
      { id: '00000000-0000-0000-0000-000000000005', isEnabled: false },
      'securityDefaults 1; securityDefaults=off',
    ],
    [
      'security defaults by their name',
      { displayName: 'Security Defaults', isEnabled: true },
      'securityDefaults 1; securityDefaults=on',
    ],
    [
      'something else that is on',
      { '@odata.context': '…#policies/other', displayName: 'Other', isEnabled: true },
      'notRecognised; notUnderstood 1',
    ],
    [
      'the organisation',
      { verifiedDomains: [], createdDateTime: '2018-03-14T09:26:53Z' },
      'organizationConfig 1; created=2018-03-14',
    ],
    ['the organisation without its age', { verifiedDomains: [] }, 'organizationConfig 0; blank 1'],
  ])('%s', async (_, value, expected) => {
    expect(await json(value)).toBe(expected);
  });

  test.each<[string, unknown, string]>([
    [
      'all of them',
      [{ grantControls: null, conditions: {}, state: 'disabled' }],
      'conditionalAccess 1; conditionalAccess=allows',
    ],
    [
      'in Graph’s form',
      { value: [{ grantControls: null, conditions: {}, state: 'disabled' }] },
      'conditionalAccess 1; conditionalAccess=allows',
    ],
    ['one alone', { grantControls: null, conditions: {}, state: 'disabled' }, 'conditionalAccess 0; blank 1'],
    [
      'a page',
      { value: [{ grantControls: null, conditions: {}, state: 'disabled' }], '@odata.nextLink': 'https://x' },
      'conditionalAccess 0; blank 1',
    ],
    [
      'in PowerShell’s names',
      [
        {
          GrantControls: { BuiltInControls: ['block'] },
          Conditions: { Users: { IncludeUsers: ['All'] }, Applications: { IncludeApplications: ['All'] } },
          State: 'enabled',
        },
      ],
      'conditionalAccess 1; conditionalAccess=blocks',
    ],
    [
      'one that is open',
      [
        {
          grantControls: { builtInControls: ['block'] },
          conditions: { users: { includeGroups: ['g'] }, applications: { includeApplications: ['All'] } },
          state: 'enabled',
        },
      ],
      'conditionalAccess 0; blank 1',
    ],
    ['controls alone', [{ grantControls: null, displayName: 'x' }], 'notRecognised; notUnderstood 1'],
  ])('policies: %s', async (_, value, expected) => {
    expect(await json(value)).toBe(expected);
  });

  test('the tenant is named by the file', async () => {
    const names = async (value: object) => (await readText(JSON.stringify(value))).report.tenant;
    const organization = { id: 'T1', displayName: 'Contoso', verifiedDomains: [{ name: 'contoso.com' }, { name: 7 }] };
    expect(await names(organization)).toEqual(['T1', 'Contoso', 'contoso.com']);
    expect(await names({ value: [{ verifiedDomains: [] }] })).toEqual([]);
    const rows = [mailbox('a', true)];
    expect(await names({ TenantId: 'T1', TenantName: 'Contoso', rows })).toEqual(['T1', 'Contoso']);
    const asked = (tenant: string) => readText(JSON.stringify({ TenantId: 'T1', rows }), { tenant });
    expect((await asked('T1')).report).toMatchObject({ problem: null, read: 1 });
    expect((await asked('T2')).report).toMatchObject({ problem: 'otherTenant', read: 0 });
  });
});

describe('a snapshot, resource by resource', () => {
  const AT = '2026-11-20T08:15:02';
  test.each<[string, string, object, string]>([
    ['the switch', 'exchange.transportconfig', { [SWITCH]: true }, `snapshot 1; smtpAuth=disabled at ${AT}`],
    ['the switch, unknown', 'exchange.transportconfig', {}, 'snapshot 0; blank 1'],
    [
      'a mailbox',
      'Exchange.CASMailboxSettings',
      { identity: 'A@contoso.com', [SWITCH]: true },
      'snapshot 1; named a@contoso.com; a@contoso.com smtpAuth=disabled',
    ],
    [
      'a mailbox that inherits',
      'exchange.casmailboxsettings',
      { Identity: 'a@contoso.com', [SWITCH]: null },
      'snapshot 1; named a@contoso.com; a@contoso.com smtpAuth=inherits',
    ],
    [
      'a mailbox whose false is unclear',
      'exchange.casmailboxsettings',
      { Identity: 'a@contoso.com', [SWITCH]: false },
      'snapshot 1; named a@contoso.com',
    ],
    [
      'a mailbox without an address',
      'exchange.casmailboxsettings',
      { Identity: 'a', [SWITCH]: true },
      'snapshot 0; noAddress 1',
    ],
    [
      'a policy that allows',
      'exchange.authenticationpolicy',
      { Identity: 'Allow', AllowBasicAuthSmtp: true },
      `snapshot 1; policy allow=yes at ${AT}`,
    ],
    [
      'a policy that blocks',
      'exchange.authenticationpolicy',
      { Identity: 'Block', AllowBasicAuthSmtp: false },
      `snapshot 1; policy block=no at ${AT}`,
    ],
    ['a policy without a name', 'exchange.authenticationpolicy', { AllowBasicAuthSmtp: false }, 'snapshot 0; blank 1'],
    ['a policy without its value', 'exchange.authenticationpolicy', { Identity: 'Block' }, 'snapshot 0; blank 1'],
    [
      'an assignment',
      'exchange.authenticationpolicyassignment',
      { UserName: 'a@contoso.com', AuthenticationPolicyName: 'Block' },
      'snapshot 1; named a@contoso.com; a@contoso.com policy=block',
    ],
    [
      'an assignment to nobody',
      'exchange.authenticationpolicyassignment',
      { AuthenticationPolicyName: 'Block' },
      'snapshot 0; noAddress 1',
    ],
    [
      'the default policy',
      'exchange.organizationconfig',
      { DefaultAuthenticationPolicy: 'Block' },
      `snapshot 1; defaultPolicy=block at ${AT}`,
    ],
    [
      'no default policy',
      'exchange.organizationconfig',
      { DefaultAuthenticationPolicy: null },
      `snapshot 1; defaultPolicy= at ${AT}`,
    ],
    ['a default policy that isn’t told', 'exchange.organizationconfig', {}, 'snapshot 0; blank 1'],
    ['security defaults on', 'entra.securitydefaults', { IsEnabled: true }, `snapshot 1; securityDefaults=on at ${AT}`],
    [
      'security defaults off',
      'entra.securitydefaults',
      { IsEnabled: false },
      `snapshot 1; securityDefaults=off at ${AT}`,
    ],
    ['security defaults unknown', 'entra.securitydefaults', {}, 'snapshot 0; blank 1'],
    ['another resource', 'entra.other', {}, 'snapshot 0; notAboutSmtp 1'],
  ])('%s', async (_, type, properties, expected) => {
    const resources = [{ resourceType: `microsoft.${type}`, properties }];
    expect(await json({ createdDateTime: `${AT}Z`, resources })).toBe(expected);
    expect(await json({ baseline: { createdDateTime: `${AT}Z`, resources } })).toBe(expected);
  });

  test('is told by the type of its resources', async () => {
    expect(await json({ resources: [{ name: 'x' }] })).toBe('notRecognised; notUnderstood 1');
    expect(await json({ baseline: {} })).toBe('notRecognised');
    expect(await json({ resources: [{ resourceType: 'microsoft.exchange.transportconfig' }, {}] })).toBe(
      'snapshot 0; blank 1; notAboutSmtp 1',
    );
  });
});

describe('results of known tools', () => {
  const control = (id: string, result: string): object => ({
    Results: { EXO: [{ Controls: [{ 'Control ID': id, Result: result }] }] },
    MetaData: { TimestampZulu: '2026-05-04T10:00:00Z' },
  });
  const raw = (settings: object): object => ({ Results: {}, Raw: settings });
  const AT = ' at 2026-05-04T10:00:00';
  test.each<[string, object, string]>([
    ['passed', control('MS.EXO.5.1v1', 'Pass'), `scubaGear 1; smtpAuth=disabled${AT}`],
    ['failed', control('MS.EXO.5.1v2', 'Fail'), `scubaGear 1; smtpAuth=enabled${AT}`],
    ['was left out', control('MS.EXO.5.1v1', 'N/A'), 'scubaGear 0; blank 1'],
    ['is another', control('XMS.EXO.5.1v1', 'Pass'), 'scubaGear 0; blank 1'],
    ['stands raw', raw({ transport_config: [{ [SWITCH]: false }] }), 'scubaGear 1; smtpAuth=enabled'],
    [
      'stands raw with its date',
      raw({ timestamp_zulu: '2026-05-04T10:00:00Z', transport_config: [{ [SWITCH]: true }] }),
      `scubaGear 1; smtpAuth=disabled${AT}`,
    ],
    [
      'stands beside the default policy',
      raw({ org_config: [{ DefaultAuthenticationPolicy: 'Block' }] }),
      'scubaGear 1; blank 1; defaultPolicy=block',
    ],
    [
      'stands beside no default policy',
      raw({ org_config: [{ DefaultAuthenticationPolicy: null }] }),
      'scubaGear 1; blank 1; defaultPolicy=',
    ],
    [
      'stands beside policies',
      raw({ conditional_access_policies: [{ State: 'disabled', Conditions: {} }] }),
      'scubaGear 1; blank 1; conditionalAccess=allows',
    ],
  ])('ScubaGear’s control %s', async (_, value, expected) => {
    expect((await json(value)).replace(/^conditionalAccess/, 'scubaGear')).toBe(expected);
  });

  const maester = (Id: string, Result: unknown): object => ({
    ExecutedAt: '2026-05-04T10:00:00Z',
    Tests: [{ Id, Result }],
  });
  test.each<[string, object, string]>([
    ['passed', maester('CISA.MS.EXO.5.1', 'Passed'), `maester 1; smtpAuth=disabled${AT}`],
    ['failed', maester('CISA.MS.EXO.5.1', 'Failed'), `maester 1; smtpAuth=enabled${AT}`],
    ['was skipped', maester('CISA.MS.EXO.5.1', 'Skipped'), 'maester 0; blank 1'],
    ['has no result', maester('CISA.MS.EXO.5.1', null), 'maester 0; blank 1'],
    ['is another', maester('CISA.MS.EXO.5.10', 'Passed'), 'maester 0; notAboutSmtp 1'],
    ['is another’s', maester('X.CISA.MS.EXO.5.1', 'Passed'), 'maester 0; notAboutSmtp 1'],
    ['has no date', { Tests: [{ Id: 'CISA.MS.EXO.5.1', Result: 'Passed' }] }, 'notRecognised; notUnderstood 1'],
  ])('Maester’s test %s', async (_, value, expected) => {
    expect(await json(value)).toBe(expected);
  });
});

describe('what a text is', () => {
  test.each<[string, string]>([
    ['  [ {"a":1}', 'brokenJson'],
    ['[true]', 'notRecognised; notUnderstood 1'],
    ['[]', 'notRecognised'],
    ['[PS] C:\\>', 'notRecognised'],
    ['[heading]', 'notRecognised'],
    [
      '\ufeff{"PrimarySmtpAddress":"a@contoso.com","SmtpClientAuthenticationDisabled":true}',
      'mailboxes 1; a@contoso.com smtpAuth=disabled',
    ],
    [
      'PrimarySmtpAddress,SmtpClientAuthenticationDisabled\ra@contoso.com,True\r',
      'mailboxes 1; a@contoso.com smtpAuth=disabled',
    ],
    [
      `PrimarySmtpAddress : a@contoso.com\r\n\u001b[32;1m${SWITCH} : True\u001b[0m\r\n`,
      'mailboxes 1; a@contoso.com smtpAuth=disabled',
    ],
    [`PrimarySmtpAddress : a@contoso.com\r${SWITCH} : True\r`, 'mailboxes 1; a@contoso.com smtpAuth=disabled'],
    ['2026-11-20T08:15:02.123Z < 220 ready\n2026-11-20T08:15:03Z > EHLO x\n\n', 'clientLog 0; readInGuide 2'],
    ['2026-11-20 08:15:02: SMTP (127.0.0.1) --> x\n', 'clientLog 0; readInGuide 1'],
    ['on 2026-11-20T08:15:02.123Z < 220 ready', 'notRecognised'],
    ['on 2026-11-20 08:15:02: SMTP (127.0.0.1) --> x', 'notRecognised'],
    [`Get-EXOCASMailbox -Properties DisplayName | fl\nPrimarySmtpAddress : a@contoso.com\n${SWITCH} :`, 'mailboxes 1'],
    [
      `Get-EXOCASMailbox -PropertySets All | fl\nPrimarySmtpAddress : a@contoso.com\n${SWITCH} :`,
      'mailboxes 1; a@contoso.com smtpAuth=inherits',
    ],
    [`${SWITCH} : True\n\n${SWITCH} : False`, 'transportConfig 0; noAddress 2'],
    [`${SWITCH} : True`, 'transportConfig 1; smtpAuth=disabled'],
  ])('%j: %s', async (text, expected) => {
    expect((await told(text)).replace(/; named \S+/, '')).toBe(expected);
  });

  const LINE = 'PrimarySmtpAddress,SmtpClientAuthenticationDisabled\nö@contoso.com,True\n';
  const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
  test.each<[string, Uint8Array, string | null]>([
    ['UTF-8', Buffer.from(LINE), null],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${LINE}`), null],
    ['UTF-16 with its mark', utf16(`\ufeff${LINE}`), null],
    ['UTF-16 without', utf16(LINE), null],
    ['UTF-16 the other way round', utf16(`\ufeff${LINE}`).swap16(), null],
    ['UTF-16 the other way round, without', utf16(LINE).swap16(), null],
    ['Windows’ Western letters', Buffer.from(LINE, 'latin1'), null],
    ['a picture', Buffer.from([0x89, 0x50, 0, 0, 0, 0, 1, 2]), 'notText'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'notText'],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 1]), 'archive'],
    ['7z', Buffer.from([0x37, 0x7a, 0xbc, 0xaf]), 'archive'],
    ['rar', Buffer.from('Rar!'), 'archive'],
    [
      'a workbook of another program',
      Buffer.from('PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument'),
      'spreadsheet',
    ],
    ['nothing', Buffer.alloc(0), 'empty'],
  ])('%s', async (_, bytes, problem) => {
    const { report, statements } = await readBytes(bytes);
    expect([report.problem, statements.map(said)]).toEqual([
      problem,
      problem === null ? ['ö@contoso.com smtpAuth=disabled'] : [],
    ]);
  });
});
