import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createProxy } from 'node:http';
import { createServer, type Server } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerAsMicrosoft, type FakeEntra } from '../tenant/fake-entra.ts';

export interface StandIn {
  /** Port of a proxy on this machine, through which the two hosts of Microsoft lead to the stand-in, and no other host anywhere. */
  port: number;
  close: () => Promise<void>;
}

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'authorization, content-type, accept, client-request-id, return-client-request-id',
  'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
};

/** A certificate of this minute for a name that nobody checks; null where there is no OpenSSL to make it. */
function certificate(): { key: string; cert: string } | null {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=stand-in'];
  try {
    execFileSync('openssl', [...request, '-keyout', key, '-out', cert], { stdio: 'ignore' });
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Stands in for Microsoft's sign-in and Graph over real HTTPS; null where no certificate can be made. */
export async function standInForMicrosoft(entra: FakeEntra): Promise<StandIn | null> {
  const made = certificate();
  if (made === null) return null;
  const microsoft = createServer(made, (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (request.method === 'OPTIONS') return response.writeHead(204, CORS).end();
      const answer = answerAsMicrosoft(entra, {
        method: request.method ?? 'GET',
        url: `https://${request.headers.host}${request.url}`,
        authorization: request.headers.authorization ?? '',
        body: parts.length === 0 ? null : Buffer.concat(parts).toString(),
      });
      return response.writeHead(answer.status, answer.headers).end(answer.body);
    });
  });
  const inside = await listening(microsoft);
  const hosts = [entra.options.login, entra.options.graph].map((address) => new URL(address).host);
  const proxy = createProxy();
  proxy.on('connect', (request, socket) => {
    socket.on('error', () => socket.destroy());
    if (!hosts.includes((request.url ?? '').replace(/:443$/, ''))) return socket.destroy();
    const through = connect(inside, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      through.pipe(socket).pipe(through);
    });
    through.on('error', () => socket.destroy());
    return through;
  });
  const port = await listening(proxy);
  return {
    port,
    close: async () => {
      microsoft.closeAllConnections();
      await Promise.all([proxy, microsoft].map((one) => new Promise((closed) => one.close(closed))));
    },
  };
}

async function listening(server: Server | ReturnType<typeof createProxy>): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
}
