'use client';
import type { Stance } from '@parley/engine';
import { withInspection } from '../../../messages/englishInspection.ts';
import { useInspectionMessages } from '../../../messages/useInspectionMessages.ts';
import type { TimelineTrack, TimelineTrackProps } from '../../timeline/TimelineTrack.ts';
import { useMindLog } from '../log/useMindLog.ts';

const sides: readonly (keyof Stance)[] = ['trust', 'tension', 'engagement'];
const height = 44;

/** Where the persona stands, as three stepped lines; each turn that moved it says so. */
function StanceLines({ perMs, extent, say }: TimelineTrackProps) {
  const { mind: { meter }, clock } = useInspectionMessages();
  const { points } = useMindLog();
  const y = (share: number): number => 2 + (1 - share) * (height - 4);
  const sentence = (at: number, stance: Stance): string => `${clock(at)} ${sides.map((side) => `${meter.sides[side]} ${meter.value(stance[side])}`).join(', ')}`;
  return (
    <>
      <rect className="parley-ground" x="0" y="0" width={extent * perMs} height={height} />
      {sides.map((side) => (
        <path
          key={side}
          className="parley-track-line"
          data-side={side}
          d={`${points.map(({ at, stance }, i) => (i === 0 ? `M0 ${y(stance[side])}` : `H${at * perMs}V${y(stance[side])}`)).join('')}H${extent * perMs}`}
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {points.map(({ at, stance }, i) => (
        <rect
          key={i}
          className="parley-track-hit"
          x={at * perMs}
          y="0"
          width={((points[i + 1]?.at ?? extent) - at) * perMs}
          height={height}
          role="img"
          aria-label={sentence(at, stance)}
          onPointerEnter={() => say(sentence(at, stance))}
        />
      ))}
    </>
  );
}

/** The stance over time, for a timeline's `tracks`. Not for learners in a conversation: they would play the meter. */
export const stanceTrack: TimelineTrack = { name: (messages) => withInspection(messages).mind.tracks.stance, height, Track: StanceLines };
