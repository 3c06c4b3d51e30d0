'use client';
import { useId, useRef, useState, type ComponentProps, type KeyboardEvent } from 'react';
import { useMessages } from '../../messages/MessagesContext.ts';
import { firstName } from '../firstName.ts';
import { useSession } from '../SessionContext.ts';
import { barsOf } from './barsOf.ts';
import { layout, rows, tracksBelow } from './layout.ts';
import { Minimap } from './Minimap.tsx';
import { Playhead } from './Playhead.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import type { TimelinePicture } from './TimelinePicture.ts';
import type { TimelineTrack } from './TimelineTrack.ts';
import { Tracks } from './Tracks.tsx';
import { useExtent } from './useExtent.ts';
import { useTimeline } from './useTimeline.ts';
import { useZoom } from './useZoom.ts';

export interface PersonaStageTimelineProps extends Omit<ComponentProps<'figure'>, 'onSelect'> {
  /** Called with the session time, ms, of a click, where the session is not itself a replay. */
  readonly onSeek?: (ms: number) => void;
  /** More tracks below, such as `stanceTrack` and `objectivesTrack` of the inspectors. @defaultValue none */
  readonly tracks?: readonly TimelineTrack[];
}

const none: readonly TimelineTrack[] = [];

/**
 * Who spoke, who held the floor and why it waited, on one axis of seconds. Pointing at a bar, or the
 * arrow keys, give a sentence; a click, or Enter, plays from there; + and − zoom. SVG, so it prints.
 */
export function PersonaStageTimeline(props: PersonaStageTimelineProps) {
  const { timeline } = useMessages();
  const picture = useTimeline();
  if (picture.floor.length === 0) return <p className="parley-timeline-empty">{timeline.empty}</p>;
  return <TimelineFigure picture={picture} {...props} />;
}

function TimelineFigure({ picture, onSeek, tracks = none, className = '', ...rest }: PersonaStageTimelineProps & { picture: TimelinePicture }) {
  const { replay, scenario } = useSession();
  const messages = useMessages();
  const extent = useExtent();
  const hatch = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const zoom = useZoom(scroller);
  const [current, setCurrent] = useState<string>();
  const [sentence, setSentence] = useState('');
  const { timeline } = messages;
  const name = firstName(scenario.persona);
  const width = layout.width * zoom.factor;
  const perMs = width / extent;
  const { placed, height } = tracksBelow(tracks);
  const bars = barsOf(picture, extent, name, messages);
  const stops = bars.filter(({ row }) => row === 'floor').toSorted((a, b) => a.start - b.start);
  const here = stops.findIndex(({ key }) => key === current);

  const seek = (ms: number): void => (replay ? replay.seek(ms) : onSeek?.(ms));
  function goTo(index: number): void {
    const stop = stops[Math.min(stops.length - 1, Math.max(0, index))];
    setCurrent(stop?.key);
    setSentence(stop?.sentence ?? '');
  }
  const keys: Record<string, () => void> = {
    ArrowRight: () => goTo(here + 1),
    ArrowLeft: () => goTo(here - 1),
    Home: () => goTo(0),
    End: () => goTo(stops.length - 1),
    Enter: () => here >= 0 && seek(stops[here]!.start),
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
    <figure aria-label={timeline.label} className={`parley-timeline ${className}`.trim()} {...rest}>
      <div className="parley-timeline-grid">
        <div className="parley-timeline-names" aria-hidden="true">
          <span>{timeline.persona(name)}</span>
          <span>{timeline.learner}</span>
          <span>{timeline.floor}</span>
          {placed.map(({ track, y }, i) => (
            <span key={i} style={{ insetBlockStart: y + track.height / 2 - 8 }}>
              {track.name(messages)}
            </span>
          ))}
        </div>
        <div ref={scroller} className="parley-timeline-scroller" dir="ltr" tabIndex={0} role="group" aria-label={`${timeline.label}. ${timeline.playFrom}`} onKeyDown={onKey}>
          <svg
            className="parley-timeline-picture"
            viewBox={`0 0 ${width} ${height}`}
            width={`${100 * zoom.factor}%`}
            height={height}
            preserveAspectRatio="none"
            onClick={({ clientX, currentTarget }) => {
              const box = currentTarget.getBoundingClientRect();
              seek(((clientX - box.left) / box.width) * extent);
            }}
          >
            <defs>
              <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <line className="parley-hatch" x1="0" y1="0" x2="0" y2="6" />
              </pattern>
            </defs>
            <rect className="parley-ground" x="0" y={rows.floor.y} width={width} height={rows.floor.height} />
            <Tracks bars={bars} moments={picture.moments} name={name} perMs={perMs} hatch={`url(#${hatch})`} current={current} say={setSentence} />
            {placed.map(({ track: { Track }, y }, i) => (
              <g key={i} transform={`translate(0 ${y})`}>
                <Track perMs={perMs} extent={extent} say={setSentence} />
              </g>
            ))}
            <Playhead perMs={perMs} height={height} scroller={scroller} />
          </svg>
          <TimeAxis extent={extent} zoom={zoom.factor} />
        </div>
      </div>
      {!zoom.isWhole && <Minimap bars={bars} extent={extent} scroller={scroller} zoom={zoom.factor} />}
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
