/** The page's language; a screen is drawn in a browser, or in a test without one. */
export const langOfPage = (): string => (typeof document === 'undefined' ? 'en' : document.documentElement.lang);
