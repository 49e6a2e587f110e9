import type { GateReport } from '../diagnosis.ts';
import type { Known } from '../evidence/case-state.ts';
import { because, certaintyOf, notApplicable, passedOrUnknown, type Rule, report, UNKNOWN } from './gate-report.ts';

/** The switches do not govern a mailbox that is not in Exchange Online. */
export function withoutCloudMailbox(known: Known): GateReport | null {
  const mailbox = known.value('mailbox');
  return mailbox === 'missing' || mailbox === 'onPremises' ? notApplicable(known, 'mailbox') : null;
}

/** Closed where the tenant is disabled and the mailbox inherits; a value of the mailbox's own overrules the tenant. */
export const tenantSetting: Rule = (known) => {
  const away = withoutCloudMailbox(known);
  if (away !== null) return away;
  const tenant = known.value('tenantSmtpAuth');
  const mailbox = known.value('mailboxSmtpAuth');
  if (tenant === 'enabled') return report('open', because(known, 'tenantSmtpAuth'));
  if (mailbox === 'enabled' || mailbox === 'disabled') return report('overruled', because(known, 'mailboxSmtpAuth'));
  if (tenant === 'disabled' && mailbox === 'inherits') {
    const named = known.named('tenantSetting');
    const reasons = because(known, 'tenantSmtpAuth', 'mailboxSmtpAuth');
    return report('closed', reasons, named === null ? certaintyOf(reasons) : 'certain');
  }
  if (tenant === 'disabled') return { ...UNKNOWN, reasons: because(known, 'tenantSmtpAuth') };
  return passedOrUnknown(known, 'tenantSetting');
};

/** Closed where the mailbox is disabled by a value of its own. */
export const mailboxSetting: Rule = (known) => {
  const away = withoutCloudMailbox(known);
  if (away !== null) return away;
  const mailbox = known.value('mailboxSmtpAuth');
  if (mailbox === 'disabled') return report('closed', because(known, 'mailboxSmtpAuth'));
  if (mailbox === 'enabled') return report('open', because(known, 'mailboxSmtpAuth'));
  if (mailbox === 'inherits' && known.value('tenantSmtpAuth') !== undefined)
    return report('open', because(known, 'mailboxSmtpAuth', 'tenantSmtpAuth'));
  return passedOrUnknown(known, 'mailboxSetting');
};
