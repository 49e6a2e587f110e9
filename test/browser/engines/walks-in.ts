import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { serve } from '../../../src/build/serve.mjs';
import { codeFor } from '../../../src/embed/codes/code.ts';
import { USUAL } from '../../../src/embed/frame-address.ts';
import { startWiki, wikiPage } from '../embed/embed-rig.ts';
import { ownAddress } from '../own-address.ts';
import { control, READY, screen } from '../rig.ts';
import {
  expectCopied,
  expectNoComplaints,
  has,
  isShown,
  PASTE,
  pressFirst,
  readPaste,
  type Seat,
  STEP,
  TEXT,
  until,
} from './seat.ts';

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

/** Stands before everything else: whatever asks for storage is refused, as where a browser keeps it from a page. */
const NO_STORAGE = `<script>
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, { get() { throw new DOMException('No storage', 'SecurityError'); } });
</script>`;

/** A copy of the built site whose pages keep their complaints, and run `first` before anything else. */
function watchedSite(first = ''): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync('dist', folder, { recursive: true });
  const pages = `{index,article/index,errors/*/index,offline/smtp-auth-troubleshooter}.html`;
  for (const file of globSync(`${folder}/*/${pages}`)) {
    const html = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      html.replace('<meta charset="utf-8">', (meta) => meta + WATCH + first),
    );
  }
  return folder;
}

/** From a paste to the text to hand over, copied. */
async function walkToCopy(at: Seat): Promise<void> {
  await readPaste(at, BLOCKED);
  await until(at, has(`${screen('verdict')}[data-outcome="blocked"]`));
  await pressFirst(at, `main ${control('handOver')}`);
  await until(at, has(TEXT));
  await expectCopied(at);
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
      await until(at, has(`${screen('fix')} pre`));
      await pressFirst(at, control('verify'));
      await until(at, has(screen('verify')));
      // A person types later than the focus moves to the new heading; a driver may not.
      await until(at, `document.activeElement.id === 'step-h'`);
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
      await until(at, isShown(PASTE));
      await at.evaluate(`void document.body.append(Object.assign(new Image(), { src: 'https://192.0.2.1/x.png' }))`);
      await until(at, `window.complaints.some((text) => text.startsWith('policy: img-src'))`);
    });

    test('the page of an error shows its way into the guide', async (context) => {
      const at = await open(context, 'en/errors/sendAsDenied/');
      await pressFirst(at, `main ${control('start')}`);
      await until(at, has(`${READY} ${screen('verdict')}`));
      await expectNoComplaints(at);
    });

    test('the single file, opened from disk', async (context) => {
      const file = pathToFileURL(join(folder, 'en/offline/smtp-auth-troubleshooter.html')).href;
      const at = await open(context, file);
      await walkToCopy(at);
      await expectNoComplaints(at);
    });

    test('plain http, without a secure context', async (context) => {
      const host = ownAddress() ?? context.skip('this machine has no address but its own');
      const intranet = await serve({ root: folder, host });
      const at = await open(context, `${intranet.url}en/`);
      expect(await at.evaluate('window.isSecureContext')).toBe(false);
      await walkToCopy(at);
      await expectNoComplaints(at);
      await intranet.close();
    });

    test('without any storage', async (context) => {
      const root = watchedSite(NO_STORAGE);
      const closed = await serve({ root });
      const at = await open(context, `${closed.url}en/`);
      await walkToCopy(at);
      await expectNoComplaints(at);
      await closed.close();
      rmSync(root, { recursive: true });
    });

    test('offline, after one visit', async (context) => {
      const visited = await serve({ root: 'dist' });
      const at = await open(context, `${visited.url}en/`);
      await until(at, isShown(PASTE));
      // The first sign of a person: only then is anything stored.
      await at.type(PASTE, ' ');
      await at.evaluate(
        `void navigator.serviceWorker.ready.then(({ active }) => {
          const look = () => { window.stored = active.state === 'activated'; };
          active.addEventListener('statechange', look);
          look();
        })`,
      );
      await until(at, 'window.stored === true');
      await visited.close();
      await at.goTo('about:blank');
      await at.goTo(`${visited.url}en/`);
      await walkToCopy(at);
    });

    // Where keys and clicks don't reach a frame of another site the walk goes by script, and copying there is not proven.
    test('a frame in a page of another site', async (context) => {
      const wiki = await startWiki();
      const parts = { title: 'Guide', open: 'Open', pinned: '', integrity: '' };
      const code = codeFor('frame', { ...USUAL, root: site.url, lang: 'en' }, parts);
      const at = await open(context, wiki.put('page', wikiPage(code)));
      await until(at, has('iframe'));
      await at.evaluate(`document.querySelector('iframe').scrollIntoView()`);
      await at.enter('iframe');
      await until(at, `${has(READY)} && ${isShown(PASTE)}`);
      if (at.reachesFrames) await walkToCopy(at);
      else {
        await readPaste(at, BLOCKED);
        await until(at, has(`${screen('verdict')}[data-outcome="blocked"]`));
        await pressFirst(at, `main ${control('handOver')}`);
        await until(at, `${has(TEXT)} && document.querySelector('${TEXT}').value.includes('535 5.7.139')`);
      }
      await at.enter(null);
      await wiki.close();
    });
  });
}
