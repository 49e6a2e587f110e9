import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';

/** Codes by a name that can stand in an address, such as `dokuWiki-frame`. */
export type Codes = Readonly<Record<string, string>>;

/** A host with a page for each code. */
export interface HostPages {
  address: (name: string) => string;
  close: () => Promise<void>;
}

/** Puts codes into a host. Gives a sentence where it can't be had here. `folder` is empty, and removed afterwards. */
export type PutInto = (codes: Codes, folder: string, browser: Browser) => Promise<HostPages | string>;

export const run = promisify(execFile);

export function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Starts a server of its own program, and waits until it answers. */
export async function startServer(program: string, args: readonly string[], port: number, env: NodeJS.ProcessEnv) {
  const server = spawn(program, args, { stdio: 'ignore', env: { ...process.env, ...env } });
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    if (await fetch(`http://127.0.0.1:${port}/`).catch(() => null)) return { stop: () => stop(server) };
    await new Promise((later) => setTimeout(later, 100));
  }
  await stop(server);
  throw new Error(`${program} does not answer`);
}

function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve();
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  server.kill('SIGTERM');
  return ended;
}
