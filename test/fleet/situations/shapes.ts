import {
  GRAPH_POWERSHELL,
  lines,
  mailboxes,
  report,
  reportRow,
  SIGN_INS,
  type Situation,
  signIn,
  utf8Bom,
} from './situation.ts';

/** JSON and printed output in the shapes in which tools hand them over. */
export const SHAPES: readonly Situation[] = [
  {
    name: 'Graph PowerShell sign-ins json in PascalCase with nested Status',
    files: {
      's.json': JSON.stringify([
        {
          AppDisplayName: 'Office 365 Exchange Online',
          AuthenticationProtocol: 'ropc',
          ClientAppUsed: 'Authenticated SMTP',
          ConditionalAccessStatus: 'notApplied',
          CreatedDateTime: '/Date(1795000000000)/',
          IPAddress: '203.0.113.8',
          Status: { ErrorCode: 50126, FailureReason: 'x' },
          UserPrincipalName: 'a@tailspin.example',
        },
      ]),
    },
    senders: {
      'a@tailspin.example': {
        authentication: 'basic',
        lastSeen: '2026-11-18',
        ips: ['203.0.113.8'],
        blockedBy: ['account'],
      },
    },
  },
  {
    name: 'Sentinel CSV: Status as JSON in a cell, ResultType and IPAddress',
    files: {
      'q.csv': lines(
        '"TimeGenerated [UTC]","UserPrincipalName","ClientAppUsed","IPAddress","ResultType","ResultDescription","Status","AuthenticationProtocol"',
        '"11/20/2026, 11:19:41.123 PM","a@tailspin.example","Authenticated SMTP","203.0.113.10","50126","Invalid","{""errorCode"":50126,' +
          '""failureReason"":""x""}","none"',
      ),
    },
    senders: { 'a@tailspin.example': { authentication: 'unknown', lastSeen: '2026-11-20', blockedBy: ['account'] } },
  },
  {
    name: 'diagnostic setting lines of JSON with properties',
    files: {
      'PT1H.json': [
        {
          time: '2026-11-20T10:00:00Z',
          category: 'NonInteractiveUserSignInLogs',
          resultType: '0',
          callerIpAddress: '203.0.113.3',
          tenantId: 't',
          properties: {
            id: '1',
            createdDateTime: '2026-11-20T09:59:00Z',
            userPrincipalName: 'a@tailspin.example',
            clientAppUsed: 'Authenticated SMTP',
            ipAddress: '203.0.113.3',
            status: { errorCode: 0 },
            authenticationProtocol: 'oAuth2',
          },
        },
      ]
        .map((x) => JSON.stringify(x))
        .join('\n'),
    },
    senders: { 'a@tailspin.example': { authentication: 'oauth', lastSeen: '2026-11-20', ips: ['203.0.113.3'] } },
  },
  {
    name: 'Log Analytics json with tables of columns and rows',
    files: {
      'q.json': JSON.stringify({
        tables: [
          {
            name: 'PrimaryResult',
            columns: [
              { name: 'TimeGenerated', type: 'datetime' },
              { name: 'UserPrincipalName', type: 'string' },
              { name: 'ClientAppUsed', type: 'string' },
              { name: 'IPAddress', type: 'string' },
              { name: 'ResultType', type: 'string' },
            ],
            rows: [['2026-11-20T10:00:00Z', 'a@tailspin.example', 'Authenticated SMTP', '203.0.113.4', '0']],
          },
        ],
      }),
    },
    senders: { 'a@tailspin.example': { authentication: 'unknown', lastSeen: '2026-11-20', ips: ['203.0.113.4'] } },
  },
  {
    name: 'Graph users json: disabled account and aliases',
    files: {
      'users.json': JSON.stringify({
        value: [
          {
            userPrincipalName: 'a@tailspin.onmicrosoft.com',
            mail: 'a@tailspin.example',
            proxyAddresses: ['SMTP:a@tailspin.example', 'smtp:alias@tailspin.example'],
            accountEnabled: false,
          },
        ],
      }),
      'r.csv': report(reportRow('2026-11-02', 'alias', 'Basic', 9)),
    },
    senders: {
      'a@tailspin.example': {
        messages: 9,
        authentication: 'basic',
        blockedBy: ['account'],
        atRetirement: 'alreadyBlocked',
      },
    },
  },
  {
    name: 'authentication policies as JSON; user with a policy that no file lists',
    files: {
      'p.json': JSON.stringify([
        {
          Name: 'Block Basic Auth',
          AllowBasicAuthSmtp: false,
          AllowBasicAuthPop: false,
          WhenChangedUTC: '2026-01-01T00:00:00Z',
        },
      ]),
      'u.json': JSON.stringify([
        { UserPrincipalName: 'a@tailspin.example', AuthenticationPolicy: 'Block Basic Auth' },
        { UserPrincipalName: 'b@tailspin.example', AuthenticationPolicy: 'Other' },
        { UserPrincipalName: 'c@tailspin.example' },
      ]),
      'o.json': JSON.stringify({
        Name: 'tailspin.onmicrosoft.com',
        DefaultAuthenticationPolicy: null,
        OAuth2ClientProfileEnabled: true,
      }),
      'r.csv': report(reportRow('2026-11-02', 'a'), reportRow('2026-11-02', 'b'), reportRow('2026-11-02', 'c')),
    },
    senders: {
      'a@tailspin.example': {
        basicAllowedByPolicy: 'no',
        blockedBy: ['authenticationPolicy'],
        atRetirement: 'alreadyBlocked',
      },
      'b@tailspin.example': { basicAllowedByPolicy: 'unknown', blockedBy: [] },
      'c@tailspin.example': { basicAllowedByPolicy: 'unknown', atRetirement: 'stops' },
    },
  },
  {
    name: 'Get-CASMailbox fl with other property order, Identity only GUID',
    files: {
      'c.txt': lines(
        '',
        '',
        'Identity                         : 7c9e6679-7425-40de-944b-e07fc1f90ae7',
        'SmtpClientAuthenticationDisabled : True',
        'PrimarySmtpAddress               : Fax@tailspin.example',
        'EmailAddresses                   : {SIP:fax@tailspin.example, SMTP:Fax@tailspin.example, smtp:fax2@tailspin.example…}',
        '',
        '',
      ),
      'r.csv': report(reportRow('2026-11-01', 'fax2')),
    },
    senders: {
      'fax@tailspin.example': {
        messages: 1,
        smtpAuth: { own: 'disabled', inForce: 'disabled' },
        blockedBy: ['mailboxSetting'],
      },
    },
  },
  {
    name: 'sign-in JSON nested in $value batch answer of Graph, next link',
    files: {
      'b.json': JSON.stringify({
        responses: [
          {
            id: '1',
            status: 200,
            body: {
              value: [
                {
                  userPrincipalName: 'a@tailspin.example',
                  createdDateTime: '2026-11-20T10:00:00Z',
                  clientAppUsed: 'Authenticated SMTP',
                  authenticationProtocol: 'ropc',
                  ipAddress: '203.0.113.1',
                  status: { errorCode: 0 },
                },
              ],
            },
          },
        ],
      }),
    },
    senders: { 'a@tailspin.example': { authentication: 'basic', lastSeen: '2026-11-20' } },
  },
  {
    name: 'one transcript with everything: Connect, cas table, transport, policies, org config',
    files: {
      'transcript.txt': lines(
        '**********************',
        'Windows PowerShell transcript start',
        'Start time: 20261120101500',
        'Username: CONTOSO\\admin',
        '**********************',
        'PS C:\\> Connect-ExchangeOnline',
        'PS C:\\> Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled',
        '',
        '',
        'SmtpClientAuthenticationDisabled : True',
        '',
        '',
        'PS C:\\> Get-CASMailbox -ResultSize Unlimited | Format-Table PrimarySmtpAddress,SmtpClientAuthenticationDisabled -AutoSize',
        '',
        'PrimarySmtpAddress     SmtpClientAuthenticationDisabled',
        '------------------     --------------------------------',
        'a@tailspin.example',
        'b@tailspin.example                                  False',
        'c@tailspin.example                                   True',
        '',
        '',
        'PS C:\\> Get-OrganizationConfig | Format-List DefaultAuthenticationPolicy',
        '',
        '',
        'DefaultAuthenticationPolicy : Block Basic',
        '',
        '',
        'PS C:\\> Get-AuthenticationPolicy | Format-Table Name,AllowBasicAuthSmtp',
        '',
        'Name        AllowBasicAuthSmtp',
        '----        ------------------',
        'Block Basic              False',
        '',
        'PS C:\\> Stop-Transcript',
      ),
      'r.csv': report(reportRow('2026-11-01', 'a'), reportRow('2026-11-01', 'b')),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'disabled' }, blockedBy: ['tenantSetting'] },
      'b@tailspin.example': { smtpAuth: { own: 'enabled', inForce: 'enabled' }, blockedBy: [] },
      'c@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } },
    },
  },
  {
    name: 'uppercase JSON booleans as strings and "Inherit" words',
    files: {
      'c.json': JSON.stringify([
        { PrimarySmtpAddress: 'a@tailspin.example', SmtpClientAuthenticationDisabled: 'True' },
        { PrimarySmtpAddress: 'b@tailspin.example', SmtpClientAuthenticationDisabled: 'False' },
        { PrimarySmtpAddress: 'c@tailspin.example', SmtpClientAuthenticationDisabled: '' },
      ]),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } },
      'b@tailspin.example': { smtpAuth: { own: 'enabled', inForce: 'enabled' } },
      'c@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'unknown' } },
    },
  },
  {
    name: 'smtp report json (converted by a script)',
    files: {
      'r.json': JSON.stringify([
        {
          date: '2026-10-01',
          senderName: 'a',
          senderDomain: 'tailspin.example',
          authMethod: 'Basic',
          original_client_ip: '203.0.113.1',
          tls_version: 'TLS1_2',
          message_count: 5,
          message_id: '<1>',
        },
      ]),
    },
    senders: { 'a@tailspin.example': { authentication: 'basic', messages: 5, tls: ['1.2'], lastSeen: '2026-10-01' } },
  },
  {
    name: 'same report as csv and json: once',
    files: {
      'r.json': JSON.stringify([
        {
          date: '2026-10-01',
          senderName: 'a',
          senderDomain: 'tailspin.example',
          authMethod: 'Basic',
          original_client_ip: '203.0.113.1',
          tls_version: 'TLS1_2',
          tls_cipher: 'x',
          message_count: 5,
          message_id: '<1>',
        },
      ]),
      'r.csv': report('2026-10-01,a,tailspin.example,Basic,203.0.113.1,TLS1_2,x,5,<1>'),
    },
    senders: { 'a@tailspin.example': { messages: 5 } },
  },
  {
    name: 'pretty printed JSON objects one after another (not an array)',
    files: {
      'c.json':
        '{\n  "PrimarySmtpAddress": "a@tailspin.example",\n  "SmtpClientAuthenticationDisabled": true\n}\n{\n  "PrimarySmtpAddress": ' +
        '"b@tailspin.example",\n  "SmtpClientAuthenticationDisabled": false\n}\n',
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } },
      'b@tailspin.example': { smtpAuth: { own: 'enabled', inForce: 'enabled' } },
    },
  },
  {
    name: 'alias chain: users name UPN and mail, recipients name aliases',
    files: {
      'u.csv': lines('UserPrincipalName,Mail,AccountEnabled', 'k.login@tailspin.example,kiosk@tailspin.example,True'),
      'rcp.csv': lines(
        'PrimarySmtpAddress,EmailAddresses,RecipientTypeDetails',
        'kiosk@tailspin.example,SMTP:kiosk@tailspin.example;smtp:kiosk.old@tailspin.example,UserMailbox',
      ),
      'r.csv': report(reportRow('2026-11-01', 'kiosk.old')),
      's.csv': lines(
        SIGN_INS,
        signIn(1, { at: '2026-11-20T10:00:00Z', user: 'k.login@tailspin.example', protocol: 'ROPC' }),
      ),
    },
    senders: { 'kiosk@tailspin.example': { authentication: 'basic', messages: 1, lastSeen: '2026-11-20' } },
  },
  {
    name: 'maester in an array of tenants / with BOM and investigate',
    files: {
      'm.json': utf8Bom(
        JSON.stringify({
          Result: 'Passed',
          ErrorCount: 0,
          InvestigateCount: 0,
          NotRunCount: 0,
          ExecutedAt: '2026-10-01T10:00:00.123+02:00',
          TenantId: 't',
          TenantName: 'Five',
          Tests: [
            {
              Index: 1,
              Id: 'CISA.MS.EXO.5.1',
              Name: 'CISA.MS.EXO.5.1: SMTP AUTH SHALL be disabled.',
              Result: 'Passed',
              ResultDetail: {},
            },
          ],
        }),
      ),
      'c.csv': mailboxes('"A","a@tailspin.example",""', '"B","b@tailspin.example","False"'),
    },
    senders: { 'a@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'disabled' } }, 'b@tailspin.example': {} },
  },
  {
    name: 'Get-MgAuditLogSignIn | Export-Csv (Status is a type name)',
    files: {
      's.csv': lines(
        GRAPH_POWERSHELL,
        `1,Office 365 Exchange Online,Microsoft.Graph.PowerShell.Models.MicrosoftGraphAppliedConditionalAccessPolicy[],Authenticated SMTP,` +
          `notApplied,c,11/20/2026 7:00:00 PM,203.0.113.1,True,Office 365 Exchange Online,` +
          `Microsoft.Graph.PowerShell.Models.MicrosoftGraphSignInStatus,A,a@tailspin.example`,
      ),
    },
    senders: {
      'a@tailspin.example': { authentication: 'unknown', lastSeen: '2026-11-20', ips: ['203.0.113.1'], blockedBy: [] },
    },
  },
  {
    name: 'TCM: baseline file with display names',
    files: {
      'b.json': JSON.stringify({
        displayName: 'Base',
        baseline: {
          resources: [
            {
              displayName: 'tc',
              resourceType: 'microsoft.exchange.transportConfig',
              properties: { SmtpClientAuthenticationDisabled: true },
            },
            { displayName: 'sd', resourceType: 'microsoft.entra.securityDefaults', properties: { IsEnabled: true } },
          ],
        },
      }),
      'c.csv': mailboxes(`"A","a@tailspin.example",""`, `"B","b@tailspin.example","False"`),
      'r.csv': report(reportRow('2026-11-01', 'a')),
    },
    senders: {
      'a@tailspin.example': {
        smtpAuth: { own: 'inherits', inForce: 'disabled' },
        blockedBy: ['tenantSetting', 'securityDefaults'],
      },
      'b@tailspin.example': {},
    },
  },
  {
    name: 'Microsoft365DSC JSON report',
    files: {
      'dsc.json': JSON.stringify([
        {
          ResourceName: 'EXOTransportConfig',
          ResourceInstanceName: 'EXOTransportConfig',
          IsSingleInstance: 'Yes',
          SmtpClientAuthenticationDisabled: true,
        },
        {
          ResourceName: 'EXOCASMailboxSettings',
          Identity: 'a@tailspin.example',
          SmtpClientAuthenticationDisabled: true,
        },
      ]),
    },
    senders: { 'a@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } } },
  },
  {
    name: 'csv with both mailbox rows and the transport row',
    files: {
      'm.csv': lines(
        'Identity,PrimarySmtpAddress,SmtpClientAuthenticationDisabled',
        'Transport Settings,,True',
        `a,a@tailspin.example,`,
        `b,b@tailspin.example,False`,
      ),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'disabled' } },
      'b@tailspin.example': { smtpAuth: { own: 'enabled', inForce: 'enabled' } },
    },
  },
  {
    name: 'tab separated sign-ins pasted from the browser',
    files: {
      's.tsv': lines(
        'Date\tRequest ID\tUser\tUsername\tApplication\tStatus\tIP address\tClient app',
        `11/20/2026, 10:00:00 AM\t1\tA\ta@tailspin.example\tOffice 365 Exchange Online\tSuccess\t203.0.113.5\tAuthenticated SMTP`,
      ),
    },
    senders: { 'a@tailspin.example': { lastSeen: '2026-11-20', ips: ['203.0.113.5'], authentication: 'unknown' } },
  },
  {
    name: 'Get-CASMailbox ft wrapped lines -Wrap? widths cut property header',
    files: {
      't.txt': lines(
        'PrimarySmtpAddress     SmtpClientAuthenticat',
        '                       ionDisabled',
        '------------------     --------------------',
        `${'a@tailspin.example'.padEnd(23)}                True`,
        '',
      ),
    },
    senders: { 'a@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } } },
  },
  {
    name: 'exo list without the property but with a command transcript naming EXOCASMailbox',
    files: {
      'x.txt': lines(
        'PS C:\\> Get-EXOCASMailbox -ResultSize Unlimited | Format-List PrimarySmtpAddress,SmtpClientAuthenticationDisabled',
        '',
        `PrimarySmtpAddress               : a@tailspin.example`,
        'SmtpClientAuthenticationDisabled : ',
        '',
        `PrimarySmtpAddress               : b@tailspin.example`,
        'SmtpClientAuthenticationDisabled : ',
        '',
      ),
      't.txt':
        'PS C:\\> Get-TransportConfig | fl SmtpClientAuthenticationDisabled\r\n\r\nSmtpClientAuthenticationDisabled : True\r\n',
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'unknown', inForce: 'unknown' }, blockedBy: [] },
      'b@tailspin.example': { smtpAuth: { own: 'unknown', inForce: 'unknown' } },
    },
  },
  {
    name: 'PS console of PowerShell 7 with ANSI colours',
    files: {
      't.txt': lines(
        '\u001b[32;1mPrimarySmtpAddress               : \u001b[0ma@tailspin.example',
        '\u001b[32;1mSmtpClientAuthenticationDisabled : \u001b[0mTrue',
      ),
    },
    senders: { 'a@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } } },
  },
  {
    name: 'ANSI coloured table',
    files: {
      't.txt': lines(
        '\u001b[32;1mPrimarySmtpAddress\u001b[0m \u001b[32;1mSmtpClientAuthenticationDisabled\u001b[0m',
        '\u001b[32;1m------------------\u001b[0m \u001b[32;1m--------------------------------\u001b[0m',
        'a@tailspin.example                                True',
      ),
    },
    senders: { 'a@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } } },
  },
  {
    name: 'CSV of Security defaults and TransportConfig from a script collection (ReadAt)',
    files: {
      'x.json': JSON.stringify({
        ReadAt: '2026-11-20T10:00:00Z',
        TransportConfig: { SmtpClientAuthenticationDisabled: true },
        OrganizationConfig: { DefaultAuthenticationPolicy: null },
        AuthenticationPolicies: [],
        CasMailboxes: [
          { PrimarySmtpAddress: 'a@tailspin.example', SmtpClientAuthenticationDisabled: null },
          { PrimarySmtpAddress: 'b@tailspin.example', SmtpClientAuthenticationDisabled: false },
        ],
      }),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'disabled' } },
      'b@tailspin.example': { smtpAuth: { own: 'enabled', inForce: 'enabled' } },
    },
  },
  {
    name: 'Graph JSON of email app usage',
    files: {
      'u.json': JSON.stringify({
        '@odata.context': 'x',
        value: [
          {
            reportRefreshDate: '2026-11-25',
            userPrincipalName: 'a@tailspin.example',
            displayName: 'A',
            isDeleted: false,
            deletedDate: null,
            lastActivityDate: '2026-11-20',
            mailForMac: [],
            outlookForWeb: 'no',
            smtpApp: 'yes',
            imap4App: 'no',
            pop3App: 'no',
            reportPeriod: '30',
          },
        ],
      }),
    },
    senders: { 'a@tailspin.example': { authentication: 'unknown', messages: null } },
  },
  {
    name: 'JSON settings with both mailbox own & tenant in same object (script)',
    files: {
      'x.json': JSON.stringify([
        {
          Mailbox: 'a@tailspin.example',
          MailboxSmtpClientAuthenticationDisabled: null,
          TenantSmtpClientAuthenticationDisabled: true,
        },
        {
          Mailbox: 'b@tailspin.example',
          MailboxSmtpClientAuthenticationDisabled: false,
          TenantSmtpClientAuthenticationDisabled: true,
        },
      ]),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'disabled' } },
      'b@tailspin.example': { smtpAuth: { own: 'enabled', inForce: 'enabled' } },
    },
  },
  {
    name: 'the sender-address table as JSON from EAC backend',
    files: {
      't.json': JSON.stringify({
        value: [
          {
            SenderAddress: 'a@tailspin.example',
            Domain: 'tailspin.example',
            TLS10: 0,
            TLS11: 0,
            TLS12: 100,
            MessageCount: 7,
            AuthProtocol: 'Basic',
          },
        ],
      }),
    },
    senders: { 'a@tailspin.example': { authentication: 'basic', messages: 7, tls: ['1.2'] } },
  },
  {
    name: 'CIPP alert CSV status JSON',
    files: {
      'a.csv': lines(
        'userPrincipalName,createdDateTime,clientAppUsed,ipAddress,status,Tenant',
        `a@tailspin.example,2026-11-20T10:00:00Z,Authenticated SMTP,203.0.113.10,"{""errorCode"":50126,""failureReason"":""Error ` +
          `validating""}",tailspin.example`,
      ),
    },
    senders: {
      'a@tailspin.example': {
        authentication: 'unknown',
        lastSeen: '2026-11-20',
        ips: ['203.0.113.10'],
        blockedBy: ['account'],
      },
    },
  },
  {
    name: 'CA policy file PowerShell (Get-MgIdentityConditionalAccessPolicy | ConvertTo-Json) PascalCase',
    files: {
      'ca.json': JSON.stringify([
        {
          Id: '2',
          DisplayName: 'Block',
          State: 'enabled',
          Conditions: {
            ClientAppTypes: ['other', 'exchangeActiveSync'],
            Applications: { IncludeApplications: ['All'] },
            Users: { IncludeUsers: ['All'] },
          },
          GrantControls: { Operator: 'OR', BuiltInControls: ['block'] },
        },
      ]),
      'r.csv': report(reportRow('2026-11-01', 'a')),
    },
    senders: { 'a@tailspin.example': { blockedBy: ['conditionalAccess'], atRetirement: 'alreadyBlocked' } },
  },
  {
    name: 'security defaults by PowerShell: Get-MgPolicyIdentitySecurityDefaultEnforcementPolicy fl',
    files: {
      'sd.txt': lines(
        'PS> Get-MgPolicyIdentitySecurityDefaultEnforcementPolicy | fl',
        '',
        'DeletedDateTime      :',
        'Description          : Security defaults is a set of basic identity security mechanisms',
        'DisplayName          : Security Defaults',
        'Id                   : 00000000-0000-0000-0000-000000000005',
        'IsEnabled            : True',
      ),
      'r.csv': report(reportRow('2026-11-01', 'a')),
    },
    senders: { 'a@tailspin.example': { blockedBy: ['securityDefaults'] } },
  },
  {
    name: 'security defaults csv',
    files: {
      'sd.csv': lines(
        '"Id","DisplayName","IsEnabled"',
        '"00000000-0000-0000-0000-000000000005","Security Defaults","True"',
      ),
      'r.csv': report(reportRow('2026-11-01', 'a')),
    },
    senders: { 'a@tailspin.example': { blockedBy: ['securityDefaults'] } },
  },
  {
    name: 'portal user export with "Account enabled" spaced headers',
    files: {
      'users.csv': lines(
        'User principal name,Display name,Account enabled',
        `a@tailspin.example,A,No`,
        `b@tailspin.example,B,Yes`,
      ),
      'r.csv': report(reportRow('2026-11-01', 'a')),
    },
    senders: { 'a@tailspin.example': { blockedBy: ['account'] }, 'b@tailspin.example': {} },
  },
  {
    name: 'M365 admin center active users export: Block credential',
    files: {
      'users.csv': lines(
        'Block credential,City,Display name,Licenses,User principal name,Proxy addresses',
        `True,,A,Unlicensed,a@tailspin.example,SMTP:a@tailspin.example+smtp:al@tailspin.example`,
        `False,,B,Business,b@tailspin.example,SMTP:b@tailspin.example`,
      ),
      'r.csv': report(reportRow('2026-11-01', 'al', 'Basic', 2)),
    },
    senders: { 'a@tailspin.example': { messages: 2, blockedBy: ['account'] }, 'b@tailspin.example': {} },
  },
];
