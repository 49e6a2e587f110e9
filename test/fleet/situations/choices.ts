import {
  lines,
  mailboxes,
  READINESS,
  report,
  reportRow,
  SIGN_INS,
  type Situation,
  signIn,
  TABLE,
  transport,
  utf8Bom,
  utf16,
} from './situation.ts';

/** What decides where files say more than one thing: tenants, dates, accounts, newer values. */
export const CHOICES: readonly Situation[] = [
  {
    name: 'non-interactive long log with protocol none only and error 53003 success afterwards',
    files: {
      'NonInteractiveSignIns_2026-11-01.csv': utf8Bom(
        lines(
          SIGN_INS,
          signIn(1, {
            at: '2026-11-10T10:00:00Z',
            user: 'a@tailspin.example',
            status: 'Failure',
            code: '53003',
            reason: 'Blocked by Conditional Access',
            policy: 'Failure',
          }),
          signIn(2, { at: '2026-11-11T10:00:00Z', user: 'a@tailspin.example' }),
          signIn(3, {
            at: '2026-11-11T10:00:00Z',
            user: 'b@tailspin.example',
            status: 'Failure',
            code: '53003',
            protocol: 'ROPC',
            policy: 'Failure',
          }),
        ),
      ),
    },
    senders: {
      'a@tailspin.example': { authentication: 'unknown', blockedBy: [], lastSeen: '2026-11-11' },
      'b@tailspin.example': {
        authentication: 'basic',
        blockedBy: ['conditionalAccess'],
        atRetirement: 'alreadyBlocked',
      },
    },
  },
  {
    name: 'two dated snapshots (WhenChangedUTC column) disagree: later wins; undated disagreement → conflict',
    files: {
      'old.csv': lines(
        'PrimarySmtpAddress,SmtpClientAuthenticationDisabled,WhenChangedUTC',
        'a@tailspin.example,True,2026-09-01T10:00:00Z',
        'b@tailspin.example,True,',
      ),
      'new.csv': lines(
        'PrimarySmtpAddress,SmtpClientAuthenticationDisabled,WhenChangedUTC',
        'a@tailspin.example,False,2026-10-01T10:00:00Z',
        'b@tailspin.example,False,',
      ),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'enabled', inForce: 'enabled' }, conflicts: [] },
      'b@tailspin.example': { smtpAuth: { own: 'unknown', inForce: 'unknown' }, conflicts: ['smtpAuth.own'] },
    },
  },
  {
    name: 'tenant choice: Scuba by domain, Maester by id and name, one tenant',
    files: {
      'scuba.json': utf8Bom(
        JSON.stringify({
          MetaData: {
            TenantId: '11111111-2222-4333-8444-555555555555',
            DisplayName: 'Northwind',
            DomainName: 'tailspin.example',
            TimestampZulu: '2026-05-04T06:06:01Z',
          },
          Results: {},
          Raw: { transport_config: [{ SmtpClientAuthenticationDisabled: false }] },
        }),
      ),
      'maester.json': JSON.stringify({
        ExecutedAt: '2026-10-01T10:00:00Z',
        TenantId: '11111111-2222-4333-8444-555555555555',
        TenantName: 'Northwind',
        Tests: [{ Id: 'CISA.MS.EXO.5.1', Result: 'Passed' }],
      }),
      'cas.csv': mailboxes('"A","a@tailspin.example",""', '"B","b@tailspin.example","True"'),
    },
    options: { tenant: 'tailspin.example' },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'disabled' }, conflicts: [] },
      'b@tailspin.example': {},
    },
  },
  {
    name: 'report only plus shared mailbox type: sender may sign in with another account, not blocked',
    files: {
      'mbx.json': JSON.stringify([
        { PrimarySmtpAddress: 'shared@tailspin.example', RecipientTypeDetails: 'SharedMailbox' },
      ]),
      'r.csv': report(reportRow('2026-11-09', 'shared', 'Basic', 2)),
    },
    senders: { 'shared@tailspin.example': { authentication: 'basic', blockedBy: [], atRetirement: 'stops' } },
  },
  {
    name: 'dates told mdy but the file proves dmy',
    files: { 'r.csv': report(reportRow('24/3/2026', 'a'), reportRow('4/3/2026', 'b')) },
    options: { dates: 'mdy' },
    senders: { 'a@tailspin.example': { lastSeen: '2026-03-24' }, 'b@tailspin.example': { lastSeen: '2026-03-04' } },
  },
  {
    name: 'dates that contradict each other in one file',
    files: { 'r.csv': report(reportRow('24/3/2026', 'a'), reportRow('3/25/2026', 'b'), reportRow('3/4/2026', 'c')) },
    senders: {
      'a@tailspin.example': { lastSeen: '2026-03-24' },
      'b@tailspin.example': { lastSeen: '2026-03-25' },
      'c@tailspin.example': { lastSeen: null },
    },
  },
  {
    name: 'failing sign-ins by the sender after accepted messages, and before',
    files: {
      'r.csv': report(reportRow('2026-11-10T10:00:00Z', 'a'), reportRow('2026-11-10T10:00:00Z', 'b')),
      's.csv': lines(
        SIGN_INS,
        signIn(1, {
          at: '2026-11-09T10:00:00Z',
          user: 'a@tailspin.example',
          protocol: 'ROPC',
          status: 'Failure',
          code: '50126',
        }),
        signIn(2, {
          at: '2026-11-12T10:00:00Z',
          user: 'b@tailspin.example',
          protocol: 'ROPC',
          status: 'Failure',
          code: '50053',
        }),
      ),
    },
    senders: {
      'a@tailspin.example': { authentication: 'basic', blockedBy: [], atRetirement: 'stops', lastSeen: '2026-11-10' },
      'b@tailspin.example': {
        authentication: 'basic',
        blockedBy: ['account'],
        atRetirement: 'alreadyBlocked',
        lastSeen: '2026-11-12',
      },
    },
  },
  {
    name: 'cas json with WhenChangedUTC older than csv undated: undated value differs → unknown',
    files: {
      'a.json': JSON.stringify([
        {
          PrimarySmtpAddress: 'a@tailspin.example',
          SmtpClientAuthenticationDisabled: true,
          WhenChangedUTC: '2026-01-01T00:00:00Z',
        },
      ]),
      'b.csv': mailboxes('"A","a@tailspin.example","False"'),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'unknown', inForce: 'unknown' }, conflicts: ['smtpAuth.own'] },
    },
  },
  {
    name: 'tenant setting conflict without dates; enabled mailbox is not touched by it',
    files: {
      't1.txt': transport(true),
      't2.txt': transport(false),
      'cas.csv': mailboxes('"A","a@tailspin.example","False"', '"B","b@tailspin.example",""'),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'enabled', inForce: 'enabled' }, conflicts: [] },
      'b@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'unknown' }, conflicts: ['smtpAuth.inForce'] },
    },
  },
  {
    name: 'CA with excluded users: nobody can tell for whom',
    files: {
      'ca.json': JSON.stringify({
        value: [
          {
            id: '1',
            displayName: 'Block legacy',
            state: 'enabled',
            conditions: {
              clientAppTypes: ['other'],
              applications: { includeApplications: ['All'] },
              users: { includeUsers: ['All'], excludeUsers: ['00000000-0000-4000-8000-000000000009'] },
            },
            grantControls: { operator: 'OR', builtInControls: ['block'] },
          },
        ],
      }),
      'r.csv': report(reportRow('2026-11-01', 'a')),
    },
    senders: { 'a@tailspin.example': { blockedBy: [], atRetirement: 'stops' } },
  },
  {
    name: 'sign-in with success under ROPC after CA policy list that blocks: observed success decides',
    files: {
      's.csv': lines(SIGN_INS, signIn(1, { at: '2026-11-20T10:00:00Z', user: 'a@tailspin.example', protocol: 'ROPC' })),
      'ca.json': JSON.stringify({
        value: [
          {
            id: '1',
            displayName: 'Block legacy',
            state: 'enabled',
            conditions: {
              clientAppTypes: ['other'],
              applications: { includeApplications: ['All'] },
              users: { includeUsers: ['All'] },
            },
            grantControls: { operator: 'OR', builtInControls: ['block'] },
          },
        ],
      }),
    },
    senders: { 'a@tailspin.example': { authentication: 'basic', blockedBy: [], atRetirement: 'stops' } },
  },
  {
    name: 'email apps usage: SMTP only, has date; with Outlook no date',
    files: {
      'e.csv': utf8Bom(
        lines(
          'Report Refresh Date,User Principal Name,Display Name,Is Deleted,Deleted Date,Last Activity Date,Mail For Mac,Outlook For Mac,' +
            'Outlook For Windows,Outlook For Mobile,Other For Mobile,Outlook For Web,POP3 App,IMAP4 App,SMTP App,Report Period',
          '2026-11-25,A@tailspin.example,A,False,,2026-11-20,No,No,No,No,No,No,No,No,Yes,30',
          '2026-11-25,b@tailspin.example,B,False,,2026-11-20,No,No,Yes,No,No,No,No,No,Yes,30',
          '2026-11-25,c@tailspin.example,C,False,,2026-11-20,No,No,Yes,No,No,No,No,No,No,30',
        ),
      ),
    },
    senders: {
      'a@tailspin.example': { authentication: 'unknown', lastSeen: '2026-11-20', atRetirement: 'unknown' },
      'b@tailspin.example': { lastSeen: null },
    },
  },
  {
    name: 'both with policy block and tenant block: path order',
    files: {
      'r.csv': report(reportRow('2026-11-01', 'a', 'Basic'), reportRow('2026-11-02', 'a', 'OAuth')),
      'u.csv': lines('UserPrincipalName,AuthenticationPolicy', 'a@tailspin.example,Block'),
      'p.csv': lines('Name,AllowBasicAuthSmtp', 'Block,False'),
      'cas.csv': mailboxes('"A","a@tailspin.example",""', '"Z","z@tailspin.example","True"'),
      't.txt': transport(true),
      'sd.json': JSON.stringify({ id: '00000000-0000-0000-0000-000000000005', isEnabled: true }),
    },
    senders: {
      'a@tailspin.example': {
        authentication: 'both',
        blockedBy: ['tenantSetting', 'securityDefaults', 'authenticationPolicy'],
        atRetirement: 'alreadyBlocked',
      },
      'z@tailspin.example': {},
    },
  },
  {
    name: '--today before retirement vs after with accepted login',
    files: {
      's.csv': lines(SIGN_INS, signIn(1, { at: '2027-01-10T10:00:00Z', user: 'a@tailspin.example', protocol: 'ROPC' })),
    },
    today: '2027-01-15',
    senders: {
      'a@tailspin.example': { authentication: 'basic', blockedBy: [], atRetirement: 'stops', lastSeen: '2027-01-10' },
    },
  },
  {
    name: 'account of the owner list is an alias of a mailbox',
    files: {
      'o.csv': lines(
        'Address,Device,Owner,Place,Account',
        'noreply@tailspin.example,Jira,Ben,HQ,svc.old@tailspin.example',
      ),
      'm.json': JSON.stringify([
        {
          PrimarySmtpAddress: 'svc@tailspin.example',
          EmailAddresses: ['SMTP:svc@tailspin.example', 'smtp:svc.old@tailspin.example'],
          SmtpClientAuthenticationDisabled: true,
        },
        { PrimarySmtpAddress: 'noreply@tailspin.example', SmtpClientAuthenticationDisabled: false },
      ]),
      'r.csv': report(reportRow('2026-11-01', 'noreply')),
    },
    senders: {
      'noreply@tailspin.example': {
        authentication: 'basic',
        smtpAuth: { own: 'disabled', inForce: 'disabled' },
        blockedBy: ['mailboxSetting'],
        atRetirement: 'alreadyBlocked',
      },
      'svc@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } },
    },
  },
  {
    name: 'account that no settings file names: unknown, not the sender mailbox value',
    files: {
      'o.csv': lines('Address,Device,Owner,Place,Account', 'noreply@tailspin.example,Jira,Ben,HQ,svc@tailspin.example'),
      'cas.csv': mailboxes('"N","noreply@tailspin.example","True"', '"X","x@tailspin.example","False"'),
      'r.csv': report(reportRow('2026-11-01', 'noreply')),
    },
    senders: {
      'noreply@tailspin.example': {
        smtpAuth: { own: 'unknown', inForce: 'unknown' },
        blockedBy: [],
        atRetirement: 'stops',
      },
      'x@tailspin.example': {},
    },
  },
  {
    name: 'method of the account where the report names none',
    files: {
      'o.csv': lines('Address,Device,Owner,Place,Account', 'noreply@tailspin.example,Jira,Ben,HQ,svc@tailspin.example'),
      's.csv': lines(
        SIGN_INS,
        signIn(1, { at: '2026-11-20T10:00:00Z', user: 'svc@tailspin.example', protocol: 'ROPC' }),
      ),
      'r.csv': report(reportRow('2026-11-01', 'noreply', '')),
    },
    senders: {
      'noreply@tailspin.example': { authentication: 'basic', lastSeen: '2026-11-01', messages: 1 },
      'svc@tailspin.example': { authentication: 'basic', messages: null, lastSeen: '2026-11-20' },
    },
  },
  {
    name: '--tenant by the prefix of the initial domain, and id linked by an organization answer',
    files: {
      'org.json': JSON.stringify({
        value: [
          {
            id: '11111111-2222-4333-8444-555555555555',
            displayName: 'Five Ltd',
            createdDateTime: '2015-01-01T00:00:00Z',
            verifiedDomains: [{ name: 'tailspin.onmicrosoft.com' }, { name: 'tailspin.example' }],
          },
        ],
      }),
      'm.json': JSON.stringify({
        ExecutedAt: '2026-10-01T10:00:00Z',
        TenantId: '11111111-2222-4333-8444-555555555555',
        TenantName: 'Five Limited',
        Tests: [{ Id: 'CISA.MS.EXO.5.1', Result: 'Passed' }],
      }),
      'c.csv': mailboxes('"A","a@tailspin.example",""', '"B","b@tailspin.example","False"'),
    },
    options: { tenant: 'tailspin' },
    senders: { 'a@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'disabled' } }, 'b@tailspin.example': {} },
  },
  {
    name: 'lastSeen by UTC: report with zone at day border; sign-in Z',
    files: {
      'r.csv': report(reportRow('2026-11-01T23:30:00-02:00', 'a'), reportRow('2026-11-02T00:30:00+01:00', 'b')),
    },
    senders: { 'a@tailspin.example': { lastSeen: '2026-11-02' }, 'b@tailspin.example': { lastSeen: '2026-11-01' } },
  },
  {
    name: 'two reports overlapping in time, one of them with other column order: rows once',
    files: {
      'a.csv': report(reportRow('2026-11-01', 'a', 'Basic', 3), reportRow('2026-11-02', 'a', 'Basic', 4)),
      'b.csv': lines(
        'message_id,message_count,tls_cipher,tls_version,original_client_ip,authMethod,senderDomain,senderName,date',
        '<a2026-11-02>,4,x,TLS1_2,203.0.113.10,Basic,tailspin.example,a,2026-11-02',
        '<a2026-11-03>,5,x,TLS1_2,203.0.113.10,Basic,tailspin.example,a,2026-11-03',
      ),
    },
    senders: { 'a@tailspin.example': { messages: 12, lastSeen: '2026-11-03' } },
  },
  {
    name: 'blank list and valued list of the same mailboxes: the blank one says nothing',
    files: {
      'exo.csv': mailboxes(`"A","a@tailspin.example",""`, `"B","b@tailspin.example",""`),
      'cas.csv': mailboxes(`"A","a@tailspin.example","False"`, `"B","b@tailspin.example",""`),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'enabled', inForce: 'enabled' }, conflicts: [] },
      'b@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'unknown' } },
    },
  },
  {
    name: 'same date, different values: conflict',
    files: {
      'a.csv': lines(
        'PrimarySmtpAddress,SmtpClientAuthenticationDisabled,WhenChangedUTC',
        `a@tailspin.example,True,2026-10-01T10:00:00Z`,
      ),
      'b.csv': lines(
        'PrimarySmtpAddress,SmtpClientAuthenticationDisabled,WhenChangedUTC',
        `a@tailspin.example,False,2026-10-01T10:00:00Z`,
      ),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'unknown', inForce: 'unknown' }, conflicts: ['smtpAuth.own'] },
    },
  },
  {
    name: 'default policy conflict undated: inheriting account unknown, assigned not touched',
    files: {
      'o1.txt': 'DefaultAuthenticationPolicy : Allow\r\n',
      'o2.txt': 'DefaultAuthenticationPolicy : Block\r\n',
      'p.csv': lines('Name,AllowBasicAuthSmtp', 'Allow,True', 'Block,False'),
      'u.csv': lines('UserPrincipalName,AuthenticationPolicy', `a@tailspin.example,`, `b@tailspin.example,Allow`),
    },
    senders: {
      'a@tailspin.example': { basicAllowedByPolicy: 'unknown', conflicts: ['basicAllowedByPolicy'] },
      'b@tailspin.example': { basicAllowedByPolicy: 'yes', conflicts: [] },
    },
  },
  {
    name: 'Scuba older than default policy in org JSON dated',
    files: {
      's.json': JSON.stringify({
        MetaData: { TimestampZulu: '2026-05-04T06:06:01Z' },
        Results: {},
        Raw: { transport_config: [], org_config: [{ DefaultAuthenticationPolicy: 'Block' }] },
      }),
      'o.json': JSON.stringify({ DefaultAuthenticationPolicy: null, WhenChangedUTC: '2026-11-01T00:00:00Z' }),
      'u.csv': lines('UserPrincipalName,AuthenticationPolicy', `a@tailspin.example,`),
      'p.csv': lines('Name,AllowBasicAuthSmtp', 'Block,False'),
      'r.csv': report(reportRow('2026-11-01', 'a')),
    },
    senders: { 'a@tailspin.example': { basicAllowedByPolicy: 'yes', blockedBy: [], conflicts: [] } },
  },
  {
    name: 'after retirement the gate is not known for Basic',
    files: { 'r.csv': report(reportRow('2026-11-01', 'a')) },
    today: '2026-12-31',
    senders: {
      'a@tailspin.example': {
        blockedBy: [],
        atRetirement: 'stops',
        notKnown: [
          'endpoint',
          'encryption',
          'authentication',
          'tenantSetting',
          'mailboxSetting',
          'securityDefaults',
          'authenticationPolicy',
          'retirement',
          'conditionalAccess',
          'account',
          'mailbox',
          'sender',
          'limits',
        ],
      },
    },
  },
  {
    name: 'maester failed and scuba pass undated for maester? both dated, later maester',
    files: {
      'm.json': JSON.stringify({
        ExecutedAt: '2026-04-01T10:00:00Z',
        Tests: [{ Id: 'CISA.MS.EXO.5.1', Result: 'Failed' }],
      }),
      's.json': JSON.stringify({
        MetaData: { TimestampZulu: '2026-05-04T06:06:01Z' },
        Results: { EXO: [{ Controls: [{ 'Control ID': 'MS.EXO.5.1v1', Result: 'Pass' }] }] },
        Raw: {},
      }),
      'c.csv': mailboxes(`"A","a@tailspin.example",""`, `"B","b@tailspin.example","True"`),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'disabled' }, conflicts: [] },
      'b@tailspin.example': {},
    },
  },
  {
    name: 'undated transport vs dated scuba that differ: conflict',
    files: {
      't.txt': 'SmtpClientAuthenticationDisabled : False\r\nMaxSendSize : 35 MB\r\n',
      's.json': JSON.stringify({
        MetaData: { TimestampZulu: '2026-05-04T06:06:01Z' },
        Results: {},
        Raw: { transport_config: [{ SmtpClientAuthenticationDisabled: true }] },
      }),
      'c.csv': mailboxes(`"A","a@tailspin.example",""`, `"B","b@tailspin.example","True"`),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'unknown' }, conflicts: ['smtpAuth.inForce'] },
      'b@tailspin.example': { conflicts: [] },
    },
  },
  {
    name: 'tenant chosen that no file names: files without tenant count, named ones are left out',
    files: {
      's.json': JSON.stringify({
        MetaData: { DomainName: 'tailspin.example' },
        Results: {},
        Raw: { transport_config: [{ SmtpClientAuthenticationDisabled: true }] },
      }),
      'c.csv': mailboxes(`"A","a@tailspin.example","True"`),
    },
    options: { tenant: 'ten.example' },
    senders: { 'a@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } } },
    reports: { 's.json': { problem: 'otherTenant', read: 0 } },
  },
  {
    name: 'readiness: policy list default true applies to blank user policy from another file',
    files: {
      'pol.csv': lines(
        'Name,IsDefault,AssignedUsers,AllowBasicAuthSmtp,AllowedBasicAuthProtocols',
        'Block,True,0,False,',
        'Allow,False,3,True,SMTP',
      ),
      'u.csv': lines('UserPrincipalName,AuthenticationPolicy', `a@tailspin.example,`, `b@tailspin.example,Allow`),
      'r.csv': report(reportRow('2026-11-01', 'a'), reportRow('2026-11-01', 'b')),
    },
    senders: {
      'a@tailspin.example': {
        basicAllowedByPolicy: 'no',
        blockedBy: ['authenticationPolicy'],
        atRetirement: 'alreadyBlocked',
      },
      'b@tailspin.example': { basicAllowedByPolicy: 'yes', atRetirement: 'stops' },
    },
  },
  {
    name: 'account without user list but default known: unknown',
    files: {
      'o.csv': lines('Name,DefaultAuthenticationPolicy', 'tailspin.onmicrosoft.com,Block'),
      'p.csv': lines('Name,AllowBasicAuthSmtp', 'Block,False'),
      'r.csv': report(reportRow('2026-11-01', 'a')),
    },
    senders: { 'a@tailspin.example': { basicAllowedByPolicy: 'unknown', blockedBy: [], atRetirement: 'stops' } },
  },
  {
    name: 'readiness + newer Get-TransportConfig that contradicts effective: undated both → conflict',
    files: {
      'r.csv': lines(READINESS, `A,a@tailspin.example,a@tailspin.example,Inherit,Enabled,,None,True,True`),
      't.txt': 'Name : Transport Settings\r\nSmtpClientAuthenticationDisabled : True\r\n',
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'unknown' }, conflicts: ['smtpAuth.inForce'] },
    },
  },
  {
    name: 'epoch milliseconds as date in JSON',
    files: {
      'r.json': JSON.stringify([
        {
          date: 1790000000000,
          senderName: 'a',
          senderDomain: 'tailspin.example',
          authMethod: 'Basic',
          message_count: 1,
        },
      ]),
    },
    senders: { 'a@tailspin.example': { lastSeen: '2026-09-21', messages: 1 } },
  },
  {
    name: 'one sender in report and disabled by two gates: order',
    files: {
      'r.csv': report(reportRow('2026-11-01', 'a')),
      'c.csv': mailboxes(`"A","a@tailspin.example","True"`),
      'u.json': JSON.stringify([
        { UserPrincipalName: 'a@tailspin.example', AuthenticationPolicy: 'B', AccountDisabled: true },
      ]),
      'p.json': JSON.stringify({ Name: 'B', AllowBasicAuthSmtp: false }),
    },
    senders: {
      'a@tailspin.example': {
        blockedBy: ['mailboxSetting', 'authenticationPolicy', 'account'],
        atRetirement: 'alreadyBlocked',
      },
    },
  },
  {
    name: 'same mailbox twice: primary changed (alias of older primary in another file)',
    files: {
      'old.csv': lines('PrimarySmtpAddress,EmailAddresses', `old@tailspin.example,"SMTP:old@tailspin.example"`),
      'new.csv': lines(
        'PrimarySmtpAddress,EmailAddresses',
        `new@tailspin.example,"SMTP:new@tailspin.example;smtp:old@tailspin.example"`,
      ),
      'r.csv': report(reportRow('2026-11-01', 'old')),
    },
    senders: { 'new@tailspin.example': { messages: 1 } },
  },
  {
    name: 'sign-in: failure then refused by CA, newest decides',
    files: {
      's.csv': lines(
        SIGN_INS,
        signIn(1, {
          at: '2026-11-20T10:00:00Z',
          user: 'a@tailspin.example',
          protocol: 'ROPC',
          status: 'Failure',
          code: '50126',
        }),
        signIn(2, {
          at: '2026-11-21T10:00:00Z',
          user: 'a@tailspin.example',
          protocol: 'ROPC',
          status: 'Failure',
          code: '53003',
          policy: 'Failure',
        }),
      ),
    },
    senders: { 'a@tailspin.example': { blockedBy: ['conditionalAccess'], lastSeen: '2026-11-21' } },
  },
  {
    name: 'report: mixed basic and blank method rows',
    files: { 'r.csv': report(reportRow('2026-11-01', 'a', 'Basic'), reportRow('2026-11-02', 'a', '')) },
    senders: { 'a@tailspin.example': { authentication: 'basic', messages: 2 } },
  },
  {
    name: 'dates only in one row decide for --dates absent; others null if the file has none',
    files: {
      'a.csv': report(reportRow('5/6/2026', 'a')),
      'b.csv': report(reportRow('5/26/2026', 'b'), reportRow('5/7/2026', 'c')),
    },
    senders: {
      'a@tailspin.example': { lastSeen: null },
      'b@tailspin.example': { lastSeen: '2026-05-26' },
      'c@tailspin.example': { lastSeen: '2026-05-07' },
    },
  },
  {
    name: 'lastSeen max over known dates where some ambiguous',
    files: { 'a.csv': report(reportRow('5/6/2026', 'a')), 'b.csv': report(reportRow('2026-04-01', 'a')) },
    senders: { 'a@tailspin.example': { lastSeen: '2026-04-01', messages: 2 } },
  },
  {
    name: 'alias: detail report names alias, table names primary: report wins for the mailbox',
    files: {
      'm.json': JSON.stringify([
        {
          PrimarySmtpAddress: 'main@tailspin.example',
          EmailAddresses: [`SMTP:main@tailspin.example`, `smtp:al@tailspin.example`],
        },
      ]),
      'r.csv': report(reportRow('2026-11-01', 'al', 'Basic', 3)),
      't.csv': lines(
        'Sender address,Domain,TLS 1.0,TLS 1.1,TLS 1.2,Messages sent',
        `main@tailspin.example,tailspin.example,0,0,100,9`,
      ),
    },
    senders: { 'main@tailspin.example': { messages: 3 } },
  },
  {
    name: 'both orders of dates in two files with --dates dmy: provable file keeps mdy',
    files: {
      'a.csv': report(reportRow('3/24/2026', 'a'), reportRow('3/4/2026', 'b')),
      'b.csv': report(reportRow('3/4/2026', 'c')),
    },
    options: { dates: 'dmy' },
    senders: {
      'a@tailspin.example': { lastSeen: '2026-03-24' },
      'b@tailspin.example': { lastSeen: '2026-03-04' },
      'c@tailspin.example': { lastSeen: '2026-04-03' },
    },
  },
  {
    name: 'oauth sender with security defaults and policy block: continues, nothing blocks',
    files: {
      'rep.csv': report(reportRow('2026-11-01', 'a', 'OAuth')),
      'sd.json': JSON.stringify({ id: '00000000-0000-0000-0000-000000000005', isEnabled: true }),
      'u.csv': lines('UserPrincipalName,AuthenticationPolicy', `a@tailspin.example,Block`),
      'p.csv': lines('Name,AllowBasicAuthSmtp', 'Block,False'),
    },
    senders: {
      'a@tailspin.example': {
        authentication: 'oauth',
        basicAllowedByPolicy: 'no',
        blockedBy: [],
        atRetirement: 'continues',
      },
    },
  },
  {
    name: 'the sender in many files: report, table, log, cas, users, owners',
    files: {
      'r.csv': utf16(report(reportRow('3/24/2026', 'a', 'Basic', 14))),
      't.csv': lines(TABLE, `A@tailspin.example,tailspin.example,10,0,90,99,Basic Authentication`),
      's.csv': lines(
        SIGN_INS,
        signIn(1, { at: '2026-11-20T10:00:00Z', user: 'a@tailspin.example', protocol: 'ROPC', ip: '198.51.100.4' }),
      ),
      'c.csv': mailboxes(`"A","a@tailspin.example",""`, `"B","b@tailspin.example","True"`),
      'tc.json': JSON.stringify({ SmtpClientAuthenticationDisabled: false, MaxSendSize: 'x' }),
      'u.csv': lines('UserPrincipalName,AuthenticationPolicy', `a@tailspin.example,`),
      'o.txt': 'DefaultAuthenticationPolicy : \r\n',
      'own.csv': lines('address,device,owner,place', `a@tailspin.example,Canon imageRUNNER,Kim,HQ`),
    },
    senders: {
      'a@tailspin.example': {
        authentication: 'basic',
        messages: 14,
        lastSeen: '2026-11-20',
        ips: ['198.51.100.4', '203.0.113.10'],
        tls: ['1.0', '1.2'],
        smtpAuth: { own: 'inherits', inForce: 'enabled' },
        basicAllowedByPolicy: 'yes',
        blockedBy: [],
        atRetirement: 'stops',
        conflicts: [],
        owner: { name: 'Kim', device: 'Canon imageRUNNER', place: 'HQ' },
        client: 'canonImageRunner',
      },
      'b@tailspin.example': { authentication: 'unknown', blockedBy: ['mailboxSetting'], atRetirement: 'unknown' },
    },
  },
  {
    name: 'conflict of own in three files, two agree, undated',
    files: {
      'a.csv': mailboxes(`"A","a@tailspin.example","True"`),
      'b.csv': mailboxes(`"A","a@tailspin.example","True"`),
      'c.csv': mailboxes(`"A","a@tailspin.example","False"`),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'unknown', inForce: 'unknown' }, conflicts: ['smtpAuth.own'] },
    },
  },
  {
    name: 'table tls and method add to the report sender',
    files: {
      'r.csv': report(reportRow('2026-11-01', 'a', 'Basic', 3)),
      't.csv': lines(TABLE, `a@tailspin.example,tailspin.example,50,0,50,300,OAuth`),
    },
    senders: { 'a@tailspin.example': { messages: 3, authentication: 'both', tls: ['1.0', '1.2'] } },
  },
  {
    name: 'CAS dated by file in ReadAt wrapper vs csv column later',
    files: {
      'a.json': JSON.stringify({
        ReadAt: '2026-10-01T00:00:00Z',
        CasMailboxes: [{ PrimarySmtpAddress: 'a@tailspin.example', SmtpClientAuthenticationDisabled: true }],
      }),
      'b.csv': lines(
        'PrimarySmtpAddress,SmtpClientAuthenticationDisabled,WhenChangedUTC',
        `a@tailspin.example,False,2026-11-01T10:00:00Z`,
      ),
    },
    senders: { 'a@tailspin.example': { smtpAuth: { own: 'enabled', inForce: 'enabled' }, conflicts: [] } },
  },
  {
    name: 'unknown + policy block + tenant off inherits: only tenantSetting',
    files: {
      't.csv': lines(
        'Sender address,Domain,TLS 1.0,TLS 1.1,TLS 1.2,Messages sent',
        `a@tailspin.example,tailspin.example,0,0,100,4`,
      ),
      'u.csv': lines('UserPrincipalName,AuthenticationPolicy', `a@tailspin.example,B`),
      'p.csv': lines('Name,AllowBasicAuthSmtp', 'B,False'),
      'c.csv': mailboxes(`"A","a@tailspin.example",""`, `"Z","z@tailspin.example","False"`),
      'tc.txt': 'Name : Transport Settings\r\nSmtpClientAuthenticationDisabled : True\r\n',
    },
    senders: {
      'a@tailspin.example': {
        authentication: 'unknown',
        blockedBy: ['tenantSetting'],
        basicAllowedByPolicy: 'no',
        atRetirement: 'unknown',
      },
      'z@tailspin.example': {},
    },
  },
  {
    name: 'EXO without property, then CAS with; one truth',
    files: {
      'x.csv': lines(
        '"PrimarySmtpAddress","SmtpClientAuthenticationDisabled"',
        `"a@tailspin.example",`,
        `"b@tailspin.example",`,
        `"c@tailspin.example",`,
      ),
      'c.txt': lines(
        'PS> Get-CASMailbox | fl PrimarySmtpAddress,SmtpClientAuthenticationDisabled',
        '',
        `PrimarySmtpAddress               : a@tailspin.example`,
        'SmtpClientAuthenticationDisabled :',
        '',
        `PrimarySmtpAddress               : b@tailspin.example`,
        'SmtpClientAuthenticationDisabled : True',
      ),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'unknown' }, conflicts: [] },
      'b@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' } },
      'c@tailspin.example': { smtpAuth: { own: 'unknown', inForce: 'unknown' } },
    },
  },
  {
    name: 'CIPP CSV + tenant column + Scuba of the same tenant by default domain',
    files: {
      'c.csv': lines(
        'Tenant,DisplayName,PrimarySmtpAddress,ECPEnabled,EwsEnabled,MAPIEnabled,OWAEnabled,PopEnabled,ImapEnabled,ActiveSyncEnabled,' +
          'SmtpClientAuthenticationDisabled',
        `tailspin.example,A,a@tailspin.example,true,,true,true,true,true,true,`,
      ),
      's.json': JSON.stringify({
        MetaData: { DomainName: 'tailspin.example', DisplayName: 'Tailspin' },
        Results: {},
        Raw: { transport_config: [{ SmtpClientAuthenticationDisabled: true }] },
      }),
    },
    options: { tenant: 'Tailspin' },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'disabled' }, blockedBy: ['tenantSetting'] },
    },
  },
  {
    name: 'scuba BOM + Maester disagree with the same date',
    files: {
      's.json': utf8Bom(
        JSON.stringify({
          MetaData: { TimestampZulu: '2026-05-04T06:06:01Z' },
          Results: {},
          Raw: { transport_config: [{ SmtpClientAuthenticationDisabled: true }] },
        }),
      ),
      'm.json': JSON.stringify({
        ExecutedAt: '2026-05-04T06:06:01Z',
        Tests: [{ Id: 'CISA.MS.EXO.5.1', Result: 'Failed' }],
      }),
      'c.csv': mailboxes(`"A","a@tailspin.example",""`, `"B","b@tailspin.example","True"`),
    },
    senders: {
      'a@tailspin.example': { smtpAuth: { own: 'inherits', inForce: 'unknown' }, conflicts: ['smtpAuth.inForce'] },
      'b@tailspin.example': { conflicts: [] },
    },
  },
  {
    name: 'snapshot conflict with older CAS date',
    files: {
      's.json': JSON.stringify({
        createdDateTime: '2026-11-02T00:00:00Z',
        resources: [
          {
            displayName: 'y',
            resourceType: 'microsoft.exchange.casmailboxsettings',
            properties: { Identity: 'a@tailspin.example', SmtpClientAuthenticationDisabled: true },
          },
        ],
      }),
      'c.csv': lines(
        'PrimarySmtpAddress,SmtpClientAuthenticationDisabled,WhenChangedUTC',
        `a@tailspin.example,False,2026-10-01T10:00:00Z`,
      ),
    },
    senders: { 'a@tailspin.example': { smtpAuth: { own: 'disabled', inForce: 'disabled' }, conflicts: [] } },
  },
];
