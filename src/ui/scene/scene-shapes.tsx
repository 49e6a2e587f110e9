import type { JSX } from 'preact';
import type { SceneStop } from './describe-scene.ts';

/** Where a shape stands, in units of its drawing; `size` enlarges it. */
export interface At {
  x: number;
  y: number;
  size?: number;
}

const at = ({ x, y, size = 1 }: At): string => `translate(${x} ${y})${size === 1 ? '' : ` scale(${size})`}`;

/** A printer with a sheet; the middle of its foot stands at the point. */
export const Device = (place: At): JSX.Element => (
  <g transform={at(place)}>
    <path class="sheet" d="M-20-62h32l8 8v24h-40z" />
    <path class="thin" d="M-12-52h18M-12-44h24" />
    <path class="sheet" d="M-34-34h68v26h-68z" />
    <path class="line" d="M-24-8v8h48v-8" />
    <path class="fill" d="M20-27h7v5h-7z" />
  </g>
);

/** A mailbox on its post, the flag up. */
export const Recipient = (place: At): JSX.Element => (
  <g transform={at(place)}>
    <path class="line" d="M0 0v-30" />
    <path class="sheet" d="M-30-30v-16a14 14 0 0 1 28 0v16z" />
    <path class="sheet" d="M-16-60h34a14 14 0 0 1 14 14v16h-34v-16a14 14 0 0 0-14-14z" />
    <path class="thin" d="M-23-42h14" />
    <path class="flag" d="M14-44v-24h14v9h-14" />
  </g>
);

/** A mast whose wire carries the message; with a barrier across where it goes no further. */
export function Network({ state, ...place }: At & Pick<SceneStop, 'state'>): JSX.Element {
  return (
    <g transform={at(place)} class={state}>
      <path class="line" d="M0 0v-66M-20-54h40M-13-42h26" />
      <path class="thin" d="M-78-34Q-40-22-20-54M20-54Q40-22 78-34" />
      <Mark state={state} x={0} y={-18} />
    </g>
  );
}

/**
 * A door: open with its leaf ajar, closed with a bar across, in doubt with a question, not reached in outline. Where plates hang above
 * it (`plated`), the sign of an open one stands in its doorway.
 */
export function Door({
  state,
  plated = false,
  ...place
}: At & Pick<SceneStop, 'state'> & { plated?: boolean }): JSX.Element {
  const sign = state === 'open' ? (plated ? { x: 10, y: -35 } : { x: 0, y: -84 }) : { x: 0, y: -35 };
  return (
    <g transform={at(place)} class={`door ${state}`}>
      <path class="frame" d="M-24 0v-70h48v70z" />
      {state === 'open' && <path class="leaf" d="M-24 0v-70l20 8v70z" />}
      {(state === 'held' || state === 'shut') && <path class="bars" d="M-24-70l48 70M24-70l-48 70" />}
      {state !== 'open' && state !== 'held' && state !== 'shut' && <circle class="thin" cx="16" cy="-32" r="2" />}
      <Mark state={state} {...sign} />
    </g>
  );
}

const MARKS = {
  open: 'M-5 .5l3.5 3.5L5-4',
  held: 'M-4.5-4.5l9 9M4.5-4.5l-9 9',
  shut: 'M-4.5-4.5l9 9M4.5-4.5l-9 9',
  doubtful: 'M-3-2.5C-3-6 3.5-6 3.5-2.5C3.5 0 0 0 0 2.2M0 5v.8',
  unknown: 'M-3-2.5C-3-6 3.5-6 3.5-2.5C3.5 0 0 0 0 2.2M0 5v.8',
  notReached: 'M-4 0h8',
} as const;

/** A round sign that says the state by its shape. */
export function Mark({ state, ...place }: At & Pick<SceneStop, 'state'>): JSX.Element {
  return (
    <g transform={at(place)} class={`sign ${state}`}>
      <circle r="10" />
      <path d={MARKS[state]} />
    </g>
  );
}

/** An airmail letter, lying a little askew; its middle is at the point. */
export const Envelope = (place: At): JSX.Element => (
  <g transform={`${at(place)} rotate(-5)`} class="letter">
    <path class="sheet" d="M-27-18h54v36h-54z" />
    <path class="edge" d="M-27-18h54v36h-54z" />
    <path class="line" d="M-27-18L0 5l27-23" />
  </g>
);

/** The codes of the reply, as a rubber stamp: from the point to the end, or `toStart`. */
export function Stamp({
  codes,
  toStart = false,
  ...place
}: At & { codes: string; toStart?: boolean }): JSX.Element | null {
  if (codes === '') return null;
  const wide = 18 + codes.length * 9;
  const from = toStart ? -wide : 0;
  return (
    <g transform={`${at(place)} rotate(-4)`} class="stamp">
      <rect x={from} width={wide} height="25" rx="3" />
      <text x={from + wide / 2} y="17.5" text-anchor="middle">
        {codes}
      </text>
    </g>
  );
}

/** Two plates above the settings' door: the organisation's, struck out, and the mailbox's own that overrules it. */
export function Plates({
  words: [organisation, mailbox],
  ...place
}: At & { words: readonly [string, string] }): JSX.Element {
  return (
    <g transform={at(place)} class="plates">
      <text text-anchor="middle" class="struck">
        {organisation}
      </text>
      <text text-anchor="middle" y="13">
        {mailbox}
      </text>
    </g>
  );
}
