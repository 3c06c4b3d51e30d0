import type { SpeechFrame } from '@parley/engine';

/** Likelihood at which somebody speaks, and under which nobody does any more. */
const speakingFrom = 0.5;
const silentBelow = 0.35;
/** A knock scores high for a frame or two; a voice lasts longer, and only a voice ends a pause. Frames. */
const shortestVoice = 3;

/** Where a stretch of speech stands. */
export interface PauseState {
  /** Whether something is heard just now, be it a voice or a knock. */
  readonly sounding: boolean;
  /** When the last voice ended; undefined before the first and while there is one. */
  readonly voiceEndedAt: number | undefined;
  /** Whether this frame made sure that a voice has begun. */
  readonly voiceBegan: boolean;
  /** Length of the pause before the voice that just began, milliseconds; Infinity before the first. */
  readonly lastPauseMs: number;
}

/** Follows voice and pause; `releaseMs` is how long the detector lingers after a voice. */
export function createPauseClock(releaseMs: number): (frame: SpeechFrame) => PauseState {
  let sounding = false;
  let frames = 0;
  let voiceEndedAt: number | undefined;
  let lastPauseMs = Infinity;

  return ({ at, likelihood }) => {
    let voiceBegan = false;
    if (likelihood >= speakingFrom) {
      sounding = true;
      if (++frames === shortestVoice) {
        voiceBegan = true;
        if (voiceEndedAt !== undefined) lastPauseMs = at - voiceEndedAt;
        voiceEndedAt = undefined;
      }
    } else if (sounding && likelihood < silentBelow) {
      sounding = false;
      if (frames >= shortestVoice) voiceEndedAt = at - releaseMs;
      frames = 0;
    }
    return { sounding, voiceEndedAt, voiceBegan, lastPauseMs };
  };
}
