import { execFileSync } from 'node:child_process';
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
 * Makes the release of a built site: the folder with its version, licence and how to host it, the same as an archive, the single file
 * of each language, examples for servers, the bill of materials, and the checksums of all that is downloaded. Gives the names of the files with a
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
  writeFileSync(join(target, 'sbom.cdx.json'), billOfMaterials());
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

interface Metadata {
  timestamp?: string;
  component?: Record<string, unknown>;
}

/** What the site is made of, as CycloneDX: npm's own list of the shipped packages, without what differs from run to run. */
function billOfMaterials(): string {
  const npm = process.env.npm_execpath;
  const args = ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--omit=optional', '--package-lock-only'];
  const [command, all] = npm === undefined ? ['npm', args] : [process.execPath, [npm, ...args]];
  const text = execFileSync(command, all, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: npm === undefined && process.platform === 'win32',
  });
  const { serialNumber: _, metadata, ...bill } = JSON.parse(text) as { serialNumber?: string; metadata?: Metadata };
  const { timestamp: __, component, ...about } = metadata ?? {};
  // npm calls the site after the folder that it lies in.
  const named = { ...about, component: { ...component, name: 'smtp-auth-troubleshooter' } };
  return `${JSON.stringify({ ...bill, metadata: named }, null, 1)}\n`;
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
