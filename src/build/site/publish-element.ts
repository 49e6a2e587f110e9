import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RELEASE } from './element-release.ts';
import { oneScript } from './scripts/one-script.ts';

/** Writes the script of the custom element into the built site, with its hash beside it; gives the hash. */
export async function publishElement(folder: string): Promise<string> {
  const code = await oneScript({ entry: 'embed/element.ts' });
  const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
  for (const name of Object.values(RELEASE)) {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, 'embed.js'), code);
    await writeFile(join(folder, name, 'integrity.txt'), `${integrity}  embed.js\n`);
  }
  return integrity;
}
