import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oneScript } from './one-script.ts';

/** Folders of the custom element's script: one that never changes, and one that follows. */
export interface Release {
  /** Such as `v1.4.0`: its file is the same for ever, so that pages can name its hash. */
  pinned: string;
  /** Such as `v1`: moves with each release of this major version. */
  moving: string;
}

export function releaseOf(version: string): Release {
  return { pinned: `v${version}`, moving: `v${version.split('.')[0]}` };
}

/** The release of this build, from `package.json`. */
export async function thisRelease(): Promise<Release> {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return releaseOf(version);
}

let script: Promise<string> | undefined;

/** The custom element's script, bundled once. */
export const elementScript = (): Promise<string> => (script ??= oneScript({ entry: 'embed/element.ts' }));

/** The hash that a page names in `integrity`. */
export const integrityOf = (code: string): string => `sha384-${createHash('sha384').update(code).digest('base64')}`;

/** Writes the script of the custom element into the built site, with its hash beside it. */
export async function publishElement(folder: string): Promise<void> {
  const code = await elementScript();
  for (const name of Object.values(await thisRelease())) {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, 'embed.js'), code);
    await writeFile(join(folder, name, 'integrity.txt'), `${integrityOf(code)}  embed.js\n`);
  }
}
