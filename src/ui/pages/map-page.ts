import { loadOrTell } from '../page/load-or-tell.ts';

// Only the way of a case that the address holds is marked; the map stands without it.
if (location.hash.startsWith('#a=')) void loadOrTell(() => import('./map-way.ts'));
