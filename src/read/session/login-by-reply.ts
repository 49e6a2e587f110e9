import { reply } from '../../domain/replies/replies.ts';
import { firstIn, searched } from '../phrases/find.ts';
import { AUTH_NOT_OFFERED } from '../phrases/rows/login.ts';
import type { FoundReply } from '../replies/find-replies.ts';
import { either } from '../text/pattern.ts';

/** Whether a login was tried and let in; null where it isn't shown. */
export interface Login {
  attempted: boolean | null;
  succeeded: boolean | null;
}

const REFUSED_LOGIN = { attempted: true, succeeded: false } as const;
const ACCEPTED_LOGIN = { attempted: true, succeeded: true } as const;
const NOT_LOGGED_IN = { attempted: null, succeeded: false } as const;
const NEVER_TRIED = { attempted: false, succeeded: false } as const;
const SILENT: Login = { attempted: null, succeeded: null };
/** A server that doesn't know AUTH at this point, in its words or by the command that it answers. */
const AUTH_UNKNOWN =
  /auth\w{0,20}[^\n]{0,12} not (?:enabled|available|supported)|in (?:reply|response) to (?:the )?AUTH\b/i;
/** Answers that a server gives to a login, whatever they say. */
const LOGIN_CONTEXT = either(
  'i',
  /Invalid login|AuthenticationException|AuthenticationError|AuthenticationFailed/,
  /auth(?:entication)? (?:error|failed|failure)|in response to AUTH|AUTH (?:LOGIN|PLAIN|XOAUTH2)/,
  /SASL/,
);

/** What a reply shows of the login, with the words of the client around it. */
export function loginByReply({ reply: id, replyCode, tagged, words }: FoundReply, text: string): Login {
  if (/STOREDRV\.(?:Submission|ClientSubmit)|SendAsDenied/i.test(words)) return ACCEPTED_LOGIN;
  if (id === null) {
    if (replyCode === '535' || replyCode === '534') return REFUSED_LOGIN;
    if (replyCode === '503' && /auth\w{0,20} (?:not|is not) (?:enabled|available|supported)/i.test(text))
      return REFUSED_LOGIN;
    return replyCode === '530' || replyCode === '505' ? NOT_LOGGED_IN : SILENT;
  }
  if (/too many (?:\w{1,12} )?(?:login|auth)/i.test(words)) return REFUSED_LOGIN;
  // A server's own words answer the command, a client's tell what was offered.
  if (id === 'authNotOffered' && replyCode !== null) return REFUSED_LOGIN;
  const { stage, loginShown } = reply(id);
  if (loginShown === undefined)
    return stage === 'credentials' ? REFUSED_LOGIN : stage === 'loggedIn' ? ACCEPTED_LOGIN : SILENT;
  switch (loginShown) {
    case 'refused':
      return REFUSED_LOGIN;
    case 'silent':
      return SILENT;
    case 'notLoggedIn':
      return NOT_LOGGED_IN;
    case 'neverTried':
      // A client that cancels has asked for the login before.
      return /bad protocol/i.test(words) ? SILENT : NEVER_TRIED;
    case 'neverTriedWithoutAuth':
      return firstIn(AUTH_NOT_OFFERED.phrases, searched(text)) === null ? SILENT : NEVER_TRIED;
    case 'acceptedIfTagged':
      return tagged ? ACCEPTED_LOGIN : SILENT;
    case 'refusedBesideAuth':
      return LOGIN_CONTEXT.test(text) ? REFUSED_LOGIN : SILENT;
    case 'refusedBesideAuthElseNotLoggedIn':
      return LOGIN_CONTEXT.test(text) ? REFUSED_LOGIN : NOT_LOGGED_IN;
    case 'refusedIfAuthUnknown':
      return AUTH_UNKNOWN.test(text) ? REFUSED_LOGIN : SILENT;
  }
}
