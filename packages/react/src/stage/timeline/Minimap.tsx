'use client';
import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import type { Bar } from './barsOf.ts';

export interface MinimapProps {
  readonly bars: readonly Bar[];
  readonly extent: number;
  /** What it is a map of: `zoom` times as wide as it shows. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly zoom: number;
}

const units = 1000;

/** The whole timeline in a strip, and which part of it is in sight. For pointers; the keyboard scrolls the timeline itself. */
export function Minimap({ bars, extent, scroller, zoom }: MinimapProps) {
  const seen = useRef<SVGRectElement>(null);
  useEffect(() => {
    const view = scroller.current!;
    const show = (): void => {
      seen.current?.setAttribute('x', String((view.scrollLeft / (view.clientWidth * zoom)) * units));
    };
    show();
    view.addEventListener('scroll', show, { passive: true });
    return () => view.removeEventListener('scroll', show);
  }, [scroller, zoom]);
  function go({ clientX, currentTarget, buttons }: PointerEvent<SVGSVGElement>): void {
    const view = scroller.current;
    if (!view || buttons !== 1) return;
    const { left, width } = currentTarget.getBoundingClientRect();
    view.scrollTo({ left: ((clientX - left) / width) * view.scrollWidth - view.clientWidth / 2 });
  }
  return (
    <svg className="parley-minimap" viewBox={`0 0 ${units} 16`} preserveAspectRatio="none" aria-hidden="true" onPointerDown={go} onPointerMove={go}>
      {bars.filter(({ row, kind }) => row === 'floor' && kind !== 'wait').map(({ key, kind, start, end }) => (
        <rect key={key} className={`parley-bar-${kind}`} x={(start / extent) * units} width={((end - start) / extent) * units} y="3" height="10" />
      ))}
      <rect ref={seen} className="parley-minimap-seen" width={units / zoom} y="0.5" height="15" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
