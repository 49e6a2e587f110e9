import type { Look } from './messages.ts';

/** Sizes and fonts by name, each with the form that it must have. Colours are checked by the browser. */
const FORMS: Readonly<Record<string, RegExp>> = {
  radius: /^\d{1,2}(?:\.\d{1,2})?px$|^[0-2](?:\.\d{1,2})?rem$/,
  // Between the narrowest screen and the widest line that anybody reads.
  'max-width': /^(?:3[2-9]\d|[4-9]\d{2}|1\d{3})(?:\.\d{1,2})?px$|^(?:[2-9]\d|1[01]\d)(?:\.\d{1,2})?rem$|^100%$/,
  font: /^[\p{L}\p{N}\s,"'_-]{1,200}$/u,
};
const COLOURS = ['accent', 'bg', 'text', 'border'] as const;

/** Pairs of the sheet's colours that hold text, foreground first, with the least contrast that WCAG 2.2 AA asks for. */
const PAIRS = [
  ['--ink', '--paper', 4.5],
  ['--ink', '--sheet', 4.5],
  ['--soft', '--paper', 4.5],
  ['--soft', '--sheet', 4.5],
  ['--accent', '--paper', 4.5],
  ['--accent', '--sheet', 4.5],
  ['--on', '--accent', 4.5],
  ['--edge', '--paper', 3],
] as const;

type Rgb = readonly [number, number, number];

/**
 * Takes over the look that a page asks for: light or dark, colours, corners, font, width. Colours are taken together or
 * not at all: where one pair could not be read well, all stay as they are. False where something was refused.
 */
export function applyLook({ theme, style }: Look): boolean {
  const root = document.documentElement;
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  if (theme === 'auto') delete root.dataset.theme;
  if (style === undefined) return true;
  const forms = Object.entries(FORMS).filter(([name]) => style[name] !== undefined && style[name] !== '');
  for (const [name, form] of forms) if (form.test(style[name] ?? '')) set(name, style[name] ?? '');
  const colours = COLOURS.filter((name) => style[name] !== undefined && style[name] !== '');
  const understood = colours.every((name) => isColour(style[name] ?? ''));
  if (understood) for (const name of COLOURS) set(name, colours.includes(name) ? (style[name] ?? '') : '');
  // Words on the accent are black or white, whichever can be read.
  if (understood && colours.includes('accent')) set('on', luminance(measure('--accent')) > 0.18 ? '#000' : '#fff');
  const readable =
    understood && PAIRS.every(([text, behind, least]) => contrast(measure(text), measure(behind)) >= least);
  if (!readable || !colours.includes('accent')) set('on', '');
  if (!readable) for (const name of COLOURS) set(name, '');
  return readable && forms.every(([name, form]) => form.test(style[name] ?? ''));
}

function set(name: string, value: string): void {
  const { style } = document.documentElement;
  if (value === '') style.removeProperty(`--guide-${name}`);
  else style.setProperty(`--guide-${name}`, value);
}

/** A colour by its own, opaque and without a way to fetch anything. */
function isColour(text: string): boolean {
  if (text.length > 60 || /url|var|env|attr|image/i.test(text) || !CSS.supports('color', text)) return false;
  const { alpha } = parse(resolve(text));
  return alpha === 1;
}

/** A colour of the sheet as the browser paints it. */
const measure = (property: string): Rgb => parse(resolve(`var(${property})`)).rgb;

function resolve(colour: string): string {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.color = colour;
  document.body.append(probe);
  const painted = getComputedStyle(probe).color;
  probe.remove();
  return painted;
}

/** Reads a computed colour by painting it: browsers write colours in many forms, and paint them all. */
function parse(colour: string): { rgb: Rgb; alpha: number } {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d');
  if (pen === null) return { rgb: [0, 0, 0], alpha: 0 };
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
  return { rgb: [r, g, b], alpha: a / 255 };
}

/** Contrast of two colours by WCAG 2.2: 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
