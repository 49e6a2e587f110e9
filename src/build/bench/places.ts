import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
/** The built site. */
export const DIST = join(ROOT, 'dist');
/** What the bench installs and builds; git ignores it. */
export const CACHE = join(ROOT, '.cache', 'bench');
