import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { describe, expect, test } from 'vitest';
import { FINDING_IDS, OUTCOME_IDS, UNHELPFUL_IDS } from '../../src/domain/advice/outcome-ids.ts';
import { WAY_IDS } from '../../src/domain/clients/ways.ts';
import { GATE_IDS } from '../../src/domain/gates.ts';
import { REMEDY_IDS, type RemedyId, remedy } from '../../src/domain/remedies/remedies.ts';
import { REPLY_IDS } from '../../src/domain/replies/replies.ts';
import { HOST_IDS } from '../../src/embed/codes/hosts.ts';
import { QUESTION_IDS } from '../../src/flow/questions/questions.ts';

const ORIGIN = 'en';
const LANGUAGES = globSync('src/content/gates/*').map((path) => basename(path));
const SOURCES = Object.keys(JSON.parse(readFileSync('src/content/sources.json', 'utf8')));

interface Limits {
  /** Most characters of a field; of each item where the field is a list or a record. */
  most: Readonly<Record<string, number>>;
  /** Fewest and most words of the body. */
  body: (id: string) => readonly [fewest: number, most: number];
}

/** All texts of a language but the bodies of replies share one page, so each field has a budget. */
const LIMITS: Readonly<Record<string, Limits & { ids: readonly string[] }>> = {
  questions: {
    ids: QUESTION_IDS,
    most: { title: 70, short: 30, hint: 110, why: 180, options: 70 },
    body: () => [50, 180],
  },
  gates: { ids: GATE_IDS, most: { title: 28, closed: 75, check: 170 }, body: () => [25, 60] },
  replies: { ids: REPLY_IDS, most: { title: 75, meaning: 230, causes: 130, check: 200 }, body: () => [50, 240] },
  remedies: {
    ids: REMEDY_IDS,
    most: { title: 70, who: 110, where: 180, risk: 160, undo: 160, wait: 160, verify: 160 },
    body: (id) => [30, remedy(id as RemedyId).way === 'round' ? 460 : 240],
  },
  findings: { ids: FINDING_IDS, most: { title: 80 }, body: () => [25, 70] },
  unhelpful: { ids: UNHELPFUL_IDS, most: { title: 70 }, body: () => [15, 35] },
  outcomes: { ids: OUTCOME_IDS, most: { title: 80 }, body: () => [20, 60] },
  ways: {
    ids: WAY_IDS,
    most: {
      title: 40,
      recipients: 30,
      signIn: 100,
      limits: 120,
      cost: 60,
      licence: 60,
      effort: 90,
      breaks: 130,
      ends: 100,
    },
    body: () => [0, 0],
  },
  hosts: { ids: HOST_IDS, most: { title: 40, admin: 140, height: 100 }, body: () => [25, 70] },
};

/** The fields that this file knows by name; every other one is only measured. */
interface Data extends Record<string, unknown> {
  title?: unknown;
  sources?: unknown;
  checked?: unknown;
  options?: unknown;
  causes?: unknown;
  unconfirmed?: unknown;
}
interface Text {
  data: Data;
  body: string;
}

function read(kind: string, lang: string, id: string): Text {
  const { frontmatter, content } = parseFrontmatter(readFileSync(`src/content/${kind}/${lang}/${id}.md`, 'utf8'));
  return { data: frontmatter, body: content.trim() };
}

