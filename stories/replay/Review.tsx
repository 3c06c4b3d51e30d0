import { viewTrace, type Trace, type TraceDamage } from '@parley/engine/trace';
import { PersonaStage, useMessages } from '@parley/react';
import { objectivesTrack, stanceTrack } from '@parley/react/inspectors';
import { useEffect, useMemo, type ReactNode } from 'react';

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
        {damage.length > 0 && (
          <ul className="damage" aria-label="Damage">
            {damage.map(({ line, message }) => (
              <li key={line}>{message}</li>
            ))}
          </ul>
        )}
        <section className="bench-card">
          <PersonaStage.Timeline tracks={tracks} />
        </section>
        <div className="review-columns">
          <section className="review-stage">
            <PersonaStage.Frame>
              <PersonaStage.Face />
              <PersonaStage.Status />
              <PersonaStage.Captions />
              <PersonaStage.FloorLight />
            </PersonaStage.Frame>
            <PersonaStage.ReplayControls />
          </section>
          <section className="bench-card review-words" aria-label="What was said">
            <h2 className="bench-subtitle">What was said</h2>
            <PersonaStage.Transcript tabIndex={0} />
          </section>
        </div>
      </div>
    </PersonaStage.Root>
  );
}
