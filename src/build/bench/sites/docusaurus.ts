import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from '../measures/install.ts';
import { PINNED } from '../pinned.ts';
import type { Tree, TreeQuestion } from '../tree.ts';
import type { Builder } from './site.ts';

/** Documentation as most teams publish it: a page for each question, a link for each answer. */
export const docusaurus: Builder = {
  name: 'Docusaurus',
  build: (tree) => {
    const folder = install('docusaurus', PINNED.docusaurus);
    writePages(folder, tree);
    buildOnce(folder, tree);
    return {
      folder: join(folder, 'build'),
      path: tree.questions[0]?.id ?? '',
      pages: false,
      ready: 'html[data-has-hydrated="true"] article',
      heading: 'article h1',
      option: () => null,
      next: ({ options, taken }) => `article a[href$="/${options.find(({ value }) => value === taken)?.next}"]`,
    };
  },
};

function writePages(folder: string, tree: Tree): void {
  const docs = join(folder, 'docs');
  mkdirSync(docs, { recursive: true });
  tree.questions.forEach((question, at) => {
    writeFileSync(join(docs, `${question.id}.md`), pageOf(question, at, tree.words.how));
  });
  writeFileSync(join(docs, 'verdict.md'), `---\nslug: /verdict\n---\n# ${tree.words.verdict}\n`);
  writeFileSync(join(folder, 'docusaurus.config.js'), configOf(tree));
}

function pageOf({ id, title, hint, how, options }: TreeQuestion, at: number, more: string): string {
  const links = options.map(({ label, next }) => `- [${label}](./${next}.md)`);
  const head = `---\nslug: /${id}\nsidebar_position: ${at}\n---`;
  return `${[head, `# ${title}`, hint, links.join('\n'), `## ${more}`, ...how].join('\n\n')}\n`;
}

function configOf({ words }: Tree): string {
  const config = {
    title: words.title,
    url: 'https://contoso.com',
    baseUrl: '/',
    // The title leads to a start page, which this tree doesn't have.
    onBrokenLinks: 'ignore',
    markdown: { format: 'md' },
    presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
  };
  return `export default ${JSON.stringify(config, null, 2)};\n`;
}

/** Built anew only when the tree has changed: it takes most of a minute. */
function buildOnce(folder: string, tree: Tree): void {
  const stamp = join(folder, 'build', 'tree.json');
  const wanted = JSON.stringify(tree);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const tool = join(folder, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  const env = { ...process.env, DISABLE_UPDATE_NOTIFIER: 'true' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, 'build', folder], {
    cwd: folder,
    encoding: 'utf8',
    env,
    timeout: 300_000,
  });
  if (status !== 0)
    throw new Error(
      `${stderr}\n${stdout}`
        .trim()
        .split('\n')
        .find((line) => /error/i.test(line)) ?? 'its build failed',
    );
  writeFileSync(stamp, wanted);
}
