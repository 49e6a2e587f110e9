import type { Browser } from 'puppeteer-core';
import { openBrowser, PATIENCE } from '../bench-browser.ts';
import { type BenchServer, serveCounted } from '../byte-server.ts';
import { blankPage } from '../sites/blank.ts';
import { guide as guideSite } from '../sites/guide.ts';
import { built } from '../sites/index.ts';
import { atMost, beside, median, type Row } from '../table.ts';
import { makeTree } from '../tree.ts';
import { auditOnce } from './audit.ts';

/** Kilobytes of the first packets: ten of 1,460 bytes, less what the headers take. */
const MOST_PAGE = 14;
/** Kilobytes of scripts that are fetched before anybody did anything. */
const MOST_SCRIPT = 18;
/** How many times later than a blank page the page may be seen. */
const MOST_RATIO = 1.05;
const RUNS = 5;

const BLANK = 'a blank page';
/** Those whose first paint is measured on a machine slowed down in earnest, too. */
const SEEN: ReadonlySet<string> = new Set([BLANK, guideSite.name]);

interface Loaded {
  name: string;
  page: number;
  script: number;
  all: number;
  fcp: number[];
  lcp: number[];
  /** First contentful paint of a page that is slowed down in earnest. */
  seen: number[];
}

interface Candidate {
  name: string;
  folder: string;
  path: string;
}

/** What is fetched without input, and when it is seen: the guide, the same tree built otherwise, and a blank page. */
export async function firstLoad(): Promise<Row[]> {
  const { sites, missing } = await built(makeTree());
  const candidates: Candidate[] = [
    { name: BLANK, folder: blankPage(), path: '' },
    ...sites.map(({ name, site }, i) => ({ name, folder: site.folder, path: i === 0 ? 'en/' : site.path })),
  ];
  const { browser, port } = await openBrowser();
  try {
    const loads = [];
    for (const candidate of candidates) loads.push(await start(browser, candidate));
    // One after another in each round, so that whatever else the machine does hits all alike.
    for (let run = 0; run < RUNS; run += 1)
      for (const { server, path, loaded } of loads) {
        const { fcp, lcp } = await auditOnce(server.url + path, port, { categories: ['performance'] });
        loaded.fcp.push(fcp);
        loaded.lcp.push(lcp);
        if (SEEN.has(loaded.name)) loaded.seen.push(await seenAfter(server.url + path, port));
      }
    for (const { server } of loads) server.close();
    return [...rowsOf(loads.map(({ loaded }) => loaded)), ...missing];
  } finally {
    await browser.close();
  }
}

/** The simulation counts a page as seen when all of it has come; a browser shows the first packets. In milliseconds. */
async function seenAfter(url: string, port: number): Promise<number> {
  const { fcp } = await auditOnce(url, port, { categories: ['performance'], throttlingMethod: 'devtools' });
  return fcp;
}

async function start(
  browser: Browser,
  { name, folder, path }: Candidate,
): Promise<{ server: BenchServer; path: string; loaded: Loaded }> {
  const server = await serveCounted(folder);
  const page = await browser.newPage();
  await page.goto(server.url + path, { waitUntil: 'networkidle0', timeout: PATIENCE });
  await page.close();
  const sum = (of: (path: string) => boolean): number =>
    server.sent.filter((sent) => of(sent.path)).reduce((all, { bytes }) => all + bytes, 0);
  const isScript = (path: string): boolean => path.endsWith('.js');
  const isPage = (path: string): boolean => /\/$|\.html$|^[^.]*$/.test(path);
  return {
    server,
    path,
    loaded: { name, page: sum(isPage), script: sum(isScript), all: sum(() => true), fcp: [], lcp: [], seen: [] },
  };
}

function rowsOf([blank, guide, ...others]: readonly Loaded[]): Row[] {
  if (blank === undefined || guide === undefined) return [];
  const beyond = (what: string, of: (one: Loaded) => number[]): Row =>
    atMost(
      `first load: ${what}, times a blank page`,
      median(of(guide)) / median(of(blank)),
      MOST_RATIO,
      '',
      `${all(of(guide))} ms beside ${all(of(blank))} ms`,
    );
  return [
    atMost('first load: page, brotli', guide.page / 1000, MOST_PAGE, 'kB'),
    atMost('first load: script files without input, brotli', guide.script / 1000, MOST_SCRIPT, 'kB'),
    beyond('FCP, simulated', ({ fcp }) => fcp),
    beyond('LCP, simulated', ({ lcp }) => lcp),
    beside('  FCP, slowed down in earnest', `${all(guide.seen)} ms beside ${all(blank.seen)} ms of a blank page`),
    ...[blank, ...others].map((one) =>
      beside(
        `  beside it: ${one.name}`,
        `FCP ${Math.round(median(one.fcp))} ms, LCP ${Math.round(median(one.lcp))} ms, script ${kilo(one.script)} kB, all ${kilo(one.all)} kB`,
      ),
    ),
  ];
}

const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);
const all = (values: readonly number[]): string => values.map(Math.round).join(', ');
