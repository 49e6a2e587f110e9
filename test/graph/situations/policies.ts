import * as answers from '../../fixtures/graph/answers.ts';
import { GROUP_ID, USER_ID } from '../../fixtures/graph/answers.ts';

/** What differs from the usual block of legacy authentication. */
interface Kind {
  conditions?: Record<string, unknown>;
  users?: Record<string, unknown>;
  controls?: Record<string, unknown>;
  /** Properties of the policy itself; one that is undefined is left out. */
  more?: Record<string, unknown>;
}

const EXCHANGE = '00000002-0000-0ff1-ce00-000000000000';
const ALL = { clientAppTypes: ['all'] };
const apps = (applications: Record<string, unknown>): Kind => ({
  conditions: { ...ALL, applications: { includeApplications: [], excludeApplications: [], ...applications } },
});
const filter = (mode: string, rule: string): Kind => ({
  conditions: { ...ALL, devices: { includeDevices: [], excludeDevices: [], deviceFilter: { mode, rule } } },
});
const asks = (controls: Record<string, unknown>): Kind => ({
  conditions: ALL,
  controls: { builtInControls: [], ...controls },
});
const platforms = (includePlatforms: string[], excludePlatforms: string[] = []): Kind => ({
  conditions: { ...ALL, platforms: { includePlatforms, excludePlatforms } },
});
const places = (includeLocations: string[], excludeLocations: string[] = []): Kind => ({
  conditions: { locations: { includeLocations, excludeLocations } },
});
const ROLE = '62e90394-69f5-4237-9190-012177145e10';
const nobody = { includeUsers: [] };

