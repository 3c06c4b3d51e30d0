import type { ForecastPoint } from '../log/FloorLog.ts';
import { curve, yOf } from './curveLayout.ts';

/** The forecast of one pause as steps: it stays as it is until it is judged again. Px. */
export function stepPath(points: readonly ForecastPoint[], end: number, pxPerMs: number): { readonly line: string; readonly area: string } | undefined {
  const [first, ...others] = points;
  if (!first) return undefined;
  const px = (value: number): string => value.toFixed(1);
  const begin = px(first.at * pxPerMs);
  const last = px(Math.max(end, points.at(-1)!.at) * pxPerMs);
  const steps = others.map(({ at, likelihood }) => `H${px(at * pxPerMs)}V${px(yOf(likelihood))}`).join('');
  const line = `M${begin} ${px(yOf(first.likelihood))}${steps}H${last}`;
  return { line, area: `${line}V${curve.plot.bottom}H${begin}Z` };
}
