// Gets what single commands need, programs of Debian and packages of npm in pinned versions, into the folder `.cache`: the wikis and
// site generators that the codes are put through, and the tester of tests. Nothing of them is a dependency of the project.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { installWithApt } from './apt.mjs';

const run = promisify(execFile);
const CACHE = resolve('.cache');
/** Output of a program at most, in bytes. */
const maxBuffer = 64_000_000;

/**
 * The path of a program of the system, or null where it cannot be had.
 * @param {string} path
 * @param {readonly string[]} packages Debian's packages that bring it
 * @param {() => boolean} [complete] whether all of them are there
 */
export function findProgram(path, packages, complete = () => true) {
  const here = () => existsSync(path) && complete();
  return here() || (installWithApt(packages) && here()) ? path : null;
}

/**
 * Unpacks packages of Debian into a folder of their own, without setting anything up on this machine. Null where they cannot be had.
 * @param {string} name
 * @param {readonly string[]} packages
 */
export async function unpackDebian(name, packages) {
  const folder = join(CACHE, name);
  if (existsSync(join(folder, '.complete'))) return folder;
  if (!existsSync('/usr/bin/apt-get')) return null;
  const archives = join(folder, 'archives');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(archives, { recursive: true });
  try {
    await run('apt-get', ['download', '-q', ...packages], { cwd: archives });
    for (const file of readdirSync(archives)) await run('dpkg', ['-x', join(archives, file), folder]);
  } catch {
    return null;
  }
  turnLinksInward(folder);
  writeFileSync(join(folder, '.complete'), '');
  return folder;
}

/** Links of a package lead to places of the system; here they lead to the same places below the folder. */
function turnLinksInward(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) continue;
    const link = join(entry.parentPath, entry.name);
    const target = readlinkSync(link);
    if (!target.startsWith('/')) continue;
    rmSync(link);
    symlinkSync(join(folder, target), link);
  }
}

/**
 * Installs packages of npm into a folder of their own, with their exact versions. Null where they cannot be had.
 * @param {string} name
 * @param {readonly string[]} packages such as `vitepress@1.6.4`
 */
export async function installNpm(name, packages) {
  const folder = join(CACHE, name);
  if (existsSync(join(folder, '.complete'))) return folder;
  mkdirSync(folder, { recursive: true });
  const npm = process.env.npm_execpath;
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const args = ['install', '--prefix', folder, ...quiet];
  try {
    await (npm === undefined
      ? run('npm', [...args, ...packages], { maxBuffer })
      : run(process.execPath, [npm, ...args, ...packages], { maxBuffer }));
  } catch {
    return null;
  }
  writeFileSync(join(folder, '.complete'), '');
  return folder;
}

/**
 * A repository at a commit, without its history. Null where it cannot be had.
 * @param {string} name
 * @param {string} address
 * @param {string} commit
 */
export async function fetchRepository(name, address, commit) {
  const folder = join(CACHE, name);
  if (existsSync(join(folder, '.complete'))) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    await run('git', ['init', '-q', folder]);
    await run('git', ['-C', folder, 'fetch', '-q', '--depth', '1', address, commit], { timeout: 60_000 });
    await run('git', ['-C', folder, 'checkout', '-q', 'FETCH_HEAD']);
  } catch {
    return null;
  }
  writeFileSync(join(folder, '.complete'), '');
  return folder;
}
