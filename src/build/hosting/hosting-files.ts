import { EVERYWHERE, FOREVER, FRAMED, FRESH, HASHED, type Headers, SHARED, type Site, UNFRAMED } from './hosting.ts';

/**
 * Files that lie in the web root and tell a host which headers to send, by their name. A host reads its own and serves
 * or ignores the others; nothing in them is secret.
 */
export function filesInRoot(site: Site): Record<string, string> {
  return {
    _headers: headersFile(site),
    'staticwebapp.config.json': staticWebApp(site),
    '.htaccess': apache(site),
    'web.config': iis(site),
    // GitHub Pages leaves out folders that begin with an underscore, unless this file is there.
    '.nojekyll': '',
  };
}

/**
 * Cloudflare Pages and Netlify. Where two rules set the same header, both hosts join the values: so no rule that sets a
 * header matches a file that another one sets it for. Both ask again for files without a rule of their own.
 */
function headersFile({ languages, framed, unframed, shared, pinned }: Site): string {
  const pages = ['', 'index.html', ...languages.flatMap((lang) => [`${lang}/`, `${lang}/index.html`])];
  const unframedPaths = [...pages, ...unframed.map((path) => `${path}/*`), 'auth-redirect.html', 'auth-redirect'];
  const rules: [string, Headers][] = [
    ['*', EVERYWHERE],
    [`${HASHED}/*`, { 'Cache-Control': FOREVER }],
    ...framed.map((path): [string, Headers] => [`${path}/*`, { 'Content-Security-Policy': FRAMED }]),
    ...unframedPaths.map((path): [string, Headers] => [path, { 'Content-Security-Policy': UNFRAMED }]),
    ...shared.map((path): [string, Headers] => [
      `${path}/*`,
      pinned.includes(path) ? { ...SHARED, 'Cache-Control': FOREVER } : SHARED,
    ]),
  ];
  return rules
    .map(([path, headers]) => `/${path}\n${lines(headers, (name, value) => `  ${name}: ${value}`)}\n`)
    .join('');
}

/** Azure Static Web Apps. The first route that matches counts; its headers replace the global ones of the same name. */
function staticWebApp({ framed, shared, pinned }: Site): string {
  const routes = [
    { route: `/${HASHED}/*`, headers: { 'Cache-Control': FOREVER } },
    ...framed.map((path) => ({ route: `/${path}/*`, headers: { 'Content-Security-Policy': FRAMED } })),
    ...shared.map((path) => ({
      route: `/${path}/*`,
      headers: pinned.includes(path) ? { ...SHARED, 'Cache-Control': FOREVER } : SHARED,
    })),
  ];
  const config = {
    globalHeaders: { ...EVERYWHERE, 'Content-Security-Policy': UNFRAMED, 'Cache-Control': FRESH },
    routes,
    responseOverrides: { 404: { rewrite: '/404.html' } },
    trailingSlash: 'auto',
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** Apache, in any folder. Needs `AllowOverride FileInfo` and mod_headers; without mod_headers the files are served bare. */
function apache({ framed, shared, pinned }: Site): string {
  const always = (headers: Headers, condition = ''): string =>
    lines(headers, (name, value) => `  Header always set ${name} "${value}"${condition}`);
  // `always` would be sent with errors too: a file that is missing while a host is being updated would be remembered as missing.
  const onSuccess = (headers: Headers, condition: string): string =>
    lines(headers, (name, value) => `  Header set ${name} "${value}"${condition}`);
  const ifError = (headers: Headers): string =>
    lines(headers, (name, value) => `  Header always set ${name} "${value}" "expr=%{REQUEST_STATUS} >= 400"`);
  const marks = (name: string, paths: readonly string[]): string =>
    paths.map((path) => `  SetEnvIf Request_URI "/${path.replaceAll('.', '\\.')}/" ${name}`).join('\n');
  return `# For Apache: "AllowOverride FileInfo" for this folder, and the modules headers and setenvif.
# A page for unknown addresses: ErrorDocument 404 /PATH-OF-THIS-FOLDER/404.html
AddType text/javascript .js
AddType application/json .json
<IfModule mod_headers.c>
${marks('FOREVER', [HASHED, ...pinned])}
${marks('FRAMED', framed)}
${marks('SHARED', shared)}
${always(EVERYWHERE)}
${onSuccess({ 'Cache-Control': FOREVER }, ' env=FOREVER')}
${onSuccess({ 'Cache-Control': FRESH }, ' env=!FOREVER')}
${ifError({ 'Cache-Control': FRESH })}
${always({ 'Content-Security-Policy': FRAMED }, ' env=FRAMED')}
${always({ 'Content-Security-Policy': UNFRAMED }, ' env=!FRAMED')}
${always(SHARED, ' env=SHARED')}
</IfModule>
<IfModule mod_filter.c>
  <IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE text/html text/javascript application/json
  </IfModule>
</IfModule>
`.replaceAll(/\n{2,}/g, '\n');
}

const IIS_FOREVER = `      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>`;

/** IIS 7.5 and later. `remove` before `add`: a value that a folder above has set would be an error 500.19. */
function iis({ framed, shared, pinned }: Site): string {
  const set = (headers: Headers): string =>
    lines(
      headers,
      (name, value) => `        <remove name="${name}" />\n        <add name="${name}" value="${xml(value)}" />`,
    );
  const place = (path: string, inside: string): string =>
    `  <location path="${path}">\n    <system.webServer>\n${inside}\n    </system.webServer>\n  </location>\n`;
  const headers = (inside: string): string =>
    `      <httpProtocol>\n        <customHeaders>\n${inside}\n        </customHeaders>\n      </httpProtocol>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
${headers(`        <remove name="X-Frame-Options" />\n        <remove name="X-Powered-By" />\n${set({ ...EVERYWHERE, 'Content-Security-Policy': UNFRAMED })}`)}
      <staticContent>
        <remove fileExtension=".json" />
        <mimeMap fileExtension=".json" mimeType="application/json" />
        <remove fileExtension=".js" />
        <mimeMap fileExtension=".js" mimeType="text/javascript" />
        <clientCache cacheControlMode="DisableCache" />
      </staticContent>
      <defaultDocument enabled="true">
        <files>
          <clear />
          <add value="index.html" />
        </files>
      </defaultDocument>
  </system.webServer>
${[
  place(HASHED, IIS_FOREVER),
  ...framed.map((path) => place(path, headers(set({ 'Content-Security-Policy': FRAMED })))),
  ...shared.map((path) =>
    place(path, [headers(set(SHARED)), ...(pinned.includes(path) ? [IIS_FOREVER] : [])].join('\n')),
  ),
].join('')}</configuration>
`;
}

const lines = (headers: Headers, line: (name: string, value: string) => string): string =>
  Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join('\n');

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
