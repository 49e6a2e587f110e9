/**
 * What a host name means for client submission.
 * `submission`: a documented endpoint. `unconfirmed`: named only by third parties. `separate`: a Microsoft service
 * with identities of its own. `relay`: the tenant's MX address, which never offers a login. `other`: anything else.
 */
export type HostKind = 'submission' | 'unconfirmed' | 'separate' | 'relay' | 'other';

const HOSTS: Record<string, HostKind> = {
  'smtp.office365.com': 'submission',
  'smtp-mail.outlook.com': 'submission',
  'smtp-legacy.office365.com': 'submission',
  'smtp.partner.outlook.cn': 'submission',
  'smtp-legacy.partner.outlook.cn': 'submission',
  'smtp.office365.us': 'unconfirmed',
  'outlook-dod.office365.us': 'unconfirmed',
  'smtp-hve.office365.com': 'separate',
  'smtp.azurecomm.net': 'separate',
};

/** Client submission takes STARTTLS on 587 or 25; 465 (implicit TLS) is closed. Source: Microsoft's device article. */
const SUBMISSION_PORTS: readonly number[] = [587, 25];

export function hostKind(host: string): HostKind {
  const name = host.trim().toLowerCase().replace(/\.$/, '');
  if (name.endsWith('.mail.protection.outlook.com') || name.endsWith('.mail.protection.partner.outlook.cn'))
    return 'relay';
  return HOSTS[name] ?? 'other';
}

export function isSubmissionPort(port: number): boolean {
  return SUBMISSION_PORTS.includes(port);
}
