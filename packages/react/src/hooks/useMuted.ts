'use client';
import { useSession } from '../stage/SessionContext.ts';
import { useReadable } from './useReadable.ts';

/** Whether the learner turned the microphone off. */
export function useMuted(): boolean {
  return useReadable(useSession().muted, Boolean);
}
