import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIST, ROOT } from '../places.ts';
import { atMost, type Row } from '../table.ts';

const PAGES = 2_000;

/** Builds the site with its error pages many times over, until it has as many pages as a large one. */
export function building(): Row[] {
  const all = globSync(`${DIST}/**/*.html`).length;
  const errors = globSync(`${DIST}/*/errors/*/index.html`).length;
  const copies = Math.ceil((PAGES - all) / errors);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, String(copies)], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0)
    return [
      {
        what: `building ${PAGES} pages`,
        must: '≤ 60 s',
        measured: `failed: ${stderr.trim().split('\n')[0]}`,
        ok: false,
      },
    ];
  const { seconds, pages } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as { seconds: number; pages: number };
  return [atMost(`building ${PAGES} pages`, seconds, 60, 's', `${pages} pages: the error pages ${copies + 1} times`)];
}

const script = join(fileURLToPath(import.meta.url), '..', 'build-many.ts');
