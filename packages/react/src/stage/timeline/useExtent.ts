'use client';
import { useEffect, useState } from 'react';
import { durationOf } from '@parley/engine/trace';
import { useSession } from '../SessionContext.ts';
import { useLife } from '../../hooks/useLife.ts';

/** How far the axis reaches: the recording's length, or where a live conversation stands, moved on with each line of its trace. */
export function useExtent(): number {
  const session = useSession();
  const life = useLife();
  const [now, setNow] = useState(() => session.now());
  const isLive = session.mode === 'live' && life !== 'ended' && life !== 'failed';
  useEffect(() => {
    if (!isLive) return;
    // The blocks of scores and the heard words come a few times a second: often enough for an axis.
    const lines = session.trace.subscribe(({ at }) => setNow((before) => (at - before > 250 ? at : before)));
    return () => lines.unsubscribe();
  }, [session, isLive]);
  return Math.max(4000, isLive ? now : durationOf(session.trace));
}
