'use client';
import { useMemo, useRef, useState } from 'react';
import { useInspectionMessages } from '../../../messages/useInspectionMessages.ts';
import { firstName } from '../../firstName.ts';
import { useMindLog } from '../../mind/log/useMindLog.ts';
import { meter, stancePath } from '../../mind/meter/stancePath.ts';
import { useSession } from '../../SessionContext.ts';
import { timeTicks } from '../../timeline/timeTicks.ts';
import { useTimeline } from '../../timeline/useTimeline.ts';
import { channels } from '../film/channels.ts';
import type { FaceDrive } from '../film/FaceDrive.ts';
import { frameAt, type FaceFilm } from '../film/FaceFilm.ts';
import type { Reel } from '../browser/Reel.ts';
import { Curve } from './Curve.tsx';
import { layLanes } from './layLanes.ts';
import { TrackHead } from './TrackHead.tsx';
import { visemesIn } from './visemesIn.ts';

/** Pixels a second. */
export const zooms = [20, 40, 80, 160, 320] as const;
const cueLanes = 3;
/** Pixels a second from which on a mouth shape has room for its name. */
const showsVisemes = 160;
const sides = ['trust', 'tension', 'engagement'] as const;

export interface BenchTracksProps {
  readonly drive: FaceDrive;
  readonly film: FaceFilm;
  readonly share: number;
  readonly reel: Reel;
  /** Channels whose curves are drawn. */
  readonly chosen: readonly number[];
  readonly zoom: number;
}

/** Who spoke, who held the floor, what the face was asked for, the stance, and chosen numbers of the face, on one axis. */
export function BenchTracks({ drive, film, share, reel, chosen, zoom }: BenchTracksProps) {
  const { scenario } = useSession();
  const { faceBench: { tracks, cue: inWords }, timeline: words, mind, clock } = useInspectionMessages();
  const picture = useTimeline();
  const { points } = useMindLog();
  const scroller = useRef<HTMLDivElement>(null);
  const [said, say] = useState('');
  const name = firstName(scenario.persona);
  const pxPerMs = zoom / 1000;
  const width = drive.durationMs * pxPerMs;
  const place = (from: number, to: number) => ({ left: from * pxPerMs, width: Math.max(2, (to - from) * pxPerMs - 1) });
  const cues = useMemo(() => layLanes(drive.cues.map(({ at, cue }) => ({ at, label: inWords(cue), kind: cue.kind })), cueLanes, pxPerMs), [drive, inWords, pxPerMs]);
  const visemes = useMemo(() => (zoom >= showsVisemes ? visemesIn(drive) : undefined), [drive, zoom]);
  const rows = ['time', 'persona', ...(visemes ? ['visemes' as const] : []), 'learner', 'floor', 'cues'] as const;
  const names: Readonly<Record<(typeof rows)[number], string>> = { time: '', persona: words.persona(name), visemes: tracks.visemes, learner: words.learner, floor: tracks.floor, cues: tracks.cues };
  return (
    <div className="parley-bench-tracks">
      <div className="parley-bench-names" aria-hidden="true">
        {rows.map((row) => (
          <span key={row} data-row={row}>
            {names[row]}
          </span>
        ))}
        <span data-row="stance">
          {sides.map((side) => (
            <span key={side} data-side={side}>
              {mind.meter.sides[side]}
            </span>
          ))}
        </span>
        {chosen.map((channel) => (
          <span key={channel} data-row="curve">
            {channels[channel]!.name}
            <small>{tracks.scale(channels[channel]!.low, channels[channel]!.high)}</small>
          </span>
        ))}
      </div>
      {/* Its keys are those of the bench around it. */}
      <div ref={scroller} className="parley-bench-scroller" dir="ltr" role="group" tabIndex={0} aria-label={tracks.label}>
        <div
          className="parley-bench-strip"
          style={{ width }}
          onClick={({ clientX, currentTarget }) => reel.seek(frameAt((clientX - currentTarget.getBoundingClientRect().left) / pxPerMs))}
        >
          <div data-row="time" aria-hidden="true">
            {timeTicks(drive.durationMs, width / 90).map((at) => (
              <span key={at} style={{ left: at * pxPerMs }}>
                {clock(at)}
              </span>
            ))}
          </div>
          <div data-row="persona">
            {drive.sounds.map(({ from, to, text }, i) => (
              <span key={i} title={text} style={place(from, to)} onPointerEnter={() => say(`${clock(from)} ${text}`)}>
                {text}
              </span>
            ))}
          </div>
          {visemes && (
            <div data-row="visemes">
              {visemes.map(({ from, to, viseme }, i) => (
                <span key={i} style={place(from, to)}>
                  {viseme}
                </span>
              ))}
            </div>
          )}
          <div data-row="learner">
            {drive.voices.map(({ from, to }, i) => (
              <span key={i} style={place(from, to)} />
            ))}
          </div>
          <div data-row="floor">
            {picture.floor.map(({ start, end = drive.durationMs, holder }, i) => (
              <span key={i} data-holder={holder} style={place(start, end)} onPointerEnter={() => say(`${clock(start)} ${words.holders[holder](name)}`)} />
            ))}
          </div>
          <div data-row="cues">
            {cues.map(({ at, label, kind, lane }, i) => (
              <span key={i} data-kind={kind} data-lane={lane ?? 'none'} style={{ left: at * pxPerMs, top: (lane ?? cueLanes) * 20 }} onPointerEnter={() => say(`${clock(at)} ${label}`)}>
                {lane !== undefined && label}
              </span>
            ))}
          </div>
          <div data-row="stance">
            <svg width="100%" height="48" viewBox={`0 0 ${meter.width} ${meter.height}`} preserveAspectRatio="none" aria-hidden="true">
              {sides.map((side) => (
                <path key={side} data-side={side} d={stancePath(points, side, drive.durationMs)} vectorEffect="non-scaling-stroke" />
              ))}
            </svg>
          </div>
          {chosen.map((channel) => (
            <div key={channel} data-row="curve">
              <Curve film={film} share={share} channel={channel} pxPerSecond={zoom} />
            </div>
          ))}
          <TrackHead reel={reel} zoom={zoom} scroller={scroller} />
        </div>
      </div>
      <p className="parley-bench-said">{said}</p>
    </div>
  );
}
