import type { Facts } from '../../../domain/facts.ts';
import type { ReplyId } from '../../../domain/replies/replies.ts';
import { type Phrase, type PhraseGroup, said, USUAL } from '../phrase.ts';

const ENTRA = 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes';
const GRAPH = 'https://learn.microsoft.com/graph/errors';
const OAUTH = 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2';

const sentence = (means: number, rows: Readonly<Record<string, string>>, by = 'Entra ID'): PhraseGroup<number> => ({
  means,
  phrases: said(by, ENTRA, rows),
});

/** Entra's own sentences by the number that belongs to them: portals and libraries often leave the number out. */
export const ENTRA_SENTENCES: readonly PhraseGroup<number>[] = [
  sentence(53003, {
    'Access has been blocked by Conditional Access policies':
      'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
    'does not meet the criteria to access this resource':
      'Your sign-in was successful but does not meet the criteria to access this resource.',
  }),
  sentence(53000, { 'Device is not in required device state': 'Device is not in required device state: compliant.' }),
  sentence(530035, { 'Access has been blocked by security defaults': 'Access has been blocked by security defaults.' }),
  sentence(50076, {
    'you must use multi-factor authentication to access':
      'because you moved to a new location, you must use multi-factor authentication to access',
  }),
  sentence(50079, {
    'you must enroll in multi-factor authentication': 'you must enroll in multi-factor authentication to access',
  }),
  sentence(50126, {
    'Error validating credentials due to invalid username or password':
      'Error validating credentials due to invalid username or password.',
  }),
  sentence(50034, {
    'does not exist in the {any} directory': 'The user account does not exist in the contoso.com directory.',
  }),
  sentence(50053, {
    'the account is locked, you': 'The account is locked, you have tried to sign in too many times',
    'tried to sign in too many times with an incorrect':
      "you've tried to sign in too many times with an incorrect user ID or password",
  }),
  sentence(50055, { "user's password is expired": "The user's password is expired." }),
  sentence(50057, { 'The user account is disabled': 'The user account is disabled.' }),
  sentence(50020, {
    'does not exist in tenant': "User account from identity provider 'live.com' does not exist in tenant 'Contoso'",
  }),
  sentence(50105, {
    'is not assigned to a role for the application': 'The signed in user is not assigned to a role for the application',
  }),
  sentence(65001, {
    'has not consented to use the application': 'The user or administrator has not consented to use the application',
  }),
  sentence(70011, {
    "parameter 'scope' is not valid": "The provided value for the input parameter 'scope' is not valid.",
  }),
  sentence(90094, {
    'Need admin approval': 'Need admin approval',
    'admin consent is required': 'An admin consent is required for the permissions requested',
  }),
  sentence(500011, {
    'The resource principal named':
      'The resource principal named https://outlook.office.example was not found in the tenant',
  }),
  sentence(700016, {
    'Application with identifier{any}was not found in the directory':
      "Application with identifier '0000' was not found in the directory 'Contoso'.",
  }),
  sentence(7000215, {
    'Invalid client secret provided':
      'Invalid client secret provided. Ensure the secret being sent is the client secret value',
  }),
  sentence(7000222, { 'client secret keys{any}are expired': 'The provided client secret keys for app are expired.' }),
  sentence(7000218, {
    "must contain the following parameter: 'client_assertion' or 'client_secret'":
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  }),
  sentence(70016, {
    authorization_pending: '"error": "authorization_pending"',
    'device flow error. Authorization is pending': 'OAuth 2.0 device flow error. Authorization is pending.',
  }),
  sentence(70018, {
    bad_verification_code: '"error": "bad_verification_code"',
    'Invalid verification code due to': 'Invalid verification code due to User typing in wrong user code',
  }),
  sentence(70019, {
    '{edge}{code_expired|expired_token}': '"error": "expired_token"',
    'verification code expired': 'Verification code expired. Have the user retry the sign-in.',
    'device{ |_}code{few}expired': 'The device code has expired.',
    'code expired{few}device': 'code expired in the device flow',
  }),
  sentence(65004, { authorization_declined: '"error": "authorization_declined"' }),
  sentence(70008, {
    'refresh token has expired due to inactivity': 'The refresh token has expired due to inactivity.',
  }),
  sentence(50173, {
    'The provided grant has expired due to it being revoked': 'The provided grant has expired due to it being revoked',
  }),
];

