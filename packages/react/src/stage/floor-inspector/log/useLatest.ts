'use client';
import { useReadable } from '../../../hooks/useReadable.ts';
import { useSession } from '../../SessionContext.ts';
import { latestBefore } from './latestBefore.ts';

/** A live conversation stands behind everything that happened. */
const now = { getSnapshot: () => Infinity, subscribe: () => ({ unsubscribe: () => {} }) };

/** Index of the newest item where the conversation stands, −1 before the first. Renders again only when that is another. */
export function useLatest(times: readonly number[]): number {
  const { replay } = useSession();
  return useReadable(replay?.position ?? now, (ms) => latestBefore(times, ms));
}
