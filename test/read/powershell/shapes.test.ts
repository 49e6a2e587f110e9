import { describe, expect, test } from 'vitest';
import { readPowerShell } from '../../../src/read/powershell/index.ts';

/** What a text proves, as `fact=value`; with the lines that nobody can place. */
function told(text: string, json: readonly unknown[] = []): string {
  const { evidence, unclear } = readPowerShell(text, json);
  const facts = evidence.map(
    ({ fact, value, origin }) => `${fact}=${value}${origin === 'powershell' ? '' : ` by ${origin}`}`,
  );
  return [...facts, ...unclear.map((line) => `? ${line}`)].join('; ');
}
const SWITCH = 'SmtpClientAuthenticationDisabled';

describe('the switch, in a list', () => {
  test.each([
    [`MaxSendSize : 35 MB\n${SWITCH} : True`, 'tenantSmtpAuth=disabled'],
    [`Identity : Transport Settings\n${SWITCH} : False`, 'tenantSmtpAuth=enabled'],
    [`Name : Transport Settings\n${SWITCH} : False`, 'tenantSmtpAuth=enabled'],
    [`Identity : scanner\n${SWITCH} : False`, 'mailboxSmtpAuth=enabled'],
    [`Identity : scanner\n${SWITCH} :`, 'mailboxSmtpAuth=inherits'],
    [`OWAEnabled : True\n${SWITCH} : True`, 'mailboxSmtpAuth=disabled'],
    [`PS C:\\> Get-TransportConfig | fl ${SWITCH}\n\n${SWITCH} : True`, 'tenantSmtpAuth=disabled'],
    [`PS C:\\> Get-CASMailbox x | fl ${SWITCH}\n\n${SWITCH} : True`, 'mailboxSmtpAuth=disabled'],
    [`[PS] C:\\>Get-EXOCasMailbox x -Properties ${SWITCH}\n\n${SWITCH} : True`, 'mailboxSmtpAuth=disabled'],
    [`PS /home/x> Get-CASMailbox x\n${SWITCH} : True`, 'mailboxSmtpAuth=disabled'],
    // A cmdlet whose objects lack it, or lack it unasked, prints a blank that says nothing.
    [`PS C:\\> Get-EXOCASMailbox x | fl ${SWITCH}\n\n${SWITCH} :`, ''],
    [`PS C:\\> Get-EXOCASMailbox x -Properties ${SWITCH} | fl\n\n${SWITCH} :`, 'mailboxSmtpAuth=inherits'],
    [`PS C:\\> Get-EXOCASMailbox x -PropertySets All | fl\n\n${SWITCH} :`, 'mailboxSmtpAuth=inherits'],
    [`PS C:\\> Get-CASMailbox x | fl ${SWITCH}\n\n${SWITCH} :`, 'mailboxSmtpAuth=inherits'],
    [`PS C:\\> Get-Mailbox x | fl ${SWITCH}\n\n${SWITCH} :`, ''],
    [`PS C:\\> Get-EXOMailbox x | fl ${SWITCH}\n\n${SWITCH} :`, ''],
    [`PS C:\\> Get-Recipient x | fl ${SWITCH}\n\n${SWITCH} :`, ''],
    [`PS C:\\> Get-User x | fl ${SWITCH}\n\n${SWITCH} :`, ''],
    [`PS C:\\> Get-OrganizationConfig | fl ${SWITCH}\n\n${SWITCH} :`, ''],
    [`PS C:\\> Get-AuthenticationPolicy x | fl ${SWITCH}\n\n${SWITCH} :`, ''],
    // Whose it is nobody can say; a blank one can only be a mailbox's.
    [`${SWITCH} : True`, `? ${SWITCH} : True`],
    [`${SWITCH} :`, 'mailboxSmtpAuth=inherits'],
    [`${SWITCH} : perhaps`, ''],
    // A command in the middle of a sentence isn't one that printed this.
    [`Then look what Get-TransportConfig says:\n${SWITCH} : True`, `? ${SWITCH} : True`],
    // An object ends with a blank line, and with a name that comes again.
    [`MaxSendSize : 35 MB\n\n${SWITCH} : True`, `? ${SWITCH} : True`],
    [`Identity : a\n${SWITCH} : True\nIdentity : b\n${SWITCH} : False`, ''],
    [`Identity : a\n${SWITCH} : True\nIdentity : b\n${SWITCH} : True`, 'mailboxSmtpAuth=disabled'],
    // As other tools write it.
    [`TransportConfig.${SWITCH}: True`, 'tenantSmtpAuth=disabled'],
    [`  CASMailbox.${SWITCH} = False`, 'mailboxSmtpAuth=enabled'],
    [`OWAEnabled=True\n${SWITCH}=True`, `? ${SWITCH} : True`],
    [`OWAEnabled = True\n${SWITCH}=True`, 'mailboxSmtpAuth=disabled'],
    [`{\n"OWAEnabled" : "True",\n"${SWITCH}" : "False",\n}`, 'mailboxSmtpAuth=enabled'],
    [`Tenant${SWITCH} : True`, 'tenantSmtpAuth=disabled'],
    [`PS C:\\> Get-TransportConfig | fl ${SWITCH}\n\n${SWITCH} :`, `? ${SWITCH} :`],
    [`Mailbox${SWITCH} : False`, 'mailboxSmtpAuth=enabled'],
  ])('%j says "%s"', (text, facts) => {
    expect(told(text)).toBe(facts);
  });

  // What tells whose value it is: the cmdlet, else a property that only such an object has.
  test.each([
    ['#TYPE Deserialized.Microsoft.Exchange.Data.TransportConfigContainer', 'tenantSmtpAuth=disabled'],
    ['Get-AuthenticationPolicy', '?'],
    ['Get-OrganizationConfig', '?'],
    ['Get-User', '?'],
    ['Get-Mailbox', '?'],
    ['Get-Recipient', '?'],
    ['AllowLegacyTLSClients : False', 'tenantSmtpAuth=disabled'],
    ['MaxReceiveSize : 36 MB', 'tenantSmtpAuth=disabled'],
    ['ExternalPostmasterAddress :', 'tenantSmtpAuth=disabled'],
    ['JournalingReportNdrTo : <>', 'tenantSmtpAuth=disabled'],
    ['MaxRecipientEnvelopeLimit : 1000', 'tenantSmtpAuth=disabled'],
    ['TLSSendDomainSecureList : {}', 'tenantSmtpAuth=disabled'],
    ['ExternalDsnSendHtml : True', 'tenantSmtpAuth=disabled'],
    ['InternalSMTPServers : {}', 'tenantSmtpAuth=disabled'],
    ['PopEnabled : True', 'mailboxSmtpAuth=disabled'],
    ['ImapEnabled : True', 'mailboxSmtpAuth=disabled'],
    ['MAPIEnabled : True', 'mailboxSmtpAuth=disabled'],
    ['ActiveSyncEnabled : True', 'mailboxSmtpAuth=disabled'],
    ['EwsEnabled :', 'mailboxSmtpAuth=disabled'],
    ['OutlookMobileEnabled : True', 'mailboxSmtpAuth=disabled'],
    ['AllowBasicAuthPop : True\nIdentity : x', '?'],
    ['RejectDirectSend : False\nIdentity : x', '?'],
    ['MailTipsAllTipsEnabled : True\nIdentity : x', '?'],
    ['StsRefreshTokensValidFrom : 1/1/2026\nIdentity : x', '?'],
    ['RecipientTypeDetails : Other\nIdentity : x', '?'],
    ['Name : Transport settings of Contoso', 'tenantSmtpAuth=disabled'],
    ['Name : Our transport settings', 'mailboxSmtpAuth=disabled'],
    ['DisplayName : Floor 2', 'mailboxSmtpAuth=disabled'],
    ['Alias : scanner', 'mailboxSmtpAuth=disabled'],
    ['WindowsLiveID : scanner@contoso.com', 'mailboxSmtpAuth=disabled'],
    ['MyMaxSendSize : 35 MB', '?'],
    ['SomethingElse : 1', '?'],
  ])('below "%s" it is %s', (above, facts) => {
    expect(told(`${above}\n${SWITCH} : True`)).toBe(facts === '?' ? `? ${SWITCH} : True` : facts);
  });

  test.each([
    ['True', 'disabled'],
    ['$true', 'disabled'],
    ['Wahr', 'disabled'],
    ['Vrai', 'disabled'],
    ['FALSE', 'enabled'],
    ['Falsch', 'enabled'],
    ['$false', 'enabled'],
    ["'False',", 'enabled'],
    ['Verdadero', 'disabled'],
    ['Falso', 'enabled'],
    ['null', 'inherits'],
    ['$null', 'inherits'],
    ['(null)', 'inherits'],
    ['N/A', 'inherits'],
    ['{}', 'inherits'],
    ['-', 'inherits'],
    ['untrue', null],
    ['Truely', null],
    ['Falsehood', null],
    ['not false', null],
  ])('%s means that the mailbox is %s', (printed, value) => {
    expect(told(`OWAEnabled : True\n${SWITCH} : ${printed}`)).toBe(value === null ? '' : `mailboxSmtpAuth=${value}`);
  });
});

