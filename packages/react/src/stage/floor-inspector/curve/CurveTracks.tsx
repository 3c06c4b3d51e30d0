'use client';
import { useInspectionMessages } from '../../../messages/useInspectionMessages.ts';
import { timeTicks } from '../../timeline/timeTicks.ts';
import type { Span, TimelinePicture } from '../../timeline/TimelinePicture.ts';
import type { FloorPause } from '../log/FloorLog.ts';
import { curve, yOf } from './curveLayout.ts';
import { pauseSentence } from './pauseSentence.ts';
import { placeLabels } from './placeLabels.ts';
import { silencesOf } from './silencesOf.ts';
import { stepPath } from './stepPath.ts';
import { waitStretches } from './waitStretches.ts';

interface CurveTracksProps {
  readonly picture: TimelinePicture;
  /** Those in sight. */
  readonly pauses: readonly FloorPause[];
  readonly extent: number;
  readonly pxPerMs: number;
  readonly width: number;
  /** What is in sight, ms. */
  readonly from: number;
  readonly to: number;
  /** The fill of a wait. */
  readonly hatch: string;
  /** Start of the pause that the keyboard stands on. */
  readonly current: number | undefined;
  readonly say: (sentence: string) => void;
}

/** Who spoke, the silences, the forecast and the waits, on one axis of seconds. */
export function CurveTracks({ picture, pauses, extent, pxPerMs, width, from, to, hatch, current, say }: CurveTracksProps) {
  const messages = useInspectionMessages();
  const { inspector, clock } = messages;
  const inSight = (span: Span): boolean => span.start <= to && (span.end ?? extent) >= from;
  const bar = (party: 'persona' | 'learner') => (span: Span) => (
    <rect key={`${party}${span.start}`} className={`parley-curve-${party}`} x={span.start * pxPerMs} width={Math.max(1.5, ((span.end ?? extent) - span.start) * pxPerMs)} {...curve[party]} rx="2" />
  );
  const stretches = pauses.flatMap((pause) => waitStretches(pause, extent));
  const ticks = timeTicks(width / pxPerMs, Math.max(1, width / 84)).filter((at) => at >= from && at <= to && at * pxPerMs < width - 14);
  return (
    <>
      {silencesOf(picture, extent)
        .filter(inSight)
        .map(({ start, end }) => (
          <rect key={start} className="parley-curve-silence" x={start * pxPerMs} width={(end - start) * pxPerMs} y="0" height={curve.wait.y + curve.wait.height + 4} />
        ))}
      {[0, 0.5, 1].map((share) => (
        <line key={share} className="parley-curve-grid" data-share={share} x1="0" x2={width} y1={yOf(share)} y2={yOf(share)} />
      ))}
      {picture.floor.filter((span) => inSight(span) && span.end !== span.start).map(({ start, end = extent, holder }) => (
        <rect key={start} className={`parley-bar parley-bar-floor-${holder}`} x={start * pxPerMs} width={(end - start) * pxPerMs} {...curve.wait} />
      ))}
      {picture.persona.filter(inSight).map(bar('persona'))}
      {picture.learner.filter(inSight).map(bar('learner'))}
      {pauses.map(({ start, end = extent, points }) => {
        const path = stepPath(points, end, pxPerMs);
        return path && (
          <g key={start}>
            <path className="parley-curve-area" d={path.area} />
            <path className="parley-curve-line" d={path.line} />
          </g>
        );
      })}
      {stretches.map(({ start, end, reason }) => (
        <rect key={start} className="parley-curve-wait" data-reason={reason} style={{ fill: hatch }} x={start * pxPerMs} width={Math.max(1.5, (end - start) * pxPerMs)} {...curve.wait} />
      ))}
      {placeLabels(stretches, pxPerMs, (reason) => inspector.reason[reason]).map(({ x, text }) => (
        <text key={x} className="parley-curve-reason" x={x} y={curve.labelY}>
          {text}
        </text>
      ))}
      {pauses.map((pause) => {
        const { start, end = extent, outcome } = pause;
        const sentence = pauseSentence(pause, extent, messages);
        return (
          <g key={start} className="parley-curve-pause" data-current={start === current || undefined}>
            {outcome === 'ended' && <line className="parley-curve-end" x1={end * pxPerMs} x2={end * pxPerMs} y1={curve.wait.y - 3} y2={curve.wait.y + curve.wait.height + 3} />}
            <rect className="parley-curve-touch" x={start * pxPerMs} width={Math.max(4, (end - start) * pxPerMs)} y="0" height={curve.wait.y + curve.wait.height + 4} role="img" aria-label={sentence} onPointerEnter={() => say(sentence)} />
          </g>
        );
      })}
      {ticks.map((at) => (
        <g key={at} className="parley-curve-tick">
          <line x1={at * pxPerMs} x2={at * pxPerMs} y1={curve.axisY - 18} y2={curve.axisY - 14} />
          <text x={at * pxPerMs} y={curve.axisY} textAnchor={at === 0 ? 'start' : 'middle'}>
            {clock(at)}
          </text>
        </g>
      ))}
    </>
  );
}
