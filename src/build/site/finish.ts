import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CLOUD_HOSTS } from '../../graph/sign-in/clouds.ts';
import { INTEGRITY_TO_COME } from './element-release.ts';
import { publishElement } from './publish-element.ts';
import { putScriptsInline } from './scripts/inline-script.ts';
import { forPage, oneScript } from './scripts/one-script.ts';
import { isListed, robots, sitemap } from './sitemap.ts';
import { hasWords, type SplitTexts, splitTexts, withTexts } from './split-texts.ts';

/** Name of the one Trusted Types policy: the addresses of the worker and the service worker need it. */
const TRUSTED_TYPES_POLICY = 'smtp-auth-troubleshooter';

/** What the README shows of the project, and what the picture for previews of links is drawn from. */
const PICTURES = ['picture.svg', 'social.svg'];

/** The page that a sign-in returns to: its registered address is a file beside the root, whatever form the others have. */
const REDIRECT_PAGE = 'auth-redirect';

/** Finishes the built pages: relative addresses, a first script that delays nothing, and the policy of each page. */
export function finish(): AstroIntegration {
  let site: string | undefined;
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const integrity = await publishElement(root);
        await putBesideRoot(root, REDIRECT_PAGE);
        await movePictures(root);
        const files = await readdir(root, { recursive: true });
        const texts = await textsOf(root);
        const listed: string[] = [];
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const path = join(root, file);
          const html = (await readFile(path, 'utf8')).replaceAll(INTEGRITY_TO_COME, integrity);
          const split = texts.get(file.slice(0, 2));
          const named = split === undefined ? html : withTexts(html, toRoot(file), split);
          await writeFile(path, await finishPage(named, toRoot(file), root));
          const address = relative(root, path)
            .replaceAll(sep, '/')
            .replace(/index\.html$/, '');
          if (address.endsWith('/') && isListed(address, html)) listed.push(address);
        }
        const languages = [...new Set(listed.map((address) => address.slice(0, 2)))].sort();
        if (site !== undefined) {
          await writeFile(join(root, 'sitemap.xml'), sitemap(listed, site, languages));
          await writeFile(join(root, 'robots.txt'), robots(site));
        }
      },
    },
  };
}

/** Moves the pictures out of the site, to where a host of code shows them; elsewhere they are only taken away. */
async function movePictures(root: string): Promise<void> {
  for (const picture of PICTURES) {
    const svg = await readFile(join(root, picture), 'utf8');
    await rm(join(root, picture));
    if (existsSync('.github')) await writeFile(join('.github', picture), svg);
  }
}

/** What each language's guide fetches, by the language. */
async function textsOf(root: string): Promise<Map<string, SplitTexts>> {
  const languages = (await readdir(root)).filter((name) => hasWords(root, name));
  return new Map(await Promise.all(languages.map(async (lang) => [lang, await splitTexts(root, lang)] as const)));
}

async function putBesideRoot(root: string, name: string): Promise<void> {
  await rename(join(root, name, 'index.html'), join(root, `${name}.html`));
  await rm(join(root, name), { recursive: true });
}

/** The way from a page to the root of the site: `../../` for `en/errors/index.html`. */
export function toRoot(page: string): string {
  return '../'.repeat(page.split(sep).length - 1) || './';
}

/** One page: its addresses made relative, its scripts put inline, its policy written. `folder` is the built site. */
export async function finishPage(html: string, root: string, folder: string): Promise<string> {
  const near = html.replaceAll(/(\s(?:href|src)=")\/(?!\/)/g, `$1${root}`);
  const whole = await putOneScripts(await putScriptsInline(near, root, folder), root, folder);
  return whole.replace(
    '<meta name="policy">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(whole)}">`,
  );
}

/** The scripts of pages that hold everything in one, by entry and way to the root: each is bundled once. */
const bundled = new Map<string, Promise<string>>();

/** What an entry leaves out: nobody signs in inside a frame, and the tables of senders are read on a page of their own. */
const STAND_INS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'pages/[lang]/_scripts/embed.ts': {
    'ui/tenant/tenant-screen.tsx': 'ui/tenant/framed-screen.tsx',
    'ui/reading/for-senders.ts': 'ui/reading/for-senders-alone.ts',
    'read/known/read-known-line.ts': 'read/known/no-known-line.ts',
  },
};

/** Bundles the scripts that a page names in `data-one-script`, and puts them in the page. */
async function putOneScripts(html: string, root: string, folder: string): Promise<string> {
  const tag = html.match(/<script data-one-script="([^"]+)"><\/script>/);
  if (tag === null) return html;
  const [, entry = ''] = tag;
  const key = `${entry} ${root}`;
  const worker =
    (await readdir(folder, { recursive: true })).find((file) => /read-worker-[\w-]+\.js$/.test(file)) ?? '';
  const script =
    bundled.get(key) ??
    oneScript({
      entry,
      worker: worker === '' ? '' : root + worker.replaceAll(sep, '/'),
      instead: STAND_INS[entry] ?? {},
    });
  bundled.set(key, script);
  const code = forPage(await script);
  return putOneScripts(
    html.replace(tag[0], () => `<script>${code}</script>`),
    root,
    folder,
  );
}

/**
 * Whether people can sign in on this page: the guide outside of frames, and the page that checks an app registration. The page that a sign-in
 * returns to only hands the answer on, without a request.
 */
function signsIn(html: string): boolean {
  return /<(?:div|form) id="(?:guide|register|senders)"/.test(html) && !html.includes('<body class="embed"');
}

/** The strictest policy that the page works with; `frame-ancestors` is left to headers, since a page cannot set it. */
export function policyOf(html: string): string {
  const { scripts, styles } = hashesOf(html);
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts}`.trim(),
    `style-src ${styles || "'none'"}`,
    "img-src 'self' data:",
    `connect-src ${["'self'", ...(signsIn(html) ? CLOUD_HOSTS : [])].join(' ')}`,
    ...(html.includes('<iframe') ? ["frame-src 'self'"] : []),
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES_POLICY}`,
  ].join('; ');
}

/** The hashes of a page's inline scripts and styles, as a policy names them. */
export function hashesOf(html: string): { scripts: string; styles: string } {
  return {
    scripts: hashes(
      html,
      /<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/script>/g,
    ),
    styles: hashes(html, /<style[^>]*>([\s\S]*?)<\/style>/g),
  };
}

function hashes(html: string, pattern: RegExp): string {
  const found = [...html.matchAll(pattern)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [...new Set(found)].join(' ');
}
