import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, installNpm } from '../../../src/build/machine/on-demand.mjs';
import { serve } from '../../../src/build/serve.mjs';
import { type Codes, type HostPages, type PutInto, run } from './host.ts';

/** Output of a build at most, in bytes. */
const maxBuffer = 64_000_000;

/** Writes a page in Markdown for each code, with the empty lines that HTML needs around it. */
function writePages(folder: string, codes: Codes, { head = '', first = 'index' } = {}): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, code] of Object.entries({ ...codes, [first]: 'Start' }))
    writeFileSync(join(folder, `${name}.md`), `${head}# Printers\n\n${code}\n\nAfter it.\n`);
}

async function served(root: string, path: (name: string) => string = (name) => `${name}/`): Promise<HostPages> {
  const site = await serve({ root, host: '127.0.0.1' });
  return { address: (name) => site.url + path(name), close: site.close };
}

export const mkDocs: PutInto = async (codes, folder) => {
  const program = findProgram('/usr/bin/mkdocs', ['mkdocs']);
  if (program === null) return 'no MkDocs here';
  writePages(join(folder, 'docs'), codes);
  writeFileSync(join(folder, 'mkdocs.yml'), 'site_name: Wiki\n');
  await run(program, ['build', '-q'], { cwd: folder });
  return served(join(folder, 'site'));
};

export const hugo: PutInto = async (codes, folder) => {
  const program = findProgram('/usr/bin/hugo', ['hugo']);
  if (program === null) return 'no Hugo here';
  // A first page named `index` would take the others for its own parts.
  writePages(join(folder, 'content'), codes, { head: '---\ntitle: Printers\n---\n', first: '_index' });
  mkdirSync(join(folder, 'layouts', '_default'), { recursive: true });
  for (const kind of ['single', 'list'])
    writeFileSync(
      join(folder, 'layouts', '_default', `${kind}.html`),
      '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Wiki</title>{{ .Content }}</html>',
    );
  writeFileSync(join(folder, 'config.toml'), 'title = "Wiki"\n[markup.goldmark.renderer]\nunsafe = true\n');
  await run(program, ['--quiet'], { cwd: folder });
  return served(join(folder, 'public'), (name) => `${name.toLowerCase()}/`);
};

export const vitePress: PutInto = async (codes, folder) => {
  const packages = await installNpm('hosts/vitepress', ['vitepress@1.6.4']);
  if (packages === null) return 'VitePress can’t be installed here';
  symlinkSync(join(packages, 'node_modules'), join(folder, 'node_modules'));
  writePages(join(folder, 'docs'), codes);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const program = join(packages, 'node_modules/vitepress/bin/vitepress.js');
  await run(process.execPath, [program, 'build', 'docs'], { cwd: folder, maxBuffer });
  return served(join(folder, 'docs/.vitepress/dist'), (name) => `${name}.html`);
};

export const docusaurus: PutInto = async (codes, folder) => {
  const packages = await installNpm('hosts/docusaurus', [
    '@docusaurus/core@3.10.2',
    '@docusaurus/preset-classic@3.10.2',
    'react@19.2.0',
    'react-dom@19.2.0',
  ]);
  if (packages === null) return 'Docusaurus can’t be installed here';
  symlinkSync(join(packages, 'node_modules'), join(folder, 'node_modules'));
  writePages(join(folder, 'docs'), codes);
  writeFileSync(join(folder, 'package.json'), '{"name":"wiki","private":true}');
  writeFileSync(
    join(folder, 'docusaurus.config.js'),
    `module.exports = { title: 'Wiki', url: 'http://127.0.0.1', baseUrl: '/', onBrokenLinks: 'ignore',
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]] };\n`,
  );
  const program = join(packages, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  await run(process.execPath, [program, 'build'], { cwd: folder, maxBuffer });
  return served(join(folder, 'build'));
};
