'use client';
import type { Session } from '@parley/engine';
import { useMemo, useSyncExternalStore } from 'react';
import { useSession } from '../SessionContext.ts';
import { readTimeline, withLine } from './readTimeline.ts';
import type { TimelinePicture } from './TimelinePicture.ts';

/** The picture of the conversation so far; in a replay that of the whole recording. */
export function useTimeline(): TimelinePicture {
  const session = useSession();
  const store = useMemo(() => pictureOf(session), [session]);
  return useSyncExternalStore(store.subscribe, store.read, store.read);
}

function pictureOf({ trace }: Session) {
  let picture = readTimeline(trace.lines);
  let seen = trace.lines.length;
  /** Takes in what came since; cheap when nothing did. */
  const read = (): TimelinePicture => {
    for (; seen < trace.lines.length; seen += 1) picture = withLine(picture, trace.lines[seen]!);
    return picture;
  };
  return {
    read,
    subscribe(changed: () => void) {
      const lines = trace.subscribe(() => {
        const before = picture;
        if (read() !== before) changed();
      });
      return () => lines.unsubscribe();
    },
  };
}
