import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { serve } from '../../../src/build/serve.mjs';
import type { Step } from '../../../src/flow/steps.ts';
import { control, READY, screen } from '../rig.ts';

/** What a browser must be able to do for these walks. Each waits for nothing: the walks wait for what they need. */
export interface Seat {
  goTo: (address: string) => Promise<void>;
  /** Runs an expression in the page and gives its value, which must be JSON. */
  evaluate: <T>(expression: string) => Promise<T>;
  /** A real click into the middle of the first element that matches. */
  click: (selector: string) => Promise<void>;
  /** Real keys into the first element that matches. */
  type: (selector: string, text: string) => Promise<void>;
  /** The keys for *paste*, into the first element that matches. */
  pasteClipboard: (selector: string) => Promise<void>;
  close: () => Promise<void>;
}

const BLOCKED =
  'Error: Invalid login: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.';
const DELIVERED =
  '354 Start mail input; end with <CRLF>.<CRLF>\n250 2.0.0 OK <42@contoso.com> [Hostname=AM0PR04MB0001]';

/**
 * Stands before the policy of a page, so that it may run, and keeps everything that the page complains about. Firefox calls it an
 * error to load a module ahead that is there already; one that can't be had rejects its import, which is kept.
 */
const WATCH = `<script>
  window.complaints = [];
  addEventListener('securitypolicyviolation', (e) => complaints.push('policy: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));
  addEventListener('error', (e) => e.target?.rel !== 'modulepreload' && complaints.push('error: ' + (e.message || e.target?.outerHTML)), true);
  addEventListener('unhandledrejection', (e) => complaints.push('promise: ' + e.reason));
</script>`;

/** A copy of the built site whose pages keep their complaints. */
function watchedSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync('dist', folder, { recursive: true });
  for (const file of globSync(`${folder}/*/{index,article/index,errors/*/index}.html`)) {
    const html = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      html.replace('<meta charset="utf-8">', (meta) => meta + WATCH),
    );
  }
  return folder;
}

