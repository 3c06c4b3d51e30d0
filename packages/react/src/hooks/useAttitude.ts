'use client';
import { attitudeOf, type Attitude } from '@parley/engine';
import { useSession } from '../stage/SessionContext.ts';
import { useReadable } from './useReadable.ts';

/** What the persona is seen to be doing. */
export function useAttitude(): Attitude {
  return useReadable(useSession().rendering, attitudeOf);
}
