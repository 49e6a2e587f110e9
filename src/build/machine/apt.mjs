// Installs packages of Debian or Ubuntu, where that needs no question.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * True where the packages are there afterwards. Without root rights, or on another system, nothing is tried.
 * @param {readonly string[]} packages
 */
export function installWithApt(packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${packages.join(', ')} for the tests …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ].every((args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0);
}
