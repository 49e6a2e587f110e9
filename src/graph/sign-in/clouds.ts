import type { Facts } from '../../domain/facts.ts';

export type CloudId = Facts['cloud'];

/** One national cloud: where people sign in, where Graph is, and what it doesn't offer. Addresses without a slash at the end. */
export interface Cloud {
  authority: string;
  graph: string;
  /** Microsoft Entra admin center. */
  entra: string;
  /** Graph Explorer signs in to the global cloud alone. */
  explorer: boolean;
  /** What is not offered there, or has been reported missing. */
  lacks: readonly ('signIns' | 'snapshot' | 'messageTrace')[];
  /** True where one of the addresses above was not confirmed in a tenant of that cloud. */
  unconfirmed: boolean;
}

/**
 * The clouds. Sources: Microsoft's "National cloud deployments" of Graph (authority, Graph, Graph Explorer),
 * Maester's table of portals; the sign-in log of 21Vianet was reported missing
 * in 2025 (msgraph-sdk-dotnet issue 2842); the reference of snapshots and of message trace names the global cloud alone. Read in
 * copies of 2026.
 */
export const CLOUDS: Readonly<Record<CloudId, Cloud>> = {
  global: {
    authority: 'https://login.microsoftonline.com',
    graph: 'https://graph.microsoft.com',
    entra: 'https://entra.microsoft.com',
    explorer: true,
    lacks: [],
    unconfirmed: false,
  },
  gccHigh: {
    authority: 'https://login.microsoftonline.us',
    graph: 'https://graph.microsoft.us',
    entra: 'https://entra.microsoft.us',
    explorer: false,
    lacks: ['snapshot', 'messageTrace'],
    unconfirmed: false,
  },
  dod: {
    authority: 'https://login.microsoftonline.us',
    graph: 'https://dod-graph.microsoft.us',
    entra: 'https://entra.microsoft.us',
    explorer: false,
    lacks: ['snapshot', 'messageTrace'],
    unconfirmed: true,
  },
  china: {
    authority: 'https://login.partner.microsoftonline.cn',
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    entra: 'https://entra.microsoftonline.cn',
    explorer: false,
    lacks: ['signIns', 'snapshot', 'messageTrace'],
    unconfirmed: true,
  },
};

export const CLOUD_IDS = Object.keys(CLOUDS) as CloudId[];

/** Every host that sign-in and Graph may be asked at, for the policy of the pages. */
export const CLOUD_HOSTS: readonly string[] = [
  ...new Set(CLOUD_IDS.flatMap((id) => [CLOUDS[id].authority, CLOUDS[id].graph])),
];

/** Whether text from settings names a cloud. */
export function isCloud(value: unknown): value is CloudId {
  return typeof value === 'string' && Object.hasOwn(CLOUDS, value);
}
