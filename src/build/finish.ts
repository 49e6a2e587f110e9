import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CLOUD_HOSTS } from '../graph/clouds.ts';

/** Name of the one Trusted Types policy: the addresses of the worker and the service worker need it. */
const TRUSTED_TYPES_POLICY = 'smtp-auth-troubleshooter';

/** The page that a sign-in returns to: its registered address is a file beside the root, whatever form the others have. */
const REDIRECT_PAGE = 'auth-redirect';

/** Finishes the built pages: relative addresses, a first script that delays nothing, and the policy of each page. */
export function finish(): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        await putBesideRoot(root, REDIRECT_PAGE);
        const files = await readdir(root, { recursive: true });
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const path = join(root, file);
          const html = await readFile(path, 'utf8');
          await writeFile(path, await finishPage(html, toRoot(relative(root, path)), root));
        }
      },
    },
  };
}

async function putBesideRoot(root: string, name: string): Promise<void> {
  await rename(join(root, name, 'index.html'), join(root, `${name}.html`));
  await rm(join(root, name), { recursive: true });
}

/** The way from a page to the root of the site: `../../` for `en/errors/index.html`. */
export function toRoot(page: string): string {
  return '../'.repeat(page.split(sep).length - 1) || './';
}

/** One page: its addresses made relative, its first script put inline, its policy written. `folder` is the built site. */
export async function finishPage(html: string, root: string, folder: string): Promise<string> {
  const near = html.replaceAll(/(\s(?:href|src)=")\/(?!\/)/g, `$1${root}`);
  const whole = await putScriptInline(near, root, folder);
  return whole.replace(
    '<meta name="policy">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(whole)}">`,
  );
}

/** A script file in the head would hold back the first paint; this small one only decides when to fetch the others. */
async function putScriptInline(html: string, root: string, folder: string): Promise<string> {
  const tag = html.match(/<script type="module" src="([^"]+)"><\/script>/);
  if (tag === null) return html;
  const path = (tag[1] ?? '').slice(root.length);
  const code = await readFile(join(folder, path), 'utf8');
  const beside = `${root}${path.slice(0, path.lastIndexOf('/') + 1)}`;
  const near = await fetchTogether(code.trim(), join(folder, path, '..'));
  const inline = near.replaceAll(/(["'`])\.\//g, `$1${beside}`);
  return html.replace(tag[0], () => `<script type="module">${inline}</script>`);
}

/**
 * Has the files that a script imports later fetched together with those that they import themselves: each would cost a
 * round trip more if it were asked for only when the one before it is there.
 */
async function fetchTogether(code: string, folder: string): Promise<string> {
  let found = code;
  for (const [call, path = ''] of code.matchAll(/import\(["'`](\.\/[^"'`]+)["'`]\)/g)) {
    const [, ...others] = await importsOf(path, folder);
    if (others.length > 0)
      found = found.replace(call, () => `together(${call},${JSON.stringify(others).slice(1, -1)})`);
  }
  return found === code
    ? code
    : `${found};function together(first,...others){for(const path of others)import(path);return first}`;
}

/** A built script and all that it imports at its top, as paths in their common folder. */
async function importsOf(path: string, folder: string, seen: string[] = []): Promise<string[]> {
  if (seen.includes(path)) return seen;
  seen.push(path);
  const code = await readFile(join(folder, path), 'utf8');
  for (const [, other = ''] of code.matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/g)) await importsOf(other, folder, seen);
  return seen;
}

/**
 * Whether people can sign in on this page: the guide, and the page that checks an app registration. The page that a sign-in
 * returns to only hands the answer on, without a request.
 */
function signsIn(html: string): boolean {
  return /<(?:div|form) id="(?:guide|register)"/.test(html);
}

/** The strictest policy that the page works with; `frame-ancestors` is left to headers, since a page cannot set it. */
export function policyOf(html: string): string {
  const scripts = hashes(
    html,
    /<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/script>/g,
  );
  const styles = hashes(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts}`.trim(),
    `style-src ${styles || "'none'"}`,
    "img-src 'self' data:",
    `connect-src ${["'self'", ...(signsIn(html) ? CLOUD_HOSTS : [])].join(' ')}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES_POLICY}`,
  ].join('; ');
}

function hashes(html: string, pattern: RegExp): string {
  const found = [...html.matchAll(pattern)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [...new Set(found)].join(' ');
}
