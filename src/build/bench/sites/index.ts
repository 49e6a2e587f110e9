import { beside, type Row } from '../table.ts';
import type { Tree } from '../tree.ts';
import { docusaurus } from './docusaurus.ts';
import { guide } from './guide.ts';
import { mui } from './mui.ts';
import { multiPage } from './multi-page.ts';
import type { Builder, Site } from './site.ts';
import { survey, surveyStill } from './survey.ts';

/** The product first, then what it is compared with. */
const BUILDERS: readonly Builder[] = [guide, multiPage, survey, surveyStill, mui, docusaurus];

export interface Built {
  sites: readonly { name: string; site: Site }[];
  /** A row for each that could not be built here. */
  missing: readonly Row[];
}

/** Builds the tree in every way; what cannot be installed or built is told and left out. */
export async function built(tree: Tree): Promise<Built> {
  const sites: { name: string; site: Site }[] = [];
  const missing: Row[] = [];
  for (const { name, build } of BUILDERS) {
    try {
      sites.push({ name, site: await build(tree) });
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      missing.push(beside(`  beside it: ${name}`, `not built: ${reason}`));
    }
  }
  return { sites, missing };
}
