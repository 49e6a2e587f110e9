import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../places.ts';

/** A page with one word on it: nothing can be shown sooner. Gives its folder. */
export function blankPage(): string {
  const folder = join(CACHE, 'blank', 'site');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Blank</title><h1>Blank</h1></html>',
  );
  return folder;
}
