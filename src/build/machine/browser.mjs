// Finds a Chromium for the tests, or installs one where that needs no question.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { installWithApt } from './apt.mjs';

const INSTALLED = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Playwright's own download, where somebody has made it. */
function downloaded() {
  const folder =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright');
  if (!existsSync(folder)) return [];
  const inside = {
    linux: 'chrome-linux/chrome',
    darwin: 'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    win32: 'chrome-win/chrome.exe',
  }[process.platform];
  return readdirSync(folder)
    .filter((name) => name.startsWith('chromium-'))
    .map((name) => join(folder, name, inside ?? ''));
}

/** With root rights on Debian or Ubuntu the distribution's Chromium is one command away. */
function installed() {
  return installWithApt(['chromium']) && existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : null;
}

/** Without root: a Chromium that ships inside an npm package, in a folder that git ignores. */
async function installPackage(root) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = join(root, '.cache', 'chromium');
  const entry = join(folder, 'node_modules', '@sparticuz', 'chromium', 'build', 'index.js');
  const npm = process.env.npm_execpath;
  if (!existsSync(entry) && npm !== undefined) {
    console.log('Installing Chromium for the tests …');
    spawnSync(
      process.execPath,
      [
        npm,
        'install',
        '--prefix',
        folder,
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
        '@sparticuz/chromium@153.0.0',
      ],
      { stdio: 'inherit' },
    );
  }
  if (!existsSync(entry)) return null;
  const { default: chromium } = await import(entry);
  return chromium.executablePath();
}

/**
 * The path of a Chromium, Chrome or Edge: BROWSER_PATH, an installed one, Playwright's download, Debian's package,
 * a package of the npm registry. Ends the run with a sentence where there is none.
 */
export async function findBrowser(root) {
  const named = process.env.BROWSER_PATH;
  if (named) return named;
  const found = [...(INSTALLED[process.platform] ?? []), ...downloaded()].find((path) => existsSync(path));
  const browser = found ?? installed() ?? (await installPackage(root));
  if (browser) return browser;
  console.error('The browser tests need Chromium, Chrome or Edge. Install one, or set BROWSER_PATH to its program.');
  process.exit(1);
}
