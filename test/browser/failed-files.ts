import type { Page } from 'playwright-core';
import { press, type Rig, screen, type Watched } from './rig.ts';

/** A line that decides alone. */
export const DECISIVE =
  '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled';

/** How many visits go on at a time. */
const AT_A_TIME = 4;

/** The files that a visit from the start page to the verdict asks for, without their folders and the site's optional settings. */
export async function filesOfVisit(rig: Rig): Promise<string[]> {
  const { page, requests, close } = await rig.open('en/', { serviceWorkers: 'block' });
  await readLine(page);
  await page.waitForSelector(screen('verdict'));
  await page.waitForLoadState('networkidle');
  await close();
  const files = requests.map((address) => new URL(address).pathname).filter((path) => /\.js(?:on)?$/.test(path));
  return [...new Set(files)]
    .map((path) => path.slice(path.lastIndexOf('/') + 1))
    .filter((name) => name !== 'config.json');
}

/** Types the line at the start and has it read. */
export async function readLine(page: Page): Promise<void> {
  await page.fill('textarea', DECISIVE);
  await press(page, 'continue');
}

/** Opens the start page where the first so many requests fail, for each of these files by itself. */
export function openWithout(rig: Rig, files: readonly string[], times: number): Promise<Watched> {
  const asked = new Map<string, number>();
  return rig.open('en/', {
    serviceWorkers: 'block',
    before: (context) =>
      context.route(
        ({ pathname }) => files.some((file) => pathname.endsWith(`/${file}`)),
        (route) => {
          const before = asked.get(route.request().url()) ?? 0;
          asked.set(route.request().url(), before + 1);
          return before < times ? route.abort() : route.continue();
        },
      ),
  });
}

/** Does the same with each file, a few at a time, and gives those back of which `look` has something to say. */
export async function withEach(
  files: readonly string[],
  look: (file: string) => Promise<string | null>,
): Promise<string[]> {
  const left = [...files];
  const said: string[] = [];
  const work = async (): Promise<void> => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      const what = await look(file);
      if (what !== null) said.push(`${file}: ${what}`);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return said;
}
