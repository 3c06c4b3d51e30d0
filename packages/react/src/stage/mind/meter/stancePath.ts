import type { Stance } from '@parley/engine';
import type { StancePoint } from '../log/MindLog.ts';

/** Viewed area of one line, px. */
export const meter = { width: 320, height: 56, inset: 4 } as const;

/** A stance holds until the next turn moves it: steps, as SVG path data. `extent` is the whole axis, ms. */
export function stancePath(points: readonly StancePoint[], side: keyof Stance, extent: number): string {
  const x = (at: number): number => round((Math.min(at, extent) / Math.max(1, extent)) * meter.width);
  const parts = points.map(({ at, stance }, index) => {
    const y = yOf(stance[side]);
    return index === 0 ? `M0 ${y}` : `H${x(at)}V${y}`;
  });
  return `${parts.join('')}H${meter.width}`;
}

/** Where a share of 0 to 1 lies. */
export function yOf(share: number): number {
  return round(meter.inset + (1 - share) * (meter.height - 2 * meter.inset));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
