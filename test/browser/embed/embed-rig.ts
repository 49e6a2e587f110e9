import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { READY } from '../rig.ts';

/** A web server of somebody else: another origin and another site than the guide's, both of them loopback. */
export interface Wiki {
  url: string;
  /** Puts a page at a path; `headers` such as a policy of the wiki. */
  put: (path: string, html: string, headers?: Record<string, string>) => string;
  close: () => Promise<void>;
}

export async function startWiki(): Promise<Wiki> {
  const pages = new Map<string, { html: string; headers: Record<string, string> }>();
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://wiki').pathname);
    if (page === undefined) return void response.writeHead(404).end('Not found');
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    put: (path, html, headers = {}) => {
      pages.set(`/${path}`, { html, headers });
      return url + path;
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** A page of a wiki around some HTML. The icon keeps the browser from asking for one. */
export const wikiPage = (body: string): string =>
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Wiki</title><link ' +
  'rel="icon" href="data:,"></head><body><h1>Printers</h1><p><input id="before" aria-label="Search ' +
  `the wiki"></p>${body}<p><a id="after" href="#end">After</a></p></body></html>`;

/** The guide's frame in a page, once the guide works in it. */
export async function guideIn(page: Page, selector = 'iframe'): Promise<Frame> {
  const handle = await page.waitForSelector(selector, { state: 'attached' });
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error(`${selector} holds no page`);
  await frame.waitForSelector(READY, { timeout: 15_000 });
  return frame;
}
