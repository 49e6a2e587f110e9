import { type ComponentChildren, Fragment, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Shows what can wait one frame: on slow machines what a person reads first is painted sooner. `now` shows it with the
 * rest, as where a page opens: what comes later would move what stands below.
 */
export function AfterPaint({ now, children }: { now: boolean; children: ComponentChildren }): JSX.Element | null {
  const [painted, setPainted] = useState(now);
  useEffect(() => setPainted(true), []);
  return painted ? <Fragment>{children}</Fragment> : null;
}

/** Keeps what it shows until the next step is painted, then brings it up to date. */
export function UntilPaint({ children }: { children: ComponentChildren }): JSX.Element {
  const [shown, show] = useState(children);
  useEffect(() => show(children), [children]);
  return <Fragment>{shown}</Fragment>;
}
