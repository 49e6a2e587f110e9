/** Name of the element, of the messages' sender and of the attribute on a plain frame. */
export const NAME = 'smtp-auth-troubleshooter';
export const VERSION = 1;

/** From the frame to the page around it. Ids and numbers only: any page may put the guide into a frame. */
export type FromFrame =
  /** The guide listens. `id` is that of the frame's address. */
  | { type: 'ready'; id: string }
  /** Height of the content in CSS pixels. */
  | { type: 'height'; height: number }
  | { type: 'step'; step: string; index: number }
  | { type: 'result'; verdict: string; gate: string | null; certainty: string }
  | { type: 'copy'; done: boolean }
  | { type: 'error'; problem: string }
  /** The answers as ids, in the form of a link's fragment: sent to trusted origins alone, never to `*`. */
  | { type: 'state'; answers: string };

export interface Look {
  theme?: string;
  /** Colours and sizes by name: accent, bg, text, border, radius, font, max-width. */
  style?: Readonly<Record<string, string>>;
}

/** From the page around it to the frame. */
export type ToFrame =
  /** `auto`: the page sets the frame's height to what the frame reports. */
  | { type: 'hello'; auto: boolean }
  | ({ type: 'theme' } & Look)
  | { type: 'lang'; lang: string }
  | { type: 'visible' }
  | { type: 'reset' }
  | { type: 'goTo'; to: string }
  /** An organisation's settings; from trusted origins alone. */
  | { type: 'config'; config: unknown };

export const fromFrame = (message: FromFrame) => ({ source: NAME, v: VERSION, ...message }) as const;
export const toFrame = (message: ToFrame) => ({ target: NAME, v: VERSION, ...message }) as const;

/** Our message to the frame, or null for everything else that pages send each other. Never throws. */
export function readToFrame(data: unknown): ToFrame | null {
  if (typeof data !== 'object' || data === null) return null;
  const { target, v, type, ...rest } = data as Record<string, unknown>;
  if (target !== NAME || v !== VERSION) return null;
  switch (type) {
    case 'hello':
      return { type, auto: rest.auto === true };
    case 'theme':
      return { type, ...readLook(rest) };
    case 'lang':
      return typeof rest.lang === 'string' && /^[a-z]{2}$/.test(rest.lang) ? { type, lang: rest.lang } : null;
    case 'visible':
    case 'reset':
      return { type };
    case 'goTo':
      return typeof rest.to === 'string' ? { type, to: rest.to.slice(0, 60) } : null;
    case 'config':
      return { type, config: rest.config };
    default:
      return null;
  }
}

function readLook({ theme, style }: Record<string, unknown>): Look {
  const styles =
    typeof style === 'object' && style !== null
      ? Object.entries(style).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      : [];
  return {
    ...(typeof theme === 'string' ? { theme } : {}),
    ...(styles.length > 0 ? { style: Object.fromEntries(styles.slice(0, 20)) } : {}),
  };
}
