'use client';
import { useMemo, useSyncExternalStore } from 'react';
import { followTrace } from '../../hooks/followTrace.ts';
import { useSession } from '../SessionContext.ts';
import { withLine } from './readTimeline.ts';
import { emptyPicture, type TimelinePicture } from './TimelinePicture.ts';

const itself = (picture: TimelinePicture): TimelinePicture => picture;

/** The picture of the conversation so far; in a replay that of the whole recording. */
export function useTimeline(): TimelinePicture {
  const session = useSession();
  const store = useMemo(() => followTrace(session, emptyPicture, withLine, itself), [session]);
  return useSyncExternalStore(store.subscribe, store.read, store.read);
}
