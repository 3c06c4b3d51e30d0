import { measureTrace, viewTrace, type Trace } from '@parley/engine/trace';
import { PersonaStage, type Messages } from '@parley/react';
import { useEffect, useMemo, useRef } from 'react';
import { downloadTrace } from './downloadTrace.ts';
import { openingLines } from './openingLines.ts';

export interface DebriefProps {
  readonly trace: Trace;
  readonly messages: Messages;
  readonly again: () => void;
}

/** After the talk: a moment of it, who held the floor, the recording, and what was said, beside what it was for. */
export function Debrief({ trace, messages, again }: DebriefProps) {
  const session = useMemo(() => viewTrace(trace), [trace]);
  const { persona, objectives, locale } = trace.header.publicScenario;
  const { moment, whole } = useMemo(() => openingLines(measureTrace(trace), persona.name.split(' ')[0]!), [trace, persona]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    return () => session.replay?.pause();
  }, [session]);
  return (
    <PersonaStage.Root session={session} messages={messages} className="debrief">
      <div className="debrief-head">
        <div className="debrief-opening">
          <h1 ref={heading} tabIndex={-1}>
            {moment}
          </h1>
          <p className="soft">{whole}</p>
        </div>
        <div className="debrief-actions">
          <button type="button" className="button" onClick={() => downloadTrace(trace)}>
            Download the trace
          </button>
          <button type="button" className="button button-main" onClick={again}>
            Talk again
          </button>
        </div>
      </div>
      <section className="card debrief-time">
        <h2>Who held the floor</h2>
        <PersonaStage.Timeline />
      </section>
      <div className="debrief-columns">
        <section className="debrief-replay">
          <PersonaStage.Frame>
            <PersonaStage.Face />
            <PersonaStage.Status />
            <PersonaStage.Captions />
            <PersonaStage.FloorLight />
          </PersonaStage.Frame>
          <PersonaStage.ReplayControls />
          <div className="card debrief-aims">
            <h2>What you were there for</h2>
            <ul className="aims" lang={locale}>
              {objectives.map(({ id, label }) => (
                <li key={id}>{label}</li>
              ))}
            </ul>
          </div>
        </section>
        <section className="card debrief-words">
          <h2>What was said</h2>
          <PersonaStage.Transcript />
        </section>
      </div>
    </PersonaStage.Root>
  );
}
