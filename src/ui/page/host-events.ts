/** What the guide tells the page that it stands in, as events of the window: ids only, nothing that was typed. */
export interface GuideEvents {
  /** The guide works. */
  'guide-ready': undefined;
  /** `index` counts the events of the walk. */
  'guide-step': { step: string; index: number };
  'guide-result': { verdict: string; gate: string | null; certainty: string };
  'guide-copy': { done: boolean };
  'guide-error': { problem: string };
}

export function tell<K extends keyof GuideEvents>(name: K, detail: GuideEvents[K]): void {
  dispatchEvent(new CustomEvent(name, { detail }));
}

/** What the page may ask of the guide. */
export type Order =
  | { type: 'reset' }
  /** `to` is the id of a reply, a question or a door. */
  | { type: 'goTo'; to: string }
  /** An organisation's settings, unchecked. */
  | { type: 'config'; config: unknown };

export const ORDER = 'guide-order';
