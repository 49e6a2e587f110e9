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

/** A request whose place to fill in stands without quotation marks, so that Microsoft Graph refuses it as it stands. */
function refusedUntilFilled({ path, ...rest }: Ask, gap: string): Ask {
  const name = encodeURIComponent(gap);
  return { ...rest, path: path.replaceAll(`'${name}'`, name).replace(`/users/${name}`, `/users(${name})`) };
}

/**
 * The questions that can be asked without knowing an object's id. Where no address is known yet, `gap` says what belongs
 * there, such as `<address that signs in>`; a link with it opens a request that gets no answer until it is filled.
 */
export function explorerLinks(
  who: { address: string } | { gap: string },
  now: Date,
): readonly { datum: Datum; href: string }[] {
  const address = 'address' in who ? who.address : who.gap.toLowerCase();
  const since = new Date(now.getTime() - ask.LOG_DAYS * 86_400_000);
  const asks: [Datum, Ask][] = [
    ['signIns', ask.signIns({ who: 'name', name: address, since, about: 'smtp', narrow: true, beta: false })],
    ['securityDefaults', ask.securityDefaults()],
    ['conditionalAccess', ask.policies()],
    ['user', ask.user(address, true)],
    ['organization', ask.organization()],
  ];
  const ready = (request: Ask): Ask => ('address' in who ? request : refusedUntilFilled(request, address));
  return asks.map(([datum, request]) => ({ datum, href: explorerLink(ready(request)) }));
}
