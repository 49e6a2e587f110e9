import { type GateId, SMTP_AUTH_GATES } from '../gates.ts';

/** Who may do it. The words and the exact admin roles stand in the content. */
export type Role = 'deviceOwner' | 'developer' | 'exchangeAdmin' | 'entraAdmin' | 'userAdmin' | 'network' | 'nobody';

/**
 * How much a remedy weakens or costs, as an order: 0 changes nothing in the tenant, 1 touches one account or
 * device, 2 adds a service or loosens one account's policy, 3 touches every account, 4 takes protection from all.
 */
type Harm = 0 | 1 | 2 | 3 | 4;

export interface Remedy {
  gates: readonly GateId[];
  harm: Harm;
  who: Role;
  /** True where mail goes on with Basic authentication, which goes off by default at the end of December 2026. */
  keepsBasic: boolean;
  /** `round`: takes the message round the gate in place of opening it. */
  way: 'opens' | 'round';
  /** True where an account loses a protection of its sign-in: named behind everything of the same harm. */
  unprotects: boolean;
}

const opens = (gates: readonly GateId[], harm: Harm, who: Role, keepsBasic = false): Remedy => ({
  gates,
  harm,
  who,
  keepsBasic,
  way: 'opens',
  unprotects: false,
});
const round = (gates: readonly GateId[], harm: Harm, who: Role, keepsBasic = false): Remedy => ({
  ...opens(gates, harm, who, keepsBasic),
  way: 'round',
});
const unprotects = (gates: readonly GateId[], harm: Harm, who: Role): Remedy => ({
  ...opens(gates, harm, who, true),
  unprotects: true,
});

/** Gates that stand in the way of Basic and not of OAuth. */
const BASIC_ONLY = ['securityDefaults', 'authenticationPolicy', 'retirement', 'conditionalAccess'] as const;
/** Gates that only client submission has. */
const SUBMISSION = [...SMTP_AUTH_GATES, ...BASIC_ONLY, 'account', 'mailbox'] as const;

