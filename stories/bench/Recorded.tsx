import type { Session } from '@parley/engine';
import { viewTrace } from '@parley/engine/trace';
import { PersonaStage, useMessages } from '@parley/react';
import { useEffect, useMemo, type ReactNode } from 'react';
import { asLive } from './asLive.ts';
import { momentOf, type MomentSought } from './momentOf.ts';
import { recordingOf, type RecordingName } from './recordings.ts';

export interface RecordedProps extends MomentSought {
  readonly recording: RecordingName;
  /** As the live stage shows it, or as a replay does. @defaultValue 'live' */
  readonly shown?: 'live' | 'replay';
  /** Goes on from the moment instead of standing at it. @defaultValue false */
  readonly playing?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** So much before a moment the parts begin to listen, ms: the marks of a sentence come before it is heard. */
const leadIn = 9000;

/** Parts around a moment of a recording. */
export function Recorded({ recording, event, nth, where, plusMs, shown = 'live', playing = false, className, children }: RecordedProps) {
  const messages = useMessages();
  const session = useMoment({ recording, event, nth, where, plusMs, shown, playing });
  return (
    <PersonaStage.Root session={session} messages={messages} className={className}>
      {children}
    </PersonaStage.Root>
  );
}

function useMoment({ recording, event, nth, where, plusMs, shown, playing }: Omit<RecordedProps, 'children'>): Session {
  const trace = recordingOf(recording);
  const at = momentOf(trace, { event, nth, where, plusMs });
  const { session, replayed } = useMemo(() => {
    const seen = viewTrace(trace);
    const stage = shown === 'live' ? asLive(seen, trace) : seen;
    seen.replay!.seek(Math.max(0, at - leadIn));
    return { session: stage, replayed: seen.replay! };
  }, [trace, at, shown]);
  // The face listens once it is mounted, and hears all that led up to the moment.
  useEffect(() => {
    replayed.seek(at);
    if (playing) replayed.play();
    return () => replayed.pause();
  }, [replayed, at, playing]);
  return session;
}
