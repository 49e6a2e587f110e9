import { openBrowser } from '../bench-browser.ts';
import { serveCounted } from '../byte-server.ts';
import { DIST } from '../places.ts';
import { median, type Row } from '../table.ts';
import { type Audit, auditOnce } from './audit.ts';

const PAGES = {
  start: 'en/',
  'a question': 'en/#a=reply.authenticationUnsuccessful',
  'a verdict': 'en/#a=reply.securityDefaultsPolicy',
  'an error page': 'en/errors/criteriaNotMet/',
  'a client page': 'en/clients/konicaBizhub/',
  'the fleet view': 'en/senders/',
} as const;
/** What a host without settings answers. */
const SETTINGS = '/config.json';
/** Performance depends on what else the machine does: below 100 it is measured again. */
const RUNS = 3;

/** Lighthouse's four scores of each kind of page. */
export async function lighthouseScores(): Promise<Row[]> {
  const server = await serveCounted(DIST, ({ pathname }) => (pathname === SETTINGS ? '{}' : null));
  const { browser, port } = await openBrowser();
  const rows: Row[] = [];
  try {
    for (const [name, path] of Object.entries(PAGES)) rows.push(rowOf(name, await auditPage(server.url + path, port)));
  } finally {
    await browser.close();
    server.close();
  }
  return rows;
}

async function auditPage(url: string, port: number): Promise<Audit[]> {
  const runs = [await auditOnce(url, port)];
  while (runs.length < RUNS && runs.some(({ scores }) => scores.performance < 100))
    runs.push(await auditOnce(url, port));
  return runs;
}

function rowOf(page: string, runs: readonly Audit[]): Row {
  const [first] = runs;
  const performance = median(runs.map(({ scores }) => scores.performance));
  const scores = [performance, ...Object.values(first?.scores ?? {}).slice(1)];
  const notes = [...new Set(runs.flatMap(({ lost }) => lost))];
  if (runs.length > 1)
    notes.push(`performance of ${runs.length} runs: ${runs.map((run) => run.scores.performance).join(', ')}`);
  return {
    what: `Lighthouse, mobile: ${page}`,
    must: '100 / 100 / 100 / 100',
    measured: `${scores.join(' / ')}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`,
    ok: scores.every((score) => score === 100),
  };
}
