import { GRAPH_APP_ID, PERMISSIONS, permissionsOf, type StepPermission, type TierId } from '../sign-in/permissions.ts';

/** Shown until the page knows the address at which it was opened. */
export const EXAMPLE_REDIRECT_URI = 'https://tools.contoso.com/auth-redirect.html';
const APP_NAME = 'SMTP AUTH troubleshooter';

export const WAYS = ['powershell', 'cli', 'rest'] as const;
export type Way = (typeof WAYS)[number];
export const TEXTS = [...WAYS, 'remove', 'config', 'show'] as const;
type RegisterText = (typeof TEXTS)[number];

/**
 * Everything that is copied from the page about app registrations, for the address to which a sign-in returns. All ways make
 * the same registration: one organisation, single-page application, delegated permissions alone, no secret.
 * Sources: Microsoft Graph reference "Create application" and "Create oAuth2PermissionGrant", the documentation of
 * Microsoft Graph PowerShell and of `az ad app`; the CLI has no option for single-page applications, so it patches.
 */
export function registerTexts(redirectUri: string, tier: TierId): Readonly<Record<RegisterText, string>> {
  const names = permissionsOf(tier);
  return {
    powershell: powershell(redirectUri, names),
    cli: cli(redirectUri, names),
    rest: rest(redirectUri, names),
    remove: ['Remove-MgApplication -ApplicationId $app.Id', 'az ad app delete --id "$appId"'].join('\n'),
    config: JSON.stringify({ clientId: '<client id>', tenant: '<tenant id>', cloud: 'global' }, null, 2),
    show: [
      'Invoke-MgGraphRequest -Uri "/v1.0/applications(appId=\'<client id>\')" | ConvertTo-Json -Depth 6',
      'az ad app show --id <client id>',
      "GET https://graph.microsoft.com/v1.0/applications(appId='<client id>')",
    ].join('\n'),
  };
}

const idOf = (name: StepPermission): string => PERMISSIONS[name].id;

function powershell(redirectUri: string, names: readonly StepPermission[]): string {
  return [
    'Connect-MgGraph -Scopes Application.ReadWrite.All, DelegatedPermissionGrant.ReadWrite.All',
    `$graph = '${GRAPH_APP_ID}'`,
    `$ids = ${names.map((name) => `'${idOf(name)}'`).join(',\n  ')}`,
    `$app = New-MgApplication -DisplayName '${APP_NAME}' -SignInAudience AzureADMyOrg \``,
    `  -Spa @{ RedirectUris = @('${redirectUri}') } \``,
    "  -RequiredResourceAccess @(@{ ResourceAppId = $graph; ResourceAccess = @($ids | ForEach-Object { @{ Id = $_; Type = 'Scope' } }) })",
    '$sp = New-MgServicePrincipal -AppId $app.AppId',
    '# Consent for the whole organisation. Leave it out to let an administrator agree at the first sign-in.',
    '$resource = Get-MgServicePrincipal -Filter "appId eq \'$graph\'"',
    `New-MgOauth2PermissionGrant -ClientId $sp.Id -ConsentType AllPrincipals -ResourceId $resource.Id -Scope '${names.join(' ')}'`,
    '"client id: $($app.AppId)"',
    '"tenant id: $((Get-MgContext).TenantId)"',
  ].join('\n');
}

function cli(redirectUri: string, names: readonly StepPermission[]): string {
  return [
    `appId=$(az ad app create --display-name "${APP_NAME}" --sign-in-audience AzureADMyOrg --query appId -o tsv)`,
    'objectId=$(az ad app show --id "$appId" --query id -o tsv)',
    'az rest --method PATCH --uri "https://graph.microsoft.com/v1.0/applications/$objectId" \\',
    '  --headers "Content-Type=application/json" \\',
    `  --body '${JSON.stringify({ spa: { redirectUris: [redirectUri] } })}'`,
    `az ad app permission add --id "$appId" --api ${GRAPH_APP_ID} --api-permissions \\`,
    `  ${names.map((name) => `${idOf(name)}=Scope`).join(' \\\n  ')}`,
    'az ad sp create --id "$appId"',
    '# Consent for the whole organisation. Leave it out to let an administrator agree at the first sign-in.',
    'az ad app permission admin-consent --id "$appId"',
    'echo "client id: $appId"',
    'echo "tenant id: $(az account show --query tenantId -o tsv)"',
  ].join('\n');
}

function rest(redirectUri: string, names: readonly StepPermission[]): string {
  const application = {
    displayName: APP_NAME,
    signInAudience: 'AzureADMyOrg',
    spa: { redirectUris: [redirectUri] },
    requiredResourceAccess: [
      { resourceAppId: GRAPH_APP_ID, resourceAccess: names.map((name) => ({ id: idOf(name), type: 'Scope' })) },
    ],
  };
  const grant = {
    clientId: '<id of the service principal>',
    consentType: 'AllPrincipals',
    resourceId: '<id of the service principal of Microsoft Graph>',
    scope: names.join(' '),
  };
  return [
    'POST https://graph.microsoft.com/v1.0/applications',
    JSON.stringify(application, null, 2),
    '',
    'POST https://graph.microsoft.com/v1.0/servicePrincipals',
    JSON.stringify({ appId: '<appId of the answer>' }, null, 2),
    '',
    `GET https://graph.microsoft.com/v1.0/servicePrincipals(appId='${GRAPH_APP_ID}')?$select=id`,
    '',
    'POST https://graph.microsoft.com/v1.0/oauth2PermissionGrants',
    JSON.stringify(grant, null, 2),
  ].join('\n');
}
