import { openBrowser } from '../bench-browser.ts';
import { serveCounted } from '../byte-server.ts';
import { built } from '../sites/index.ts';
import { SLOWDOWN, walkOnce } from '../steps.ts';
import { atMost, beside, median, p95, type Row } from '../table.ts';
import { makeTree } from '../tree.ts';

const RUNS = 3;

/** From Continue to the next paint, for the guide and for the same tree built otherwise, walked in turn. */
export async function nextStep(): Promise<Row[]> {
  const tree = makeTree();
  const { sites, missing } = await built(tree);
  const { browser } = await openBrowser();
  const walks = await Promise.all(
    sites.map(async ({ name, site }) => ({
      name,
      site,
      server: await serveCounted(site.folder, site.answer),
      times: [] as number[],
      failed: '',
    })),
  );
  try {
    for (let run = 0; run < RUNS; run += 1)
      for (const walk of walks)
        await walkOnce(browser, walk.site, walk.server, tree)
          .then((times) => walk.times.push(...times))
          .catch((error: Error) => {
            walk.failed = error.message;
          });
  } finally {
    await browser.close();
    for (const { server } of walks) server.close();
  }
  return [...rowsOf(walks, tree.questions.length), ...missing];
}

interface Walked {
  name: string;
  times: readonly number[];
  failed: string;
}

function rowsOf([guide, ...others]: readonly Walked[], steps: number): Row[] {
  if (guide === undefined || guide.times.length === 0)
    return [{ what: 'next step', must: '', measured: `not measured: ${guide?.failed}`, ok: false }];
  const mine = median(guide.times);
  const slower = others.filter(({ times }) => times.length > 0 && median(times) > mine).length;
  const compared = others.filter(({ times }) => times.length > 0).length;
  const how = `${SLOWDOWN}× slower CPU`;
  return [
    atMost(`next step: median, ${how}`, mine, 60, 'ms', `${guide.times.length} steps, ${steps} a walk`),
    atMost(`next step: 95 of 100, ${how}`, p95(guide.times), 130, 'ms'),
    {
      what: 'next step: ahead of the same tree built otherwise',
      must: `${compared} of ${compared}`,
      measured: `${slower} of ${compared}`,
      ok: slower === compared,
    },
    ...others.map(({ name, times, failed }) =>
      beside(
        `  beside it: ${name}`,
        times.length === 0
          ? `not measured: ${failed}`
          : `median ${Math.round(median(times))} ms, 95 of 100 ${Math.round(p95(times))} ms`,
      ),
    ),
  ];
}
