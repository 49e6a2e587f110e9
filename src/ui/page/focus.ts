import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Whether the focus may be moved: in somebody else's page only where it is in this frame already, or it would be stolen
 * from that page.
 */
export const mayFocus = (): boolean => parent === window || document.hasFocus();

/**
 * Moves the focus to the new step's heading and scrolls to the top, whenever `step` changes.
 * Not on the first load: that would steal the focus from the page that embeds this one. The focus moves once the step has
 * been painted: moving it makes the browser lay the page out twice, which would delay the step.
 */
export function useFocusHeading(step: string): void {
  const scrolled = useRef(step);
  const focused = useRef(step);
  useLayoutEffect(() => {
    if (scrolled.current !== step) scrollTo(0, 0);
    scrolled.current = step;
  }, [step]);
  useEffect(() => {
    if (focused.current !== step && mayFocus())
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    focused.current = step;
  }, [step]);
}

/** Moves the focus to the problem that is shown: it is told again where the same mistake is made twice. */
export function focusProblem(): void {
  if (mayFocus()) document.querySelector<HTMLElement>('main .summary')?.focus();
}
