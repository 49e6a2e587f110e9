import { expect, test } from 'vitest';
import { isListed, robots, sitemap } from '../../src/build/site/sitemap.ts';

const SITE = 'https://guide.contoso.com/smtp/';

test('a sitemap names each page once, and its other languages', () => {
  const text = sitemap(['id/', 'en/', 'en/errors/sendAsDenied/'], SITE, ['en', 'id']);
  expect(text.match(/<loc>/g)).toHaveLength(3);
  expect(text).toContain('<loc>https://guide.contoso.com/smtp/en/errors/sendAsDenied/</loc>');
  expect(text).toContain('hreflang="id" href="https://guide.contoso.com/smtp/id/"');
  expect(text.match(/hreflang="x-default" href="https:\/\/guide\.contoso\.com\/smtp\/en\/"/g)).toHaveLength(2);
  expect(text).not.toContain('smtp/id/errors/sendAsDenied/');
});

test('pages that lead elsewhere or ask not to be found are not in it', () => {
  expect(isListed('en/', '<noscript><meta http-equiv="refresh" content="0; url=article/"></noscript>')).toBe(true);
  expect(isListed('en/embed/', '<meta name="robots" content="noindex">')).toBe(false);
  expect(isListed('old/', '<meta http-equiv="refresh" content="0; url=../en/">')).toBe(false);
  expect(isListed('', '')).toBe(false);
  for (const path of ['en/builder/', 'id/register/', 'en/link/', 'id/search/']) expect(isListed(path, '')).toBe(false);
  expect(isListed('en/errors/sendAsDenied/', '')).toBe(true);
});

test('crawlers are told where the sitemap is, in a sub-folder too', () => {
  expect(robots(SITE)).toBe('User-agent: *\nAllow: /\nSitemap: https://guide.contoso.com/smtp/sitemap.xml\n');
});
