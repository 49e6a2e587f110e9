import { describe, expect, test } from 'vitest';
import { rootFrom } from '../../src/embed/frame-root.ts';

const OWN = 'https://guide.example/tools/v0/embed.js';
const ROOT = 'https://guide.example/tools/v0/../';
const root = (given: string | undefined, extra: Partial<Parameters<typeof rootFrom>[0]> = {}): string | null =>
  rootFrom({ given, own: OWN, page: 'https://wiki.example/page', allowed: new Set(), ...extra });

describe('where the frame of the element may come from', () => {
  test('the folder above its script, with or without the attribute', () => {
    expect(root(undefined)).toBe(new URL(ROOT).href);
    expect(root('https://guide.example/tools/')).toBe('https://guide.example/tools/');
    expect(root('https://guide.example/tools')).toBe('https://guide.example/tools/');
  });

  test.each([
    'javascript:alert(1)//',
    'JavaScript:top.x=1//',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://guide.example/1',
    'file:///etc/passwd',
    'https://evil.example/tools/',
    'https://guide.example/uploads/',
    'https://guide.example/tools/uploads/',
    'https://guide.example@evil.example/tools/',
    'https://user:pass@guide.example/tools/',
    'http://guide.example/tools/',
    '//evil.example/tools/',
    '/uploads/',
    'http://[',
    '',
  ])('%s is refused', (given) => {
    expect(root(given)).toBeNull();
  });

  test('what a script of the page has allowed is taken, and nothing beside it', () => {
    const allowed = new Set(['https://other.example/guide/']);
    expect(root('https://other.example/guide', { allowed })).toBe('https://other.example/guide/');
    expect(root('https://other.example/', { allowed })).toBeNull();
    expect(root('javascript:alert(1)', { allowed: new Set(['javascript:alert(1)']) })).toBeNull();
  });

  test('where the page does not tell where the script lies, only an allowed address is taken', () => {
    expect(root(undefined, { own: null })).toBeNull();
    expect(root('https://guide.example/tools/', { own: null })).toBeNull();
  });

  test('http on pages that are http themselves', () => {
    const here = { own: 'http://intranet/guide/v0/embed.js', page: 'http://wiki/' };
    expect(root('http://intranet/guide/', here)).toBe('http://intranet/guide/');
  });
});
