import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ACTIONS } from '../src/ui/actions.ts';

/** What looks for an element: a method of the browser's driver or of the page, and a selector as its first text. */
const METHODS =
  'locator|waitForSelector|querySelector(?:All)?|frameLocator|click|fill|check|focus|isVisible|inputValue|selectOption|has' +
  '|pressFirst|getAttribute';
const LOOKS = new RegExp(`\\b(?:${METHODS})\\(\\s*(?:at,\\s*)?(['"\`])((?:(?!\\1)[\\s\\S]){0,300})\\1`, 'g');
const browserTests = globSync('test/browser/**/*.ts').map((file) => ({ file, text: readFileSync(file, 'utf8') }));
/** Where a class begins: a point that is not part of a number, a file or an interpolation. */
const CLASS = /(?:^|[\s>+~,(\w\]])\.(?=[a-z])/i;

describe('browser tests select by hooks', () => {
  test.each(browserTests)('$file selects by no class, order or word', ({ text }) => {
    for (const [, , selector = ''] of text.matchAll(LOOKS)) {
      const bare = selector.replace(/\[[^\]]*\]|\$\{[^}]*\}/g, '[]');
      expect(bare, 'a class').not.toMatch(CLASS);
      expect(bare, 'an order').not.toMatch(/:nth-|:first|:last/);
    }
    expect(
      text.match(/\bgetBy(?:Role|Text|Label|Title|Placeholder|AltText)\b|\bhasText\b/)?.[0],
      'words',
    ).toBeUndefined();
    expect(text.match(/\.className\b|\.classList\b/)?.[0], 'a class').toBeUndefined();
    expect(text.match(/\.(?:nth|last)\(/)?.[0], 'an order').toBeUndefined();
  });
});

test('controls of plain pages carry names from the closed list', () => {
  for (const file of globSync('src/**/*.astro')) {
    const text = readFileSync(file, 'utf8');
    for (const [control] of text.matchAll(/<(?:button|summary)\b[^>]*>/g))
      expect(control, file).toContain('data-action=');
    for (const [, action] of text.matchAll(/data-action="([^"]*)"/g)) expect(ACTIONS, file).toContain(action);
  }
});

test('every name of the list is the name of a control', () => {
  const source = globSync('src/{ui,pages,layouts}/**/*.{ts,tsx,astro}')
    .filter((file) => !file.endsWith('actions.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  for (const action of ACTIONS) expect(source, action).toMatch(new RegExp(`action(?:=| = )["']${action}["']`));
});
