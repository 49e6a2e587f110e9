/** What a frame of the guide may do, whoever makes it: the element, or a code that somebody pastes. */
export const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** Least and greatest height of such a frame, in CSS pixels. */
export const LOWEST = 200;
export const TALLEST = 12_000;