describe('the switch, in a table', () => {
  test.each([
    [`Name    ${SWITCH}\n----    --------------------------------\nscanner True`, 'mailboxSmtpAuth=disabled'],
    [`Name    ${SWITCH}\n----    --------------------------------\nscanner`, 'mailboxSmtpAuth=inherits'],
    [`Name ${SWITCH}\n---- --------------------------------\nFloor 2 scanner False`, 'mailboxSmtpAuth=enabled'],
    // A narrow console cuts names, or goes on with them in the next line.
    ['Name    SmtpClientAuthen…\n----    -----------------\nscanner True', 'mailboxSmtpAuth=disabled'],
    ['Name    SmtpClientAuthen...\n----    -------------------\nscanner True', 'mailboxSmtpAuth=disabled'],
    ['Name    SmtpClientAuth…\n----    ---------------\nscanner True', 'mailboxSmtpAuth=disabled'],
    ['Name    Smtp…\n----    -----\nscanner True', ''],
    [
      'Name    SmtpClientAuthe\n        nticationDisab\n        led\n----    ---------------\nscanner True',
      'mailboxSmtpAuth=disabled',
    ],
    // Rows end with a blank line or the next prompt.
    [
      `Name    ${SWITCH}\n----    --------------------------------\nscanner True\n\nother   False`,
      'mailboxSmtpAuth=disabled',
    ],
    [
      `Name    ${SWITCH}\n----    --------------------------------\nscanner True\nPS C:\\> exit`,
      'mailboxSmtpAuth=disabled',
    ],
    [`Name    ${SWITCH}\n----    --------------------------------\na       True\nb       False`, ''],
    // A header without its dashes is no table.
    [`Name    ${SWITCH}\nscanner True`, ''],
    // One object as a hash table.
    [
      `Name                           Value\n----                           -----\nOWAEnabled                     True\n${SWITCH} False`,
      'mailboxSmtpAuth=enabled',
    ],
    [`@{Identity=scanner; ${SWITCH}=}`, 'mailboxSmtpAuth=inherits'],
    [`Settings: @{MaxSendSize=35 MB; ${SWITCH}=True}`, 'tenantSmtpAuth=disabled'],
    [`@{Identity=scanner; =x; ${SWITCH}=False}\n@{Identity=b; ${SWITCH}=False}`, 'mailboxSmtpAuth=enabled'],
  ])('%j says "%s"', (text, facts) => {
    expect(told(text)).toBe(facts);
  });

  test.each([
    [`"PrimarySmtpAddress","${SWITCH}"\n"scanner@contoso.com","True"`, 'mailboxSmtpAuth=disabled'],
    [`PrimarySmtpAddress;${SWITCH}\nscanner@contoso.com;`, 'mailboxSmtpAuth=inherits'],
    [`PrimarySmtpAddress\t${SWITCH}\nscanner@contoso.com\tFALSE`, 'mailboxSmtpAuth=enabled'],
    [`#TYPE Selected.Microsoft.Exchange.TransportConfig\n"${SWITCH}"\n"True"`, 'tenantSmtpAuth=disabled'],
    [`#TYPE Microsoft.Exchange.Data.CASMailbox\n"${SWITCH}"\n"True"`, 'mailboxSmtpAuth=disabled'],
    [`"${SWITCH}"\n"True"`, `? ${SWITCH}: "True"`],
    // A row of another width ends the file.
    [`Name,${SWITCH}\nscanner,True\nthe,end,of it`, 'mailboxSmtpAuth=disabled'],
    [`Name,${SWITCH}\na,True\nb,True,x\nc,False`, 'mailboxSmtpAuth=disabled'],
    [`Name, the ${SWITCH}?\na,True`, ''],
  ])('%j says "%s"', (text, facts) => {
    expect(told(text)).toBe(facts);
  });
});