/** OAuth's names of a refused request, which stand in a field or in brackets. */
export const OAUTH_NAMES: readonly Phrase[] = said('OAuth', OAUTH, {
  invalid_grant: '"error": "invalid_grant"',
  invalid_client: '"error":"invalid_client"',
  unauthorized_client: 'error=unauthorized_client',
  invalid_scope: '"error": "invalid_scope"',
  invalid_resource: '"error": "invalid_resource"',
  interaction_required: '"error": "interaction_required"',
  consent_required: 'error: consent_required',
  login_required: 'error: login_required',
  invalid_request: '"error": "invalid_request"',
  unsupported_grant_type: '"error": "unsupported_grant_type"',
  access_denied: 'error=access_denied',
  authorization_pending: '"error": "authorization_pending"',
  authorization_declined: '"error": "authorization_declined"',
  bad_verification_code: '"error": "bad_verification_code"',
  expired_token: '"error": "expired_token"',
  code_expired: '"error": "code_expired"',
  slow_down: '"error": "slow_down"',
});

/** Microsoft Graph's codes for a refused token: the permission is missing, or the token doesn't count. */
export const GRAPH_REFUSED: readonly Phrase[] = said('Microsoft Graph', GRAPH, {
  NoPermissionsInAccessToken: '"code": "NoPermissionsInAccessToken"',
  Authorization_RequestDenied: '"code": "Authorization_RequestDenied"',
  ErrorAccessDenied: '"code": "ErrorAccessDenied"',
  'Access is denied. Check credentials': '"message": "Access is denied. Check credentials and try again."',
});

/** Microsoft Graph's codes for a mailbox, a sender or a limit that stops a message, as the reply with the same meaning over SMTP. */
export const GRAPH_SENDING: readonly PhraseGroup<ReplyId>[] = [
  {
    means: 'sendAsDenied',
    phrases: said('Microsoft Graph', GRAPH, { ErrorSendAsDenied: '"code": "ErrorSendAsDenied"' }),
  },
  {
    means: 'mailboxNotAccessible',
    phrases: said('Microsoft Graph', GRAPH, {
      MailboxNotEnabledForRESTAPI: '"code":"MailboxNotEnabledForRESTAPI"',
      ErrorInvalidUser: '"code": "ErrorInvalidUser"',
    }),
  },
  {
    means: 'submissionRateExceeded',
    phrases: said('Microsoft Graph', GRAPH, {
      ErrorExceededMessageLimit: '"code": "ErrorExceededMessageLimit"',
      ApplicationThrottled: '"code": "ApplicationThrottled"',
    }),
  },
  {
    means: 'outboundSpamStopped',
    phrases: said('Microsoft Graph', GRAPH, {
      ErrorMessageSubmissionBlocked: '"code": "ErrorMessageSubmissionBlocked"',
    }),
  },
];

/** What Microsoft Graph finds wrong with a token that came with a request. */
export const GRAPH_TOKEN: readonly PhraseGroup<Facts['token']>[] = [
  {
    means: 'expired',
    phrases: said('Microsoft Graph', GRAPH, {
      'Lifetime validation failed': 'Lifetime validation failed, the token is expired.',
    }),
  },
  {
    means: 'wrongAudience',
    phrases: said('Microsoft Graph', GRAPH, {
      'Invalid audience': 'Access token validation failure. Invalid audience.',
    }),
  },
  {
    means: 'refused',
    phrases: said('Microsoft Graph', GRAPH, {
      InvalidAuthenticationToken: '"code": "InvalidAuthenticationToken"',
      'Access token validation failure': 'Access token validation failure.',
    }),
  },
];

