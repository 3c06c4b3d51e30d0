'use client';
import { useInspectionMessages } from '../../../messages/useInspectionMessages.ts';
import type { ForecastPoint } from '../log/FloorLog.ts';
import { curve } from './curveLayout.ts';

/** Mean width of a letter of the label, px. */
const letter = 7.5;

/** When the wait that goes on will end the turn if nothing changes. */
export function Deadline({ point, since, pxPerMs, width }: { readonly point: ForecastPoint; readonly since: number; readonly pxPerMs: number; readonly width: number }) {
  const { inspector } = useInspectionMessages();
  const x = point.deadline * pxPerMs;
  const text = inspector.curve.ends(inspector.clock(point.deadline));
  const isLate = x + 8 + text.length * letter > width;
  const middle = curve.wait.y + curve.wait.height / 2;
  return (
    <g className="parley-curve-deadline">
      <rect x={since * pxPerMs} width={Math.max(0, x - since * pxPerMs)} {...curve.wait} />
      <line x1={x} x2={x} y1={curve.plot.top - 6} y2={curve.wait.y + curve.wait.height + 4} />
      <path d={`M${x} ${middle - 6}l6 6l-6 6l-6 -6Z`} />
      <text x={isLate ? x - 8 : x + 8} y={curve.plot.top + 4} textAnchor={isLate ? 'end' : 'start'}>
        {text}
      </text>
    </g>
  );
}
