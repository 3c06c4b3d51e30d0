'use client';
import type { Transcript, TranscriptEntry } from '@parley/engine';
import { useSession } from '../stage/SessionContext.ts';
import { useReadable } from './useReadable.ts';

/** The turns as they were said and heard. */
export function useTranscript(): readonly TranscriptEntry[] {
  return useReadable(useSession().life, ({ context }) => context.transcript.entries);
}

/** What the persona is saying now, and how much of it was heard. */
export function useCaption(): Transcript['caption'] {
  return useReadable(useSession().life, ({ context }) => context.transcript.caption);
}

/** The learner's words of the turn that is going on. */
export function useLearnerWords(): string {
  return useReadable(useSession().life, ({ context }) => context.transcript.partial);
}
