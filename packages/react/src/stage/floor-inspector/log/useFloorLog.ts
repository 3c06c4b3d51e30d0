'use client';
import { useMemo, useSyncExternalStore } from 'react';
import { followTrace } from '../../../hooks/followTrace.ts';
import { useSession } from '../../SessionContext.ts';
import type { FloorLog } from './FloorLog.ts';
import { nothingRead, withFloorLine, type FloorReading } from './readFloor.ts';

const logOf = ({ log }: FloorReading): FloorLog => log;

/** What happened on the floor so far; in a replay in the whole recording. */
export function useFloorLog(): FloorLog {
  const session = useSession();
  const store = useMemo(() => followTrace(session, nothingRead, withFloorLine, logOf), [session]);
  return useSyncExternalStore(store.subscribe, store.read, store.read);
}
