// Finds the web servers that the hosting files are tried with, or installs them where that needs no question.
import { existsSync } from 'node:fs';
import { installWithApt } from './apt.mjs';

/**
 * The path of a program, or null where it cannot be had.
 * @param {readonly string[]} places
 * @param {string} debianPackage
 * @returns {string | null}
 */
function find(places, debianPackage) {
  const here = () => places.find((place) => existsSync(place)) ?? null;
  if (here() !== null) return here();
  // A package that brings a service must not start it on this machine.
  process.env.RUNLEVEL = '1';
  return installWithApt([debianPackage]) ? here() : null;
}

export const findNginx = () =>
  find(['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'], 'nginx-light');

/** Apache's program alone: without the package of the service nothing is set up on this machine. */
export const findApache = () => find(['/usr/sbin/apache2'], 'apache2-bin');
