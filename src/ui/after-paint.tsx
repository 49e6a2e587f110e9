import { type ComponentChildren, Fragment, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Shows what can wait one frame: on slow machines what a person reads first is painted sooner. Made anew with its parent,
 * it waits again. Where nothing is painted, as in the build, it shows all at once.
 */
export function AfterPaint({ children }: { children: ComponentChildren }): JSX.Element | null {
  const [painted, setPainted] = useState(typeof document === 'undefined');
  useEffect(() => setPainted(true), []);
  return painted ? <Fragment>{children}</Fragment> : null;
}

/** Keeps what it shows until the next step is painted, then brings it up to date. */
export function UntilPaint({ children }: { children: ComponentChildren }): JSX.Element {
  const [shown, show] = useState(children);
  useEffect(() => show(children), [children]);
  return <Fragment>{shown}</Fragment>;
}
