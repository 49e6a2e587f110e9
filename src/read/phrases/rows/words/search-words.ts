import type { ReplyId } from '../../../../domain/replies/replies.ts';
import { type PhraseGroup, said, USUAL } from '../../phrase.ts';

const typed = (reply: ReplyId, rows: Readonly<Record<string, string>>): PhraseGroup<ReplyId> => ({
  means: reply,
  phrases: said('people who search', USUAL, rows),
});

/** What people type in place of a reply. It counts only where nothing else is in the text. */
export const SEARCH_WORDS: readonly PhraseGroup<ReplyId>[] = [
  typed('smtpAuthDisabled', {
    '{smtp auth|smtp authentication|authenticated smtp|smtpclientauthentication} {is |}{disabled|off|blocked|not enabled}':
      'smtp auth disabled',
    'smtp auth {dinonaktifkan|nonaktif}': 'smtp auth dinonaktifkan',
    'smtp{-| }auth{few}deaktiviert': 'SMTP-Auth deaktiviert',
    'smtp auth désactivé': 'smtp auth désactivé',
    'smtp auth {deshabilitado|desactivado|desativado|disabilitato}': 'smtp auth deshabilitado',
  }),
  typed('basicAuthenticationDisabled', {
    '{basic auth|basic authentication} {is |}{disabled|off|blocked|not enabled}': 'basic auth disabled office 365',
  }),
  typed('basicNotSupported', {
    '{basic auth|basic authentication} {retired|retirement|deprecated|end|ends|not supported}': 'basic auth deprecated',
  }),
  typed('securityDefaultsPolicy', { 'security defaults': 'security defaults smtp' }),
  typed('clientNotAuthenticated', { 'client not authenticated': 'client not authenticated' }),
  typed('sendAsNotPermitted', { '{send as|sendas} {denied|permission|permissions|not allowed}': 'send as denied' }),
];
