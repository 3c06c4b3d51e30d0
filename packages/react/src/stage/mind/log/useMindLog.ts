'use client';
import { useMemo, useSyncExternalStore } from 'react';
import { followTrace } from '../../../hooks/followTrace.ts';
import { useSession } from '../../SessionContext.ts';
import type { MindLog } from './MindLog.ts';
import { mindOf, withMindLine, type MindReading } from './readMind.ts';

const logOf = ({ log }: MindReading): MindLog => log;

/** What went on in the persona so far; in a replay in the whole recording. */
export function useMindLog(): MindLog {
  const session = useSession();
  const store = useMemo(() => followTrace(session, mindOf(session.trace.header), withMindLine, logOf), [session]);
  return useSyncExternalStore(store.subscribe, store.read, store.read);
}
