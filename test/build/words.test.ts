import { describe, expect, test } from 'vitest';
import { judge, LONGEST, MEDIAN, medianOf, missingGlosses, STYLES, sentencesOf } from '../../src/build/words/judge.ts';
import { sample } from '../../src/build/words/sample.ts';
import { median, plain, readable, sentences, wordCount } from '../../src/build/words/sentences.ts';
import { allTexts, type Text, textsOfPage } from '../../src/build/words/texts.ts';

const english = (text: string, place = 'body'): Text => ({ language: 'en', file: 'page.md', place, text });
const says = (text: Text): string[] => judge(text).map(({ say }) => say);

describe('a sentence', () => {
  test.each<[string, string[]]>([
    ['It is on. Turn it off.', ['It is on.', 'Turn it off.']],
    ['Reply 535 5.7.139 ends here; wait.', ['Reply 535 5.7.139 ends here; wait.']],
    ['It is on. `$false` means on.', ['It is on.', '`$false` means on.']],
    ['He said “It is off.” Then it was on.', ['He said “It is off.”', 'Then it was on.']],
    ['Open **Users**. **Mail** is a tab.', ['Open **Users**.', '**Mail** is a tab.']],
    ['Use MailKit. .NET can’t.', ['Use MailKit.', '.NET can’t.']],
    ['Did it work? Since when?', ['Did it work?', 'Since when?']],
  ])('%s', (text, parts) => {
    expect(sentences(text)).toEqual(parts);
  });

  test('counts a piece of code as one word, and no bare sign', () => {
    expect(wordCount('Run `Get-CASMailbox -Identity x` – once.')).toBe(3);
    expect(readable('Run `Get-A` in **B**.')).toBe('Run Get-A in B.');
    expect(plain('See [the portal](https://entra.microsoft.com) and **Save**.')).toBe('See the portal and Save.');
  });

  test('has a middle length', () => {
    expect(median([5, 1, 9])).toBe(5);
    expect(median([4, 1, 9, 6])).toBe(5);
    expect(median([])).toBe(0);
  });
});

describe('a page', () => {
  test('gives its fields, paragraphs and items, and no ids', () => {
    const source =
      '---\ntitle: "A title"\nsources: [one]\noptions:\n  on: "On"\n---\nOne.\n\n1. First.\n2. Second\n   line.\n';
    expect(textsOfPage('src/content/gates/en/x.md', source).map(({ place, text }) => [place, text])).toEqual([
      ['title', 'A title'],
      ['options.on', 'On'],
      ['body', 'One.'],
      ['body', 'First.'],
      ['body', 'Second line.'],
    ]);
  });
});

describe.each(Object.entries(STYLES))('the style of %s', (language, { rules, openings }) => {
  test.each([...rules, ...openings].map((rule) => [rule.bad, rule] as const))('finds “%s”', (bad, { good, say }) => {
    expect(says({ ...english(bad), language })).toContain(say);
    expect(says({ ...english(good), language })).not.toContain(say);
  });
});

describe('what is left alone', () => {
  test.each([
    'Choose **Go on** in the portal.',
    'The reply “the login may not send” is meant.',
    'Send `AUTH LOGIN` after `NDR`.',
    'admin.microsoft.com > Users > Switch to legacy login',
  ])('%s', (text) => {
    expect(judge(english(text))).toEqual([]);
  });

  test('an answer in a person’s own voice, and a short label', () => {
    expect(judge(english('Yes, until we changed something', 'options.yes'))).toEqual([]);
    expect(judge(english('Until we changed something'))).not.toEqual([]);
    expect(judge(english('Security Defaults'))).toEqual([]);
  });
});

describe('length and full stops', () => {
  const words = (count: number): string => `${Array.from({ length: count }, () => 'word').join(' ')}.`;

  test(`a sentence has at most ${LONGEST} words`, () => {
    expect(says(english(words(LONGEST)))).toEqual([]);
    expect(says(english(words(LONGEST + 1)))).toEqual([`at most ${LONGEST} words, not ${LONGEST + 1}: two sentences`]);
  });

  test('a text of several sentences ends with a full stop; a label needs none', () => {
    expect(says(english('It is on. Turn it off'))).toEqual(['a full stop at the end']);
    expect(says(english('It is on. Add this address: {what}'))).toEqual([]);
    expect(says(english('Turn it off'))).toEqual([]);
  });
});

test('a page that uses Microsoft’s Indonesian term names the English one once', () => {
  const page = (text: string): Text[] => [{ language: 'id', file: 'page.md', place: 'body', text }];
  expect(missingGlosses(page('Baca log masuk Entra.')).map(({ say }) => say)).toEqual(['log masuk (Sign-in logs)']);
  expect(missingGlosses(page('Baca log masuk (Sign-in logs) Entra.'))).toEqual([]);
});

test('a sample depends on its seed alone and repeats nothing', () => {
  const items = Array.from({ length: 200 }, (_, i) => i);
  expect(sample(items, 50, 'a')).toEqual(sample(items, 50, 'a'));
  expect(sample(items, 50, 'a')).not.toEqual(sample(items, 50, 'b'));
  expect(new Set(sample(items, 50, 'a')).size).toBe(50);
  expect(sample([1, 2], 50, 'a').sort()).toEqual([1, 2]);
});

describe('the product’s own words', async () => {
  const texts = await allTexts('.');
  const languages = [...new Set(texts.map(({ language }) => language))];

  test('are read from every language’s prose and interface', () => {
    expect(languages.sort()).toEqual(['en', 'id']);
    for (const language of languages) {
      const files = texts.filter((text) => text.language === language).map(({ file }) => file);
      expect(files.some((file) => file.endsWith('.ts'))).toBe(true);
      expect(files.some((file) => file.endsWith('.md'))).toBe(true);
      expect(sentencesOf(texts, language).length).toBeGreaterThan(500);
    }
  });

  test.each(languages)('in %s have a middle sentence that is short', (language) => {
    expect(medianOf(texts, language)).toBeLessThanOrEqual(MEDIAN);
  });
});
