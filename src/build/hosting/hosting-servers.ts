import { EVERYWHERE, FOREVER, FRAMED, FRESH, HASHED, type Headers, SHARED, type Site, UNFRAMED } from './hosting.ts';

/** Examples for hosts that are set up elsewhere than in the web root, by file name. */
export function serverExamples(site: Site): Record<string, string> {
  return {
    'nginx.conf': nginx(site),
    's3-upload.sh': s3Upload(site),
    'remove-offline.js': REMOVE_OFFLINE,
    'cloudfront-function.js': CLOUDFRONT_FUNCTION,
    'cloudfront-headers.json': cloudFrontHeaders('smtp-auth-troubleshooter', UNFRAMED),
    'cloudfront-headers-embed.json': cloudFrontHeaders('smtp-auth-troubleshooter-embed', FRAMED, SHARED),
  };
}

/** Where the example places the site; replace it with the folder's own path. */
export const EXAMPLE_PATH = '/tools/smtp/';
const EXAMPLE_ROOT = '/srv/www';

/**
 * nginx. The values that differ by file come from maps: one `add_header` in a location would discard all those of the
 * server around it.
 */
function nginx({ framed, shared, pinned }: Site): string {
  const names = Object.entries({
    ...EVERYWHERE,
    'Cache-Control': '$smtp_auth_cache',
    'Content-Security-Policy': '$smtp_auth_policy',
    ...Object.fromEntries(Object.entries(SHARED).map(([name], i) => [name, `$smtp_auth_shared_${i}`])),
  });
  const anyOf = (paths: readonly string[]): string =>
    paths.map((path) => path.replaceAll('.', '\\.').replaceAll('/', '\\/')).join('|');
  const sharedMaps = Object.values(SHARED).map(
    (value, i) =>
      `map $uri $smtp_auth_shared_${i} {\n    default "";\n${shared.length === 0 ? '' : `    ~/(${anyOf(shared)})/ "${value}";\n`}}\n`,
  );
  return `# For /etc/nginx/conf.d/. Put the built folder at ${EXAMPLE_ROOT}${EXAMPLE_PATH}, or change the three places marked "here".
# A header whose value is empty is not sent.
map $uri $smtp_auth_cache {
    default "${FRESH}";
    ~/(${anyOf([HASHED, ...pinned])})/ "${FOREVER}";
}
map $uri $smtp_auth_policy {
    default "${UNFRAMED}";
${framed.length === 0 ? '' : `    ~/(${anyOf(framed)})/ "${FRAMED}";\n`}}
${sharedMaps.join('')}
server {
    listen 8080;                     # here: listen 443 ssl; with your certificate
    root ${EXAMPLE_ROOT};                 # here
    charset utf-8;
    # Redirects name the path alone: behind a proxy the server's own port would be wrong.
    absolute_redirect off;

    location ${EXAMPLE_PATH} {          # here
        index index.html;
        error_page 404 ${EXAMPLE_PATH}404.html;
        gzip on;
        gzip_vary on;
        gzip_types application/javascript text/javascript application/json text/css image/svg+xml;
${names.map(([name, value]) => `        add_header ${name} "${value}" always;`).join('\n')}
    }
}
`;
}

function s3Upload({ pinned }: Site): string {
  const forever = [HASHED, ...pinned];
  return `#!/bin/sh
# Uploads the built folder to an S3 bucket behind CloudFront: sh s3-upload.sh FOLDER s3://BUCKET[/PATH] [DISTRIBUTION]
# The files with a hash in their name come first and the pages last, so that no page asks for a script that is not there yet;
# old ones stay, for pages that are still open. Needs the AWS command line.
set -eu
from=$1
to=$2
distribution=\${3:-}
${forever.map((path) => `aws s3 cp --recursive "$from/${path}" "$to/${path}" --cache-control "${FOREVER}"`).join('\n')}
aws s3 sync "$from" "$to" ${forever.map((path) => `--exclude "${path}/*"`).join(' ')} --cache-control "${FRESH}"
if [ -n "$distribution" ]; then
  aws cloudfront create-invalidation --distribution-id "$distribution" --paths "/*"
fi
# Once: S3 sends no security headers and knows no index.html in folders. CloudFront adds both.
#   aws cloudfront create-response-headers-policy --response-headers-policy-config file://cloudfront-headers.json
#   aws cloudfront create-response-headers-policy --response-headers-policy-config file://cloudfront-headers-embed.json
# Attach the first to the default behaviour and the second to a behaviour for "*/embed/*" and "v*/*", and
# cloudfront-function.js as a function of type "viewer request" to both. The managed SecurityHeadersPolicy would forbid frames.
`;
}

/** Takes the place of the service worker on a host that gives the site up: a stored site would be shown for ever. */
const REMOVE_OFFLINE = `// In the place of service-worker.js: removes the stored site from the browsers of those who come by.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  const stores = 'smtp-auth-troubleshooter ' + registration.scope + ' ';
  const remove = async () => {
    for (const name of await caches.keys()) if (name.startsWith(stores)) await caches.delete(name);
    await registration.unregister();
  };
  event.waitUntil(remove());
});
`;

/** Written for the CloudFront Functions runtime 2.0. */
const CLOUDFRONT_FUNCTION = `function handler(event) {
  var request = event.request;
  var last = request.uri.split('/').pop();
  if (last === '') request.uri += 'index.html';
  else if (last.indexOf('.') < 0)
    // Relative links of a page lead elsewhere where the slash at its end is missing.
    return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: request.uri + '/' } } };
  return request;
}
`;

const ANY_ORIGIN = {
  AccessControlAllowOrigins: { Quantity: 1, Items: ['*'] },
  AccessControlAllowHeaders: { Quantity: 1, Items: ['*'] },
  AccessControlAllowMethods: { Quantity: 2, Items: ['GET', 'HEAD'] },
  AccessControlAllowCredentials: false,
  OriginOverride: true,
};

function cloudFrontHeaders(name: string, policy: string, more: Headers = {}): string {
  // CloudFront has places of its own for these; only the others may stand under CustomHeadersConfig.
  const own = ['X-Content-Type-Options', 'Referrer-Policy', 'Access-Control-Allow-Origin'];
  const custom = Object.fromEntries(Object.entries({ ...EVERYWHERE, ...more }).filter(([name]) => !own.includes(name)));
  const items = Object.entries(custom).map(([Header, Value]) => ({ Header, Value, Override: true }));
  const config = {
    Name: name,
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { ContentSecurityPolicy: policy, Override: true },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { ReferrerPolicy: EVERYWHERE['Referrer-Policy'], Override: true },
    },
    ...('Access-Control-Allow-Origin' in more ? { CorsConfig: ANY_ORIGIN } : {}),
    CustomHeadersConfig: { Quantity: items.length, Items: items },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
