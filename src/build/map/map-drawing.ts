import type { Step } from '../../flow/route.ts';
import type { Way } from './walk-map.ts';

/** Steps in columns, in the order in which a walk tends to meet them. The type asks for every step. */
const COLUMNS: readonly (readonly Step[])[] = [
  ['start', 'understood', 'settings', 'symptom', 'workedBefore', 'changedAround'],
  ['service', 'cloud', 'server', 'port', 'connection', 'encryption'],
  ['method', 'mechanism', 'login', 'oauthFlow', 'signInAs', 'token'],
  ['tenantSmtpAuth', 'mailboxSmtpAuth', 'securityDefaults', 'authenticationPolicy', 'conditionalAccess'],
  ['account', 'mailbox', 'tenantCreated', 'basicForTenant', 'sender', 'limit', 'passwordChecked'],
  ['verdict', 'outOfScope', 'role', 'fix', 'verify', 'resolved', 'handOver'],
];

/** Sizes in units of the drawing. */
const BOX = { width: 158, height: 46 };
const STEP = { across: 226, down: 74 };
const MARGIN = 14;
/** Room for the ways that swing round the last column. */
const SWING = 60;

interface Box {
  step: Step;
  x: number;
  y: number;
  /** The name in lines that fit the box. */
  lines: readonly string[];
}

interface Drawing {
  width: number;
  height: number;
  box: typeof BOX;
  boxes: readonly Box[];
  /** `path` is the `d` of an SVG path. */
  ways: readonly (Way & { path: string })[];
}

/** Lays out the steps and ways of the walk. Throws where a step has no place: a new one must be given one here. */
export function draw(ways: readonly Way[], steps: readonly Step[], nameOf: (step: Step) => string): Drawing {
  const tallest = Math.max(...COLUMNS.map((column) => column.length));
  const boxes = COLUMNS.flatMap((column, across) =>
    column.map((step, down): Box => {
      const space = ((tallest - column.length) * STEP.down) / 2;
      return {
        step,
        x: MARGIN + across * STEP.across,
        y: MARGIN + space + down * STEP.down,
        lines: wrap(nameOf(step)),
      };
    }),
  );
  const lost = steps.filter((step) => !boxes.some((box) => box.step === step));
  if (lost.length > 0) throw new Error(`The map has no place for: ${lost.join(', ')}`);
  const at = (step: Step): Box => boxes.find((box) => box.step === step) as Box;
  return {
    width: MARGIN + (COLUMNS.length - 1) * STEP.across + BOX.width + SWING,
    height: 2 * MARGIN + (tallest - 1) * STEP.down + BOX.height,
    box: BOX,
    boxes,
    ways: ways.map((way) => ({ ...way, path: curve(at(way.from), at(way.to)) })),
  };
}

/** Forward ways leave on the right and arrive on the left; ways within a column and back swing round the right side. */
function curve(from: Box, to: Box): string {
  const start = { x: from.x + BOX.width, y: from.y + BOX.height / 2 };
  const end = { x: to.x, y: to.y + BOX.height / 2 };
  if (to.x > from.x) {
    const pull = (end.x - start.x) / 2;
    return `M${start.x} ${start.y}C${start.x + pull} ${start.y} ${end.x - pull} ${end.y} ${end.x} ${end.y}`;
  }
  if (to.x === from.x) {
    const out = start.x + 14 + Math.abs(end.y - start.y) / 8;
    return `M${start.x} ${start.y}C${out} ${start.y} ${out} ${end.y} ${start.x} ${end.y}`;
  }
  const back = from.x - to.x - BOX.width;
  const left = to.x + BOX.width;
  return `M${from.x} ${start.y}C${from.x - back / 2} ${start.y} ${left + back / 2} ${end.y} ${left} ${end.y}`;
}

/** Up to two lines of about 22 characters. */
function wrap(name: string): string[] {
  if (name.length <= 22) return [name];
  const half = name.lastIndexOf(' ', Math.max(22, Math.ceil(name.length / 2)));
  return half < 1 ? [name] : [name.slice(0, half), name.slice(half + 1)];
}
