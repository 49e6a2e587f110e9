import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectStep, type Rig, startRig, type Watched } from '../rig.ts';
import { guideIn, startWiki, type Wiki, wikiPage } from './embed-rig.ts';

let rig: Rig;
let wiki: Wiki;
beforeAll(async () => {
  rig = await startRig();
  wiki = await startWiki();
});
afterAll(async () => {
  await rig.close();
  await wiki.close();
});

/** What would fetch something, leave the value, or take what the frame holds. */
const HOSTILE = [
  'url(https://evil.example/x)',
  'calc(1px)',
  'var(--paper)',
  'env(safe-area-inset-top, 1px)',
  'attr(title)',
  'image-set("https://evil.example/x" 1x)',
  '1px; } body { display: none',
  'red; background: url(https://evil.example/x)',
  '</style><img src=x onerror=alert(1)>',
  '\\75rl(https://evil.example/x)',
  'expression(alert(1))',
];
const TOO_LONG = `rgb(${' '.repeat(80)}1, 2, 3)`;

/** Values that are refused, by the name of the custom property: out of bounds, of another form, hostile. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  radius: [...HOSTILE, '-1px', '100px', '9999px', '3rem', '5', '50%', '1em', '1e1px', '1.234px', 'NaNpx', 'inherit'],
  'max-width': [
    ...HOSTILE,
    '10px',
    '319px',
    '2000px',
    '99999px',
    '1rem',
    '19rem',
    '120rem',
    '99%',
    '101%',
    '100vw',
    'none',
  ],
  font: [...HOSTILE, `a${'a'.repeat(200)}`, 'Arial, url(https://evil.example/f)', 'Arial; color: red', 'a/b', '{}'],
  accent: [...HOSTILE, TOO_LONG, 'transparent', '#00000080', 'rgb(0 0 0 / 50%)', 'not-a-colour', '#12', '0'],
  bg: [...HOSTILE, TOO_LONG, 'transparent', '#fff8', 'linear-gradient(red, blue)', 'element(#guide)'],
  text: [...HOSTILE, TOO_LONG, 'transparent', '#777', '#fff'],
  border: [...HOSTILE, TOO_LONG, '#fff', '#fffffe'],
};
/** The outermost values that are taken. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  radius: ['0px', '99px', '2.5rem'],
  'max-width': ['320px', '1999px', '20rem', '119rem', '100%'],
  font: ['Georgia, "Times New Roman", serif', 'a'.repeat(200)],
  accent: ['#00539b', 'rgb(0, 83, 155)', 'darkblue'],
  bg: ['#fffbe6'],
  text: ['#222', 'black'],
  border: ['#666'],
};

async function open(name: string): Promise<Watched & { frame: Frame }> {
  const html =
    '<script>window.heard=[];addEventListener("message",(e)=>heard.push(e.data));</script>' +
    `<iframe title="guide" src="${rig.url}en/embed/?theme=light" width="100%" height="500"></iframe>`;
  const watched = await rig.open(wiki.put(name, wikiPage(html)));
  const frame = await guideIn(watched.page);
  await expectStep(frame, 'start');
  return { ...watched, frame };
}
let asked = 0;
/** Asks for one look, and gives how many refusals are told. */
const ask = (page: Page, style: Readonly<Record<string, string>>): Promise<number> =>
  page.evaluate(
    ([given, id]) =>
      new Promise<number>((done) => {
        // The wiki's page keeps there what the frame says.
        const { heard } = window as unknown as { heard: ({ type?: string } | string)[] };
        const from = heard.length;
        const to = document.querySelector('iframe')?.contentWindow;
        to?.postMessage({ target: 'smtp-auth-troubleshooter', v: 1, type: 'theme', style: given }, '*');
        // Messages are read in their order: once this one is answered the look has been judged.
        to?.postMessage(`[iFrameSizer]${id}:8:false`, '*');
        const look = (): void => {
          const since = heard.slice(from);
          const isJudged = since.some((data) => typeof data === 'string' && data.includes(id));
          if (isJudged) done(since.filter((data) => typeof data === 'object' && data?.type === 'error').length);
          else setTimeout(look, 5);
        };
        look();
      }),
    [style, `ask${asked++}`] as const,
  );
/** What the frame has taken over. */
const taken = (frame: Frame, name: string): Promise<string> =>
  frame.evaluate((of) => document.documentElement.style.getPropertyValue(`--guide-${of}`), name);

describe('the theme that a page hands to the frame', () => {
  test.each(Object.keys(REFUSED))(
    '%s: what is out of bounds, of another form or hostile is refused, and told',
    async (name) => {
      const { page, frame, requests, complaints, close } = await open(`refused-${name}`);
      const wrong: string[] = [];
      for (const value of REFUSED[name] ?? []) {
        const told = await ask(page, { [name]: value });
        const kept = await taken(frame, name);
        if (told !== 1 || kept !== '') wrong.push(`${value}: told ${told}, taken "${kept}"`);
      }
      expect(wrong).toEqual([]);
      expect(complaints).toEqual([]);
      expect(requests.filter((address) => address.includes('evil'))).toEqual([]);
      await close();
    },
  );

  test.each(Object.keys(TAKEN))('%s: the outermost values are taken', async (name) => {
    const { page, frame, close } = await open(`taken-${name}`);
    for (const value of TAKEN[name] ?? []) {
      expect(await ask(page, { [name]: value }), value).toBe(0);
      expect(await taken(frame, name)).toBe(value);
    }
    await close();
  });

  test('names that nobody knows change nothing', async () => {
    const { page, frame, close } = await open('unknown-names');
    const before = await frame.evaluate(() => document.documentElement.getAttribute('style'));
    await ask(page, {
      '--paper': 'red',
      paper: 'red',
      'color-scheme': 'dark',
      __proto__: 'x',
      constructor: 'red',
      display: 'none',
    });
    expect(await frame.evaluate(() => document.documentElement.getAttribute('style'))).toBe(before);
    await close();
  });
});

test.each([
  ['-5', 200],
  ['0', 200],
  ['199', 200],
  ['12001', 12_000],
  ['99999999999', 12_000],
  ['420px;position:fixed;inset:0', 420],
  ['1e9', 200],
])('a height of the element of "%s" keeps within its bounds', async (height, pixels) => {
  const { page, close } = await rig.open(
    wiki.put(
      'height',
      wikiPage(
        `<smtp-auth-troubleshooter height="${height}"></smtp-auth-troubleshooter><script src="${rig.url}v0/embed.js"></script>`,
      ),
    ),
  );
  const frame = page.locator('smtp-auth-troubleshooter iframe');
  await frame.waitFor();
  expect(await frame.evaluate((node) => [node.clientHeight, getComputedStyle(node).position])).toEqual([
    pixels,
    'static',
  ]);
  await close();
});
