// Serves the built site on this machine, for a look and for the tests. Any static host does the same.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';

const DIST = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist');

/** Another site's page may check the hash of the element's script, which it sees only with this. */
const FOR_OTHER_SITES = /\/v[\d.]+\/[^/]+$/;

/**
 * Starts a server for a folder. `base` is the path under which it appears, such as `/tools/smtp/`.
 * `port` 0 takes any free one; where a usual port is busy, a free one is taken too.
 * @param {{ root?: string, base?: string, port?: number, host?: string }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function serve({ root = DIST, base = '/', port = 0, host = 'localhost' } = {}) {
  // `dev` looks at the folder anew at each request: tests change it while it is served.
  const files = sirv(root, { dev: true, extensions: ['html'], setHeaders });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(base) ? pathname.slice(base.length - 1) : null;
    if (inside === null) notFound(response, root, '');
    // A folder is addressed with a slash at the end, or its relative links would lead elsewhere.
    else if (!inside.endsWith('/') && isFolder(root, inside))
      response.writeHead(301, { Location: `${pathname}/` }).end();
    // The owner's settings are no part of the build. Here nobody has any, and no request should fail for want of them.
    else if (inside === '/config.json' && !existsSync(join(root, 'config.json')))
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
    else {
      request.url = inside;
      files(request, response, () => notFound(response, root, inside));
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(serve({ root, base, port: 0, host }));
      else reject(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      const used = typeof address === 'object' && address !== null ? address.port : port;
      const close = () =>
        new Promise((closed) => {
          server.closeAllConnections();
          server.close(() => closed());
        });
      resolve({ url: `http://${host}:${used}${base}`, close });
    });
  });
}

function setHeaders(response, path) {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  if (FOR_OTHER_SITES.test(path)) response.setHeader('Access-Control-Allow-Origin', '*');
}

/** The site's own page for unknown addresses, where a page was asked for. */
function notFound(response, root, path) {
  const page = join(root, '404.html');
  const asksForPage = path !== '' && !/\.\w+$/.test(path) && existsSync(page);
  const type = asksForPage ? 'text/html' : 'text/plain';
  response
    .writeHead(404, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache' })
    .end(asksForPage ? readFileSync(page) : 'Not found');
}

/** Addresses that can't be decoded name no folder. */
function isFolder(root, path) {
  try {
    return statSync(join(root, decodeURIComponent(path)), { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await serve({ port: 4321 });
  console.log(`The troubleshooter runs at ${url}\nPress Ctrl+C to stop.`);
}
