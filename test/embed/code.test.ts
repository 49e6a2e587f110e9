import { describe, expect, test } from 'vitest';
import { codeFor, INLINE_SCRIPT, policyLines } from '../../src/embed/codes/code.ts';
import { codesOf, HOST_IDS } from '../../src/embed/codes/hosts.ts';
import { sizerId } from '../../src/embed/codes/iframe-resizer.ts';
import { ERROR_LIMIT, errorLink, LANGUAGES_WITH_CODE, linkSample } from '../../src/embed/codes/link-code.ts';
import { type EmbedOptions, frameAddress, fullAddress, USUAL } from '../../src/embed/frame-address.ts';
import { readToFrame, toFrame } from '../../src/embed/messages.ts';
import { contrast } from '../../src/embed/theme.ts';
import { readHeight, readRoot } from '../../src/embed/typed-choices.ts';
import { openingFrom, textFrom } from '../../src/ui/page/query.ts';

const OPTIONS: EmbedOptions = { ...USUAL, root: 'https://guide.contoso.com/smtp/', lang: 'en' };
const PARTS = { title: 'The "guide" & more', open: 'Open <it>', pinned: 'v1.2.3', integrity: 'sha384-abc' };
const KINDS = [...new Set(HOST_IDS.flatMap((id) => codesOf(id).map(({ kind }) => kind)))];

