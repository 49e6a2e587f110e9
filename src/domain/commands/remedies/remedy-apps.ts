import { EXCHANGE_ONLINE_APP } from '../../endpoints.ts';
import type { RemedyId } from '../../remedies/remedies.ts';
import { type Command, exchange, graph } from '../command.ts';
import { TESTS } from '../test-commands.ts';
import { back, type RemedyCommands, read, type Undo } from './remedy-command.ts';

const CLIENT_ID = "$clientId = '{clientId}'";
const OBJECT_ID = "$objectId = '{objectId}' # under Enterprise applications, not under App registrations";
const NAME = "$name = '{appName}'";

const FIND_APP = exchange(
  CLIENT_ID,
  'Get-ServicePrincipal | Where-Object AppId -eq $clientId | Format-List DisplayName, AppId, ObjectId',
);
const REGISTER = exchange(
  CLIENT_ID,
  OBJECT_ID,
  NAME,
  'if (-not (Get-ServicePrincipal | Where-Object AppId -eq $clientId)) {',
  '  New-ServicePrincipal -AppId $clientId -ObjectId $objectId -DisplayName $name',
  '}',
);
/** A registration that was there before may serve other mailboxes and IMAP or POP: it stays. */
const UNREGISTER = back('app not listed', exchange(OBJECT_ID, 'Remove-ServicePrincipal -Identity $objectId'));

const FULL_ACCESS = "-Identity '{mailbox}' -User $objectId -AccessRights FullAccess";
const GRANT_MAILBOX = exchange(OBJECT_ID, `Add-MailboxPermission ${FULL_ACCESS}`);
/** One app takes one of the two ways: an API permission would widen the role, and make Exchange ask for FullAccess again. */
const labelled = (label: string, command: Command): Command => ({ ...command, lines: [label, ...command.lines] });
const WAY_1 = '# way 1: the API permission SMTP.SendAsApp, with FullAccess on the mailbox';
const WAY_2 = '# way 2: no API permission, but a role on this one mailbox (RBAC); not together with way 1';
const REVOKE_MAILBOX = back('FullAccess not listed', exchange(OBJECT_ID, `Remove-MailboxPermission ${FULL_ACCESS}`));

/**
 * RBAC for Applications: Exchange gives the app one role on one mailbox, and the app has no API permission in Entra ID.
 * Sources: New-ManagementScope and New-ManagementRoleAssignment in Microsoft's reference (2026-08-21); the role for SMTP
 * comes from Microsoft's page on SMTP and RBAC (2025-10-17), known through field notes.
 */
const scoped = (role: 'Application Mail.Send' | 'Application SMTP.SendAsApp'): Command =>
  exchange(
    OBJECT_ID,
    NAME,
    'New-ManagementScope -Name $name -RecipientRestrictionFilter "PrimarySmtpAddress -eq \'{mailbox}\'"',
    `New-ManagementRoleAssignment -Name $name -App $objectId -Role '${role}' -CustomResourceScope $name`,
  );
const UNSCOPE: Undo = back(
  'no assignment with this name',
  exchange(NAME, 'Remove-ManagementRoleAssignment -Identity $name', 'Remove-ManagementScope -Identity $name'),
);
const IN_SCOPE = exchange(OBJECT_ID, "Test-ServicePrincipalAuthorization -Identity $objectId -Resource '{mailbox}'");

const APP_ROLE = [
  CLIENT_ID,
  `$exchange = Get-MgServicePrincipal -Filter "appId eq '${EXCHANGE_ONLINE_APP}'"`,
  '$app = Get-MgServicePrincipal -Filter "appId eq \'$clientId\'"',
  "$role = $exchange.AppRoles | Where-Object Value -eq 'SMTP.SendAsApp'",
  '$granted = Get-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $app.Id | Where-Object AppRoleId -eq $role.Id',
];

const HVE_ACCESS = '-Identity $account -AppIds $objectId';
const HVE_ACCOUNT = "$account = '{hveAccount}'";

/** Commands for apps that sign in with OAuth. */
export const APPS = {
  fixTokenAudience: { check: [TESTS.decodePowerShell, TESTS.decodePython] },
  fixTokenUser: { check: [TESTS.decodePowerShell, TESTS.decodePython] },
  grantTokenPermission: {
    check: [graph(['Get-MgServicePrincipal', 'Get-MgServicePrincipalAppRoleAssignment'], ...APP_ROLE, '$granted')],
    apply: [
      graph(
        ['Get-MgServicePrincipal', 'New-MgServicePrincipalAppRoleAssignment'],
        '# app-only; for a delegated client, add SMTP.Send in the portal',
        ...APP_ROLE,
        'if (-not $granted) {',
        '  New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $app.Id -PrincipalId $app.Id `',
        '    -ResourceId $exchange.Id -AppRoleId $role.Id',
        '}',
      ),
    ],
    undo: [
      back(
        'nothing granted',
        graph(
          ['Get-MgServicePrincipal', 'Remove-MgServicePrincipalAppRoleAssignment'],
          ...APP_ROLE,
          'Remove-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $app.Id -AppRoleAssignmentId $granted.Id',
        ),
      ),
    ],
  },
  registerServicePrincipal: { check: [FIND_APP], apply: [REGISTER], undo: [UNREGISTER] },
  grantExchangeRole: {
    check: [FIND_APP, IN_SCOPE],
    apply: [REGISTER, scoped('Application SMTP.SendAsApp')],
    undo: [UNSCOPE, UNREGISTER],
  },
  grantMailboxAccess: { check: read('token'), apply: [GRANT_MAILBOX], undo: [REVOKE_MAILBOX] },
  switchToOAuth: {
    check: [FIND_APP, ...read('token', 'mailboxSmtpAuth')],
    apply: [REGISTER, labelled(WAY_1, GRANT_MAILBOX), labelled(WAY_2, scoped('Application SMTP.SendAsApp'))],
    undo: [UNSCOPE, REVOKE_MAILBOX, UNREGISTER],
  },
  sendThroughGraph: {
    check: [FIND_APP, IN_SCOPE],
    apply: [REGISTER, scoped('Application Mail.Send')],
    undo: [UNSCOPE, UNREGISTER],
  },
  useHighVolumeEmail: {
    check: [exchange('Get-MailUser -HVEAccount | Format-Table DisplayName, PrimarySmtpAddress')],
    apply: [exchange(OBJECT_ID, HVE_ACCOUNT, `Add-HVEAppAccess ${HVE_ACCESS}`)],
    undo: [back('app without access', exchange(OBJECT_ID, HVE_ACCOUNT, `Remove-HVEAppAccess ${HVE_ACCESS}`))],
  },
  useOAuthProxy: { check: read('mailboxSmtpAuth') },
} as const satisfies Partial<Record<RemedyId, RemedyCommands>>;
