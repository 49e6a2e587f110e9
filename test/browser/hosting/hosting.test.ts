import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import {
  EVERYWHERE,
  FOREVER,
  FRAMED,
  FRESH,
  HASHED,
  SHARED,
  siteIn,
  UNFRAMED,
} from '../../../src/build/hosting/hosting.ts';
import { findApache, findNginx } from '../../../src/build/machine/servers.mjs';
import { expectGate, expectStep, giveTime, paste, pressFirstFix, type Rig, startRig, use } from '../rig.ts';
import { type RealServer, startApache, startNginx } from './real-servers.ts';

const REFUSAL =
  'Error: Invalid login: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.';
const site = siteIn('dist');
const script = `_astro/${readdirSync('dist/_astro').find((name) => name.endsWith('.js'))}`;

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

const SERVERS = [
  { name: 'nginx', find: findNginx, start: startNginx },
  { name: 'Apache', find: findApache, start: startApache },
];

describe.each(SERVERS)('$name with the files that the build makes for it', ({ name, find, start }) => {
  const folder = mkdtempSync(join(tmpdir(), 'server-'));
  let server: RealServer | null = null;
  beforeAll(async () => {
    const program = find();
    if (program !== null) server = await start(program, folder);
  }, 300_000);
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true });
  });
  const running = ({ skip }: TestContext): RealServer =>
    server ?? skip(`no ${name} here, and it could not be installed`);

  test('sends every kind of file with its headers', async (context) => {
    const { url } = running(context);
    const expected: [string, number, Record<string, string>][] = [
      ['', 200, { 'Cache-Control': FRESH, 'Content-Security-Policy': UNFRAMED }],
      ['en/', 200, { 'Cache-Control': FRESH, 'Content-Security-Policy': UNFRAMED }],
      ['en/errors/sendAsDenied/', 200, { 'Cache-Control': FRESH, 'Content-Security-Policy': UNFRAMED }],
      ['service-worker.js', 200, { 'Cache-Control': FRESH }],
      ['config.example.json', 200, { 'Cache-Control': FRESH }],
      // Whoever comes while a host is being updated must not remember that a file was missing.
      ...[HASHED, ...site.pinned].map((path): [string, number, Record<string, string>] => [
        `${path}/no-such-file.js`,
        404,
        { 'Cache-Control': FRESH },
      ]),
      [script, 200, { 'Cache-Control': FOREVER }],
      ['en/no-such-page/', 404, { 'Cache-Control': FRESH }],
      ...site.framed.map((path): [string, number, Record<string, string>] => [
        `${path}/`,
        200,
        { 'Content-Security-Policy': FRAMED },
      ]),
      ...site.shared.map((path): [string, number, Record<string, string>] => [
        `${path}/embed.js`,
        200,
        { ...SHARED, 'Cache-Control': site.pinned.includes(path) ? FOREVER : FRESH },
      ]),
    ];
    for (const [path, status, headers] of expected) {
      const answer = await fetch(url + path);
      expect(answer.status, path).toBe(status);
      for (const [header, value] of Object.entries({ ...EVERYWHERE, ...headers }))
        expect(answer.headers.get(header), `${header} of ${path}`).toBe(value);
      expect(answer.headers.get('X-Frame-Options'), path).toBeNull();
      const type = answer.headers.get('Content-Type') ?? '';
      if (status !== 200) continue;
      if (path.endsWith('.js')) expect(type, path).toMatch(/^(?:text|application)\/javascript/);
      if (path.endsWith('.json')) expect(type, path).toMatch(/^application\/json/);
      if (!/\.\w+$/.test(path)) expect(type, path).toMatch(/^text\/html/);
    }
    expect((await fetch(`${url}en/`, { headers: { 'Accept-Encoding': 'gzip' } })).headers.get('Content-Encoding')).toBe(
      'gzip',
    );
  });

  test('leads to the slash at the end of a folder, without which relative links lead elsewhere', async (context) => {
    const { url } = running(context);
    const answer = await fetch(`${url}en/errors`, { redirect: 'manual' });
    expect(answer.status).toBe(301);
    expect(new URL(answer.headers.get('Location') ?? '', url).pathname).toBe(new URL(`${url}en/errors/`).pathname);
  });

  test('carries the site in a folder, from a paste to a verdict, without a complaint', async (context) => {
    const { url } = running(context);
    const { page, requests, complaints, close } = await rig.open(url);
    const missing: string[] = [];
    page.on('response', (answer) => void (answer.status() === 404 && missing.push(answer.url())));
    await page.waitForURL(`${url}en/`);
    await paste(page, REFUSAL);
    await use(page);
    await expectGate(page, 'mailboxSetting');
    await pressFirstFix(page);
    await expectStep(page, 'fix');
    for (const path of ['id/', 'en/article/', 'id/map/', 'en/errors/sendAsDenied/', 'en/offline/'])
      await page.goto(url + path);
    // The owner's settings are no part of the build: where nobody has put any there, the browser notes that they are missing.
    expect(new Set(missing)).toEqual(new Set([`${url}config.json`]));
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(url) && !address.startsWith('data:'))).toEqual([]);
    await close();
  });
});

test('the page for unknown addresses finds the root of the site from any depth', async () => {
  const under = await startRig({ base: '/tools/smtp/' });
  const { page, close } = await under.open('en/no/such/page/');
  await page.waitForFunction(
    (root) => document.querySelector<HTMLAnchorElement>('main a')?.href === `${root}en/`,
    under.url,
  );
  await close();
  await under.close();
});

describe('a host that serves a folder without the slash at the end of its address', () => {
  /** Serves the site below /smtp, and the page of a folder with and without the slash; with `strips` it takes the slash away. */
  const startBare = async (strips: boolean): Promise<{ url: string; close: () => void }> => {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://host');
      const path = pathname.replace(/^\/smtp/, '').replace(/\/$/, '');
      if (strips && pathname.endsWith('/')) return void response.writeHead(301, { Location: `/smtp${path}` }).end();
      const file = `dist${path}${/\.\w+$/.test(path) ? '' : '/index.html'}`;
      if (!pathname.startsWith('/smtp') || !existsSync(file)) return void response.writeHead(404).end();
      const type = file.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
      response.writeHead(200, { 'Content-Type': type }).end(readFileSync(file));
    });
    await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
    const { port } = server.address() as AddressInfo;
    return { url: `http://localhost:${port}/smtp`, close: () => server.closeAllConnections() };
  };

  test('the page opens itself again with the slash, and works', async () => {
    const { url, close: stop } = await startBare(false);
    const { page, close } = await rig.open(url);
    await page.waitForURL(`${url}/en/`);
    await page.goto(`${url}/en#a=reply.sendAsDenied`);
    await page.waitForURL(`${url}/en/#a=reply.sendAsDenied`);
    await expectGate(page, 'sender');
    await close();
    stop();
  });

  test('where the host takes the slash away again, it is tried once', async () => {
    const { url, close: stop } = await startBare(true);
    const { page, requests, close } = await rig.open(`${url}/en/errors`);
    await giveTime(page, 1500);
    expect(requests.filter((address) => address === `${url}/en/errors/`).length).toBeLessThanOrEqual(1);
    await close();
    stop();
  });
});

test('the settings for IIS are well-formed', async () => {
  const page = await rig.browser.newPage();
  const wrong = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent,
    readFileSync('dist/web.config', 'utf8'),
  );
  expect(wrong).toBeUndefined();
  await page.close();
});
