'use client';
import { useMemo } from 'react';
import { useSession } from '../../SessionContext.ts';
import { useReadable } from '../../../hooks/useReadable.ts';
import { latestBefore } from '../log/latestBefore.ts';
import type { FloorPause, ForecastPoint } from '../log/FloorLog.ts';

export interface PresentWait {
  readonly pause: FloorPause;
  /** The forecast as it stands, or as it stood last. */
  readonly point: ForecastPoint;
  /** The floor still waits; otherwise this is the newest wait that is over. */
  readonly isOn: boolean;
}

interface Judged {
  readonly pause: FloorPause;
  readonly point: ForecastPoint;
}

const endless = { getSnapshot: () => Infinity, subscribe: () => ({ unsubscribe: () => {} }) };

/** The wait that goes on where the conversation stands, or the one before; undefined before any. */
export function usePresentWait(pauses: readonly FloorPause[]): PresentWait | undefined {
  const { replay } = useSession();
  const judged = useMemo<readonly Judged[]>(() => pauses.flatMap((pause) => pause.points.map((point) => ({ pause, point }))), [pauses]);
  const times = useMemo(() => judged.map(({ point }) => point.at), [judged]);
  const read = (ms: number): number => {
    const index = latestBefore(times, ms);
    const found = judged[index];
    if (!found) return 0;
    const { end } = found.pause;
    // One number for both, so that a tick of a replay renders nothing unless one of them changes.
    return (index + 1) * (end === undefined || ms < end ? 1 : -1);
  };
  const code = useReadable(replay?.position ?? endless, read);
  const found = judged[Math.abs(code) - 1];
  return useMemo(() => found && { ...found, isOn: code > 0 }, [found, code]);
}
