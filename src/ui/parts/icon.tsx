import type { JSX } from 'preact';

/** Drawn on a grid of 16 by 16, stroked in the colour of the text, so that forced colours keep them. */
const SHAPES = {
  open: 'M3 8.5l3.2 3.2L13 4.8',
  closed: 'M4 4l8 8M12 4l-8 8',
  overruled: 'M2 10c2.5-6 8-6 10.5-1M13 4.5V9.2H8.6',
  unknown: 'M5.4 5.6C5.5 2.6 10.6 2.6 10.6 5.7C10.6 8 8 7.9 8 10M8 12.6v.6',
  notApplicable: 'M4.5 8h7',
  envelope: 'M1.5 3.5h13v9h-13zM1.5 4l6.5 5 6.5-5',
} as const;

export function Icon({ name }: { name: keyof typeof SHAPES }): JSX.Element {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  );
}
