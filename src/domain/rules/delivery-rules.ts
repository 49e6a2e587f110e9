import { because, namedReport, passedOrUnknown, type Rule, report } from './gate-report.ts';

/** Closed where the account that signs in may not send as the address in From. */
export const sender: Rule = (known) => {
  const value = known.value('sender');
  if (value === undefined) return namedReport(known, 'sender') ?? passedOrUnknown(known, 'sender');
  return report(value === 'sendAsDenied' ? 'closed' : 'open', because(known, 'sender'));
};

/** Closed where a limit of the mailbox or the tenant is reached, or the sender is blocked. */
export const limits: Rule = (known) => {
  const value = known.value('limit');
  if (value === undefined) return namedReport(known, 'limits') ?? passedOrUnknown(known, 'limits');
  return report(value === 'none' ? 'open' : 'closed', because(known, 'limit'));
};
