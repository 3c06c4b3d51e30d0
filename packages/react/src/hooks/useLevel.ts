'use client';
import type { LearnerLevel } from '@parley/engine';
import { useEffect, useRef } from 'react';
import { useSession } from '../stage/SessionContext.ts';

/** Calls `show` with each level, outside React: levels come thirty times a second. */
export function useLevel(show: (level: LearnerLevel) => void): void {
  const session = useSession();
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => {
    const levels = session.levels.subscribe((level) => latest.current(level));
    return () => levels.unsubscribe();
  }, [session]);
}