/** The walks that every engine must pass. `start` gives a sentence instead of a seat where the browser cannot be had. */
export function walksIn(engine: string, start: () => Promise<Seat | string>): void {
  describe(engine, () => {
    let seat: Seat | string;
    let site: Awaited<ReturnType<typeof serve>>;
    let folder: string;
    beforeAll(async () => {
      folder = watchedSite();
      site = await serve({ root: folder });
      seat = await start();
      if (typeof seat === 'string') console.warn(`Skipped: ${seat}`);
    }, 600_000);
    afterAll(async () => {
      if (typeof seat === 'object') await seat.close();
      await site?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /** Opens a page; the fragment alone would not load it anew. */
    const open = async ({ skip }: TestContext, path: string): Promise<Seat> => {
      if (typeof seat === 'string') return skip(seat);
      await seat.goTo('about:blank');
      await seat.goTo(new URL(path, site.url).href);
      return seat;
    };

    test('from a paste over a verdict and a fix to a message that went out, and a text to hand over', async (context) => {
      const at = await open(context, 'en/');
      await readPaste(at, BLOCKED);
      await until(at, has(`${screen('verdict')}[data-outcome="blocked"]`));
      await pressFirst(at, `details[open] ${control('fix')}`);
      await answerUntil(at, 'fix', { role: 'admin' });
      await until(at, has(`${screen('fix')} pre`));
      await pressFirst(at, control('verify'));
      await until(at, has(screen('verify')));
      await readPaste(at, DELIVERED);
      await until(at, has(screen('resolved')));
      await pressFirst(at, `main ${control('handOver')}`);
      await until(at, has(TEXT));
      await expectCopied(at);
      await expectNoComplaints(at);
    });

    test('a question is answered, and Back leads to it again', async (context) => {
      const at = await open(context, 'en/#a=reply.authenticationUnsuccessful');
      await until(at, has(`${READY} main fieldset`));
      const question = await at.evaluate<string>(STEP);
      await pressFirst(at, `input[name="${question}"][value="unknown"]`);
      await pressFirst(at, control('continue'));
      await until(at, `${STEP} !== ${JSON.stringify(question)}`);
      await until(at, `document.activeElement.id === 'step-h'`);
      await at.evaluate('history.back()');
      await until(at, `${STEP} === ${JSON.stringify(question)}`);
      await expectNoComplaints(at);
    });

    test('a link with answers opens its verdict', async (context) => {
      const at = await open(
        context,
        'en/#a=reply.authenticationUnsuccessful~method.oauth~oauthFlow.delegated~token.wrongAudience',
      );
      await until(at, has(`${screen('verdict')} header[data-gate="token"]`));
      expect(await at.evaluate('location.hash')).toContain('token.wrongAudience');
      await expectNoComplaints(at);
    });

    test('the policy holds, and a breach of it would be noticed here', async (context) => {
      const at = await open(context, 'en/');
      await until(at, has(PASTE));
      await at.evaluate(`void document.body.append(Object.assign(new Image(), { src: 'https://192.0.2.1/x.png' }))`);
      await until(at, `window.complaints.some((text) => text.startsWith('policy: img-src'))`);
    });

    test('the page of an error shows its way into the guide', async (context) => {
      const at = await open(context, 'en/errors/sendAsDenied/');
      await pressFirst(at, control('start'));
      await until(at, has(`${READY} ${screen('verdict')}`));
      await expectNoComplaints(at);
    });
  });
}

const STEP = `(document.querySelector('main') ?? { dataset: {} }).dataset.step`;
const PASTE = '[data-field="paste"]';
const TEXT = '[data-field="text"]';
const VALUE = `document.querySelector('${TEXT}').value`;
const has = (selector: string): string => `document.querySelector(${JSON.stringify(selector)}) !== null`;

/** Waits until an expression is true in the page. */
async function until(at: Seat, expression: string): Promise<void> {
  await expect
    .poll(() => at.evaluate<boolean>(expression), { timeout: 15_000, interval: 50, message: expression })
    .toBe(true);
}

/** Waits for a control and presses it. */
async function pressFirst(at: Seat, selector: string): Promise<void> {
  await until(at, has(selector));
  await at.click(selector);
}

/** Types into a box of pastes, has it read, and takes what was recognised. */
async function readPaste(at: Seat, text: string): Promise<void> {
  await until(at, has(PASTE));
  await at.type(PASTE, text);
  await pressFirst(at, control('continue'));
  await until(at, `${has(screen('understood'))} || ${has('main[data-outcome]')}`);
  if (await at.evaluate<boolean>(has(screen('understood')))) await pressFirst(at, control('use'));
}

/** Answers the questions on the way to a step. */
async function answerUntil(at: Seat, step: Step, answers: Readonly<Record<string, string>>): Promise<void> {
  for (let asked = 0; asked <= Object.keys(answers).length; asked += 1) {
    await until(at, `${has(screen(step))} || ${has('main form fieldset input[type="radio"]')}`);
    const question = await at.evaluate<string>(STEP);
    if (question === step) return;
    await pressFirst(at, `input[name="${question}"][value="${answers[question] ?? 'unknown'}"]`);
    await pressFirst(at, control('continue'));
    await until(at, `${STEP} !== ${JSON.stringify(question)}`);
  }
}

/** The text that is offered to be copied arrives where it is pasted. */
async function expectCopied(at: Seat): Promise<void> {
  const text = await at.evaluate<string>(VALUE);
  expect(text.length).toBeGreaterThan(100);
  await pressFirst(at, control('copy'));
  await until(at, `document.querySelector('#status').textContent !== ''`);
  await at.evaluate(`${VALUE} = ''`);
  await at.pasteClipboard(TEXT);
  await until(at, `${VALUE} !== ''`);
  expect(await at.evaluate(VALUE)).toBe(text);
}

async function expectNoComplaints(at: Seat): Promise<void> {
  expect(await at.evaluate('window.complaints')).toEqual([]);
}
