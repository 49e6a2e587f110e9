import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { REPLY_IDS, type ReplyId } from '../../src/domain/replies/replies.ts';
import { literalOf } from '../../src/layouts/replies/reply-head.ts';

/** The pages of single replies, as they are built. */
const languages = globSync('dist/*/errors/index.html').map((file) => file.split(/[\\/]/)[1] ?? '');
const pageOf = (lang: string, id: ReplyId): string => readFileSync(`dist/${lang}/errors/${id}/index.html`, 'utf8');
const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const partOf = (html: string, pattern: RegExp): string => plain(html.match(pattern)?.[1] ?? '');

describe.each(languages)('replies in %s', (lang) => {
  const pages = REPLY_IDS.map((id) => ({ id, html: pageOf(lang, id) }));
  const titleOf = (html: string): string => partOf(html, /<title>([^<]*)/);

  test('every title is under 60 characters and its own', () => {
    const titles = pages.map(({ html }) => titleOf(html));
    for (const title of titles) expect(title.length, title).toBeLessThan(60);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('the sentence that is printed stands in the title, the description or the heading', () => {
    for (const { id, html } of pages) {
      const description = partOf(html, /<meta name="description" content="([^"]*)/);
      const said = [titleOf(html), description, partOf(html, /<h1[^>]*>([\s\S]*?)<\/h1>/)].join('\n');
      expect(said, id).toContain(literalOf(id));
    }
  });

  test('no id of the catalogue is shown', () => {
    for (const { id, html } of pages) {
      const shown = plain(html.match(/<main[\s\S]*<\/main>/)?.[0].replace(/<script[\s\S]*?<\/script>/g, '') ?? '');
      expect(shown, id).not.toMatch(/\bR\d{2,3}\b/);
      expect(shown, id).not.toContain(`${id} `);
      expect(shown, id).not.toMatch(/\b(?:gate|reply|remedy|outcome|scene|unhelpful|certainty)\.\w+/);
    }
  });

  test('a page has one primary button, which starts the walk at its reply', () => {
    for (const { id, html } of pages) {
      const main = html.match(/<main[\s\S]*<\/main>/)?.[0] ?? '';
      expect(main.match(/<(?:a|button) class="button"/g), id).toHaveLength(1);
      expect(main, id).toContain(`href="../../#a=reply.${id}"`);
    }
  });

  test('whoever is refused finds the first fix in full, with clicks or a command, and who may make it', () => {
    const without = pages.filter(({ html }) => !html.includes('class="first-fix"')).map(({ id }) => id);
    expect(without.sort()).toEqual([...NOTHING_TO_DO].sort());
    for (const { id, html } of pages.filter((page) => !without.includes(page.id))) {
      const fix = html.match(/<article class="first-fix"[\s\S]*?<\/article>/)?.[0] ?? '';
      for (const part of ['who', 'risk', 'undo', 'wait', 'verify']) expect(fix, id).toContain(`data-part="${part}"`);
      expect(html, id).toContain('data-part="whoCan"');
    }
    const tenant = pageOf(lang, 'smtpAuthDisabledForTenant');
    for (const text of ['Set-CASMailbox', 'data-part="undo"', 'Manage email apps', 'Get-CASMailbox'])
      expect(tenant).toContain(text);
  });

  test('the scene is drawn with the stop marked, and says in words where it is', () => {
    const tenant = pageOf(lang, 'smtpAuthDisabledForTenant');
    expect(tenant).toMatch(/<figure class="scene" data-path="stops">/);
    expect(tenant).toMatch(/<figcaption class="sr">[^<]{10,}/);
    expect(tenant).toMatch(/<g class="held"[^>]* aria-label="[^"]+"/);
  });
});

/** Replies after which nobody has to do anything. */
const NOTHING_TO_DO: readonly ReplyId[] = ['loginAccepted', 'messageAccepted'];
