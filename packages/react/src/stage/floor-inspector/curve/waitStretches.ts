import type { WaitReason } from '@parley/engine';
import type { FloorPause } from '../log/FloorLog.ts';

/** A part of a pause in which the floor waited for one reason, session ms. */
export interface WaitStretch {
  readonly start: number;
  readonly end: number;
  readonly reason: WaitReason;
}

/** The stretches of a pause, one behind the other; what still lasts reaches to `extent`. */
export function waitStretches({ start, end, points }: FloorPause, extent: number): readonly WaitStretch[] {
  const until = end ?? Math.max(start, extent);
  const changes = points.filter((point, index) => index === 0 || point.reason !== points[index - 1]!.reason);
  return changes
    .map(({ at, reason }, index) => ({ start: index === 0 ? start : at, end: Math.min(until, changes[index + 1]?.at ?? until), reason }))
    .filter((stretch) => stretch.end > stretch.start);
}
