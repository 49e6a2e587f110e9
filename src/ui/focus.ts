import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Whether the focus may be moved: in somebody else's page only where it is in this frame already, or it would be stolen
 * from that page.
 */
export const mayFocus = (): boolean => parent === window || document.hasFocus();

/**
 * Moves the focus to the new step's heading and scrolls to the top, whenever `step` changes.
 * Not on the first load.
 */
export function useFocusHeading(step: string): void {
  const shown = useRef(step);
  useLayoutEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    if (mayFocus()) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [step]);
}

/** Moves the focus to the problem that is shown: it is told again where the same mistake is made twice. */
export function focusProblem(): void {
  if (mayFocus()) document.querySelector<HTMLElement>('main .summary')?.focus();
}
