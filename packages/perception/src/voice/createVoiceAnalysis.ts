import type { AudioFrame, ProsodyFrame, SpeechFrame, TurnEndScore } from '@parley/engine';
import { createTurnEndJudge } from '../turn-end/createTurnEndJudge.ts';
import type { TurnEndDetector } from '../turn-end/TurnEndDetector.ts';
import { frameLength, frameMs, samplesPerMs } from './audioFormat.ts';
import { createNoiseFloor } from './createNoiseFloor.ts';
import { createPitchTracker, pitchHop, pitchWindow } from './createPitchTracker.ts';
import { createTurnEndTracker } from './createTurnEndTracker.ts';
import { levelDb } from './levelDb.ts';
import type { VoiceActivityDetector } from './VoiceActivityDetector.ts';

/** What one frame of sound brought to light. Times only grow, stream by stream. */
export interface VoiceSignals {
  readonly speech: readonly SpeechFrame[];
  readonly prosody: readonly ProsodyFrame[];
  readonly turnEnd: readonly TurnEndScore[];
}

export interface VoiceAnalysis {
  /** Frames of 512 samples, in their order. May be called again before the last answer came. */
  push(frame: AudioFrame): Promise<VoiceSignals>;
  /** Resolves when all frames given so far, and the scores that they asked for, have been answered. */
  settled(): Promise<void>;
}

export interface VoiceAnalysisOptions {
  readonly vad: VoiceActivityDetector;
  /** Judges the end of turns instead of pause and prosody alone. */
  readonly turnEnd?: TurnEndDetector;
  /**
   * Told the detector's scores as soon as they are there, so that no frame waits for one; for live
   * sound. Without it a score comes with the frame after the one that asked, which waits for it.
   */
  scored?(score: TurnEndScore): void;
  /** Told once when the detector fails; from then on pause and prosody judge. */
  turnEndLost?(error: unknown): void;
}

/** Pitch needs a voice this far over the room, dB. */
const overRoomDb = 10;
const history = pitchWindow - pitchHop;

/**
 * Reads the signals of a voice out of sound: the same code in the browser's worker, in Node and on
 * a server, so the same recording gives the same signals.
 *
 * Time stamps come from the frame's own stamp and the sample count. A likelihood is stamped with
 * the middle of its frame minus `vad.delayMs`; level and pitch with the middle of their window, and
 * they come 64 ms after it (half a window and two readings for the median).
 */
export function createVoiceAnalysis({ vad, turnEnd: detector, scored, turnEndLost }: VoiceAnalysisOptions): VoiceAnalysis {
  const floor = createNoiseFloor();
  const pitch = createPitchTracker();
  const turnEnd = createTurnEndTracker(vad.releaseMs);
  let judge = detector && createTurnEndJudge({ detector, releaseMs: vad.releaseMs, scored });
  const buffer = new Float32Array(history + frameLength);
  const settling: { at: number; levelDb: number }[] = [];
  let heard = 0;
  let last: Promise<unknown> = Promise.resolve();

  function prosodyOf(frame: AudioFrame, speaking: boolean): ProsodyFrame[] {
    buffer.copyWithin(0, frameLength);
    buffer.set(frame.samples, history);
    heard += frameLength;
    const frames: ProsodyFrame[] = [];
    for (let end = history + pitchHop; end <= buffer.length; end += pitchHop) {
      if (heard - (buffer.length - end) < pitchWindow) continue;
      const window = buffer.subarray(end - pitchWindow, end);
      // The level is read in the middle half, the pitch needs the whole window.
      const level = levelDb(window.subarray(pitchWindow / 4, (3 * pitchWindow) / 4));
      const room = floor.update(level, pitchHop / samplesPerMs, speaking ? 0.2 : 6);
      const at = frame.at + (end - history - pitchWindow / 2) / samplesPerMs;
      settling.push({ at, levelDb: level });
      const pitchHz = pitch.push(window, level > room + overRoomDb);
      if (pitchHz !== undefined) frames.push({ ...settling.shift()!, pitchHz });
    }
    return frames;
  }

  async function analyse(frame: AudioFrame): Promise<VoiceSignals> {
    const likelihood = await vad.score(frame.samples);
    const prosody = prosodyOf(frame, likelihood >= 0.5);
    for (const reading of prosody) turnEnd.prosody(reading);
    const speech = { at: frame.at + frameMs / 2 - vad.delayMs, likelihood };
    const score = await judged(frame.samples, speech, turnEnd.speech(speech));
    return { speech: [speech], prosody, turnEnd: score === undefined ? [] : [score] };
  }

  /** The detector's score where there is a detector, else the one of pause and prosody. */
  async function judged(samples: Float32Array, speech: SpeechFrame, acoustic: TurnEndScore | undefined): Promise<TurnEndScore | undefined> {
    if (judge === undefined) return acoustic;
    try {
      return await judge.hear(samples, speech);
    } catch (error) {
      judge = undefined;
      turnEndLost?.(error);
      return acoustic;
    }
  }

  return {
    push(frame) {
      // The model keeps state from frame to frame, so one is finished before the next is begun.
      const done = last.then(() => analyse(frame));
      last = done.catch(() => undefined);
      return done;
    },
    async settled() {
      await last;
      await judge?.settled();
    },
  };
}
