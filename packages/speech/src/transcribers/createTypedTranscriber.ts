import type { TranscriberPort, TranscriptPart } from '@parley/engine';
import { NEVER, Subject } from 'rxjs';

export interface TypedTranscriber extends TranscriberPort {
  /** What the learner typed, as one finished segment. Blank text, and text before `start`, is dropped. */
  say(text: string): void;
}

/** Typed words instead of spoken ones. */
export function createTypedTranscriber(): TypedTranscriber {
  const parts = new Subject<TranscriptPart>();
  let running = false;
  let count = 0;
  return {
    version: 1,
    capabilities: { kind: 'typed', partials: false, wordTimes: false, lagMs: 0, sendsAudio: false },
    parts: parts.asObservable(),
    faults: NEVER,
    start: async () => {
      running = true;
    },
    stop: async () => {
      running = false;
    },
    say: (text) => {
      const trimmed = text.trim();
      if (running && trimmed) parts.next({ type: 'words.final', segment: `typed-${++count}`, text: trimmed });
    },
  };
}
