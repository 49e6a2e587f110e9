import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to the new step's heading and scrolls to the top, whenever `step` changes.
 * Not on the first load: that would steal the focus from the page that embeds this one.
 */
export function useFocusHeading(step: string): void {
  const shown = useRef(step);
  useLayoutEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [step]);
}

/** Moves the focus to the problem that is shown: it is told again where the same mistake is made twice. */
export function focusProblem(): void {
  document.querySelector<HTMLElement>('main .summary')?.focus();
}
