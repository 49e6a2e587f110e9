import type { Facts } from './facts.ts';

/** The app id of Exchange Online in Entra ID, the same in every tenant: what a sign-in over SMTP asks for. */
export const EXCHANGE_ONLINE_APP = '00000002-0000-0ff1-ce00-000000000000';

/**
 * What a host name means for client submission.
 * `submission`: a documented endpoint. `unconfirmed`: named only by third parties. `separate`: a Microsoft service
 * with identities of its own. `relay`: the tenant's MX address, which never offers a login. `other`: anything else.
 */
type HostKind = 'submission' | 'unconfirmed' | 'separate' | 'relay' | 'other';

type Cloud = Facts['cloud'];

/** Documented endpoints, with the cloud that each belongs to. */
const SUBMISSION_HOSTS: Readonly<Record<string, Cloud>> = {
  'smtp.office365.com': 'global',
  'smtp-mail.outlook.com': 'global',
  // Takes the place of the old regional names (Microsoft's article on connecting by SMTP, 2024-01-24).
  'smtp.outlook.com': 'global',
  'smtp-legacy.office365.com': 'global',
  'smtp.partner.outlook.cn': 'china',
  'smtp-legacy.partner.outlook.cn': 'china',
};

const OTHER_HOSTS: Readonly<Record<string, HostKind>> = {
  'smtp.office365.us': 'unconfirmed',
  'outlook-dod.office365.us': 'unconfirmed',
  'smtp-hve.office365.com': 'separate',
  // High Volume Email's newer name, known from a mirror of Microsoft's page.
  'smtp.hve.mx.microsoft': 'separate',
  'smtp.azurecomm.net': 'separate',
};

/** No page of Microsoft that names the submission hosts of these clouds was found, so no host is wrong there. */
const CLOUDS_WITHOUT_CONFIRMED_HOST: readonly Cloud[] = ['gccHigh', 'dod'];

/** Client submission takes STARTTLS on 587 or 25; 465 (implicit TLS) is closed. Source: Microsoft's device article. */
const SUBMISSION_PORTS: readonly number[] = [587, 25];

const plain = (host: string): string => host.trim().toLowerCase().replace(/\.$/, '');

/** What `host` is; with the tenant's cloud known, an endpoint of another cloud counts as `other`. */
export function hostKind(host: string, cloud?: Cloud): HostKind {
  const name = plain(host);
  if (name.endsWith('.mail.protection.outlook.com') || name.endsWith('.mail.protection.partner.outlook.cn'))
    return 'relay';
  const special = Object.hasOwn(OTHER_HOSTS, name) ? OTHER_HOSTS[name] : undefined;
  if (special !== undefined) return special;
  if (cloud !== undefined && CLOUDS_WITHOUT_CONFIRMED_HOST.includes(cloud)) return 'unconfirmed';
  const home = homeOf(name);
  if (home === undefined) return 'other';
  return cloud === undefined || cloud === home ? 'submission' : 'other';
}

/** The cloud of a documented endpoint. A server that greets names itself `<host>.outlook.office365.com`. */
function homeOf(name: string): Cloud | undefined {
  if (name.endsWith('.outlook.office365.com')) return 'global';
  return Object.hasOwn(SUBMISSION_HOSTS, name) ? SUBMISSION_HOSTS[name] : undefined;
}

/** Whether Exchange Online takes submission on this TCP port. */
export function isSubmissionPort(port: number): boolean {
  return SUBMISSION_PORTS.includes(port);
}

/** The server that Microsoft names for personal accounts. */
export const isForPersonalAccounts = (host: string): boolean => plain(host) === 'smtp-mail.outlook.com';

/** Domains in which Microsoft names its mail servers. */
const MICROSOFT_DOMAINS = ['outlook.com', 'outlook.cn', 'office365.com', 'office365.us', 'office.com', 'microsoft'];

/** Whether a host is named by Microsoft: no other provider's server answers there. */
export function isMicrosoftName(host: string): boolean {
  const name = plain(host);
  return MICROSOFT_DOMAINS.some((domain) => name === domain || name.endsWith(`.${domain}`));
}
