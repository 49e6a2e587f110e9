import { FACT_VALUES } from '../../domain/facts.ts';

/**
 * The questions of the walk, by id. Most ask for the fact of the same name, with its values as options;
 * the others ask about the circumstances. Every question also takes "I don't know".
 */
export const QUESTION_OPTIONS = {
  /** What a person sees who has no code: when does it fail? */
  symptom: ['atOnce', 'afterUpload', 'cannotConnect', 'secureConnection', 'tokenRequest', 'bounce'],
  workedBefore: FACT_VALUES.workedBefore,
  changedAround: FACT_VALUES.changedAround,
  /** Asks which client sends: an id of the catalogue, found by its name, in place of options. */
  client: [],
  role: FACT_VALUES.role,
  service: FACT_VALUES.service,
  /** Asks `endpointHost`: the usual hosts as options, anything else as text. */
  server: ['smtpOffice365', 'smtpMailOutlook', 'mailProtection', 'otherServer'],
  /** Asks `endpointPort`. */
  port: ['port587', 'port25', 'port465', 'otherPort'],
  connection: FACT_VALUES.connection,
  encryption: FACT_VALUES.encryption,
  login: FACT_VALUES.login,
  method: FACT_VALUES.method,
  mechanism: FACT_VALUES.mechanism,
  /** An app-only token uses one of two rights, which must not be mixed. */
  oauthFlow: [...FACT_VALUES.oauthFlow, 'appByPermission', 'appByRole'],
  signInAs: FACT_VALUES.signInAs,
  tenantSmtpAuth: FACT_VALUES.tenantSmtpAuth,
  mailboxSmtpAuth: FACT_VALUES.mailboxSmtpAuth,
  securityDefaults: FACT_VALUES.securityDefaults,
  authenticationPolicy: FACT_VALUES.authenticationPolicy,
  conditionalAccess: FACT_VALUES.conditionalAccess,
  basicForTenant: FACT_VALUES.basicForTenant,
  /** What the sign-in logs say of the attempt; some codes aren't about the account, and no entry says something too. */
  account: [...FACT_VALUES.account, 'blockedByPolicy', 'blockedByDefaults', 'noEntry'],
  mailbox: FACT_VALUES.mailbox,
  token: FACT_VALUES.token,
  sender: FACT_VALUES.sender,
  limit: FACT_VALUES.limit,
  cloud: FACT_VALUES.cloud,
  /** Asks `tenantCreated`: matters only for tenants made from 2027 on. */
  tenantCreated: ['before2020', 'from2020', 'from2027'],
  passwordChecked: FACT_VALUES.passwordChecked,
} as const satisfies Record<string, readonly string[]>;

export type QuestionId = keyof typeof QUESTION_OPTIONS;
export const QUESTION_IDS = Object.keys(QUESTION_OPTIONS) as QuestionId[];
export type OptionOf<Q extends QuestionId> = (typeof QUESTION_OPTIONS)[Q][number];