describe('one value alone, below its command', () => {
  const command = `(Get-CASMailbox x).${SWITCH}`;
  test.each([
    [`PS C:\\> ${command}\nTrue`, 'mailboxSmtpAuth=disabled'],
    [`PS C:\\> ${command}\n\nFalse\nPS C:\\>`, 'mailboxSmtpAuth=enabled'],
    [`${command}\nTrue`, 'mailboxSmtpAuth=disabled'],
    [`PS C:\\> ${command}\nPS C:\\> exit`, 'mailboxSmtpAuth=inherits'],
    [`PS C:\\> ${command}`, 'mailboxSmtpAuth=inherits'],
    [`PS C:\\> Get-TransportConfig | select -ExpandProperty ${SWITCH}\nTrue`, 'tenantSmtpAuth=disabled'],
    [`PS C:\\> Get-TransportConfig | select -Expand "${SWITCH}"\nTrue`, 'tenantSmtpAuth=disabled'],
    [`PS C:\\> ${command}\n${'x'.repeat(130)}`, 'mailboxSmtpAuth=inherits'],
    // Two in a row are two objects.
    [
      `PS C:\\> (Get-TransportConfig).${SWITCH}\nFalse\nPS C:\\> ${command}\nTrue`,
      'tenantSmtpAuth=enabled; mailboxSmtpAuth=disabled',
    ],
  ])('%j says "%s"', (text, facts) => {
    expect(told(text)).toBe(facts);
  });
});

