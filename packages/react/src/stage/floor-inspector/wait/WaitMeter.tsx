'use client';
import { useEffect, useRef } from 'react';
import { useInspectionMessages } from '../../../messages/useInspectionMessages.ts';
import { useSession } from '../../SessionContext.ts';

/** How much of a wait is over; moved outside React. `since` and `until` in session ms. */
export function WaitMeter({ since, until }: { readonly since: number; readonly until: number }) {
  const session = useSession();
  const { inspector, seconds } = useInspectionMessages();
  const bar = useRef<HTMLSpanElement>(null);
  const text = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const show = (now: number): void => {
      const silence = Math.max(0, now - since);
      bar.current?.style.setProperty('transform', `scaleX(${Math.min(1, silence / Math.max(1, until - since))})`);
      const words = inspector.soFar(seconds(silence));
      if (text.current && text.current.textContent !== words) text.current.textContent = words;
    };
    show(session.now());
    // A microphone that hears the silence beats the time, and a replay has its own.
    const moving = session.replay ? session.replay.position.subscribe(show) : session.levels.subscribe(() => show(session.now()));
    return () => moving.unsubscribe();
  }, [session, since, until, inspector, seconds]);
  return (
    <div className="parley-wait-meter">
      <span className="parley-wait-track" aria-hidden="true">
        <span ref={bar} className="parley-wait-fill" />
      </span>
      <span ref={text} className="parley-time" />
    </div>
  );
}
