import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { describe, expect, test } from 'vitest';
import { CLIENT_IDS, client } from '../../src/domain/clients/clients.ts';
import { MAIL_FIELDS } from '../../src/domain/clients/facts/client-facts.ts';
import { factsOf } from '../../src/domain/clients/facts/facts.ts';
import { note } from '../../src/i18n/clients/notes-id.ts';
import { findClients } from '../../src/ui/clients/client-names.ts';

const LANGUAGES = globSync('src/content/gates/*').map((path) => basename(path));
const read = (lang: string, id: string) => {
  const { frontmatter, content } = parseFrontmatter(readFileSync(`src/content/clients/${lang}/${id}.md`, 'utf8'));
  return { data: frontmatter as Record<string, string | string[] | undefined>, body: content.trim() };
};
const named = CLIENT_IDS.map((id) => {
  const { name, also = [], where = [] } = factsOf(id);
  return { id, names: [name, ...also], sends: client(id).sends, where };
});

test('there is a text for each client in each language and no other', () => {
  for (const lang of LANGUAGES)
    expect(
      globSync(`src/content/clients/${lang}/*.md`)
        .map((path) => basename(path, '.md'))
        .sort(),
    ).toEqual([...CLIENT_IDS].sort());
});

describe.each(LANGUAGES)('the texts in %s', (lang) => {
  test('say the same as in English, and keep to their length', () => {
    for (const id of CLIENT_IDS) {
      const { data, body } = read(lang, id);
      const shape = (of: typeof data) =>
        Object.entries(of).map(([key, value]) => [key, Array.isArray(value) ? value.length : 1]);
      expect(shape(data), id).toEqual(shape(read('en', id).data));
      expect(body.length, id).toBeGreaterThan(20);
      expect(body.length, id).toBeLessThan(330);
      for (const value of Object.values(data).flat()) expect(String(value).length, `${id}: ${value}`).toBeLessThan(260);
    }
  });

  test('close every mark that they open, and hold no HTML', () => {
    for (const id of CLIENT_IDS) {
      const { data, body } = read(lang, id);
      for (const text of [body, ...Object.values(data).flat().map(String)]) {
        expect((text.match(/\*\*/g) ?? []).length % 2, `${id}: ${text}`).toBe(0);
        expect((text.match(/`/g) ?? []).length % 2, `${id}: ${text}`).toBe(0);
        expect(text.replace(/`[^`]*`/g, ''), id).not.toMatch(/<\/?[a-z]/i);
        expect(text, id).not.toMatch(/\b(STUB|TODO|FIXME)\b/);
      }
    }
  });
});

describe('the facts', () => {
  test('say nothing in English on the Indonesian pages beside names and numbers', () => {
    const english =
      /\b(the|of|was|read|and|with|for|from|current|through|not|older|old|undated|help|manual|where|used)\b/;
    const texts = CLIENT_IDS.flatMap((id) => {
      const { since = '', sources, fields = {} } = factsOf(id);
      const entries = Object.values(fields).flatMap((field) => (typeof field === 'string' ? [] : [field[1]]));
      return [since, ...sources.map(([, dated]) => dated), ...entries];
    });
    expect(texts.some((text) => english.test(text))).toBe(true);
    expect(texts.map(note).filter((text) => english.test(text))).toEqual([]);
  });

  test('a client that says more than "not known" has a source', () => {
    for (const id of CLIENT_IDS)
      if (client(id).sends !== 'unknown') expect(factsOf(id).sources.length, id).toBeGreaterThan(0);
  });

  test('every source is an address over http or a title, and says its date', () => {
    for (const id of CLIENT_IDS)
      for (const [where, dated] of factsOf(id).sources) {
        if (/^https?:/.test(where)) expect(() => new URL(where), `${id}: ${where}`).not.toThrow();
        expect(where, id).not.toMatch(/…|\s$/);
        expect(dated, `${id}: ${where}`).not.toBe('');
      }
  });

  test('no setting sends somebody to a port or to words that Microsoft 365 has not', () => {
    for (const id of CLIENT_IDS) {
      const { port } = factsOf(id).fields ?? {};
      if (Array.isArray(port)) expect(port[1], id).toMatch(/587|25|after the colon/);
    }
  });

  test('at least 150 clients have sources, and 60 have every setting and the way there', () => {
    const withSources = CLIENT_IDS.filter((id) => client(id).confidence !== 'low' && factsOf(id).sources.length > 0);
    const whole = CLIENT_IDS.filter((id) => {
      const { where, fields = {} } = factsOf(id);
      return where !== undefined && MAIL_FIELDS.every((field) => fields[field] !== undefined);
    });
    expect(withSources.length).toBeGreaterThanOrEqual(150);
    expect(whole.length).toBeGreaterThanOrEqual(60);
  });

  test('an unknown ability is never more than low, a known one never low', () => {
    for (const id of CLIENT_IDS) expect(client(id).confidence === 'low', id).toBe(client(id).sends === 'unknown');
  });
});

describe('the search for a name', () => {
  test('finds every client by each of its names', () => {
    for (const { id, names } of named)
      for (const name of names)
        expect(
          findClients(named, name, 30).map((found) => found.id),
          `${id} by ${name}`,
        ).toContain(id);
  });

  test('no two clients share a name', () => {
    const names = named.map(({ names: [name] }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('takes what people type', () => {
    const first = (query: string) => findClients(named, query)[0]?.id;
    expect(first('zabb')).toBe('zabbix');
    expect(first('send mailmessage')).toBe('sendMailMessage');
    expect(first('konica c258')).toBe('konicaBizhub');
    expect(first('  LEXMARK ')).toBe('lexmark');
    expect(first('')).toBeUndefined();
    expect(first('nothing of this name')).toBeUndefined();
  });
});