/** The strings of a field, whether it is one string, a list or a record of strings. */
function strings(value: unknown): string[] {
  if (value === undefined) return [];
  return typeof value === 'object' && value !== null ? Object.values(value).map(String) : [String(value)];
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const kinds = Object.entries(LIMITS).map(([kind, limits]) => ({ kind, ...limits }));

test('there is more than one language, and each has every text and no other', () => {
  expect(LANGUAGES.length).toBeGreaterThan(1);
  for (const { kind, ids } of kinds)
    for (const lang of LANGUAGES) {
      const files = globSync(`src/content/${kind}/${lang}/*.md`).map((path) => basename(path, '.md'));
      expect(files.sort(), `${kind} in ${lang}`).toEqual([...ids].sort());
    }
});

describe.each(kinds)('the text in $kind', ({ kind, ids, most, body: budget }) => {
  const cases = ids.flatMap((id) => LANGUAGES.map((lang) => [lang, id] as const));

  test.each(cases)('%s/%s keeps to its length', (lang, id) => {
    const { data, body } = read(kind, lang, id);
    for (const [field, limit] of Object.entries(most))
      for (const text of strings(data[field])) expect([...text].length, `${field}: ${text}`).toBeLessThanOrEqual(limit);
    const [fewest, longest] = budget(id);
    expect(words(body), 'words of the body').toBeGreaterThanOrEqual(fewest);
    expect(words(body), 'words of the body').toBeLessThanOrEqual(longest);
  });

  test.each(cases)('%s/%s names its sources, and each is known', (lang, id) => {
    const sources = list(read(kind, lang, id).data.sources);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.length).toBeLessThanOrEqual(4);
    expect(new Set(sources).size).toBe(sources.length);
    for (const source of sources) expect(SOURCES).toContain(source);
  });

  test.each(cases)('%s/%s is finished, and is written in paragraphs and lists alone', (lang, id) => {
    const { data, body } = read(kind, lang, id);
    const fields = Object.values(data).flatMap(strings).join('\n');
    expect(`${fields}\n${body}`).not.toMatch(/\b(STUB|TODO|FIXME)\b/);
    expect(fields, 'fields are shown as they stand').not.toMatch(/`|\*\*|\]\(/);
    expect(body).not.toMatch(/^\s*(#|\||```|~~~|>)/m);
    expect(body.replace(/`[^`]*`/g, '')).not.toMatch(/<\/?[a-z]/i);
    for (const [, address] of body.matchAll(/\]\(([^)]+)\)/g))
      expect(address).toMatch(/^https:\/\/(admin\.exchange|admin|entra|security)\.microsoft\.com(\/|$)/);
  });

  test.each(ids)('%s says the same in every language', (id) => {
    const shape = (lang: string) => {
      const { data } = read(kind, lang, id);
      return {
        fields: Object.keys(data).sort(),
        checked: String(data.checked),
        sources: data.sources,
        options: Object.keys(data.options ?? {}),
        causes: list(data.causes).length,
        unconfirmed: list(data.unconfirmed).length,
      };
    };
    for (const lang of LANGUAGES) expect(shape(lang), lang).toEqual(shape(ORIGIN));
  });
});

test.each(LANGUAGES)('a reply has at most six causes in %s, and none twice', (lang) => {
  for (const id of REPLY_IDS) {
    const causes = list(read('replies', lang, id).data.causes);
    expect(causes.length, id).toBeGreaterThan(0);
    expect(causes.length, id).toBeLessThanOrEqual(6);
    expect(new Set(causes).size, id).toBe(causes.length);
  }
});

test.each(LANGUAGES)('no two texts of a kind share a title in %s', (lang) => {
  for (const { kind, ids } of kinds) {
    const titles = ids.map((id) => String(read(kind, lang, id).data.title));
    expect(
      titles.filter((title, i) => titles.indexOf(title) !== i),
      kind,
    ).toEqual([]);
  }
});

/** Each way round is told in the same five parts, so that two can be compared. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  en: ['Fits', 'Doesn’t fit', 'Costs', 'Set up', 'Watch'],
  id: ['Cocok untuk', 'Tidak cocok', 'Biaya', 'Persiapan', 'Perhatikan'],
};
const WAYS = REMEDY_IDS.filter((id) => remedy(id).way === 'round' && !/^(askOtherProvider|useConsumerOAuth)$/.test(id));
test.each(WAYS.flatMap((id) => LANGUAGES.map((lang) => [lang, id] as const)))(
  '%s/%s says what it fits, what not, what it costs, how it is set up and what to watch',
  (lang, id) => {
    const { body } = read('remedies', lang, id);
    const heads = [...body.matchAll(/^\*\*([^*]+)\*\*/gm)].map(([, head]) => head);
    expect([...new Set(heads)]).toEqual(PARTS[lang]);
    expect(body, 'steps').toMatch(/^1\. /m);
  },
);
