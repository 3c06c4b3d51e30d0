'use client';
import { useEffect, useRef, type RefObject } from 'react';
import { frameRate } from '../film/FaceFilm.ts';
import type { Reel } from '../browser/Reel.ts';

export interface TrackHeadProps {
  readonly reel: Reel;
  /** Pixels a second. */
  readonly zoom: number;
  /** Kept so that the line stays in sight. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Where the reel stands, as a line over the tracks. */
export function TrackHead({ reel, zoom, scroller }: TrackHeadProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const move = (frame: number): void => {
      const x = (frame / frameRate) * zoom;
      line.current!.style.transform = `translateX(${x}px)`;
      const view = scroller.current!;
      const [left, right] = [view.scrollLeft, view.scrollLeft + view.clientWidth];
      if (x < left + 8 || x > right - view.clientWidth * 0.12) view.scrollTo({ left: x - view.clientWidth * 0.3 });
    };
    move(reel.frame);
    return reel.onMove(move);
  }, [reel, zoom, scroller]);
  return <div ref={line} className="parley-bench-head" />;
}
