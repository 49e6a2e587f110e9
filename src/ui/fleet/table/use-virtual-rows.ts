import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

export interface VirtualRows {
  /** The box that scrolls. */
  box: { current: HTMLDivElement | null };
  items: readonly VirtualItem[];
  /** Height of all rows, in pixels. */
  height: number;
  showRow: (index: number) => void;
}

/** Keeps only the rows that are in sight, of a list of any length. `heightOf` gives pixels; a new function means new heights. */
export function useVirtualRows(count: number, heightOf: (index: number) => number): VirtualRows {
  const box = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const virtual = useRef<Virtualizer<HTMLDivElement, HTMLElement> | null>(null);
  const options = {
    count,
    estimateSize: heightOf,
    getScrollElement: () => box.current,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    overscan: 8,
    onChange: () => redraw(0),
  };
  virtual.current ??= new Virtualizer<HTMLDivElement, HTMLElement>(options);
  const rows = virtual.current;
  rows.setOptions({ ...rows.options, ...options });
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  useLayoutEffect(() => rows.measure(), [rows, heightOf]);
  return {
    box,
    items: rows.getVirtualItems(),
    height: rows.getTotalSize(),
    showRow: (index) => rows.scrollToIndex(index, { align: 'auto' }),
  };
}
