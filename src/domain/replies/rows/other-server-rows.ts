import type { ReplyRow } from './row.ts';

/** Replies of other providers and of an Exchange Server of the organisation. */
export const OTHER_SERVER_ROWS = {
  otherProviderCredentials: {
    number: 'R86',
    replyCode: '535',
    enhancedStatusCode: '5.7.8',
    namedByCodes: ['5.7.8'],
    texts: {
      gmailErrors: ['535 5.7.8 {Username and Password not accepted}. […]'],
      postfix: ['535 5.7.8 {Error: authentication failed:} […]'],
    },
    alsoSeen: {
      gmailErrors: ['535 5.7.8 https://support.google.com/mail/?{p=BadCredentials}'],
      fieldOtherServers: [
        '535 {Authentication Credentials Invalid}',
        '535 {Incorrect authentication data}',
        '535 {Login Fail.} […]',
        '535 {Invalid login credentials}',
      ],
    },
    saidWith: ['5.0.', '5.7.', '5.5.'],
    topicByWords: true,
    stage: 'any',
    outcome: { kind: 'otherService' },
    proves: { service: 'other' },
    tells: 'refusal',
    loginShown: 'refused',
    cause: 'badCredentials',
  },
  otherProviderAppPassword: {
    number: 'R87',
    replyCode: '534',
    enhancedStatusCode: '5.7.9',
    namedByCodes: ['5.7.9'],
    texts: { gmailErrors: ['534 5.7.9 {Application-specific password required}. […]'] },
    alsoSeen: {
      fieldOtherServers: [
        '{App password required}',
        '535 5.7.0 {Application password is REQUIRED}',
        '535 {Login Fail. Please enter your authorization code}',
        '535 5.7.8 […]: {This user does not have access rights}',
      ],
    },
    saidWith: ['5.0.', '5.7.', '5.5.'],
    stage: 'any',
    outcome: { kind: 'otherService' },
    proves: { service: 'other' },
    loginShown: 'refused',
    cause: 'mfaOrAppPassword',
  },
  onPremisesNotAuthenticated: {
    number: 'R88',
    replyCode: '530',
    enhancedStatusCode: '5.7.1',
    texts: { ndrCodes: ['530 {5.7.1 Client was not authenticated}'] },
    alsoSeen: {
      fieldOtherServers: ['530 {5.7.1 Cliente autenticó}', "530 {5.7.1 Le client n'était pas authentifié}"],
    },
    stage: 'any',
    outcome: { kind: 'otherService' },
    proves: { service: 'exchangeOnPremises' },
    tells: 'consequence',
    loginShown: 'notLoggedIn',
    cause: 'notAuthenticated',
  },
} as const satisfies Record<string, ReplyRow>;
