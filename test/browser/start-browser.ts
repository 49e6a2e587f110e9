import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { ownAddress } from './own-address.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address at which the tests of a run find their one Chromium. */
    chromium: string;
  }
}

/** Starts the Chromium that all tests of a run share: each opens a context of its own in it, which nothing outlives. */
export default async function startBrowser(project: TestProject): Promise<() => Promise<void>> {
  const root = process.getuid?.() === 0;
  const server = await chromium.launchServer({
    executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
    args: [
      ...(root ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      // A frame of another site can store nothing, as in browsers that protect their users more than Chromium does.
      '--test-third-party-cookie-phaseout',
      // No name but the tests' own hosts leads anywhere.
      `--host-resolver-rules=MAP * ~NOTFOUND, ${['localhost', '127.0.0.1', ownAddress() ?? []]
        .flat()
        .map((host) => `EXCLUDE ${host}`)
        .join(', ')}`,
    ],
  });
  project.provide('chromium', server.wsEndpoint());
  return () => server.close();
}
