import { lines, REPORT, type Situation, utf8Bom, utf16 } from './situation.ts';

const report = (...names: readonly string[]): string =>
  lines(REPORT, ...names.map((name, at) => `3/24/2026,${name},tailspin.example,Basic,203.0.113.10,TLS1_2,x,1,<${at}>`));

const OFF = 'SmtpClientAuthenticationDisabled : True\r\nMaxSendSize : 35 MB\r\n';

/** What the files say of mailboxes, policies and the tenant. */
export const SETTINGS: readonly Situation[] = [
  {
    name: 'mailboxes as CSV with the tenant as a list: own values decide, a blank inherits, who is not listed is unknown',
    files: {
      'report.csv': report('scanner', 'door', 'alarm', 'erp'),
      'cas.csv': lines(
        '"DisplayName","PrimarySmtpAddress","SmtpClientAuthenticationDisabled"',
        '"Scanner","Scanner@tailspin.example",""',
        '"Door","door@tailspin.example","False"',
        '"Alarm","alarm@tailspin.example","True"',
      ),
      'transport.txt': OFF,
    },
    senders: {
      'alarm@tailspin.example': {
        smtpAuth: { own: 'disabled', inForce: 'disabled' },
        blockedBy: ['mailboxSetting'],
        atRetirement: 'alreadyBlocked',
      },
      'door@tailspin.example': {
        smtpAuth: { own: 'enabled', inForce: 'enabled' },
        blockedBy: [],
        atRetirement: 'stops',
      },
      'erp@tailspin.example': {
        smtpAuth: { own: 'unknown', inForce: 'unknown' },
        blockedBy: [],
        atRetirement: 'stops',
      },
      'scanner@tailspin.example': {
        smtpAuth: { own: 'inherits', inForce: 'disabled' },
        blockedBy: ['tenantSetting'],
        atRetirement: 'alreadyBlocked',
      },
    },
  },
  {
    name: 'mailboxes as JSON: null inherits, a property that is not there is unknown',
    files: {
      'cas.json': JSON.stringify([
        { PrimarySmtpAddress: 'a@tailspin.example', SmtpClientAuthenticationDisabled: null },
        { PrimarySmtpAddress: 'b@tailspin.example', SmtpClientAuthenticationDisabled: true },
        { PrimarySmtpAddress: 'c@tailspin.example' },
      ]),
      'transport.json': '{"SmtpClientAuthenticationDisabled":false,"MaxSendSize":"35 MB"}',
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'enabled' }, atRetirement: 'unknown', ways: [] },
      'b@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } },
      'c@tailspin.example': { smtpAuth: { own: 'unknown', inForce: 'unknown' } },
    },
  },
  {
    name: 'mailboxes as a list and as a table of the console',
    files: {
      'list.txt': utf16(
        lines(
          'PS C:\\> Get-CASMailbox -ResultSize Unlimited | fl PrimarySmtpAddress,SmtpClientAuthenticationDisabled',
          '',
          'PrimarySmtpAddress               : a@tailspin.example',
          'SmtpClientAuthenticationDisabled : ',
          '',
          'PrimarySmtpAddress               : b@tailspin.example',
          'SmtpClientAuthenticationDisabled : False',
          '',
        ),
      ),
      'table.txt': lines(
        'PrimarySmtpAddress   SmtpClientAuthenticationDisabled',
        '------------------   --------------------------------',
        'c@tailspin.example                               True',
        'd@tailspin.example                                   ',
        'a.very.long.name@ta…                            False',
      ),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'unknown' } },
      'b@tailspin.example': { smtpAuth: { own: 'enabled', inForce: 'enabled' } },
      'c@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } },
      'd@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'unknown' } },
    },
    reports: { 'table.txt': { kind: 'mailboxes', rows: 3, read: 2, skipped: 1 } },
  },
  {
    name: 'Get-EXOCASMailbox without the property: a blank column is no setting',
    files: {
      'exo.csv': lines(
        '"DisplayName","PrimarySmtpAddress","SmtpClientAuthenticationDisabled"',
        '"A","a@tailspin.example",""',
        '"B","b@tailspin.example",""',
        '"C","c@tailspin.example",""',
      ),
      'transport.txt': OFF,
      'report.csv': report('a'),
    },
    senders: {
      'a@tailspin.example': {
        smtpAuth: { own: 'unknown', inForce: 'unknown' },
        blockedBy: [],
        atRetirement: 'stops',
        authentication: 'basic',
      },
      'b@tailspin.example': { smtpAuth: { own: 'unknown', inForce: 'unknown' } },
      'c@tailspin.example': { smtpAuth: { own: 'unknown', inForce: 'unknown' } },
    },
    reports: { 'exo.csv': { kind: 'mailboxes', notes: ['settingBlankEverywhere'] } },
  },
  {
    name: 'Get-EXOCASMailbox as it answers by itself: the property is not there',
    files: {
      'exo.csv': lines(
        'ExternalDirectoryObjectId,Identity,PrimarySmtpAddress,ActiveSyncEnabled,OWAEnabled,PopEnabled,ImapEnabled,MAPIEnabled',
        '1,a,a@tailspin.example,True,True,True,True,True',
      ),
    },
    senders: { 'a@tailspin.example': { smtpAuth: { own: 'unknown', inForce: 'unknown' } } },
    reports: { 'exo.csv': { kind: 'mailboxes', read: 1, notes: ['settingMissing'] } },
  },
  {
    name: "CIPP's table of mailboxes, with numbers for its switches in JSON",
    files: {
      'cipp.csv': utf8Bom(
        lines(
          'DisplayName,PrimarySmtpAddress,ECPEnabled,EwsEnabled,MAPIEnabled,OWAEnabled,PopEnabled,ImapEnabled,' +
            'ActiveSyncEnabled,SmtpClientAuthenticationDisabled',
          'A,a@tailspin.example,true,,true,true,true,true,true,',
          'B,b@tailspin.example,true,,true,true,true,true,true,true',
        ),
      ),
      'cipp.json': JSON.stringify([
        {
          DisplayName: 'C',
          PrimarySmtpAddress: 'c@tailspin.example',
          ECPEnabled: true,
          EwsEnabled: null,
          MAPIEnabled: true,
          OWAEnabled: true,
          PopEnabled: true,
          ImapEnabled: true,
          ActiveSyncEnabled: true,
          SmtpClientAuthenticationDisabled: null,
          Guid: '1',
        },
      ]),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'unknown' } },
      'b@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } },
      'c@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'unknown' } },
    },
    reports: { 'cipp.csv': { kind: 'cipp', read: 2 }, 'cipp.json': { kind: 'cipp', read: 1 } },
  },
  {
    name: "CIPP's alert: a sign-in of SMTP for each row, in the tenant that the row names",
    files: {
      'alert.csv': lines(
        'userPrincipalName,createdDateTime,clientAppUsed,ipAddress,status,Tenant',
        'a@tailspin.example,2026-11-20T10:00:00Z,Authenticated SMTP,203.0.113.10,Success,tailspin.example',
        'b@wingtip.example,2026-11-20T10:00:00Z,Authenticated SMTP,203.0.113.10,Success,wingtip.example',
      ),
    },
    options: { tenant: 'tailspin.example' },
    senders: { 'a@tailspin.example': { authentication: 'unknown', lastSeen: '2026-11-20' } },
    reports: { 'alert.csv': { kind: 'signIns', rows: 2, read: 1, skipped: 1 } },
  },
  {
    name: 'policies: assigned, blank with a default of the organisation, blank with none known',
    files: {
      'report.csv': report('a', 'b', 'c'),
      'users.csv': lines(
        'UserPrincipalName,WindowsEmailAddress,AuthenticationPolicy',
        'a@tailspin.example,a@tailspin.example,Allow SMTP',
        'b@tailspin.example,b@tailspin.example,',
      ),
      'policies.txt': lines(
        'PS> Get-AuthenticationPolicy | fl Name,AllowBasicAuthSmtp',
        '',
        'Name               : Allow SMTP',
        'AllowBasicAuthSmtp : True',
        '',
        'Name               : Block Basic',
        'AllowBasicAuthSmtp : False',
      ),
      'org.csv': lines('Name,DefaultAuthenticationPolicy', 'tailspin.onmicrosoft.com,Block Basic'),
    },
    senders: {
      'a@tailspin.example': { basicAllowedByPolicy: 'yes', blockedBy: [], atRetirement: 'stops' },
      'b@tailspin.example': {
        basicAllowedByPolicy: 'no',
        blockedBy: ['authenticationPolicy'],
        atRetirement: 'alreadyBlocked',
      },
      'c@tailspin.example': { basicAllowedByPolicy: 'unknown', atRetirement: 'stops' },
    },
  },
  {
    name: 'a blank policy while nobody says what the organisation sets: unknown',
    files: {
      'users.csv': lines(
        'UserPrincipalName,AuthenticationPolicy',
        'a@tailspin.example,',
        'b@tailspin.example,Block Basic',
      ),
    },
    senders: {
      'a@tailspin.example': { basicAllowedByPolicy: 'unknown' },
      'b@tailspin.example': { basicAllowedByPolicy: 'unknown' },
    },
    reports: { 'users.csv': { kind: 'users', read: 2 } },
  },
  {
    name: "a readiness script's two files",
    files: {
      'readiness.csv': lines(
        'DisplayName,PrimarySmtpAddress,UserPrincipalName,SmtpAuthOverride,EffectiveSmtpAuth,AuthenticationPolicy,' +
          'PolicySource,AllowBasicAuthSmtp,BasicAuthSmtpPossible',
        'A,a@tailspin.example,a.login@tailspin.example,Inherit,Disabled,Block Basic,OrgDefault,False,False',
        'B,b@tailspin.example,b@tailspin.example,Enabled,Enabled,,None,True,True',
      ),
      'policies.csv': lines(
        'Name,IsDefault,AssignedUsers,AllowBasicAuthSmtp,AllowedBasicAuthProtocols',
        'Block Basic,True,1,False,',
      ),
      'report.csv': report('a', 'b', 'a.login'),
    },
    senders: {
      'a@tailspin.example': {
        messages: 2,
        smtpAuth: { own: 'inherits', inForce: 'disabled' },
        basicAllowedByPolicy: 'no',
        blockedBy: ['tenantSetting', 'authenticationPolicy'],
      },
      'b@tailspin.example': {
        smtpAuth: { own: 'enabled', inForce: 'enabled' },
        basicAllowedByPolicy: 'yes',
        blockedBy: [],
        atRetirement: 'stops',
      },
    },
  },
  {
    name: "ScubaGear's result with a byte order mark: the raw setting, the default policy, its own date",
    files: {
      'ScubaResults_1.json': utf8Bom(
        JSON.stringify({
          MetaData: {
            TenantId: '99999999-1111-4111-8111-111111111111',
            DisplayName: 'Tailspin Toys',
            DomainName: 'tailspin.example',
            ToolVersion: '1.8.0',
            TimestampZulu: '2026-05-04T06:06:01.000Z',
          },
          Summary: {},
          AnnotatedFailedPolicies: {},
          Results: {
            EXO: [
              { GroupName: 'SMTP', Controls: [{ 'Control ID': 'MS.EXO.5.1v1', Requirement: 'x', Result: 'Pass' }] },
            ],
          },
          Raw: {
            transport_config: [
              {
                SmtpClientAuthenticationDisabled: true,
                AllowLegacyTLSClients: null,
                WhenChangedUTC: '/Date(1777880361000)/',
              },
            ],
            org_config: [{ DefaultAuthenticationPolicy: null, SendFromAliasEnabled: true }],
            conditional_access_policies: [],
          },
        }),
      ),
      'report.csv': report('a'),
      'cas.csv': lines(
        'PrimarySmtpAddress,SmtpClientAuthenticationDisabled',
        'a@tailspin.example,',
        'b@tailspin.example,True',
      ),
    },
    senders: {
      'a@tailspin.example': {
        smtpAuth: { own: 'inherits', inForce: 'disabled' },
        blockedBy: ['tenantSetting'],
        atRetirement: 'alreadyBlocked',
      },
      'b@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } },
    },
    reports: { 'ScubaResults_1.json': { kind: 'scubaGear' } },
  },
  {
    name: "ScubaGear's table, and its report of one product in UTF-16",
    files: {
      'ActionPlan.csv': utf8Bom(
        lines(
          '"Control ID","Requirement","Result","Criticality","Details","OmittedEvaluationResult",' +
            '"OmittedEvaluationDetails","IncorrectResult","IncorrectResultDetails","OriginalResult","OriginalDetails",' +
            '"Comments","ResolutionDate","Non-Compliance Reason","Remediation Completion Date","Justification"',
          '"MS.EXO.4.1v1","A DMARC policy, everywhere","Fail","Shall","1 of 1","","","","","","","","","","",""',
          '"MS.EXO.5.1v1","SMTP AUTH SHALL be disabled.","Fail","Shall","x","","","","","","","","","","",""',
        ),
      ),
      'cas.csv': lines(
        'PrimarySmtpAddress,SmtpClientAuthenticationDisabled',
        'a@tailspin.example,',
        'b@tailspin.example,True',
      ),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'enabled' } },
      'b@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } },
    },
    reports: { 'ActionPlan.csv': { kind: 'scubaGear', rows: 2, read: 1, skipped: 1 } },
  },
  {
    name: "Maester's result: passed means off; a newer one than ScubaGear's wins",
    files: {
      'TestResults-2026-06-01.json': JSON.stringify({
        Result: 'Failed',
        FailedCount: 1,
        PassedCount: 1,
        ExecutedAt: '2026-06-01T10:00:00.0000000+02:00',
        TenantId: '99999999-1111-4111-8111-111111111111',
        TenantName: 'Tailspin Toys',
        Account: 'admin@tailspin.example',
        Tests: [
          { Index: 1, Id: 'CISA.MS.EXO.5.1', Title: 'SMTP AUTH SHALL be disabled.', Tag: ['CISA'], Result: 'Failed' },
          { Index: 2, Id: 'MT.1001', Title: 'x', Tag: [], Result: 'Passed' },
        ],
      }),
      'scuba.json': JSON.stringify({
        MetaData: { TimestampZulu: '2026-05-04T06:06:01.000Z' },
        Results: {},
        Raw: { transport_config: [{ SmtpClientAuthenticationDisabled: true }] },
      }),
      'cas.csv': lines(
        'PrimarySmtpAddress,SmtpClientAuthenticationDisabled',
        'a@tailspin.example,',
        'b@tailspin.example,True',
      ),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'enabled' }, conflicts: [] },
      'b@tailspin.example': { conflicts: [] },
    },
    reports: { 'TestResults-2026-06-01.json': { kind: 'maester', rows: 2, read: 1, skipped: 1 } },
  },
  {
    name: 'a snapshot of the tenant: mailboxes, policies, assignments, the default and security defaults',
    files: {
      'snapshot.json': JSON.stringify({
        id: '1',
        displayName: 'smtpauth',
        resources: [
          {
            displayName: 'TransportConfig-1',
            resourceType: 'microsoft.exchange.transportconfig',
            properties: { IsSingleInstance: 'Yes', SmtpClientAuthenticationDisabled: true },
          },
          {
            displayName: 'c1',
            resourceType: 'microsoft.exchange.casmailboxsettings',
            properties: { Identity: 'a@tailspin.example', SmtpClientAuthenticationDisabled: true },
          },
          {
            displayName: 'c2',
            resourceType: 'microsoft.exchange.casmailboxsettings',
            properties: { Identity: 'b@tailspin.example' },
          },
          {
            displayName: 'p',
            resourceType: 'microsoft.exchange.authenticationpolicy',
            properties: { Identity: 'Block Basic', AllowBasicAuthSmtp: false },
          },
          {
            displayName: 'o',
            resourceType: 'microsoft.exchange.organizationconfig',
            properties: { DefaultAuthenticationPolicy: '' },
          },
          {
            displayName: 'u',
            resourceType: 'microsoft.exchange.authenticationpolicyassignment',
            properties: { UserName: 'b@tailspin.example', AuthenticationPolicyName: 'Block Basic' },
          },
          {
            displayName: 's',
            resourceType: 'microsoft.entra.securitydefaults',
            properties: { IsSingleInstance: 'Yes', IsEnabled: true },
          },
        ],
      }),
      'report.csv': report('a', 'b'),
    },
    senders: {
      'a@tailspin.example': {
        smtpAuth: { own: 'disabled', inForce: 'disabled' },
        blockedBy: ['mailboxSetting', 'securityDefaults'],
      },
      'b@tailspin.example': {
        smtpAuth: { own: 'unknown', inForce: 'unknown' },
        basicAllowedByPolicy: 'no',
        blockedBy: ['securityDefaults', 'authenticationPolicy'],
      },
    },
    reports: { 'snapshot.json': { kind: 'snapshot' } },
  },
  {
    name: "Graph's answer about security defaults stops Basic alone",
    files: {
      'defaults.json': JSON.stringify({
        '@odata.context':
          'https://graph.microsoft.com/v1.0/$metadata#policies/identitySecurityDefaultsEnforcementPolicy/$entity',
        id: '00000000-0000-0000-0000-000000000005',
        displayName: 'Security Defaults',
        isEnabled: true,
      }),
      'report.csv': lines(
        REPORT,
        '3/24/2026,a,tailspin.example,Basic,203.0.113.10,TLS1_2,x,1,<1>',
        '3/24/2026,b,tailspin.example,OAuth,203.0.113.10,TLS1_2,x,1,<2>',
      ),
      'log.csv': lines(
        'Username,Client app,Date (UTC),IP address,Sign-in error code',
        'c@tailspin.example,Authenticated SMTP,2026-11-20T10:00:00Z,203.0.113.1,0',
      ),
    },
    senders: {
      'a@tailspin.example': { blockedBy: ['securityDefaults'], atRetirement: 'alreadyBlocked' },
      'b@tailspin.example': { blockedBy: [], atRetirement: 'continues' },
      'c@tailspin.example': { blockedBy: [], atRetirement: 'unknown' },
    },
  },
  {
    name: 'the day after: retirement is a gate that nobody can judge, and no gate that is closed',
    files: { 'report.csv': report('a') },
    today: '2027-01-10',
    senders: { 'a@tailspin.example': { blockedBy: [], atRetirement: 'stops' } },
  },
];
