import { frameMs } from './audioFormat.ts';
import { createNoiseFloor } from './createNoiseFloor.ts';
import { levelDb } from './levelDb.ts';
import type { VoiceActivityDetector } from './VoiceActivityDetector.ts';

/** Level over the room at which the likelihood is one half, dB. */
const midpointDb = 14;
/** dB in which the odds grow e-fold. */
const spreadDb = 3;
/** A steady noise is learnt in some ten seconds; the gaps of speech bring the floor down again. */
const riseDbPerSecond = 2.5;
/** Quieter than this is never speech, dB full scale. */
const quietestDb = -60;

/**
 * What is left when the model cannot be loaded: anything louder than the room counts as a voice.
 * Typing and a closing door do too.
 */
export function createEnergyVad(): VoiceActivityDetector {
  let floor = createNoiseFloor();
  let smooth = 0;
  return {
    delayMs: 0,
    releaseMs: 40,
    async score(frame) {
      const level = levelDb(frame);
      const over = level - floor.update(level, frameMs, riseDbPerSecond);
      const now = level < quietestDb ? 0 : 1 / (1 + Math.exp(-(over - midpointDb) / spreadDb));
      // Up at once, down over some frames: stops between syllables are not the end of speech.
      smooth = now > smooth ? now : smooth + (now - smooth) * 0.4;
      return smooth;
    },
    reset() {
      floor = createNoiseFloor();
      smooth = 0;
    },
  };
}
