import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createFakeGraph, type FakeGraph, type FakeTenant } from './fake-graph.ts';

export interface GraphServer {
  /** Where it listens, in place of `https://graph.microsoft.com`. */
  graph: string;
  fake: FakeGraph;
  close: () => Promise<void>;
}

/** A fake Graph behind a real socket: what is tested goes through the real `fetch`. `raw` answers before the fake does. */
export async function startGraphServer(
  tenant: Partial<FakeTenant> = {},
  raw: (request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): Promise<GraphServer> {
  const fake = createFakeGraph(tenant);
  const server = createServer((request, response) => {
    if (raw(request, response)) return;
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const token = (request.headers.authorization ?? '').replace('Bearer ', '');
      const url = `http://${request.headers.host}${request.url}`;
      const said = fake.answer(request.method ?? '', url, token, Buffer.concat(parts).toString() || null);
      response.writeHead(said.status, { 'Content-Type': 'application/json', ...said.headers });
      response.end(typeof said.body === 'string' ? said.body : JSON.stringify(said.body));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = (): Promise<void> =>
    new Promise((closed) => {
      server.closeAllConnections();
      server.close(() => closed());
    });
  return { graph: `http://127.0.0.1:${port}`, fake, close };
}
