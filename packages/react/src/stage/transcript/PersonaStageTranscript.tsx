'use client';
import type { TranscriptEntry } from '@parley/engine';
import { useMemo, type ComponentProps } from 'react';
import { useReadable } from '../../hooks/useReadable.ts';
import { useTranscript } from '../../hooks/useTranscript.ts';
import { useMessages } from '../../messages/MessagesContext.ts';
import { firstName } from '../firstName.ts';
import { useSession } from '../SessionContext.ts';
import { endAskedAt } from './endAskedAt.ts';
import { wholeTranscript } from './wholeTranscript.ts';

/** What was said and heard, turn by turn. Of a replay the whole; there a click on a time plays from it. */
export function PersonaStageTranscript({ className = '', ...rest }: ComponentProps<'ol'>) {
  const session = useSession();
  const soFar = useTranscript();
  const whole = useMemo(() => (session.replay ? wholeTranscript(session.trace) : undefined), [session]);
  const entries = whole ?? soFar;
  const current = useCurrentTurn(entries);
  const endedAt = entries.some(({ cut }) => cut) ? endAskedAt(session.trace) : undefined;
  const { transcript, you, clock } = useMessages();
  if (entries.length === 0) return <p className="parley-transcript-empty">{transcript.empty}</p>;
  return (
    <ol aria-label={transcript.label} className={`parley-transcript ${className}`.trim()} {...rest}>
      {entries.map(({ id, who, text, startedAt, endedAt: until = startedAt, cut }, index) => (
        <li key={id} data-who={who} aria-current={index === current ? 'time' : undefined}>
          <div className="parley-transcript-head">
            <span className="parley-transcript-who">{who === 'learner' ? you : firstName(session.scenario.persona)}</span>
            {session.replay ? (
              <button type="button" className="parley-time" onClick={() => session.replay?.seek(startedAt)}>
                {clock(startedAt)}
              </button>
            ) : (
              <span className="parley-time">{clock(startedAt)}</span>
            )}
          </div>
          <p lang={session.scenario.locale} dir="auto">
            {text}
            {cut && <span className="parley-cut"> ({endedAt !== undefined && until >= endedAt ? transcript.endedHere : transcript.cut})</span>}
          </p>
        </li>
      ))}
    </ol>
  );
}

const nowhere = { getSnapshot: () => -1, subscribe: () => ({ unsubscribe: () => {} }) };

/** The turn a replay is in; −1 before the first and in a live session. */
function useCurrentTurn(entries: readonly TranscriptEntry[]): number {
  const { replay } = useSession();
  return useReadable(replay?.position ?? nowhere, (ms) => entries.findLastIndex(({ startedAt }) => startedAt <= ms));
}
