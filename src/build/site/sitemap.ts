const anyLanguage = (href: string): string => `<xhtml:link rel="alternate" hreflang="x-default" href="${href}"/>`;

/** What crawlers are told where the site knows its address: they may read everything, and the sitemap names the pages. */
export const robots = (site: string): string =>
  `User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap.xml', site).href}\n`;

/**
 * The sitemap of a site whose address is known. `pages` are the paths of the pages that search engines may show, below
 * the site's root, such as `en/errors/sendAsDenied/`; each names the same page in every language that has it.
 */
export function sitemap(pages: readonly string[], site: string, languages: readonly string[]): string {
  const inLanguage = (path: string, lang: string): string => path.replace(/^[a-z]{2}\//, `${lang}/`);
  const entries = [...pages].sort().map((path) => {
    const others = languages.filter((lang) => pages.includes(inLanguage(path, lang)));
    const links = others.map(
      (lang) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${new URL(inLanguage(path, lang), site).href}"/>`,
    );
    const any = others.includes('en') ? [anyLanguage(new URL(inLanguage(path, 'en'), site).href)] : [];
    return `<url><loc>${new URL(path, site).href}</loc>${/^[a-z]{2}\//.test(path) ? [...links, ...any].join('') : ''}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** Pages that nobody looks for elsewhere: what sets this very site up or searches in it. */
const OF_THE_SITE = /^[a-z]{2}\/(?:builder|register|link|search)\/$/;

/** Whether a page wants to be found; `path` is below the site's root, with a slash at its end. */
export const isListed = (path: string, html: string): boolean =>
  !OF_THE_SITE.test(path) &&
  !/<meta name="robots" content="noindex"/.test(html) &&
  !/<meta http-equiv="refresh"/.test(noScript(html)) &&
  path !== '';

const noScript = (html: string): string => html.replace(/<noscript>[\s\S]*?<\/noscript>/g, '');
