import { DIST } from '../places.ts';
import { type Builder, radio } from './site.ts';

/** The product itself. */
export const guide: Builder = {
  name: 'the guide',
  build: () => ({
    folder: DIST,
    path: 'en/#a=start.symptom',
    pages: false,
    ready: 'html[data-ready] main fieldset',
    heading: 'main h1',
    option: radio,
    next: () => 'main button[type="submit"]',
  }),
};
