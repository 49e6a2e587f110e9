import { TALLEST } from './frame-limits.ts';

/** Smaller changes are not reported: a host that rounds would answer with another, for ever. */
const LEAST = 2;

/**
 * Reports the content's height to `report`, at first and whenever it changes. The returned function reports at once,
 * changed or not.
 */
export function watchHeight(report: (height: number) => void): () => void {
  const root = document.documentElement;
  let last = Number.NEGATIVE_INFINITY;
  const now = (): void => {
    last = Math.min(TALLEST, Math.ceil(root.getBoundingClientRect().height));
    report(last);
  };
  const ifChanged = (): void => {
    if (Math.abs(Math.ceil(root.getBoundingClientRect().height) - last) >= LEAST) now();
  };
  new ResizeObserver(() => requestAnimationFrame(ifChanged)).observe(root);
  document.fonts.ready.then(ifChanged);
  return now;
}
