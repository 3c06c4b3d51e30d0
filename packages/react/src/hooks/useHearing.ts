'use client';
import { useSession } from '../stage/SessionContext.ts';
import { useReadable } from './useReadable.ts';

/** How the learner is heard: by voice, by sound without words, or not at all. */
export type HearingKind = 'voice' | 'noWords' | 'noMicrophone';

export function useHearing(): HearingKind {
  return useReadable(useSession().floor, ({ context: { hearing } }) =>
    !hearing.voice ? 'noMicrophone' : hearing.words ? 'voice' : 'noWords',
  );
}
