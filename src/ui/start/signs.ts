/** Whatever shows that somebody is there. */
export const SIGNS = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'keydown',
  'focusin',
  'dragenter',
  'drop',
  'wheel',
  'change',
  'paste',
  'popstate',
] as const;

/** Calls back at the first sign of a person. */
export function onFirstSign(task: () => void): void {
  const once = (): void => {
    for (const sign of SIGNS) removeEventListener(sign, once);
    task();
  };
  for (const sign of SIGNS) addEventListener(sign, once, { passive: true });
}
