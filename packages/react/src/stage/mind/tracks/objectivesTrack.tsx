'use client';
import { withInspection } from '../../../messages/englishInspection.ts';
import { useInspectionMessages } from '../../../messages/useInspectionMessages.ts';
import { useSession } from '../../SessionContext.ts';
import type { TimelineTrack, TimelineTrackProps } from '../../timeline/TimelineTrack.ts';
import { useMindLog } from '../log/useMindLog.ts';

const height = 14;

/** A dot where each objective was met; several at once lie side by side. */
function ObjectiveMarks({ perMs, say }: TimelineTrackProps) {
  const { mind, clock } = useInspectionMessages();
  const { scenario: { objectives } } = useSession();
  const { met } = useMindLog();
  return met.map(({ id, at }, i) => {
    const beside = met.slice(0, i).filter((other) => other.at === at).length;
    const sentence = `${clock(at)} ${mind.tracks.met(objectives.find((objective) => objective.id === id)?.label ?? id)}`;
    return (
      <path
        key={id}
        className="parley-track-mark"
        transform={`translate(${at * perMs + beside * 12} 0)`}
        // A line without length and with round ends: a dot that the picture does not stretch.
        d="M0 7h0.01"
        vectorEffect="non-scaling-stroke"
        role="img"
        aria-label={sentence}
        onPointerEnter={() => say(sentence)}
      />
    );
  });
}

/** When the objectives were met, for a timeline's `tracks`. Known only where the mind's own lines are in the trace. */
export const objectivesTrack: TimelineTrack = { name: (messages) => withInspection(messages).mind.tracks.objectives, height, Track: ObjectiveMarks };
