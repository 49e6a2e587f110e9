import { describe, expect, test } from 'vitest';
import { codeFor } from '../../src/embed/code.ts';
import { type EmbedOptions, frameAddress, fullAddress, USUAL } from '../../src/embed/frame-address.ts';
import { HOST_CODES } from '../../src/embed/hosts.ts';
import { sizerId } from '../../src/embed/iframe-resizer.ts';
import { ERROR_LIMIT, errorLink, LANGUAGES_WITH_CODE, linkSample } from '../../src/embed/link-code.ts';
import { readToFrame, toFrame } from '../../src/embed/messages.ts';
import { contrast } from '../../src/embed/theme.ts';
import { openingFrom, textFrom } from '../../src/ui/page/query.ts';

const OPTIONS: EmbedOptions = { ...USUAL, root: 'https://guide.contoso.com/smtp/', lang: 'en' };
const PARTS = { title: 'The "guide" & more', open: 'Open <it>', pinned: 'v1.2.3', integrity: 'sha384-abc' };
const KINDS = [...new Set(Object.values(HOST_CODES).flat())];

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
  test('a code of one reply opens it, one of several lists them, an unknown one does nothing', () => {
    expect(openingFrom('?code=550%205.7.30', null).events).toEqual([{ type: 'reply', reply: 'basicNotSupported' }]);
    expect(openingFrom('?code=5.7.139', null).replies.length).toBeGreaterThan(5);
    expect(openingFrom('?code=5.7.139', null).events).toEqual([]);
    expect(openingFrom('?code=moon&start=moon&cloud=moon', null)).toEqual(openingFrom('', null));
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
