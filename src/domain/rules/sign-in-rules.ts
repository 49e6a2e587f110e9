import {
  appOnly,
  because,
  notApplicable,
  passedOrUnknown,
  type Rule,
  report,
  UNKNOWN,
  usesBasic,
  usesOAuth,
} from './gate-report.ts';

/** Closed where Entra ID refuses the account; a second factor stops Basic alone. */
export const account: Rule = (known) => {
  if (appOnly(known)) return notApplicable(known, 'oauthFlow');
  const value = known.value('account');
  if (value === undefined) return passedOrUnknown(known, 'account');
  if (value === 'ok') return report('open', because(known, 'account'));
  if (value !== 'mfaRequired') return report('closed', because(known, 'account'));
  if (usesBasic(known)) return report('closed', because(known, 'account', 'method'));
  // A second factor stops Basic; with OAuth it is asked for, and met, when the token is requested.
  return usesOAuth(known)
    ? report('open', because(known, 'account', 'method'))
    : { ...UNKNOWN, reasons: because(known, 'account') };
};

/** Closed where there is no cloud mailbox, or a shared one logs in as itself with Basic. */
export const mailbox: Rule = (known) => {
  const value = known.value('mailbox');
  if (value === undefined) return passedOrUnknown(known, 'mailbox');
  if (value === 'missing' || value === 'onPremises') return report('closed', because(known, 'mailbox'));
  if (value === 'licensed') return report('open', because(known, 'mailbox'));
  // A shared mailbox is reached through the person who signs in, or with a token.
  if (known.value('signInAs') === 'delegate') return report('open', because(known, 'mailbox', 'signInAs'));
  if (usesOAuth(known)) return report('open', because(known, 'mailbox', 'method'));
  const asItself = known.value('signInAs') === 'thisMailbox' && usesBasic(known);
  return asItself
    ? report('closed', because(known, 'mailbox', 'signInAs', 'method'))
    : { ...UNKNOWN, reasons: because(known, 'mailbox') };
};

/** Closed where the OAuth token is refused; not applicable without OAuth. */
export const token: Rule = (known) => {
  const method = known.value('method');
  if (method === 'basic' || method === 'none') return notApplicable(known, 'method');
  const value = known.value('token');
  if (value !== undefined) return report(value === 'ok' ? 'open' : 'closed', because(known, 'token'));
  const switchNamed = known.named('tenantSetting') ?? known.named('mailboxSetting');
  // The switch is looked at only once the token has been accepted, and without OAuth there is no token.
  if (switchNamed !== null) return report('open', [{ kind: 'reply', reply: switchNamed, how: 'passed' }], 'likely');
  const passed = passedOrUnknown(known, 'token');
  // Its permission can't be seen in the token: only Exchange Online knows the role.
  return passed.state === 'unknown' && appOnly(known) && known.value('appRoad') === 'exchangeRole'
    ? { ...UNKNOWN, reasons: because(known, 'appRoad') }
    : passed;
};
