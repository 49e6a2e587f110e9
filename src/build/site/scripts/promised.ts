/** The oldest browsers that the site is promised for, as the bundler names them. The linter refuses functions that they lack. */
export const PROMISED = ['chrome109', 'edge109', 'firefox115', 'safari16.4'];
