import type { VoiceOverlapped } from '../floor/overlap/VoiceOverlapped.ts';
import type { VoiceMeasure } from '../perception/perceptionTypes.ts';
import type { ProsodyFrame } from '../ports/SignalsPort.ts';
import { correlationOf } from './correlationOf.ts';
import { EchoPath } from './EchoPath.ts';
import { voiceShape, type VoiceFrame } from './voiceShape.ts';

/** Frames kept of a voice: 1.6 s are more than any overlap takes to judge. */
const keptFrames = 100;

/** More than this over the expected echo, dB, is something else: rooms and words move an echo by less. */
const echoMargin = 6;
/** The newest frames that are looked at, and how many of them have to be over it for a voice to set in: 48 of 80 ms… */
const looked = 5;
const enoughOver = 3;
/** …or one that is so far over it. */
const surelyOver = 14;

/** Follows microphone and persona while both may sound, and says what has changed by a step. */
export class OverlapCues {
  readonly #path = new EchoPath();
  #frames: VoiceFrame[] = [];
  #since: number | undefined;
  #told = '';
  #usualHz: number | undefined;
  #over: number[] = [];
  #playing = false;

  /** The learner's voice set in, at session time `at`, or ended. */
  voice(at: number | undefined): void {
    this.#since = at;
    this.#told = '';
  }

  /** What a stretch of the learner's own was like. */
  measured({ pitchHz }: VoiceMeasure): void {
    if (this.#playing || pitchHz === null) return;
    this.#usualHz = this.#usualHz === undefined ? pitchHz : 0.7 * this.#usualHz + 0.3 * pitchHz;
  }

  /** What was heard lately is the persona's echo, or nothing. A voice that is there has to be gone altogether. */
  get isEcho(): boolean {
    if (this.#path.gainDb === undefined) return false;
    const over = this.#over.filter((db) => db > 0).length;
    if (this.#since !== undefined) return over === 0;
    return over < enoughOver && Math.max(...this.#over) < surelyOver - echoMargin;
  }

  /** Takes a frame; `personaDb` is what the loudspeaker gave then. Returns what moved. */
  frame({ at, levelDb, pitchHz }: ProsodyFrame, personaDb: number | undefined): VoiceOverlapped | undefined {
    this.#path.push(levelDb, personaDb);
    this.#playing = personaDb !== undefined;
    const expectedDb = this.#path.expectedDb();
    this.#over.push(levelDb - Math.max(expectedDb + echoMargin, this.#path.roomDb));
    if (this.#over.length > looked) this.#over.shift();
    this.#frames.push({ at, levelDb, pitchHz, personaDb: personaDb ?? -100, expectedDb });
    if (this.#frames.length > keptFrames) this.#frames.shift();
    const since = this.#since;
    if (since === undefined || !this.#playing) return undefined;
    const during = this.#frames.filter((frame) => frame.at >= since);
    if (during.length < 3) return undefined;
    const cues = this.#cuesOf(during);
    const text = JSON.stringify(cues);
    if (text === this.#told) return undefined;
    this.#told = text;
    return cues;
  }

  #cuesOf(during: readonly VoiceFrame[]): VoiceOverlapped {
    const shape = voiceShape(during, this.#usualHz);
    const delay = Math.round(this.#path.delayMs / 16);
    const heard = during.map(({ levelDb }) => levelDb);
    const played = this.#frames.slice(-during.length - delay, this.#frames.length - delay).map(({ personaDb }) => Math.max(personaDb, -70));
    return {
      type: 'voice.overlapped',
      levelDb: inSteps(shape.levelDb, 2),
      fallDb: inSteps(shape.fallDb, 3),
      voiced: inSteps(shape.voiced, 0.25),
      peaks: shape.peaks,
      pitchSt: shape.pitchSt === null ? null : inSteps(shape.pitchSt, 1),
      riseSt: shape.riseSt === null ? null : inSteps(shape.riseSt, 1),
      echo: during.length < 8 ? 0 : inSteps(Math.max(0, correlationOf(heard.slice(-played.length), played)), 0.25),
      overEchoDb: this.#path.judged ? inSteps(Math.min(30, shape.overEchoDb), 3) : null,
    };
  }
}

function inSteps(value: number, step: number): number {
  // No negative zero: JSON would lose it.
  return Math.round(value / step) * step + 0;
}
