// Serves the built site on this machine, for a look and for the tests. Any static host does the same.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const DIST = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** The file of an address below the base, or null: outside the folder, or not there. */
function fileFor(root, path) {
  const file = normalize(join(root, path));
  if (file !== root && !file.startsWith(root + sep)) return null;
  if (!existsSync(file)) return null;
  return statSync(file).isDirectory() ? fileFor(root, join(path, 'index.html')) : file;
}

/**
 * Starts a server for a folder. `base` is the path under which it appears, such as `/tools/smtp/`.
 * `port` 0 takes any free one; where a usual port is busy, a free one is taken too.
 * @param {{ root?: string, base?: string, port?: number, host?: string }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function serve({ root = DIST, base = '/', port = 0, host = 'localhost' } = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(base) ? decode(pathname.slice(base.length)) : null;
    const file = inside === null ? null : fileFor(root, inside);
    if (file === null) {
      response.writeHead(404, { 'Content-Type': TYPES['.txt'] }).end('Not found');
      return;
    }
    // A folder is addressed with a slash at the end, or its relative links would lead elsewhere.
    if (file.endsWith('index.html') && !pathname.endsWith('/') && !pathname.endsWith('index.html')) {
      response.writeHead(301, { Location: `${pathname}/` }).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'X-Content-Type-Options': 'nosniff',
      // Another site's page may check the hash of the element's script, which it sees only with this.
      ...(/\/v[\d.]+\/[^/]+$/.test(pathname) ? { 'Access-Control-Allow-Origin': '*' } : {}),
    });
    createReadStream(file).pipe(response);
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

function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await serve({ port: 4321 });
  console.log(`The troubleshooter runs at ${url}\nPress Ctrl+C to stop.`);
}