const TABLE = {
  // The server and the connection
  setHostAndPort: opens(['endpoint'], 0, 'deviceOwner'),
  openNetworkPath: opens(['endpoint'], 0, 'network'),
  useConsumerOAuth: round(['endpoint'], 0, 'deviceOwner'),
  askOtherProvider: round(['endpoint'], 0, 'deviceOwner'),
  turnOnStartTls: opens(['encryption'], 0, 'deviceOwner'),
  updateTls: opens(['encryption'], 0, 'deviceOwner'),
  trustCertificate: opens(['encryption'], 0, 'network'),
  useLegacyTlsEndpoint: opens(['encryption'], 3, 'exchangeAdmin'),
  enterCredentials: opens(['authentication'], 0, 'deviceOwner'),
  useOfferedMechanism: opens(['authentication'], 0, 'deviceOwner'),
  installSaslPlugin: opens(['authentication'], 0, 'deviceOwner'),
  removeCredentials: opens(['authentication'], 0, 'deviceOwner'),
  useImplicitTls: opens(['encryption'], 0, 'deviceOwner'),
  raiseTimeout: opens(['endpoint'], 0, 'deviceOwner'),

  // At another service
  askOwnExchangeAdmin: opens(['endpoint'], 0, 'exchangeAdmin'),
  useAppPasswordAtProvider: opens(['endpoint'], 0, 'deviceOwner'),
  matchFromAtProvider: opens(['endpoint'], 0, 'deviceOwner'),
  fixAcsLogin: opens(['endpoint'], 0, 'developer'),

  // The switch
  checkSignInAddress: opens([...SMTP_AUTH_GATES, 'account', 'mailbox', 'sender'], 0, 'deviceOwner'),
  waitForChange: opens(
    [...SMTP_AUTH_GATES, 'securityDefaults', 'authenticationPolicy', 'conditionalAccess', 'token', 'sender'],
    0,
    'nobody',
  ),
  enableMailboxSmtpAuth: opens(SMTP_AUTH_GATES, 1, 'exchangeAdmin'),
  findAutomation: opens(SMTP_AUTH_GATES, 1, 'exchangeAdmin'),
  inheritMailboxSmtpAuth: opens(['mailboxSetting'], 1, 'exchangeAdmin'),
  enableTenantSmtpAuth: opens(['tenantSetting'], 3, 'exchangeAdmin'),

  // Policies that stop Basic
  allowBasicForUser: opens(['authenticationPolicy'], 2, 'exchangeAdmin', true),
  allowBasicInDefaultPolicy: opens(['authenticationPolicy'], 3, 'exchangeAdmin', true),
  excludeFromConditionalAccess: unprotects(['conditionalAccess'], 2, 'entraAdmin'),
  addTrustedLocation: unprotects(['conditionalAccess'], 2, 'entraAdmin'),
  satisfyTokenPolicy: opens(['conditionalAccess', 'token'], 1, 'entraAdmin'),
  turnOffSecurityDefaults: opens(['securityDefaults'], 4, 'entraAdmin', true),
  reenableBasicForTenant: opens(['retirement'], 3, 'exchangeAdmin', true),

  // The account and the mailbox
  readSignInLog: opens(['account', 'conditionalAccess'], 0, 'entraAdmin'),
  correctCredentials: opens(['account'], 0, 'deviceOwner', true),
  stopRetries: opens(['account'], 0, 'deviceOwner', true),
  unblockSignIn: opens(['account'], 1, 'userAdmin', true),
  clearUserRisk: opens(['account'], 1, 'entraAdmin', true),
  renewPassword: opens(['account'], 1, 'userAdmin', true),
  repairFederation: opens(['account'], 0, 'network', true),
  useCloudAccount: opens(['account'], 1, 'userAdmin', true),
  useAppPassword: opens(['account'], 2, 'userAdmin', true),
  excludeFromMfa: unprotects(['account'], 2, 'entraAdmin'),
  licenseMailbox: opens(['mailbox'], 1, 'userAdmin'),
  signInAsDelegate: opens(['mailbox'], 1, 'exchangeAdmin'),

  // The token
  fixTokenAudience: opens(['token'], 0, 'developer'),
  grantTokenPermission: opens(['token'], 1, 'entraAdmin'),
  fixTokenUser: opens(['token'], 0, 'developer'),
  registerServicePrincipal: opens(['token'], 1, 'exchangeAdmin'),
  grantMailboxAccess: opens(['token'], 1, 'exchangeAdmin'),
  renewToken: opens(['token'], 0, 'developer'),
  rebuildXoauth2: opens(['token'], 0, 'developer'),
  repairTokenRequest: opens(['token'], 0, 'developer'),
  getNewToken: opens(['token'], 0, 'developer'),
  grantExchangeRole: opens(['token'], 1, 'exchangeAdmin'),
  grantGraphPermission: opens(['token'], 1, 'entraAdmin'),

  // After the login
  matchSender: opens(['sender'], 0, 'deviceOwner'),
  grantSendAs: opens(['sender'], 1, 'exchangeAdmin'),
  slowDown: opens(['limits'], 0, 'developer'),
  waitForQuota: opens(['limits'], 0, 'nobody'),
  emptyMailbox: opens(['limits'], 0, 'deviceOwner'),
  unblockSender: opens(['limits'], 1, 'exchangeAdmin'),
  delistSender: opens(['limits'], 0, 'deviceOwner'),

  // What is no fault of a gate
  tryAgainLater: opens([], 0, 'nobody'),
  repairMessage: opens([], 0, 'developer'),
  setEhloName: opens([], 0, 'deviceOwner'),
  showInnerError: opens([], 0, 'deviceOwner'),
  repairClientConfig: opens([], 0, 'deviceOwner'),
  fixLocalPassword: opens([], 0, 'deviceOwner'),
  fetchWithOAuth: opens([], 1, 'deviceOwner'),
  checkRecipientAddress: opens([], 0, 'deviceOwner'),
  authenticateSenderDomain: opens([], 1, 'network'),
  askRecipientSide: opens([], 0, 'nobody'),
  repairConnector: opens([], 1, 'exchangeAdmin'),
  submitWithLogin: opens([], 0, 'deviceOwner'),

  // Ways round
  switchToOAuth: round([...BASIC_ONLY, 'account'], 1, 'developer'),
  sendThroughGraph: round(SUBMISSION, 1, 'developer'),
  useHighVolumeEmail: round(SUBMISSION, 2, 'exchangeAdmin'),
  useAzureCommunicationServices: round(SUBMISSION, 2, 'developer'),
  relayThroughConnector: round([...SUBMISSION, 'encryption', 'sender', 'limits'], 2, 'exchangeAdmin'),
  useDirectSend: round(SUBMISSION, 2, 'deviceOwner'),
  relayOnPremises: round([...SUBMISSION, 'encryption'], 2, 'network'),
  useOAuthProxy: round(BASIC_ONLY, 2, 'developer'),
  useOtherProvider: round([...SUBMISSION, 'limits'], 2, 'developer'),
} as const satisfies Record<string, Remedy>;

export type RemedyId = keyof typeof TABLE;
export const REMEDY_IDS = Object.keys(TABLE) as RemedyId[];

/** What opens a gate or goes round it, by its id. */
export function remedy(id: RemedyId): Remedy {
  return TABLE[id];
}
