'use client';
import { useEffect, useRef, type RefObject } from 'react';
import { useSession } from '../../SessionContext.ts';
import { curve } from './curveLayout.ts';

interface NowLineProps {
  readonly pxPerMs: number;
  /** How far the picture reaches, ms. */
  readonly extent: number;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Further than this at once is a jump, ms. */
const jump = 400;

/** Where a replay stands, kept in sight while it plays or jumps; a live picture stays at its end. Moves outside React. */
export function NowLine({ pxPerMs, extent, scroller }: NowLineProps) {
  const { replay } = useSession();
  const line = useRef<SVGGElement>(null);
  useEffect(() => {
    if (!replay) return;
    let before = -Infinity;
    const move = (ms: number): void => {
      line.current?.setAttribute('transform', `translate(${(ms * pxPerMs).toFixed(1)} 0)`);
      const view = scroller.current;
      const follows = replay.playing.getSnapshot() || Math.abs(ms - before) > jump;
      before = ms;
      if (view && follows) view.scrollTo({ left: ms * pxPerMs - view.clientWidth * 0.62, behavior: 'instant' });
    };
    move(replay.position.getSnapshot());
    const moving = replay.position.subscribe(move);
    return () => moving.unsubscribe();
  }, [replay, pxPerMs, scroller]);
  useEffect(() => {
    if (!replay) scroller.current?.scrollTo({ left: extent * pxPerMs, behavior: 'instant' });
  }, [replay, extent, pxPerMs, scroller]);
  if (!replay) return null;
  return (
    <g ref={line} className="parley-curve-now">
      <line x1="0" x2="0" y1="4" y2={curve.wait.y + curve.wait.height + 4} />
      <circle cx="0" cy="4" r="4" />
    </g>
  );
}
