import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashesOf } from './finish.ts';
import { licenceNotices } from './licences.ts';
import { forPage, oneScript } from './scripts/one-script.ts';
import { ONE_FILE } from './version.ts';

/** Where the single file stands, below a language's folder. */
const FOLDER = 'offline';

/**
 * Makes the single file of each language out of the page that was built for it, and writes its size and SHA-256 into the
 * page that offers it. The same sources give the same bytes.
 */
export async function writeOneFiles(folder: string, languages: readonly string[]): Promise<void> {
  const script = await oneFileScript();
  for (const language of languages) {
    const beside = join(folder, language, FOLDER);
    const built = join(beside, ONE_FILE.replace(/\.html$/, ''));
    if (!existsSync(built)) throw new Error(`The page of the single file was not built: ${built}`);
    const file = oneFile(readFileSync(join(built, 'index.html'), 'utf8'), script);
    rmSync(built, { recursive: true });
    writeFileSync(join(beside, ONE_FILE), file);
    const offer = join(beside, 'index.html');
    writeFileSync(offer, withSizeAndHash(readFileSync(offer, 'utf8'), Buffer.from(file), language));
  }
}

/** The script of the single file: the guide with its readers, without the sign-in. */
export async function oneFileScript(): Promise<string> {
  return forPage(
    await oneScript({
      entry: 'ui/start/start-alone.tsx',
      instead: {
        'ui/tenant/tenant-screen.tsx': 'ui/tenant/no-tenant.ts',
        'ui/reading/for-senders.ts': 'ui/reading/for-senders-alone.ts',
        'read/known/read-known-line.ts': 'read/known/no-known-line.ts',
      },
    }),
  );
}

/** The page with its script and a policy that allows this script and these styles, and no connection at all. */
export function oneFile(page: string, script: string): string {
  const notices = licenceNotices().replaceAll('--', '- -');
  const whole = page.replace('<script data-alone></script>', () => `<script>${script}</script>\n<!--\n${notices}-->`);
  const { scripts, styles } = hashesOf(whole);
  const policy = [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const done = whole.replace(
    '<meta name="policy" content="alone">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
  if (whole === page || done === whole)
    throw new Error('The page of the single file has no place for its script or policy.');
  return done;
}

function withSizeAndHash(offer: string, file: Buffer, language: string): string {
  const size = new Intl.NumberFormat(language).format(Math.ceil(file.length / 1000));
  const hash = createHash('sha256').update(file).digest('hex');
  return offer
    .replace('<span data-size></span>', `<span data-size>${size}</span>`)
    .replace('<code data-sha256></code>', `<code data-sha256>${hash}</code>`);
}
