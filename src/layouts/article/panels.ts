import type { RemedyId } from '../../domain/remedies/remedies.ts';

/**
 * One line of a drawn portal page. Words are Microsoft's names; a line without words is something that doesn't matter here,
 * drawn as a grey bar. `ring` marks what to click.
 */
interface Line {
  kind: 'heading' | 'tabs' | 'box' | 'ticked' | 'button' | 'bar';
  words?: readonly string[];
  /** Which of the words is circled; absent where none is. */
  ring?: number;
}
export interface Panel {
  id: 'manageEmailApps' | 'signInLogs' | 'conditionalAccess';
  lines: readonly Line[];
}

/**
 * Where to click, drawn for the fixes that are made most. Names as in Microsoft's pages on client submission
 * (checked 2026-11-23), on blocking legacy authentication and on troubleshooting Conditional Access (2026-11-28).
 */
export const PANELS: Partial<Record<RemedyId, Panel>> = {
  enableMailboxSmtpAuth: {
    id: 'manageEmailApps',
    lines: [
      { kind: 'heading', words: ['Manage email apps'] },
      { kind: 'bar' },
      { kind: 'bar' },
      { kind: 'ticked', words: ['Authenticated SMTP'], ring: 0 },
      { kind: 'bar' },
      { kind: 'button', words: ['Save changes'], ring: 0 },
    ],
  },
  readSignInLog: {
    id: 'signInLogs',
    lines: [
      { kind: 'heading', words: ['Sign-in logs'] },
      { kind: 'tabs', words: ['interactive', 'non-interactive'], ring: 1 },
      { kind: 'button', words: ['Add filters'], ring: 0 },
      { kind: 'heading', words: ['Client app'] },
      { kind: 'ticked', words: ['Authenticated SMTP'], ring: 0 },
      { kind: 'ticked', words: ['SMTP'] },
      { kind: 'button', words: ['Apply'] },
    ],
  },
  excludeFromConditionalAccess: {
    id: 'conditionalAccess',
    lines: [
      { kind: 'heading', words: ['Users'] },
      { kind: 'tabs', words: ['Include', 'Exclude'], ring: 1 },
      { kind: 'ticked', words: ['Users and groups'], ring: 0 },
      { kind: 'bar' },
      { kind: 'button', words: ['Save'], ring: 0 },
    ],
  },
};

/** A shape or a text of the drawing, in units of its view box. */
export type Shape =
  | {
      shape: 'rect';
      x: number;
      y: number;
      width: number;
      height: number;
      look: 'bar' | 'tick' | 'box' | 'button' | 'line';
    }
  | { shape: 'text'; x: number; y: number; words: string; look: 'heading' | 'plain' | 'onButton' }
  | { shape: 'ring'; x: number; y: number; rx: number; ry: number }
  | { shape: 'check'; x: number; y: number };

const ROW = 34;
const LEFT = 24;
/** Width of words in units, a little more than any font needs. */
const widthOf = (words: string): number => words.length * 8.2;

/** The drawing of a panel: 320 units wide, as high as its lines. */
export function drawPanel({ lines }: Panel): { height: number; shapes: Shape[] } {
  const shapes = lines.flatMap((line, i) => drawLine(line, 20 + i * ROW));
  return { height: lines.length * ROW + 28, shapes };
}

function drawLine({ kind, words = [], ring }: Line, top: number): Shape[] {
  const middle = top + ROW / 2;
  if (kind === 'bar')
    return [
      { shape: 'rect', x: LEFT, y: middle - 8, width: 16, height: 16, look: 'box' },
      { shape: 'rect', x: LEFT + 26, y: middle - 5, width: 130, height: 10, look: 'bar' },
    ];
  let x = LEFT;
  return words.flatMap((word, i) => {
    const wide = widthOf(word);
    const inset = kind === 'button' ? 12 : kind === 'ticked' ? 26 : 0;
    const from = x;
    x += wide + inset * (kind === 'button' ? 2 : 1) + 24;
    return [
      ...frame(kind, from, middle, wide, i),
      {
        shape: 'text',
        x: from + inset,
        y: middle + 5,
        words: word,
        look: kind === 'heading' ? 'heading' : kind === 'button' ? 'onButton' : 'plain',
      },
      ...(ring === i ? [ringAround(from, middle, wide + inset * (kind === 'button' ? 2 : 1))] : []),
    ] satisfies Shape[];
  });
}

function frame(kind: Line['kind'], x: number, middle: number, wide: number, i: number): Shape[] {
  if (kind === 'button') return [{ shape: 'rect', x, y: middle - 13, width: wide + 24, height: 26, look: 'button' }];
  if (kind === 'tabs')
    return i === 1 ? [{ shape: 'rect', x, y: middle + 11, width: wide, height: 2, look: 'line' }] : [];
  if (kind === 'ticked')
    return [
      { shape: 'rect', x, y: middle - 8, width: 16, height: 16, look: 'tick' },
      { shape: 'check', x: x + 3, y: middle },
    ];
  return [];
}

function ringAround(x: number, middle: number, wide: number): Shape {
  return { shape: 'ring', x: x + wide / 2, y: middle, rx: wide / 2 + 14, ry: 19 };
}
