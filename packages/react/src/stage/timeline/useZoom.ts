'use client';
import { useEffect, useRef, useState, type RefObject } from 'react';

/** How many times closer one step goes, and the closest. */
const step = 1.5;
const closest = 16;

export interface Zoom {
  readonly factor: number;
  readonly isClosest: boolean;
  readonly isWhole: boolean;
  closer(): void;
  further(): void;
}

/** Zoom of a timeline, also by pinching or by the wheel with Ctrl held over `element`. */
export function useZoom(element: RefObject<HTMLElement | null>, initial = 1): Zoom {
  const [factor, setFactor] = useState(initial);
  const by = useRef((times: number) => setFactor((now) => Math.min(closest, Math.max(1, now * times))));
  useEffect(() => {
    const scroller = element.current;
    const turn = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      by.current(event.deltaY < 0 ? 1.15 : 1 / 1.15);
    };
    // React listens to the wheel passively, and then the page would zoom as well.
    scroller?.addEventListener('wheel', turn, { passive: false });
    return () => scroller?.removeEventListener('wheel', turn);
  }, [element]);
  return {
    factor,
    isClosest: factor === closest,
    isWhole: factor === 1,
    closer: () => by.current(step),
    further: () => by.current(1 / step),
  };
}