describe('codes to paste', () => {
  test('name only choices that differ from the usual ones', () => {
    expect(frameAddress(OPTIONS)).toBe('https://guide.contoso.com/smtp/en/embed/');
    expect(frameAddress({ ...OPTIONS, theme: 'dark', start: 'sendAsDenied', compact: true, signIn: false })).toBe(
      'https://guide.contoso.com/smtp/en/embed/?theme=dark&start=sendAsDenied&compact=1&signin=off',
    );
    expect(fullAddress({ ...OPTIONS, start: 'symptom', compact: true })).toBe(
      'https://guide.contoso.com/smtp/en/?start=symptom',
    );
  });

  test.each(KINDS)('%s lets no choice break out of it', (kind) => {
    const code = codeFor(kind, { ...OPTIONS, start: '"><script>alert(1)</script>' }, PARTS);
    expect(code).not.toContain('<script>alert');
    expect(code).not.toMatch(/title="The "guide"/);
  });

  test.each(KINDS)('%s puts nothing inside a frame: sanitisers of wikis drop one that holds markup', (kind) => {
    const inside = [...codeFor(kind, OPTIONS, PARTS).matchAll(/<iframe[^>]*>([\s\S]*?)<\/iframe>/g)].map(
      ([, text]) => text,
    );
    expect(inside.filter((text) => text !== '')).toEqual([]);
  });

  test('a frame has the link to the full page beside it', () => {
    expect(codeFor('frame', OPTIONS, PARTS)).toContain('</iframe>\n<p><a href="https://guide.contoso.com/smtp/en/">');
  });

  test('the element’s script is pinned and has its hash', () => {
    expect(codeFor('element', OPTIONS, PARTS)).toMatch(
      /^<script src="https:\/\/guide\.contoso\.com\/smtp\/v1\.2\.3\/embed\.js"\s+integrity="sha384-abc" crossorigin="anonymous" defer><\/script>/,
    );
  });

  test('the manifest is JSON whose domain is that of its tab', () => {
    const manifest = JSON.parse(codeFor('manifest', OPTIONS, PARTS));
    expect(new URL(manifest.staticTabs[0].contentUrl).hostname).toBe(manifest.validDomains[0]);
  });
});

describe('links in the syntax of a wiki', () => {
  const full = 'https://guide.contoso.com/smtp/en/';
  test.each([
    ['markdown', `[Open it](${full})`],
    ['wikiLink', `[${full} Open it]`],
    ['dokuLink', `[[${full}|Open it]]`],
    ['jiraLink', `[Open it|${full}]`],
    ['asciiDocLink', `${full}[Open it]`],
    ['restLink', `\`Open it <${full}>\`_`],
    ['plainLink', full],
  ] as const)('%s', (kind, expected) => {
    expect(codeFor(kind, OPTIONS, PARTS)).toBe(expected);
  });

  test('the call of DokuWiki’s plugin is one line with the height', () => {
    expect(codeFor('dokuPlugin', { ...OPTIONS, height: 640 }, PARTS)).toBe(
      '{{url>https://guide.contoso.com/smtp/en/embed/ 100%,640 noborder|Open it}}',
    );
  });
});

describe('what a host’s own policy needs', () => {
  test.each([
    [['link'], []],
    [['frame'], ['frame-src https://guide.contoso.com']],
    [
      ['frame', 'element'],
      ['frame-src https://guide.contoso.com', 'script-src https://guide.contoso.com'],
    ],
    [['frameAuto'], ['frame-src https://guide.contoso.com', "script-src 'sha256-x'"]],
  ] as const)('%s', (kinds, lines) => {
    expect(policyLines(kinds, OPTIONS, 'x')).toEqual(lines);
  });

  test('the hash is that of what stands in the code', () => {
    expect(codeFor('frameAuto', OPTIONS, PARTS)).toContain(`<script>${INLINE_SCRIPT}</script>`);
    expect(codeFor('dokuHtml', OPTIONS, PARTS)).toContain(`<script>${INLINE_SCRIPT}</script>`);
  });

  test('a code that is said to keep its script has one', () => {
    for (const { kind, passes } of HOST_IDS.flatMap(codesOf))
      expect(/<script/.test(codeFor(kind, OPTIONS, PARTS)), kind).toBe(passes === 'script');
  });
});

describe('an address and a height as they are typed', () => {
  const HERE = 'https://here.example/';
  test.each([
    ['https://guide.contoso.com/smtp/', 'https://guide.contoso.com/smtp/', []],
    ['  https://guide.contoso.com  ', 'https://guide.contoso.com/', []],
    ['https://guide.contoso.com/smtp', 'https://guide.contoso.com/smtp/', ['slash']],
    ['https://guide.contoso.com/smtp/en/', 'https://guide.contoso.com/smtp/', ['page']],
    ['https://guide.contoso.com/smtp/en/embed/', 'https://guide.contoso.com/smtp/', ['page']],
    ['https://guide.contoso.com/smtp/id/embed', 'https://guide.contoso.com/smtp/', ['page']],
    ['https://guide.contoso.com/smtp/index.html', 'https://guide.contoso.com/smtp/', ['page']],
    ['https://guide.contoso.com/smtp/en/#a=reply.x', 'https://guide.contoso.com/smtp/', ['query', 'page']],
    // A folder of two letters that is no language is part of the root.
    ['https://contoso.com/it/', 'https://contoso.com/it/', []],
    ['http://wiki/smtp/', 'http://wiki/smtp/', ['http']],
    ['http://localhost:4321/', 'http://localhost:4321/', []],
    ['ftp://a/', HERE, ['scheme']],
    ['javascript:alert(1)', HERE, ['noAddress']],
    ['file:///srv/www/', HERE, ['noAddress']],
    ['wiki.intern', HERE, ['noAddress']],
    ['https://', HERE, ['noAddress']],
    ['', HERE, ['noAddress']],
  ])('%s', (typed, root, notes) => {
    expect(readRoot(typed, HERE, ['en', 'id'])).toEqual({ root, notes });
  });

  test.each([
    ['200', 200, []],
    [' 12000 ', 12_000, []],
    ['199', 700, ['height']],
    ['12001', 700, ['height']],
    ['5000000', 700, ['height']],
    ['640.5', 700, ['height']],
    ['640px', 700, ['height']],
    ['', 700, ['height']],
  ])('a height of "%s"', (typed, height, notes) => {
    expect(readHeight(typed)).toEqual({ height, notes });
  });
});

describe('links with an error', () => {
  test('bring any text back, up to their length', () => {
    const error = '535 5.7.139 Über & über + 100% #1\n"x" <y>';
    const link = new URL(errorLink('https://guide.contoso.com/en/', error));
    expect(textFrom(link.hash.slice('#error='.length))).toBe(error);
    expect(errorLink('', '😀'.repeat(ERROR_LIMIT)).length).toBeLessThan(ERROR_LIMIT * 10);
  });

  test('a plus stands for a space where a program encodes it so, and a wrong sign stays', () => {
    expect(textFrom('535+5.7.139+refused')).toBe('535 5.7.139 refused');
    expect(textFrom('1%202+3')).toBe('1 2+3');
    expect(textFrom('100%25%ZZ%E4')).toBe('100%%ZZ%E4');
  });

  test('every sample holds the guide’s address', () => {
    for (const language of LANGUAGES_WITH_CODE)
      expect(linkSample(language, 'https://x.example/en/')).toContain('https://x.example/en/#error=');
  });
});

describe('what an address asks for', () => {
  test('a code of one reply opens it, one of several lists them, an unknown one only says so', () => {
    expect(openingFrom('?code=550%205.7.30', null).events).toEqual([{ type: 'reply', reply: 'basicNotSupported' }]);
    expect(openingFrom('?code=5.7.139', null).replies.length).toBeGreaterThan(5);
    expect(openingFrom('?code=5.7.139', null).events).toEqual([]);
    const nothing = openingFrom('', null);
    expect(nothing.unknown).toBeNull();
    expect(openingFrom('?code=moon&start=moon&cloud=moon', null)).toEqual({ ...nothing, unknown: 'start' });
    expect(openingFrom('?code=9.9.9', null)).toEqual({ ...nothing, unknown: { code: '9.9.9' } });
    expect(openingFrom('?cloud=moon', null)).toEqual(nothing);
  });

  test('a start is a reply, a question or a door, and goes before a code', () => {
    expect(openingFrom('?start=sendAsDenied&code=5.7.139', null)).toMatchObject({
      events: [{ type: 'reply', reply: 'sendAsDenied' }],
      code: null,
      replies: [],
    });
    expect(openingFrom('?start=method', null).events).toEqual([{ type: 'change', question: 'method' }]);
    expect(openingFrom('?start=constructor', null).events).toEqual([]);
  });

  test('a cloud is a fact of the site', () => {
    expect(openingFrom('?cloud=china', null).facts).toEqual([{ fact: 'cloud', value: 'china', origin: 'site' }]);
  });
});

describe('messages', () => {
  test('of ours are read back, and nothing else is', () => {
    expect(readToFrame(toFrame({ type: 'goTo', to: 'sendAsDenied' }))).toEqual({ type: 'goTo', to: 'sendAsDenied' });
    for (const data of [null, 'x', 1, [], {}, { target: 'smtp-auth-troubleshooter', v: 2, type: 'reset' }])
      expect(readToFrame(data)).toBeNull();
    expect(readToFrame({ target: 'smtp-auth-troubleshooter', v: 1, type: 'lang', lang: '../x' })).toBeNull();
  });

  test('of iframe-resizer give its id, and only an id of plain signs', () => {
    expect(sizerId('[iFrameSizer]iFrameResizer0:8:false')).toBe('iFrameResizer0');
    for (const data of [
      '[iFrameSizer]<img>:1',
      '[iFrameSizer]',
      'iFrameSizer',
      `[iFrameSizer]${'a'.repeat(300)}:1`,
      {},
    ])
      expect(sizerId(data)).toBeNull();
  });

  test('contrast is that of WCAG', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
    expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
  });
});
