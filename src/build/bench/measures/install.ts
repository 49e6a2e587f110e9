import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../places.ts';

/** Packages by name, each with one exact version. */
export type Pinned = Readonly<Record<string, string>>;

/**
 * Installs packages into a folder that git ignores, so that what is only compared with never becomes a dependency.
 * Gives the folder. Throws with the last line of npm's answer where it cannot be done.
 */
export function install(name: string, packages: Pinned): string {
  const folder = join(CACHE, name);
  const manifest = join(folder, 'package.json');
  const wanted = JSON.stringify({ private: true, dependencies: packages }, null, 2);
  const stamp = join(folder, '.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  console.log(`Installing ${Object.keys(packages).join(', ')} …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, wanted);
  runNpm(['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']);
  writeFileSync(stamp, wanted);
  return folder;
}

function runNpm(args: readonly string[]): void {
  const npm = process.env.npm_execpath;
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], { encoding: 'utf8' })
    : spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
  if (done.status === 0) return;
  throw new Error(done.stderr?.trim().split('\n').at(-1) || 'npm could not install the packages');
}
