'use client';
import { useEffect, useState, type RefObject } from 'react';

export interface View {
  /** Width of the scroller, px. */
  readonly width: number;
  /** What is worth drawing of the picture, px from its left edge. */
  readonly from: number;
  readonly to: number;
}

/** What of a long picture is in sight, and as much again beside it; changes once in half a width. */
export function useView(scroller: RefObject<HTMLElement | null>): View {
  const [view, setView] = useState<View>({ width: 640, from: 0, to: 1600 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = (): void => {
      const width = Math.max(120, element.clientWidth);
      const at = Math.floor(element.scrollLeft / (width / 2)) * (width / 2);
      setView((before) => (before.width === width && before.from === at - width ? before : { width, from: at - width, to: at + 2.5 * width }));
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);
  return view;
}
