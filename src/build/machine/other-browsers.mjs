// Finds a Firefox and a WebKit for the tests, or installs them where that needs no question.
import { existsSync, globSync } from 'node:fs';
import { installWithApt } from './apt.mjs';

const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/xvfb-run';

/**
 * The path of Firefox: FIREFOX_PATH, an installed one, or Debian's package; null where there is none.
 * @returns {string | null}
 */
export function findFirefox() {
  const find = () => [process.env.FIREFOX_PATH, ...FIREFOX].find((path) => path && existsSync(path)) ?? null;
  return find() ?? (installWithApt(['firefox-esr']) ? find() : null);
}

/**
 * The programs that drive WebKit on Linux: its driver, its small browser and a screen without a display. Null where one
 * of them is missing.
 * @returns {{ driver: string, browser: string, screen: string } | null}
 */
export function findWebKit() {
  const find = () => {
    const [browser] = globSync('/usr/{lib,libexec}{,/*}/webkit2gtk-4.*/MiniBrowser').sort();
    const complete = browser !== undefined && existsSync(DRIVER) && existsSync(SCREEN);
    return complete ? { driver: DRIVER, browser, screen: SCREEN } : null;
  };
  return find() ?? (installWithApt(['webkit2gtk-driver', 'xvfb', 'xauth']) ? find() : null);
}
