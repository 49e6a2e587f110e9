import type { JSX } from 'preact';
import type { T } from '../words.ts';
import { describeScene, type Scene, type SceneStop } from './describe-scene.ts';
import { Device, Door, Envelope, Mark, Network, Plates, Recipient, Stamp } from './scene-shapes.tsx';

interface SceneProps {
  t: T;
  diagnosis: Parameters<typeof describeScene>[0];
}

/** The path of the message as a picture. The sentence says the same to whoever can't see it; the list of all steps stands elsewhere. */
export function ScenePicture({ t, diagnosis }: SceneProps): JSX.Element {
  const scene = describeScene(diagnosis);
  const named = scene.stops.find(({ id }) => id === scene.at);
  const step = named?.gate == null ? t(`scene.${scene.at}`) : t(`gate.${named.gate}.title`);
  return (
    <figure class="scene" data-path={scene.end}>
      <figcaption class="sr">
        {t('path.title')}. {t(`path.${scene.end}`, { step })}
      </figcaption>
      <Wide t={t} scene={scene} />
      <Narrow t={t} scene={scene} />
    </figure>
  );
}

interface DrawingProps {
  t: T;
  scene: Scene;
}

/** What stands below a place: its name, or the gate that has the news, and the state in words. */
const nameOf = (t: T, { id, gate }: SceneStop): string => (gate === null ? t(`scene.${id}`) : t(`gate.${gate}.title`));

/** Whether a place has news. Its state stands there in words; that of the others appears on focus, on tap, and to whoever points at it. */
const hasNews = ({ state }: SceneStop): boolean => state === 'held' || state === 'doubtful' || state === 'shut';

/** What makes a place say its state: it takes the focus, and has a name of its own. */
const named = (t: T, stop: SceneStop): JSX.SVGAttributes<SVGGElement> & { 'data-place': string } => ({
  class: hasNews(stop) ? stop.state : `${stop.state} asked`,
  role: 'img',
  'data-place': stop.id,
  'aria-label': `${nameOf(t, stop)}: ${t(`scene.state.${stop.state}`)}`,
  // Names of attributes of a drawing have one spelling, unlike those of HTML.
  ...(hasNews(stop) ? {} : { tabindex: 0 }),
});

/** What the sentence above the drawing says already. */
const UNSAID = { 'aria-hidden': 'true' } as const;

/** Middle of each stop, in units of the wide drawing. */
const X = { device: 52, network: 232, settings: 436, policies: 600, mailbox: 764, recipient: 944 } as const;
/** Where the ground is. */
const GROUND = 128;

/** Size of the wide drawing in units, one of them about a pixel on a desktop. */
export const WIDE = { width: 1000, height: 184 } as const;

/** Side by side. */
export function Wide({ t, scene }: DrawingProps): JSX.Element {
  const { stops, at, plates } = scene;
  const isPlated = plates.organisation === 'overruled';
  // In front of a door or a barrier, in the recipient's hands, or still on the device.
  const letter = at === 'device' ? X.device + 62 : X[at] - (at === 'network' ? 52 : 58);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the sentence of the figure names it, and each place has a name of its own.
    <svg class="wide" viewBox={`0 0 ${WIDE.width} ${WIDE.height}`}>
      <g {...UNSAID}>
        <path class="house" d={`M355 ${GROUND}v-104h490v104`} />
        <path class="line" d="M345 24h510" />
        <text class="caption" x="600" y="17" text-anchor="middle">
          {t('scene.service')}
        </text>
        <path class="ahead" d={`M${X.device} ${GROUND}H${X.recipient}`} />
        <path class="way" d={`M${X.device} ${GROUND}H${letter}`} />
        <Device x={X.device} y={GROUND} />
        <Label x={X.device} name={t('scene.device')} room={ROOM.device} />
      </g>
      {stops.map((stop) => {
        const place = { x: X[stop.id], y: GROUND };
        return (
          <g key={stop.id} {...named(t, stop)}>
            <rect class="reach" x={place.x - 74} y={GROUND - 98} width="148" height="148" />
            {stop.id === 'network' && <Network {...place} state={stop.state} />}
            {stop.id === 'recipient' && <Recipient {...place} />}
            {stop.id !== 'network' && stop.id !== 'recipient' && (
              <Door {...place} state={stop.state} plated={isPlated && stop.id === 'settings'} />
            )}
            <Label x={place.x} name={nameOf(t, stop)} state={t(`scene.state.${stop.state}`)} />
          </g>
        );
      })}
      {isPlated && (
        <g {...UNSAID}>
          <Plates x={X.settings} y={42} words={[t('scene.organisation'), t('scene.mailbox')]} />
        </g>
      )}
      <g class="arrives" {...UNSAID}>
        <Envelope x={letter} y={GROUND - 14} />
        <Stamp x={letter + 32} y={GROUND - 66} codes={scene.stamp} toStart />
      </g>
    </svg>
  );
}