describe('what else cmdlets print', () => {
  test.each([
    ['Identity : x\nRecipientTypeDetails : UserMailbox', 'mailbox=licensed'],
    ['Identity : x\nRecipientTypeDetails : SharedMailbox', 'mailbox=shared'],
    ['Identity : x\nRecipientTypeDetails : RoomMailbox', 'mailbox=shared'],
    ['Identity : x\nRecipientTypeDetails : EquipmentMailbox', 'mailbox=shared'],
    ['Identity : x\nRecipientTypeDetails : RemoteUserMailbox', 'mailbox=onPremises'],
    ['Identity : x\nRecipientTypeDetails : RemoteDomain', ''],
    ['Identity : x\nRecipientTypeDetails : MailUser', 'mailbox=missing'],
    ['Identity : x\nRecipientTypeDetails : User', 'mailbox=missing'],
    ['Identity : x\nRecipientTypeDetails : GuestMailUser', 'mailbox=missing'],
    ['Identity : x\nRecipientTypeDetails : DiscoveryMailbox', ''],
    ['AccountEnabled : False', 'account=signInBlocked'],
    ['AccountEnabled : True', ''],
    ['AccountDisabled : True', 'account=signInBlocked'],
    ['AccountDisabled : False', ''],
    ['DisplayName : Security Defaults\nIsEnabled : True', 'securityDefaults=on'],
    [
      'PS C:\\> Get-MgPolicyIdentitySecurityDefaultEnforcementPolicy\nIsEnabled : False\nSecurityDefaults : x',
      'securityDefaults=off',
    ],
    ['SecurityDefaultsEnabled : False', 'securityDefaults=off'],
    ['IsSecurityDefaultsEnabled : True', 'securityDefaults=on'],
    ['SecurityDefaultsEnabled : unknown', ''],
    ['DisplayName : Another policy\nIsEnabled : True\nAccountEnabled : True', ''],
    // The policy in force: the user's own, else the default, else the only one.
    ['Name : Block\nAllowBasicAuthSmtp : False', 'authenticationPolicy=blocksBasic'],
    ['Name : Allow\nAllowBasicAuthSmtp : True', 'authenticationPolicy=allowsBasic'],
    [
      'Name : A\nAllowBasicAuthSmtp : False\n\nName : B\nAllowBasicAuthSmtp : True',
      '? AllowBasicAuthSmtp : False; ? AllowBasicAuthSmtp : True',
    ],
    [
      'Name : A\nAllowBasicAuthSmtp : False\n\nName : B\nAllowBasicAuthSmtp : True\n\nAuthenticationPolicy : B',
      'authenticationPolicy=allowsBasic',
    ],
    [
      'Name : A\nAllowBasicAuthSmtp : False\n\nAuthenticationPolicy :\n\nDefaultAuthenticationPolicy : A',
      'authenticationPolicy=blocksBasic',
    ],
    ['Name : A\nAllowBasicAuthSmtp : False\n\nAuthenticationPolicy : B', ''],
    ['AuthenticationPolicy :\n\nDefaultAuthenticationPolicy :', 'authenticationPolicy=allowsBasic'],
    ['Name : A\nAllowBasicAuthSmtp :', ''],
  ])('%j says "%s"', (text, facts) => {
    expect(told(text)).toBe(facts);
  });

  test('a value that the console wrapped is put together', () => {
    const { mailboxes } = readPowerShell(
      `PrimarySmtpAddress : scanner-with-a-long-name@\n                     contoso.com\n${SWITCH} : True`,
    );
    expect(mailboxes).toEqual([{ identity: 'scanner-with-a-long-name@contoso.com', value: 'disabled' }]);
    const lists = readPowerShell(
      `Identity : scanner\nEmailAddresses : {a@contoso.com,\n                 b@contoso.com}\n${SWITCH} : True`,
    );
    expect(lists.mailboxes).toEqual([{ identity: 'scanner', value: 'disabled' }]);
  });

  test('each mailbox is named by the best of its names, with the words that it was read from', () => {
    const { mailboxes, evidence } = readPowerShell(
      `Name : Floor 2\nIdentity : abc\nPrimarySmtpAddress : a@contoso.com\n  ${SWITCH}   :   False`,
    );
    expect(mailboxes).toEqual([{ identity: 'a@contoso.com', value: 'enabled' }]);
    expect(evidence[0]?.words).toBe(`${SWITCH} : False`);
  });

  test.each([
    ['AccountEnabled : False', ['AccountEnabled : False']],
    ['AccountDisabled : True', ['AccountDisabled : True']],
    ['SecurityDefaultsEnabled : True', ['SecurityDefaultsEnabled : True']],
    ['Identity : x\nRecipientTypeDetails : UserMailbox', ['RecipientTypeDetails : UserMailbox']],
    ['Name : A\nAllowBasicAuthSmtp : False\n\nAuthenticationPolicy : a', ['AllowBasicAuthSmtp : False']],
    [
      'Identity : B\nAllowBasicAuthSmtp : True\n\nName : A\nAllowBasicAuthSmtp : False\n\nAuthenticationPolicy : contoso/B',
      ['AllowBasicAuthSmtp : True'],
    ],
    [
      'AuthenticationPolicy :\n\nDefaultAuthenticationPolicy :',
      ['AuthenticationPolicy :; DefaultAuthenticationPolicy :'],
    ],
    ['PS C:\\> Get-CASMailbox x\nIdentity : x', []],
  ])('%j is shown as %j', (text, words) => {
    const { evidence, recognised } = readPowerShell(text);
    expect(evidence.map((one) => one.words)).toEqual(words);
    expect(recognised).toBe(words.length > 0);
  });

  test('what only is unclear, or differs from mailbox to mailbox, is recognised too', () => {
    expect(readPowerShell(`${SWITCH} : True`)).toMatchObject({ recognised: true, mailboxes: [] });
    expect(readPowerShell(`Name : a\n${SWITCH} : True\n\nName : b\n${SWITCH} :`)).toMatchObject({
      recognised: true,
      evidence: [],
      unclear: [],
    });
    expect(readPowerShell('Get-CASMailbox : You must call the Connect-ExchangeOnline cmdlet').recognised).toBe(true);
    expect(readPowerShell('Name : a\nSize : 7')).toEqual({
      evidence: [],
      unclear: [],
      mailboxes: [],
      problem: null,
      recognised: false,
    });
  });

  test.each([
    [{ Identity: 'scanner', [SWITCH]: null }, 'mailboxSmtpAuth=inherits'],
    [
      [
        { Identity: 'a', [SWITCH]: true },
        { Identity: 'b', [SWITCH]: true },
      ],
      'mailboxSmtpAuth=disabled',
    ],
    [{ value: [{ OWAEnabled: true, [SWITCH]: false }] }, 'mailboxSmtpAuth=enabled'],
    [{ a: { b: { c: { Identity: 'x', [SWITCH]: false } } } }, 'mailboxSmtpAuth=enabled'],
    [{ a: { b: { c: { d: { Identity: 'x', [SWITCH]: false } } } } }, ''],
    [{ Identity: 'x', RecipientTypeDetails: { value: 1, Value: 'SharedMailbox' } }, 'mailbox=shared'],
    [{ Identity: 'x', RecipientTypeDetails: { Name: 'UserMailbox' } }, 'mailbox=licensed'],
  ])('%j as JSON says "%s"', (json, facts) => {
    const text = JSON.stringify(json);
    expect(told(`${text} ${SWITCH}`, [json])).toBe(facts);
  });

  test('the command above JSON says what it is', () => {
    expect(told(`Get-TransportConfig | ConvertTo-Json\n{"${SWITCH}":true}`, [{ [SWITCH]: true }])).toBe(
      'tenantSmtpAuth=disabled',
    );
    expect(told(`{"${SWITCH}":true}`, [{ [SWITCH]: true }])).toBe(`? ${SWITCH}: true`);
    const blank = [{ Identity: 'x', [SWITCH]: null }];
    expect(told(`Get-EXOCASMailbox x | ConvertTo-Json\n{"${SWITCH}":null}`, blank)).toBe('');
    expect(told(`Get-EXOCASMailbox x -PropertySets All | ConvertTo-Json\n{"${SWITCH}":null}`, blank)).toBe(
      'mailboxSmtpAuth=inherits',
    );
  });
});

