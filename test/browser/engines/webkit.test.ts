import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { findWebKit } from '../../../src/build/machine/other-browsers.mjs';
import type { Seat } from './seat.ts';
import { walksIn } from './walks-in.ts';

/** The key of an element in answers of the W3C protocol. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const CONTROL = '\uE009';

walksIn('WebKit', async (): Promise<Seat | string> => {
  const found = findWebKit();
  if (found === null) return 'no WebKit with a driver here. On Debian: apt install webkit2gtk-driver xvfb xauth.';
  const port = await freePort();
  // A process group of its own: ended without its screen, the screen would stay.
  const driver = spawn(found.screen, ['-a', found.driver, `--port=${port}`], { detached: true, stdio: 'ignore' });
  const session = await newSession(`http://127.0.0.1:${port}`, found.browser).catch((error: unknown) => {
    end(driver);
    throw error;
  });
  return seatOf(session, driver);
});

type Ask = <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<T>;

/** Starts the browser, as soon as the driver listens. */
async function newSession(driver: string, binary: string): Promise<Ask> {
  const options = { binary, args: ['--automation'] };
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } };
  for (let tries = 1; ; tries += 1) {
    try {
      const { sessionId } = await ask<{ sessionId: string }>(`${driver}/session`, 'POST', { capabilities });
      return (method, path, body) => ask(`${driver}/session/${sessionId}${path}`, method, body);
    } catch (error) {
      if (tries === 50 || !(error instanceof TypeError)) throw error;
      await new Promise((later) => setTimeout(later, 200));
    }
  }
}

async function ask<T>(address: string, method: string, body?: object): Promise<T> {
  const answer = await fetch(address, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: T & { message?: string } };
  if (!answer.ok) throw new Error(value.message ?? `The driver answered ${answer.status}`);
  return value;
}

function seatOf(session: Ask, driver: ChildProcess): Seat {
  const element = async (selector: string): Promise<string> => {
    const found = await session<Record<string, string>>('POST', '/element', { using: 'css selector', value: selector });
    return `/element/${found[ELEMENT]}`;
  };
  const evaluate = <T>(expression: string): Promise<T> =>
    session('POST', '/execute/sync', { script: `return (${expression})`, args: [] });
  let inFrame = false;
  const type = async (selector: string, text: string): Promise<void> => {
    const field = `document.querySelector(${JSON.stringify(selector)})`;
    if (inFrame)
      await evaluate(
        `void (${field}.value = ${JSON.stringify(text)}, ${field}.dispatchEvent(new InputEvent('input', { bubbles: true })))`,
      );
    else await session('POST', `${await element(selector)}/value`, { text });
  };
  return {
    goTo: (url) => session('POST', '/url', { url }),
    evaluate,
    click: async (selector) => {
      if (inFrame) await evaluate(`void document.querySelector(${JSON.stringify(selector)}).click()`);
      else await session('POST', `${await element(selector)}/click`, {});
    },
    type,
    pasteClipboard: (selector) => type(selector, `${CONTROL}v`),
    enter: async (frame) => {
      const found =
        frame === null ? null : await session<object>('POST', '/element', { using: 'css selector', value: frame });
      await session('POST', '/frame', { id: found });
      inFrame = frame !== null;
    },
    // Its driver neither clicks nor types reliably in a frame of another site.
    reachesFrames: false,
    close: async () => {
      await session('DELETE', '').catch(() => {});
      end(driver);
    },
  };
}

function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid);
  } catch {
    // It has ended by itself.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
