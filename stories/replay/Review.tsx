import { viewTrace, type Trace, type TraceDamage } from '@parley/engine/trace';
import { PersonaStage, useMessages } from '@parley/react';
import { objectivesTrack, stanceTrack } from '@parley/react/inspectors';
import { useEffect, useMemo, type ReactNode } from 'react';
import { Damage } from './Damage.tsx';
import { ReplayColumns } from './ReplayColumns.tsx';

export interface ReviewProps {
  readonly trace: Trace;
  readonly title: string;
  readonly about?: ReactNode;
  readonly damage?: readonly TraceDamage[];
  /** Where it stands first, session ms. @defaultValue 0 */
  readonly from?: number;
}

const tracks = [stanceTrack, objectivesTrack];

/** A whole recording: face, time, words, and a way to move about in it. */
export function Review({ trace, title, about, damage = [], from = 0 }: ReviewProps) {
  const messages = useMessages();
  const session = useMemo(() => viewTrace(trace), [trace]);
  useEffect(() => {
    session.replay!.seek(from);
    return () => session.replay!.pause();
  }, [session, from]);
  return (
    <PersonaStage.Root session={session} messages={messages}>
      <div className="review">
        <div className="review-head">
          <h1 className="bench-title">{title}</h1>
          {about}
        </div>
        <Damage damage={damage} />
        <section className="bench-card">
          <PersonaStage.Timeline tracks={tracks} />
        </section>
        <ReplayColumns />
      </div>
    </PersonaStage.Root>
  );
}
