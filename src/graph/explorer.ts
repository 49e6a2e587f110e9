import type { Ask } from './requests/client.ts';
import type { Datum } from './requests/data.ts';
import * as ask from './requests/requests.ts';

const EXPLORER = 'https://developer.microsoft.com/en-us/graph/graph-explorer';

/**
 * A link that fills in a request in Microsoft's Graph Explorer; the person signs in and sends it there. The parameters are
 * those that Graph Explorer itself writes for "share" (microsoft-graph-explorer-v4, 2026-03-11).
 */
export function explorerLink({ path, body }: Ask): string {
  const [, version = 'v1.0', request = ''] = path.match(/^\/([^/]+)\/(.*)$/) ?? [];
  const query = [
    `request=${encodeURIComponent(request)}`,
    `method=${body === undefined ? 'GET' : 'POST'}`,
    `version=${version}`,
    'GraphUrl=https://graph.microsoft.com',
    ...(body === undefined ? [] : [`requestBody=${encodeURIComponent(btoa(JSON.stringify(body)))}`]),
  ];
  return `${EXPLORER}?${query.join('&')}`;
}

/** The questions that can be asked without knowing an object's id. */
export function explorerLinks(address: string, now: Date): readonly { datum: Datum; href: string }[] {
  const since = new Date(now.getTime() - ask.LOG_DAYS * 86_400_000);
  const asks: [Datum, Ask][] = [
    ['signIns', ask.signIns({ who: 'name', name: address, since, about: 'smtp', narrow: true, beta: false })],
    ['securityDefaults', ask.securityDefaults()],
    ['conditionalAccess', ask.policies()],
    ['user', ask.user(address, true)],
    ['organization', ask.organization()],
  ];
  return asks.map(([datum, request]) => ({ datum, href: explorerLink(request) }));
}
