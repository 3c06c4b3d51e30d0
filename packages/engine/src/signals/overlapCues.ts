import type { VoiceOverlapped } from '../floor/floorTypes.ts';
import type { ProsodyFrame } from '../ports/SignalsPort.ts';
import { echoLikeness, type LevelAt } from './echoLikeness.ts';

/** What is kept of both levels, ms: enough for the longest echo and a long word. */
const kept = 1200;

/** The level is told in steps of 3 dB, shares in quarters. */
const levelStep = 3;
const shareStep = 0.25;

/** Follows microphone and persona while both may sound, and says what has changed by a step. */
export class OverlapCues {
  #heard: (LevelAt & { readonly voiced: boolean })[] = [];
  #played: LevelAt[] = [];
  #since: number | undefined;
  #told = '';

  /** The learner's voice set in, at session time `at`, or ended. */
  voice(at: number | undefined): void {
    this.#since = at;
    this.#told = '';
  }

  /** Takes a frame; `personaDb` is what the loudspeaker gives now. Returns what moved. */
  frame({ at, levelDb, pitchHz }: ProsodyFrame, personaDb: number | undefined): VoiceOverlapped | undefined {
    this.#heard.push({ at, db: levelDb, voiced: pitchHz !== null });
    if (personaDb !== undefined) this.#played.push({ at, db: personaDb });
    const old = at - kept;
    if ((this.#heard[0]?.at ?? at) < old - 400) {
      this.#heard = this.#heard.filter((frame) => frame.at >= old);
      this.#played = this.#played.filter((frame) => frame.at >= old);
    }
    const since = this.#since;
    if (since === undefined || this.#played.length === 0) return undefined;
    const during = this.#heard.filter((frame) => frame.at >= since);
    if (during.length < 3) return undefined;
    const mean = during.reduce((sum, { db }) => sum + db, 0) / during.length;
    const cues: VoiceOverlapped = {
      type: 'voice.overlapped',
      levelDb: inSteps(mean, levelStep),
      voiced: inSteps(during.filter(({ voiced }) => voiced).length / during.length, shareStep),
      echo: inSteps(echoLikeness(during, this.#played), shareStep),
    };
    const text = JSON.stringify(cues);
    if (text === this.#told) return undefined;
    this.#told = text;
    return cues;
  }
}

function inSteps(value: number, step: number): number {
  return Math.round(value / step) * step;
}
