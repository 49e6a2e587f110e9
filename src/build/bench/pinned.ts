import type { Pinned } from './measures/install.ts';

/** What each comparison is built with. The bundler comes with the two that have none of their own. */
const BUNDLER = { esbuild: '0.28.2' } as const;
const REACT = { react: '19.3.1', 'react-dom': '19.3.1' } as const;

export const PINNED = {
  surveyJs: { ...BUNDLER, ...REACT, 'survey-core': '3.0.0', 'survey-react-ui': '3.0.0' },
  mui: {
    ...BUNDLER,
    ...REACT,
    '@mui/material': '9.5.0',
    '@emotion/react': '11.14.0',
    '@emotion/styled': '11.14.1',
  },
  docusaurus: { ...REACT, '@docusaurus/core': '3.10.2', '@docusaurus/preset-classic': '3.10.2' },
} as const satisfies Record<string, Pinned>;
