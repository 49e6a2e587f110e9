import { renderToString } from 'preact-render-to-string';
import { remedy } from '../../domain/remedies/remedies.ts';
import type { ReplyId } from '../../domain/replies/replies.ts';
import { sentenceOf, textsOf } from '../../domain/replies/wordings.ts';
import { verdictTitle } from '../../ui/case/describe.ts';
import { describeScene } from '../../ui/scene/describe-scene.ts';
import { Wide } from '../../ui/scene/scene.tsx';
import type { T } from '../../ui/words.ts';
import { caseOf } from '../replies/reply-case.ts';

/** What the picture is about: the commonest refusal, whose answer is certain. */
const SHOWN: ReplyId = 'smtpAuthDisabledForTenant';
/** Any day before Basic goes: the answer is the same on every one. */
const TODAY = '2026-11-28';

interface PictureParts {
  /** The text of the site's styles. */
  css: string;
  /** What stands before the fix. */
  fixLead: string;
}

/**
 * One picture of what the troubleshooter does, as an SVG that stands alone: the pasted line, where the message stops, the
 * verdict and the lowest-risk fix. 1000 by 330 units, light or dark as the reader's screen is.
 */
export function pictureOf(t: T, { css, fixLead }: PictureParts): string {
  const { diagnosis, first } = caseOf(SHOWN, TODAY);
  if (first === null) throw new Error(`The reply ${SHOWN} needs a fix to be shown.`);
  const [says = ''] = textsOf(SHOWN);
  const line = says.slice(0, says.indexOf(sentenceOf(says)) + sentenceOf(says).length);
  const verdict = verdictTitle(diagnosis, t);
  const fix = `${fixLead} ${t(`remedy.${first}.title`)} · ${t(`who.${remedy(first).who}`)}`;
  const scene = renderToString(Wide({ t, scene: describeScene(diagnosis) }));
  const certainty = t(`certainty.${diagnosis.certainty}`);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 330" role="img">',
    `<title>${escaped(`${line}: ${verdict}. ${fix}`)}</title>`,
    `<style>${stylesFrom(css)}</style>`,
    '<rect class="page" width="1000" height="330"/>',
    `<path class="band" d="${band('M0 0')}"/><path class="band other" d="${band('M24 0')}"/>`,
    `<rect class="box" x="30" y="26" width="940" height="40" rx="6"/>`,
    `<text class="says" x="46" y="51">${escaped(line)}</text>`,
    `<g class="scene">${scene.replace('<svg', '<svg x="20" y="78" width="960" height="173"')}</g>`,
    `<text class="verdict" x="30" y="286">${escaped(`${certainty}: ${verdict}`)}</text>`,
    `<text class="fix" x="30" y="313">${escaped(fix)}</text>`,
    '</svg>',
    '',
  ].join('\n');
}

/** Codes that people search for, the commonest first. */
const CODES = '535 5.7.139 · 535 5.7.3 · 530 5.7.57';

/** What previews of links show, 1200 by 630 units, in the light look alone: the name, the codes, and where the message stops. */
export function socialPictureOf(t: T, { css, name }: { css: string; name: string }): string {
  const scene = renderToString(Wide({ t, scene: describeScene(caseOf(SHOWN, TODAY).diagnosis) }));
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" role="img">',
    `<title>${escaped(name)}</title>`,
    `<style>${stylesFrom(css).replace(/@media.*?\}\}/, '')}.title{font-size:68px}.codes{fill:var(--soft);font:33px ui-monospace,Consolas,monospace}</style>`,
    '<rect class="page" width="1200" height="630"/>',
    `<path class="band" d="${band('M0 0', 26)}"/><path class="band other" d="${band('M24 0', 26)}"/>`,
    `<text class="verdict title" x="70" y="132">${escaped(name)}</text>`,
    `<text class="codes" x="70" y="202">${escaped(CODES)}</text>`,
    `<g class="scene">${scene.replace('<svg', '<svg x="30" y="280" width="1140" height="205"')}</g>`,
    '</svg>',
    '',
  ].join('\n');
}

/** Slanted pieces of the airmail edge, 48 units apart. */
const band = (from: string, pieces = 22): string =>
  Array.from(
    { length: pieces },
    (_, i) => `${from.replace(/\d+/, (x) => String(Number(x) + i * 48))}h12l-8 8h-12z`,
  ).join('');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The colours of both looks, and the rules of the scene, out of the styles of the site. */
function stylesFrom(css: string): string {
  const colours = [...css.matchAll(/(--[\w-]+): var\(--guide-[\w-]+, light-dark\((#\w+), (#\w+)\)\)/g)];
  const look = (index: 2 | 3): string => `:root{${colours.map((found) => `${found[1]}:${found[index]}`).join(';')}}`;
  const scene = css.slice(css.indexOf('/* The picture of the path */'), css.indexOf('.unhelpful ul {'));
  const rules = [...scene.matchAll(/^\.scene[^{]*\{[^}]*\}/gm)]
    .map(([rule]) => rule)
    // What decides between the two drawings, and their size, has nothing to decide here.
    .filter((rule) => !/^\.scene(?: svg| \.wide| \.narrow)? \{/.test(rule));
  const own = [
    '.page{fill:var(--paper)}.box{fill:var(--sheet);stroke:var(--line)}.band{fill:var(--accent)}.band.other{fill:var(--ink)}',
    '.says{fill:var(--ink);font:600 15px ui-monospace,Consolas,monospace}',
    '.verdict{fill:var(--ink);font:600 22px Georgia,serif}.fix{fill:var(--soft);font:16px system-ui,sans-serif}',
  ];
  const text = `${look(2)}@media(prefers-color-scheme:dark){${look(3)}}${own.join('')}${rules.join('')}`;
  return text.replace(/\s+/g, ' ');
}
