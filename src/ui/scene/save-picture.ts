import { saveFile } from '../page/save-file.ts';
import { WIDE } from './scene.tsx';

/** Size of the picture in pixels, and how many of them one unit of the drawing takes. */
const WIDTH = 2_080;
const HEIGHT = 600;
const MARGIN = 40;
const SCALE = 2;

/** What a drawing takes from the page's styles, as attributes: a picture on its own has no sheet. */
const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-size',
  'font-family',
  'font-weight',
  'text-decoration',
] as const;

/**
 * Saves a drawing that stands in the page as a PNG, under its title and on the page's own paper. Nothing is fetched: the drawing goes
 * as data into an image, and from there onto a canvas.
 */
export async function savePicture(drawing: SVGSVGElement, title: string): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(alone(drawing))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const page = getComputedStyle(document.body);
  pen.fillStyle = page.backgroundColor;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = page.color;
  pen.font = `600 72px ${getComputedStyle(document.documentElement).getPropertyValue('--serif')}`;
  pen.fillText(title, MARGIN, 130, WIDTH - 2 * MARGIN);
  pen.drawImage(image, MARGIN, 200, WIDE.width * SCALE, WIDE.height * SCALE);
  canvas.toBlob((png) => png !== null && saveFile('smtp-auth.png', png), 'image/png');
}

/** The drawing with its looks as attributes and a size of its own. */
function alone(drawing: SVGSVGElement): string {
  // What still comes in is drawn where it will lie.
  for (const animation of drawing.getAnimations({ subtree: true })) animation.finish();
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll<SVGElement>('*');
  drawing.querySelectorAll<SVGElement>('*').forEach((part, index) => {
    const style = getComputedStyle(part);
    for (const name of LOOKS) copies[index]?.setAttribute(name, style.getPropertyValue(name));
    copies[index]?.removeAttribute('class');
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(WIDE.width * SCALE));
  copy.setAttribute('height', String(WIDE.height * SCALE));
  return new XMLSerializer().serializeToString(copy);
}
