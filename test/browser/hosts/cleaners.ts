import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { installNpm, unpackDebian } from '../../../src/build/machine/on-demand.mjs';
import { serve } from '../../../src/build/serve.mjs';
import { startWiki, wikiPage } from '../embed/embed-rig.ts';
import { type Codes, type HostPages, type PutInto, run } from './host.ts';
import { findPhp } from './wikis.ts';

/** A page of somebody else for each code, after `clean` has had it. */
async function pagesOf(codes: Codes, clean: (code: string) => string | Promise<string>): Promise<HostPages> {
  const wiki = await startWiki();
  const addresses: Record<string, string> = {};
  for (const [name, code] of Object.entries(codes)) addresses[name] = wiki.put(name, wikiPage(await clean(code)));
  return { address: (name) => addresses[name] ?? wiki.url, close: wiki.close };
}

/** A page whose author writes its HTML. A box that takes an address makes a frame of it, or a link. */
export const plainPage: PutInto = (codes) => {
  const written = Object.entries(codes).map(([name, code]) => {
    if (name.endsWith('-address')) return [name, `<iframe src="${code}" width="100%" height="700"></iframe>`];
    return [name, name.endsWith('-plainLink') ? `<a href="${code}">${code}</a>` : code];
  });
  return pagesOf(Object.fromEntries(written), (code) => code);
};

/** What WordPress keeps of what is saved by somebody without the right unfiltered_html. */
const KSES = `<?php
define('ABSPATH', $argv[1] . '/');
define('WPINC', 'wp-includes');
foreach (['compat', 'load', 'plugin', 'functions', 'formatting', 'blocks', 'kses'] as $file)
    require_once ABSPATH . WPINC . '/' . $file . '.php';
echo wp_kses_post(stream_get_contents(STDIN));
`;

export const kses: PutInto = async (codes, folder) => {
  const php = findPhp();
  const packages = await unpackDebian('hosts/wordpress', ['wordpress']);
  if (php === null || packages === null) return 'no PHP or no package wordpress here';
  const script = join(folder, 'kses.php');
  writeFileSync(script, KSES);
  return pagesOf(codes, async (code) => {
    const cleaning = run(php, [script, join(packages, 'usr/share/wordpress')]);
    cleaning.child.stdin?.end(code);
    return (await cleaning).stdout;
  });
};

/** Cleans codes in a page that has loaded a script of an npm package. */
async function inBrowser(
  browser: Browser,
  { package: name, script }: { package: string; script: string },
  codes: Codes,
  clean: (page: Page, code: string) => Promise<string>,
): Promise<HostPages | string> {
  const folder = await installNpm('hosts/cleaners', [
    'dompurify@3.3.1',
    'tinymce-6@npm:tinymce@6.8.6',
    'tinymce-8@npm:tinymce@8.9.2',
  ]);
  if (folder === null) return `${name} can't be installed here`;
  const site = await serve({ root: join(folder, 'node_modules', name) });
  const page = await browser.newPage();
  try {
    await page.goto(`${site.url}package.json`);
    await page.setContent('<textarea></textarea>');
    await page.addScriptTag({ url: site.url + script });
    return await pagesOf(codes, (code) => clean(page, code));
  } finally {
    await page.close();
    await site.close();
  }
}

interface Cleaners {
  DOMPurify: { sanitize: (html: string, options: object) => string };
  tinymce: {
    init: (
      options: object,
    ) => Promise<{ setContent: (html: string) => void; getContent: () => string; remove: () => void }[]>;
  };
}

/** DOMPurify with the options of Wiki.js 2 where frames are allowed. */
export const wikiJs: PutInto = (codes, _, browser) =>
  inBrowser(browser, { package: 'dompurify', script: 'dist/purify.min.js' }, codes, (page, code) =>
    page.evaluate(
      (html) =>
        (window as unknown as Cleaners).DOMPurify.sanitize(html, {
          ADD_ATTR: ['v-pre', 'v-slot:tabs', 'v-slot:content'],
          ADD_TAGS: ['tabset', 'template', 'component', 'iframe'],
        }),
      code,
    ),
  );

/** TinyMCE as BookStack sets it up: what its page's source code looks like after it has been saved. */
const BOOKSTACK = {
  extended_valid_elements: 'pre[*],svg[*],div[drawio-diagram],details[*],summary[*],div[*],li[class|checked|style]',
  custom_elements: 'doc-root,code-block',
  valid_children:
    '-div[p|h1|h2|h3|h4|h5|h6|blockquote|code-block],+div[pre|img],-doc-root[doc-root|#text],-li[details],' +
    '+code-block[pre],+doc-root[p|h1|h2|h3|h4|h5|h6|blockquote|code-block|div|hr]',
};

const tinyMce =
  (name: string, options: object): PutInto =>
  (codes, _, browser) =>
    inBrowser(browser, { package: name, script: 'tinymce.min.js' }, codes, (page, code) =>
      page.evaluate(
        async ([html, given]) => {
          const { tinymce } = window as unknown as Cleaners;
          const always = { selector: 'textarea', license_key: 'gpl', promotion: false };
          const [editor] = await tinymce.init({ ...always, ...given });
          editor?.setContent(html);
          const kept = editor?.getContent() ?? '';
          editor?.remove();
          return kept;
        },
        [code, options] as const,
      ),
    );

export const bookStack = tinyMce('tinymce-6', BOOKSTACK);
/** TinyMCE 8 as it comes, as in many portals. */
export const tinyMce8 = tinyMce('tinymce-8', {});
