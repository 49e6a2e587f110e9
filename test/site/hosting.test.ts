import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { EVERYWHERE, FOREVER, FRAMED, SHARED, siteIn, UNFRAMED } from '../../src/build/hosting/hosting.ts';
import { serverExamples } from '../../src/build/hosting/hosting-servers.ts';

const DIST = 'dist';
const site = siteIn(DIST);
const read = (name: string): string => readFileSync(`${DIST}/${name}`, 'utf8');
/** Every file as a browser asks for it, from the root. */
const files = globSync(`${DIST}/**/*.*`).map((path) => path.slice(DIST.length).replace(/(^|\/)index\.html$/, '$1'));
const pages = files.filter((path) => path.endsWith('/'));
const inFolder = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => path.startsWith(`/${folder}/`));

interface Rule {
  path: string;
  headers: [string, string][];
}

/** Rules of `_headers`, as Cloudflare Pages reads them: a path, then its headers, indented. */
function rulesOf(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = line.match(/^ {2}([\w-]+): (.+)$/) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
    else if (line !== '') rules.push({ path: line, headers: [] });
  }
  return rules;
}
const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

describe('_headers', () => {
  const rules = rulesOf(read('_headers'));

  test('stays within what the hosts take', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const line of read('_headers').split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
    for (const { path } of rules) expect(path).toMatch(/^\/[\w./-]*\*?$/);
  });

  test('sets no header twice for any file, since the values would be joined', () => {
    for (const path of files) {
      const names = rules
        .filter((rule) => matches(rule.path, path))
        .flatMap(({ headers }) => headers.map(([name]) => name));
      expect(names.sort(), path).toEqual([...new Set(names)].sort());
      expect(names, path).toEqual(expect.arrayContaining(Object.keys(EVERYWHERE)));
    }
  });

  test('says of every page who may frame it, and keeps what never changes', () => {
    const headerOf = (path: string, wanted: string): string | undefined =>
      rules
        .filter((rule) => matches(rule.path, path))
        .flatMap(({ headers }) => headers)
        .find(([name]) => name === wanted)?.[1];
    for (const path of pages)
      expect(headerOf(path, 'Content-Security-Policy'), path).toBe(inFolder(path, site.framed) ? FRAMED : UNFRAMED);
    for (const path of files)
      expect(headerOf(path, 'Cache-Control'), path).toBe(
        inFolder(path, ['_astro', ...site.pinned]) ? FOREVER : undefined,
      );
  });
});

test('the settings for Azure Static Web Apps give every file one policy and one rule for caches', () => {
  const { globalHeaders, routes } = JSON.parse(read('staticwebapp.config.json')) as {
    globalHeaders: Record<string, string>;
    routes: { route: string; headers: Record<string, string> }[];
  };
  for (const path of files) {
    const route = routes.find((one) => matches(one.route, path));
    const headers = { ...globalHeaders, ...route?.headers };
    expect(headers, path).toMatchObject(EVERYWHERE);
    expect(headers['Content-Security-Policy'], path).toBe(inFolder(path, site.framed) ? FRAMED : UNFRAMED);
    expect(headers['Cache-Control'], path).toBe(inFolder(path, ['_astro', ...site.pinned]) ? FOREVER : 'no-cache');
    if (inFolder(path, site.shared)) expect(headers, path).toMatchObject(SHARED);
  }
});

test('no host is told to forbid frames as a whole, or to open them for the sign-in', () => {
  const all = [
    ...['_headers', 'staticwebapp.config.json', '.htaccess', 'web.config'].map(read),
    ...Object.values(serverExamples(site)),
  ];
  for (const text of all) expect(text).not.toMatch(/(?<!remove name=")X-Frame-Options(?!")|Cross-Origin-Opener-Policy/);
});

test('the function for CloudFront finds the page of a folder, and adds the slash that relative links need', () => {
  const context = createContext({});
  runInContext(serverExamples(site)['cloudfront-function.js'] ?? '', context);
  const ask = (uri: string): unknown => {
    context.event = { request: { uri } };
    return JSON.parse(runInContext('JSON.stringify(handler(event))', context));
  };
  expect(ask('/tools/smtp/en/')).toEqual({ uri: '/tools/smtp/en/index.html' });
  expect(ask('/tools/smtp/_astro/start.B1.js')).toEqual({ uri: '/tools/smtp/_astro/start.B1.js' });
  expect(ask('/tools/smtp/en')).toMatchObject({ statusCode: 301, headers: { location: { value: '/tools/smtp/en/' } } });
});

describe('the service worker', () => {
  const [list = '', ...code] = read('service-worker.js').split('\n');
  const { FILES } = runInContext(`${list};({ VERSION, FILES })`, createContext({})) as {
    FILES: Record<string, string>;
  };

  test('stores every page but those for frames, and every script, as they are', () => {
    const wanted = files
      .filter((path) => path.startsWith('/_astro/') || (path.endsWith('/') && !inFolder(path, site.framed)))
      // The article holds all of these texts.
      .filter((path) => !path.startsWith('/_astro/texts-'))
      .map((path) => path.slice(1));
    expect(Object.keys(FILES)).toEqual(expect.arrayContaining(wanted));
    for (const [path, digest] of Object.entries(FILES)) {
      const content = readFileSync(`${DIST}/${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}`);
      expect(createHash('sha256').update(content).digest('base64').slice(0, 16), path).toBe(digest);
    }
  });

  test('stores no settings, no download, and not the page that a sign-in returns to', () => {
    for (const path of Object.keys(FILES))
      expect(path).not.toMatch(
        /config\.json|auth-redirect\.html|smtp-auth-troubleshooter\.html|_headers|web\.config|^v\d/,
      );
  });

  test('is one script that imports nothing', () => {
    expect(code.join('\n')).not.toMatch(/\bimport\b|importScripts/);
  });
});

test.each(pages)('%s shows the version and the date of its facts', (path) => {
  const html = read(`${path.slice(1)}index.html`);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  if (inFolder(path, site.framed)) return expect(html).toMatch(/data-checked="[^"]+20\d\d/);
  expect(html).toMatch(new RegExp(`data-version="${version}">[^<]+ ${version}<`));
  expect(html).toMatch(/data-checked="[^"]+20\d\d/);
});

test('every long script of the pages begins with the word to compile it ahead', () => {
  const scripts = files.filter((path) => /^\/_astro\/(?!.*worker).*\.js$/.test(path));
  const long = scripts.filter((path) => read(path).length > 6_000);
  expect(long.length).toBeGreaterThan(10);
  // Behind any other character the word would be a comment like others.
  for (const script of long) expect(read(script), script).toMatch(/^\/\/# allFunctionsCalledOnLoad\n./);
});
