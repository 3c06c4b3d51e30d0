'use client';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useInspectionMessages } from '../../../messages/useInspectionMessages.ts';
import { firstName } from '../../firstName.ts';
import { useSession } from '../../SessionContext.ts';
import { useExtent } from '../../timeline/useExtent.ts';
import { useTimeline } from '../../timeline/useTimeline.ts';
import { useZoom } from '../../timeline/useZoom.ts';
import type { FloorPause } from '../log/FloorLog.ts';
import type { PresentWait } from '../wait/usePresentWait.ts';
import { curve, pxPerSecond, yOf } from './curveLayout.ts';
import { CurveTracks } from './CurveTracks.tsx';
import { Deadline } from './Deadline.tsx';
import { NowLine } from './NowLine.tsx';
import { pauseSentence } from './pauseSentence.ts';
import { useView } from './useView.ts';

export interface ForecastCurveProps {
  readonly pauses: readonly FloorPause[];
  readonly wait: PresentWait | undefined;
  readonly seek: (ms: number) => void;
}

/** How likely the learner's turn is over, pause by pause, above the waits that follow from it. */
export function ForecastCurve({ pauses, wait, seek }: ForecastCurveProps) {
  const messages = useInspectionMessages();
  const { scenario } = useSession();
  const picture = useTimeline();
  const reached = useExtent();
  const scroller = useRef<HTMLDivElement>(null);
  const view = useView(scroller);
  const zoom = useZoom(scroller, 4);
  const hatch = useId();
  const [current, setCurrent] = useState<number>();
  const [sentence, setSentence] = useState('');
  const { inspector, timeline } = messages;
  const pxPerMs = (pxPerSecond * zoom.factor) / 1000;
  // A deadline may lie behind everything that has happened.
  const extent = Math.max(reached, wait?.isOn ? wait.point.deadline + 900 : 0, view.width / pxPerMs);
  const width = extent * pxPerMs;
  const [from, to] = [view.from / pxPerMs, view.to / pxPerMs];
  const waited = pauses.filter(({ points }) => points.length > 0);
  const inSight = waited.filter(({ start, end = reached }) => start <= to && end >= from);
  const here = waited.findIndex(({ start }) => start === current);

  function goTo(index: number): void {
    const pause = waited[Math.min(waited.length - 1, Math.max(0, index))];
    if (!pause) return;
    setCurrent(pause.start);
    setSentence(pauseSentence(pause, reached, messages));
    scroller.current?.scrollTo({ left: pause.start * pxPerMs - view.width / 2 });
  }
  const keys: Record<string, () => void> = {
    'ArrowRight': () => goTo(here + 1),
    'ArrowLeft': () => goTo(here < 0 ? waited.length - 1 : here - 1),
    'Home': () => goTo(0),
    'End': () => goTo(waited.length - 1),
    'Enter': () => here >= 0 && seek(waited[here]!.start),
    '+': zoom.closer,
    '-': zoom.further,
  };
  function onKey(event: KeyboardEvent): void {
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  }

  return (
    <figure className="parley-curve" aria-label={inspector.curve.title}>
      <div className="parley-curve-grid-of">
        <div className="parley-curve-names" aria-hidden="true" style={{ blockSize: curve.height }}>
          <span style={{ insetBlockStart: curve.persona.y - 5 }}>{firstName(scenario.persona)}</span>
          <span style={{ insetBlockStart: curve.learner.y - 4 }}>{timeline.learner}</span>
          <span style={{ insetBlockStart: yOf(1) - 8 }}>{inspector.curve.certain}</span>
          <span style={{ insetBlockStart: yOf(0) - 8 }}>{inspector.curve.impossible}</span>
          <span style={{ insetBlockStart: curve.wait.y }}>{timeline.floor}</span>
        </div>
        <div ref={scroller} className="parley-curve-scroller" dir="ltr" tabIndex={0} role="group" aria-label={`${inspector.curve.label}. ${inspector.events.playFrom}`} onKeyDown={onKey}>
          <svg
            className="parley-curve-picture"
            width={width}
            height={curve.height}
            viewBox={`0 0 ${width} ${curve.height}`}
            style={{ inlineSize: width, blockSize: curve.height }}
            onClick={({ clientX, currentTarget }) => seek((clientX - currentTarget.getBoundingClientRect().left) / pxPerMs)}
          >
            <defs>
              <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <line className="parley-hatch" x1="0" y1="0" x2="0" y2="6" />
              </pattern>
            </defs>
            <CurveTracks picture={picture} pauses={inSight} extent={reached} pxPerMs={pxPerMs} width={width} from={from} to={to} hatch={`url(#${hatch})`} current={current} say={setSentence} />
            {wait?.isOn && <Deadline point={wait.point} since={wait.pause.start} pxPerMs={pxPerMs} width={width} />}
            <NowLine pxPerMs={pxPerMs} extent={extent} scroller={scroller} />
          </svg>
        </div>
      </div>
      <figcaption className="parley-timeline-foot">
        <span aria-live="polite">{sentence}</span>
        <span className="parley-timeline-zoom">
          <button type="button" className="parley-button-small" aria-label={timeline.zoomOut} disabled={zoom.isWhole} onClick={zoom.further}>
            −
          </button>
          <button type="button" className="parley-button-small" aria-label={timeline.zoomIn} disabled={zoom.isClosest} onClick={zoom.closer}>
            +
          </button>
        </span>
      </figcaption>
    </figure>
  );
}
