import { PINNED } from '../pinned.ts';
import { bundle } from './bundle.ts';
import { type Builder, radio } from './site.ts';

/** React with Material UI. */
export const mui: Builder = {
  name: 'React + MUI',
  build: (tree) => ({
    folder: bundle('mui', PINNED.mui, 'mui-app.jsx', tree),
    path: '',
    pages: false,
    ready: 'main fieldset, main form',
    heading: 'main h1',
    option: radio,
    next: () => 'button[type="submit"]',
  }),
};