/** Letters of a name that have room on one line: at the edge, and between two neighbours. */
const ROOM = { device: 12, between: 20 } as const;

interface LabelProps {
  x: number;
  name: string;
  state?: string;
  room?: number;
}

function Label({ x, name, state = '', room = ROOM.between }: LabelProps): JSX.Element {
  const lines = name.length > room ? inTwo(name) : [name];
  return (
    <text text-anchor="middle" y={GROUND + (lines.length > 1 ? 19 : 26)}>
      {lines.map((line, index) => (
        <tspan key={line} class="name" x={x} dy={index === 0 ? 0 : 16}>
          {line}
        </tspan>
      ))}
      <tspan class="word" x={x} dy={lines.length > 1 ? 17 : 20}>
        {state}
      </tspan>
    </text>
  );
}

/** A name in two lines of about the same length; in one where it is a single word. */
function inTwo(name: string): string[] {
  const blanks = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = name.length / 2;
  const [nearest] = blanks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return nearest === undefined ? [name] : [name.slice(0, nearest), name.slice(nearest + 1)];
}

/** Height of a row of the narrow drawing, and of the row in which the envelope lies. */
const ROW = 25;
const STOP_ROW = 48;

/** One below the other: 360 by about 175 units. */
function Narrow({ t, scene: { stops, at, stamp } }: DrawingProps): JSX.Element {
  const rows = [{ id: 'device', state: 'open', gate: null } as const, ...stops];
  const heights = rows.map(({ id }) => (id === at ? STOP_ROW : ROW));
  const ends = heights.map((_, index) => heights.slice(0, index + 1).reduce((sum, height) => sum + height, 0));
  const middle = (index: number): number => (ends[index] ?? 0) - ROW / 2;
  const stop = rows.findIndex(({ id }) => id === at);
  const height = (ends.at(-1) ?? 0) + 2;
  const service = { from: (ends[1] ?? 0) + 1, to: (ends[4] ?? 0) - 1 };
  const letter = (ends[stop] ?? 0) - STOP_ROW + 12;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the sentence of the figure names it, and each place has a name of its own.
    <svg class="narrow" viewBox={`0 0 360 ${height}`}>
      <g {...UNSAID}>
        <rect class="house" x="2" y={service.from} width="356" height={service.to - service.from} rx="4" />
        <text class="caption" x="350" y={service.from + 2} text-anchor="end">
          {t('scene.service')}
        </text>
        <path class="ahead" d={`M20 ${middle(0)}V${middle(rows.length - 1)}`} />
        <path class="way" d={`M20 ${middle(0)}V${letter}`} />
      </g>
      {rows.map((row, index) => (
        <g key={row.id} {...(row.id === 'device' ? { class: row.state } : named(t, row))}>
          {row.id !== 'device' && (
            <rect class="reach" x="6" y={(ends[index] ?? 0) - ROW} width="348" height={ROW - 1} />
          )}
          {row.id === 'device' ? (
            <Device x={20} y={middle(index) + 10} size={0.34} />
          ) : (
            <Mark x={20} y={middle(index)} state={row.state} />
          )}
          <text x="40" y={middle(index) + 5} aria-hidden={row.id === 'device' ? 'true' : undefined}>
            <tspan class="name">{row.id === 'device' ? t('scene.device') : nameOf(t, row)}</tspan>
            {row.id !== 'device' && (
              <tspan class="word" dx="8">
                {t(`scene.state.${row.state}`)}
              </tspan>
            )}
          </text>
        </g>
      ))}
      <g {...UNSAID}>
        <Envelope x={22} y={letter} size={0.62} />
        <Stamp x={46} y={letter - 9} size={0.86} codes={stamp} />
      </g>
    </svg>
  );
}
