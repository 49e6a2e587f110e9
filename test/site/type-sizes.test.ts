import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Sizes of type in a sheet, without what is drawn (in units of its drawing) and what is printed. */
function sizesIn(css: string): string[] {
  const screen = css.replace(/@media print\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const rules = [...screen.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(
    ([, selector = '']) => !/\.(?:scene|postmark|panel)\b/.test(selector),
  );
  return rules.flatMap(([, , body = '']) =>
    [...body.matchAll(/(?:^|;)font(?:-size)?:([^;]+)/g)].flatMap(([, value = '']) => {
      const size = /var\(--(?:title|heading|lead|text|small)\)|inherit|[\d.]+(?:rem|em|px|%)|clamp\([^)]*\)/.exec(
        value,
      );
      return size === null ? [] : [size[0]];
    }),
  );
}

/** The five sizes, by the names that the sheet gives them. */
const SIZES: Readonly<Record<string, string>> = {
  'var(--title)': 'title',
  'var(--heading)': '1.3125rem',
  'var(--lead)': '1.1875rem',
  'var(--text)': '1.0625rem',
  'var(--small)': '.9375rem',
};

test.each([
  'en/index.html',
  'en/embed/index.html',
  'en/choose/index.html',
  'en/will-it-stop/index.html',
  'en/errors/criteriaNotMet/index.html',
])('%s has five sizes of type', (page) => {
  const html = readFileSync(`dist/${page}`, 'utf8');
  const css = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, sheet]) => sheet).join('');
  const sizes = new Set(sizesIn(css).map((size) => SIZES[size] ?? size.replace(/^0\./, '.')));
  sizes.delete('inherit');
  sizes.delete('100%');
  expect(sizes.size, page).toBeGreaterThan(2);
  expect([...sizes].filter((size) => !Object.values(SIZES).includes(size))).toEqual([]);
});
