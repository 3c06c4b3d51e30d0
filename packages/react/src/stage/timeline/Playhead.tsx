'use client';
import { useEffect, useRef, type RefObject } from 'react';
import { useSession } from '../SessionContext.ts';

export interface PlayheadProps {
  readonly perMs: number;
  /** Of the whole picture, px. */
  readonly height: number;
  /** Kept so that the playhead stays in sight. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Where a replay stands; moved outside React, sixty times a second. */
export function Playhead({ perMs, height, scroller }: PlayheadProps) {
  const { replay } = useSession();
  const line = useRef<SVGLineElement>(null);
  useEffect(() => {
    if (!replay) return;
    const move = (ms: number): void => {
      line.current?.setAttribute('transform', `translate(${ms * perMs} 0)`);
      const view = scroller.current;
      if (!view || view.scrollWidth <= view.clientWidth || !replay.playing.getSnapshot()) return;
      const at = (ms / replay.durationMs) * view.scrollWidth;
      if (at < view.scrollLeft || at > view.scrollLeft + view.clientWidth * 0.9) view.scrollTo({ left: at - view.clientWidth * 0.1 });
    };
    move(replay.position.getSnapshot());
    const moving = replay.position.subscribe(move);
    return () => moving.unsubscribe();
  }, [replay, perMs, scroller]);
  if (!replay) return null;
  return <line ref={line} className="parley-playhead" x1="0" x2="0" y1="0" y2={height} vectorEffect="non-scaling-stroke" />;
}
