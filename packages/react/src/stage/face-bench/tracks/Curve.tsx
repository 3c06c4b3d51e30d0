'use client';
import { useMemo } from 'react';
import { channels } from '../film/channels.ts';
import type { FaceFilm } from '../film/FaceFilm.ts';
import { curve, curvePath } from './curvePath.ts';

export interface CurveProps {
  readonly film: FaceFilm;
  /** How much is filmed; a new value draws anew. */
  readonly share: number;
  readonly channel: number;
  readonly pxPerSecond: number;
}

/** One channel over time. */
export function Curve({ film, share, channel, pxPerSecond }: CurveProps) {
  const frames = Math.floor(share * film.length);
  const path = useMemo(() => curvePath(film, channel, pxPerSecond, frames), [film, channel, pxPerSecond, frames]);
  const { low, high } = channels[channel]!;
  const zero = curve.inset + (high / (high - low)) * (curve.height - 2 * curve.inset);
  return (
    <svg className="parley-bench-curve" width="100%" height={curve.height} aria-hidden="true">
      <line className="parley-bench-zero" x1="0" x2="100%" y1={zero} y2={zero} />
      <path d={path} />
    </svg>
  );
}