/** What a policy of the table is like, by its name. */
const KINDS: Readonly<Record<string, Kind>> = {
  legacyBlock: {},
  mfaAll: { conditions: ALL, controls: { builtInControls: ['mfa'] } },
  blockAll: { conditions: ALL },
  blockApps: { conditions: { clientAppTypes: ['mobileAppsAndDesktopClients'] } },
  browserOnly: { conditions: { clientAppTypes: ['browser'] } },
  modernOnly: { conditions: { clientAppTypes: ['browser', 'mobileAppsAndDesktopClients'] } },
  activeSyncOnly: { conditions: { clientAppTypes: ['exchangeActiveSync'] } },
  noClients: { conditions: { clientAppTypes: [] } },
  nullClients: { conditions: { clientAppTypes: null } },
  futureClient: { conditions: { clientAppTypes: ['unknownFutureValue'] } },
  deviceCode: { conditions: { ...ALL, authenticationFlows: { transferMethods: 'deviceCodeFlow' } } },
  phones: platforms(['android', 'iOS']),
  notPhones: platforms(['all'], ['android', 'iOS']),
  windows: platforms(['windows']),
  outside: { conditions: answers.OUTSIDE },
  everywhere: places(['All']),
  trusted: places(['AllTrusted']),
  notTrusted: places(['All'], ['AllTrusted']),
  risky: { conditions: { ...ALL, signInRiskLevels: ['high'] } },
  riskyUser: {
    conditions: { ...ALL, userRiskLevels: ['high'] },
    controls: { operator: 'AND', builtInControls: ['mfa', 'passwordChange'] },
  },
  insider: { conditions: { ...ALL, insiderRiskLevels: 'elevated' } },
  emptyConditions: {
    conditions: {
      locations: { includeLocations: [], excludeLocations: [] },
      platforms: { includePlatforms: [], excludePlatforms: [] },
      devices: { includeDevices: [], excludeDevices: [], deviceFilter: null },
      authenticationFlows: { transferMethods: 'none' },
      insiderRiskLevels: null,
      clientApplications: null,
      servicePrincipalRiskLevels: [],
    },
  },
  futureCondition: { conditions: { moonPhase: { includePhases: ['full'] } } },
  futureProperty: { more: { reviewedBy: { team: 'Security' }, 'grantControls@odata.context': 'x' } },
  futureState: { more: { state: 'unknownFutureValue' } },
  noConditions: { more: { conditions: undefined } },
  noControls: { more: { grantControls: undefined } },
  nullUsers: { conditions: { users: null } },
  programs: {
    conditions: { ...ALL, clientApplications: { includeServicePrincipals: ['ServicePrincipalsInMyTenant'] } },
    users: { includeUsers: ['None'] },
  },
  strength: asks({
    authenticationStrength: { id: '00000000-0000-0000-0000-000000000004', displayName: 'Phishing-resistant MFA' },
  }),
  terms: asks({ termsOfUse: ['0f0c1b2e-6a77-4d0e-9b53-0c2f6f0f7a11'] }),
  device: asks({ builtInControls: ['compliantDevice', 'domainJoinedDevice'] }),
  frequency: {
    conditions: ALL,
    more: { grantControls: null, sessionControls: { signInFrequency: { value: 1, type: 'hours', isEnabled: true } } },
  },
  emptyGrant: {
    conditions: ALL,
    controls: { builtInControls: [], authenticationStrength: null },
    more: { sessionControls: { persistentBrowser: { mode: 'never', isEnabled: true } } },
  },
  compliantOnly: filter('include', 'device.isCompliant -eq True'),
  butCompliant: filter('exclude', 'device.isCompliant -eq True -or device.trustType -eq "ServerAD"'),
  ifNotCompliant: filter('include', 'device.isCompliant -ne True'),
  butNotCompliant: filter('exclude', 'device.trustType -ne "AzureAD"'),
  mixedFilter: filter('include', 'device.isCompliant -ne True -and device.model -startsWith "Surface"'),
  forGroup: { users: { ...nobody, includeGroups: [GROUP_ID] } },
  notGroup: { users: { excludeGroups: [GROUP_ID] } },
  forRole: { users: { ...nobody, includeRoles: [ROLE] } },
  notRole: { users: { excludeRoles: [ROLE] } },
  forUser: { users: { includeUsers: [USER_ID] } },
  notUser: { users: { excludeUsers: [USER_ID] } },
  forOthers: { users: { includeUsers: ['0f0c1b2e-0000-4000-8000-00000000bbbb'] } },
  forNobody: { users: { includeUsers: ['None'] } },
  guestsOnly: {
    users: {
      ...nobody,
      includeGuestsOrExternalUsers: { guestOrExternalUserTypes: 'b2bCollaborationGuest', externalTenants: null },
    },
  },
  notGuests: { users: { excludeUsers: ['GuestsOrExternalUsers'] } },
  sharePoint: apps({ includeApplications: ['00000003-0000-0ff1-ce00-000000000000'] }),
  office365: apps({ includeApplications: ['Office365'] }),
  exchangeOnly: apps({ includeApplications: [EXCHANGE] }),
  notExchange: apps({ includeApplications: ['All'], excludeApplications: [EXCHANGE] }),
  notOffice365: apps({ includeApplications: ['All'], excludeApplications: ['Office365'] }),
  appFilter: apps({
    includeApplications: ['All'],
    applicationFilter: { mode: 'exclude', rule: 'CustomSecurityAttribute.x -eq "y"' },
  }),
  registering: apps({ includeUserActions: ['urn:user:registersecurityinfo'] }),
  context: apps({ includeAuthenticationContextClassReferences: ['c1'] }),
};

/** The policy of this name, as Graph gives it, with properties that a complete answer has and nobody reads. */
export function policyNamed(name: string, more: Record<string, unknown>): object {
  const kind = KINDS[name];
  if (kind === undefined) throw new Error(`no policy "${name}"`);
  const base = answers.policy(name, { id: `id-${name}` }, kind.users ?? {});
  return JSON.parse(
    JSON.stringify({
      ...answers.withConditions(base, kind.conditions ?? {}),
      ...(kind.controls === undefined ? {} : { grantControls: { operator: 'OR', ...kind.controls } }),
      templateId: null,
      deletedDateTime: null,
      createdDateTime: '2024-03-05T09:12:44Z',
      ...more,
      ...kind.more,
    }),
  );
}