/** A client couldn't get a token, in its own words. */
export const NO_TOKEN: readonly Phrase[] = [
  ...said('Email OAuth 2.0 Proxy', 'https://github.com/simonrob/email-oauth2-proxy', {
    "can't create new access token": "Can't create new access token",
  }),
  ...said('MSAL', 'https://learn.microsoft.com/entra/msal/dotnet/advanced/exceptions/', {
    MsalUiRequired: 'Microsoft.Identity.Client.MsalUiRequiredException',
  }),
  ...said('Google', 'https://developers.google.com/workspace/gmail/imap/xoauth2-protocol', {
    'schemes":"Bearer': '{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}',
  }),
  ...said('usual words', USUAL, {
    "{failed|failure|error|unable|could not|couldn't|cannot|can't}{few}{obtain|get|refresh|fetch|acquir|retriev|request}{letters}{few}{edge}token":
      'Failed to acquire token',
    'token{few}endpoint{few}401': 'token endpoint returned 401',
    '{400|401}{any}oauth2{any}token':
      '401 Unauthorized: POST https://login.microsoftonline.com/common/oauth2/v2.0/token',
    '{oauth2/v2.0/token|oauth2/token}{any}{400|401}':
      'POST https://login.microsoftonline.com/common/oauth2/v2.0/token returned 401',
    '{invalid|expired} {refresh|access} token': 'Invalid refresh token',
    '{401|unauthorized}{few}invalid token': 'Unauthorized - Invalid Token., error=401',
    "{not|n't} provide {a |}refresh token": 'Access token does not provide a refresh token',
    'authorization grant {is |}{invalid|expired|revoked}':
      'The provided authorization grant is invalid, expired, or revoked',
    'access token {has |is |was |}{expired|invalid|revoked}': 'Access token has expired or is not yet valid.',
    'refresh token {has |is |was |}{expired|invalid|revoked}': 'refresh token has expired',
    '{edge}token {has |is |}expired{edge}': 'OAuth token expired, obtain it again',
    'authorization{any} expired': 'authorization to the Outlook account expired',
    'token{few}no longer valid': 'authorization token is no longer valid',
    '{autoris|autoriz}{letters} {ist |a |est |ha |è |}{abgelaufen|expir|caduc|scadu|vencid}':
      'Die Autorisierung ist abgelaufen.',
  }),
  ...said(
    'usual words',
    USUAL,
    { '{edge}token{letters}{few}{abgelaufen|fehlgeschlagen|konnte nicht}': 'OAuth2-Token abgelaufen' },
    'de',
  ),
  ...said('usual words', USUAL, { '{edge}token {est |a |}expiré': 'Le token a expiré' }, 'fr'),
  ...said('usual words', USUAL, { '{edge}token {ha |}{caducado|expirado|vencido}': 'token caducado' }, 'es'),
  ...said('usual words', USUAL, { '{edge}token {è |}scaduto': 'token scaduto' }, 'it'),
  ...said('usual words', USUAL, { '{edge}token {sudah |telah |}kedaluwarsa': 'token kedaluwarsa' }, 'id'),
  ...said('usual words', USUAL, { 'トークン{few}{期限切れ|失効|切れ}': 'トークンの有効期限切れ' }, 'ja'),
];

/** A page of Microsoft's sign-in that shows a number, by the fields around it. */
export const PORTAL_CODE: readonly Phrase[] = [
  ...said('Entra ID', ENTRA, {
    'error code:': 'Error Code: 53003',
    'troubleshooting details': 'Troubleshooting details',
  }),
  ...said('Entra ID', ENTRA, { 'fehlercode:': 'Fehlercode: 53003' }, 'de'),
  ...said('Entra ID', ENTRA, { "code d'erreur": "Code d'erreur : 53003" }, 'fr'),
  ...said('Entra ID', ENTRA, { 'código de error': 'Código de error: 53003' }, 'es'),
  ...said('Entra ID', ENTRA, { 'código de erro:': 'Código de erro: 53003' }, 'pt'),
  ...said('Entra ID', ENTRA, { 'codice errore': 'Codice errore: 53003' }, 'it'),
  ...said('Entra ID', ENTRA, { foutcode: 'Foutcode: 53003' }, 'nl'),
  ...said('Entra ID', ENTRA, { '{エラー コード|エラーコード}': 'エラー コード: 53003' }, 'ja'),
  ...said('Entra ID', ENTRA, { '{错误代码|錯誤碼}': '错误代码: 53003' }, 'zh'),
  ...said('Entra ID', ENTRA, { '{kode kesalahan|kode galat}': 'Kode Kesalahan: 53003' }, 'id'),
];

/** Settings that only a client which signs in with OAuth has. */
export const OAUTH_SETTINGS: readonly Phrase[] = [
  ...said('Email OAuth 2.0 Proxy', 'https://github.com/simonrob/email-oauth2-proxy', {
    'oauth2_scope = ': 'oauth2_scope = https://outlook.office.com/SMTP.Send offline_access',
    'permission_url = ': 'permission_url = https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
  }),
  ...said('nodemailer', 'https://nodemailer.com/smtp/oauth2', {
    'type{ |}: {\'|"}OAuth2{\'|"}': "auth: { type: 'OAuth2', user: 'a@contoso.com' }",
  }),
  ...said('PHPMailer', 'https://github.com/PHPMailer/PHPMailer', {
    'AuthType = {\'|"}XOAUTH2': "$mail->AuthType = 'XOAUTH2';",
  }),
  ...said('Jakarta Mail', 'https://eclipse-ee4j.github.io/angus-mail/OAuth2', {
    'auth.mechanisms{few}XOAUTH2': 'mail.smtp.auth.mechanisms=XOAUTH2',
  }),
];
