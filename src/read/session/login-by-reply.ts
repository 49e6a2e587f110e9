import { reply } from '../../domain/replies/replies.ts';
import type { FoundReply } from '../replies/find-replies.ts';

/** Whether a login was tried and let in; null where it isn't shown. */
export interface Login {
  attempted: boolean | null;
  succeeded: boolean | null;
}

const REFUSED_LOGIN = { attempted: true, succeeded: false } as const;
const SILENT: Login = { attempted: null, succeeded: null };
/** Answers that a server gives to a login, whatever they say. */
const LOGIN_CONTEXT =
  /Invalid login|AuthenticationException|AuthenticationError|AuthenticationFailed|auth(?:entication)? (?:error|failed|failure)|in response to AUTH|AUTH (?:LOGIN|PLAIN|XOAUTH2)|SASL/i;

/** What a reply shows of the login, with the words of the client around it. */
export function loginByReply({ reply: id, basic, tagged, words }: FoundReply, text: string): Login {
  if (/STOREDRV\.(?:Submission|ClientSubmit)|SendAsDenied/i.test(words)) return { attempted: true, succeeded: true };
  if (id === null) {
    if (basic === '535' || basic === '534') return REFUSED_LOGIN;
    if (basic === '503' && /auth\w* (?:not|is not) (?:enabled|available|supported)/i.test(text)) return REFUSED_LOGIN;
    return basic === '530' || basic === '505' ? { attempted: null, succeeded: false } : SILENT;
  }
  switch (id) {
    case 'clientNotAuthenticated':
    case 'anonymousMailRefused':
    case 'onPremisesNotAuthenticated':
    case 'startTlsRequired':
    case 'mustIssueStartTls':
      return { attempted: null, succeeded: false };
    case 'oldTlsVersion':
      return LOGIN_CONTEXT.test(text) ? REFUSED_LOGIN : { attempted: null, succeeded: false };
    case 'sendAsNotPermitted':
    case 'concurrentConnections':
      return tagged ? { attempted: true, succeeded: true } : SILENT;
    case 'badOutboundSender':
    case 'dailyRecipientLimit':
    case 'mailboxFull':
    case 'organizationOldTls':
    case 'tlsNotAvailable':
      return tagged && id === 'mailboxFull' ? { attempted: true, succeeded: true } : SILENT;
    case 'senderBanned':
      return /OutboundSpamException|STOREDRV\.Submission/i.test(text) ? { attempted: true, succeeded: true } : SILENT;
    case 'protocolFault':
      return /auth\w*[^\n]{0,12} not (?:enabled|available|supported)/i.test(text) ? REFUSED_LOGIN : SILENT;
    case 'authenticationTypeUnrecognized':
    case 'temporaryAuthenticationFailure':
    case 'loginFailedWithoutReply':
    case 'otherProviderCredentials':
    case 'otherProviderAppPassword':
      return REFUSED_LOGIN;
    case 'temporaryProxyError':
    case 'otherTemporaryRefusal':
    case 'mailboxLogonFailure':
      if (id === 'mailboxLogonFailure' && /STOREDRV\.Submission/i.test(text))
        return { attempted: true, succeeded: true };
      return LOGIN_CONTEXT.test(text) ? REFUSED_LOGIN : SILENT;
    default: {
      const { stage } = reply(id);
      if (stage === 'credentials') return REFUSED_LOGIN;
      return stage === 'loggedIn' ? { attempted: true, succeeded: true } : SILENT;
    }
  }
}
