import { SMTP_AUTH_GATES } from '../../gates.ts';
import { gate, type ReplyRow, suspects } from './row.ts';

/** Replies of High Volume Email, and of Exchange Server, that were not seen in a log of Exchange Online. */
export const UNCONFIRMED_ROWS = {
  tokenExpired: {
    number: 'R120',
    replyCode: '535',
    enhancedStatusCode: '5.7.143',
    namedByCodes: ['5.7.143'],
    texts: { hveTroubleshoot: ['535 {5.7.143 Expired token}'] },
    stage: 'credentials',
    outcome: gate('token'),
    proves: { login: 'refused', method: 'oauth', token: 'expired' },
    cause: 'oauthTokenInvalid',
  },
  tokenPermissionInvalid: {
    number: 'R121',
    replyCode: '535',
    enhancedStatusCode: '5.7.144',
    namedByCodes: ['5.7.144'],
    texts: { hveTroubleshoot: ['535 5.7.144 {XOAUTH2 authentication failed. Invalid API permissions}'] },
    stage: 'credentials',
    outcome: gate('token'),
    proves: { login: 'refused', method: 'oauth', token: 'missingPermission' },
    cause: 'oauthConsentOrPermission',
  },
  appNotAllowedForAccount: {
    number: 'R122',
    replyCode: '550',
    enhancedStatusCode: '5.7.240',
    namedByCodes: ['5.7.240'],
    texts: {
      hveTroubleshoot: ['550 5.7.240 {The application is not allowed for use with this High Volume Email account}'],
    },
    stage: 'any',
    outcome: gate('token'),
    proves: { method: 'oauth', token: 'noMailboxAccess' },
    helps: ['useHighVolumeEmail'],
    cause: 'oauthConsentOrPermission',
  },
  tenantLockedOut: {
    number: 'R123',
    replyCode: '535',
    enhancedStatusCode: '5.7.3',
    texts: { exchangeServerReplies: ['535 5.7.3 {Authentication unsuccessful. Tenant locked out}'] },
    stage: 'credentials',
    outcome: suspects(['account'], ['account']),
    proves: { login: 'refused' },
    cause: 'accountLockedOrDisabled',
  },
  submissionDisabled: {
    number: 'R125',
    replyCode: '550',
    enhancedStatusCode: '5.7.1',
    texts: { exchangeServerReplies: ['550 5.7.1 {Submission has been disabled for this account}'] },
    stage: 'any',
    outcome: suspects(SMTP_AUTH_GATES, SMTP_AUTH_GATES),
    cause: 'smtpAuthDisabledUnspecified',
  },
} as const satisfies Record<string, ReplyRow>;
