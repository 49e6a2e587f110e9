import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** One answer: where it came from and how many bytes its body had on the wire. */
export interface Sent {
  path: string;
  bytes: number;
}

export interface BenchServer {
  url: string;
  /** All answers since the last `forget`. */
  sent: readonly Sent[];
  forget: () => void;
  close: () => void;
}

/** A page made on request, or null: then the folder is asked. */
export type Answer = (url: URL) => string | null;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

/** The size of a text as it is sent: brotli at its strongest, as a static host keeps it. */
export const brotli = (data: Buffer | string): Buffer =>
  brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** Serves a folder as a good static host does, compressed beforehand, and counts what it sends. */
export function serveCounted(folder: string, answer: Answer = () => null): Promise<BenchServer> {
  const packed = new Map<string, Buffer>();
  const pack = (name: string, read: () => Buffer | string): Buffer => {
    const known = packed.get(name) ?? brotli(read());
    packed.set(name, known);
    return known;
  };
  let sent: Sent[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const made = answer(url);
    const file = made === null ? fileFor(folder, url.pathname) : null;
    if (made === null && file === null) return void response.writeHead(404).end();
    const body = pack(file ?? `made ${url.pathname}${url.search}`, () => made ?? readFileSync(file as string));
    sent.push({ path: url.pathname, bytes: body.length });
    const type = TYPES[extname(file ?? url.pathname) || '.html'] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br', 'Content-Length': body.length });
    response.end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({
        url: `http://localhost:${port}/`,
        get sent() {
          return sent;
        },
        forget: () => {
          sent = [];
        },
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}

function fileFor(folder: string, path: string): string | null {
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (!file.startsWith(folder)) return null;
  return (
    [file, join(file, 'index.html'), `${file}.html`].find((name) => existsSync(name) && statSync(name).isFile()) ?? null
  );
}
