import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ONE_FILE, VERSION } from '../site/version.ts';
import { siteIn } from './hosting.ts';
import { serverExamples } from './hosting-servers.ts';
import { zip } from './zip.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Makes the release of a built site: the folder with its version, licence and how to host it, the same as an archive, the single file of each
 * language, examples for servers, and the checksums of all that is downloaded. Gives the names of the files with a
 * checksum. The same site gives the same files.
 */
export function release(dist: string, target: string): string[] {
  const name = `smtp-auth-troubleshooter-${VERSION}`;
  const site = siteIn(dist);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(target, 'hosting'), { recursive: true });
  cpSync(dist, join(target, name), { recursive: true });
  cpSync(join(ROOT, 'LICENSE'), join(target, name, 'LICENSE'));
  cpSync(join(ROOT, 'src', 'build', 'hosting', 'how-to-host.md'), join(target, name, 'HOW-TO-HOST.md'));
  for (const [file, content] of Object.entries(serverExamples(site)))
    writeFileSync(join(target, 'hosting', file), content);
  for (const language of site.languages)
    cpSync(join(dist, language, 'offline', ONE_FILE), join(target, nameOfOneFile(language)));
  const entries = filesBelow(join(target, name)).map((path) => ({
    path: `${name}/${path}`,
    content: readFileSync(join(target, name, path)),
  }));
  writeFileSync(join(target, `${name}.zip`), zip(entries));
  const downloads = filesBelow(target).filter((path) => !path.startsWith(`${name}/`));
  writeFileSync(
    join(target, 'SHA256SUMS'),
    downloads.map((path) => `${sha256(join(target, path))}  ${path}\n`).join(''),
  );
  return downloads;
}

/** English has the plain name. */
const nameOfOneFile = (language: string): string =>
  language === 'en' ? ONE_FILE : ONE_FILE.replace(/\.html$/, `.${language}.html`);

function filesBelow(folder: string): string[] {
  return globSync('**/{*,.*}', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).split(sep).join('/'))
    .sort();
}

const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = release(join(ROOT, 'dist'), join(ROOT, 'release'));
  console.log(`Version ${VERSION} is in release/:\n${[...files, 'SHA256SUMS'].map((file) => `  ${file}`).join('\n')}`);
}