test.each([
  [
    "Get-CASMailbox: The operation couldn't be performed because object 'x' couldn't be found on 'DC1'.",
    'mailboxNotFound',
  ],
  ['FullyQualifiedErrorId : [Server=x],ManagementObjectNotFoundException', 'mailboxNotFound'],
  ["Get-EXOMailbox : x wasn't found. Please make sure you typed it right", 'mailboxNotFound'],
  ['Set-CASMailbox : A parameter cannot be found that matches parameter name', 'noPermission'],
  ["Set-TransportConfig: You don't have sufficient permissions.", 'noPermission'],
  ['Get-MgUser : Insufficient privileges to complete the operation.', 'noPermission'],
  ['Get-TransportConfig : You must call the Connect-ExchangeOnline cmdlet before', 'notConnected'],
  ['Get-MgUser: Authentication needed. Please call Connect-MgGraph.', 'notConnected'],
  ["Get-CASMailbox : The term 'Get-CASMailbox' is not recognized as the name of a cmdlet", 'moduleMissing'],
  ['Get-CASMailbox : Die Benennung wurde nicht als Name eines Cmdlet erkannt', 'moduleMissing'],
  ['Connect-ExchangeOnline : Connecting to remote server outlook.office365.com failed', 'connectionFailed'],
  ['Get-CASMailbox : ACCESS DENIED', 'noPermission'],
  ['Get-CASMailbox : Access is denied.', 'noPermission'],
  ["Set-CASMailbox : 'x' isn't within your current write scope", 'noPermission'],
  ['Get-MgUser : You do not have the required Exchange permissions.', 'noPermission'],
  [
    "Connect-ExchangeOnline : The role assigned to user scan@contoso.com isn't supported in this scenario.",
    'noPermission',
  ],
  ['Get-CASMailbox : No session', 'notConnected'],
  ['Get-CASMailbox : No active Exchange Online connection', 'notConnected'],
  ['Get-CASMailbox : you are NOT CONNECTED to Exchange Online', 'notConnected'],
  ['Get-CASMailbox : run Connect-ExchangeOnline first', 'notConnected'],
  ['Get-CASMailbox : CommandNotFoundException', 'moduleMissing'],
  ['Get-CASMailbox wordt niet herkend als de naam van een cmdlet', 'moduleMissing'],
  ['Get-CASMailbox wordt niet herkend als naam van cmdlet', 'moduleMissing'],
  ['Get-CASMailbox : COMMANDNOTFOUNDEXCEPTION', 'moduleMissing'],
  ["Get-CASMailbox : the object 'x' couldn't be found", 'mailboxNotFound'],
  ['Get-MgUser : Request_ResourceNotFound', 'mailboxNotFound'],
  ['UnAuthorized at Connect-ExchangeOnline', 'connectionFailed'],
  ['UnAuthorized, it says, at line 1 of Connect-ExchangeOnline', 'connectionFailed'],
  ['Access denied', null],
  ['Get-CASMailbox scanner', null],
])('%j is an error: %s', (text, problem) => {
  expect(readPowerShell(text)).toMatchObject({ problem, recognised: problem !== null, evidence: [] });
});
