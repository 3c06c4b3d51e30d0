import type { SpeechFrame, TurnEndScore } from '@parley/engine';
import { createTurnEndSchedule } from './createTurnEndSchedule.ts';
import type { TurnEndDetector } from './TurnEndDetector.ts';

export interface TurnEndJudgeOptions {
  readonly detector: TurnEndDetector;
  /** How long the voice detector lingers after a voice, milliseconds. */
  readonly releaseMs: number;
  /**
   * Told each score as soon as it is there; frames never wait, and a question that is due before the
   * last one was answered is left out. For live sound. Without it a frame waits for the score that
   * was asked one frame before and brings it along: the same sound then gives the same scores with
   * the same frames at any speed.
   */
  readonly scored?: (score: TurnEndScore) => void;
}

export interface TurnEndJudge {
  /**
   * Takes the next sound with its likelihood of speech; gives the score it brings along, if any.
   *
   * @throws what the detector threw; it is not to be asked again then
   */
  hear(samples: Float32Array, frame: SpeechFrame): Promise<TurnEndScore | undefined>;
  /** Resolves when nothing is asked any more. */
  settled(): Promise<unknown>;
}

/** Lets a detector hear everything and judge the pauses. */
export function createTurnEndJudge({ detector, releaseMs, scored }: TurnEndJudgeOptions): TurnEndJudge {
  const duty = createTurnEndSchedule(releaseMs);
  let asked: Promise<TurnEndScore | undefined> | undefined;
  let failure: { readonly error: unknown } | undefined;

  async function ask(at: number): Promise<TurnEndScore | undefined> {
    try {
      const score = { at, score: await detector.score() };
      if (scored === undefined) return score;
      asked = undefined;
      scored(score);
    } catch (error) {
      failure = { error };
    }
    return undefined;
  }

  return {
    async hear(samples, frame) {
      const answer = scored === undefined ? await asked : undefined;
      if (scored === undefined) asked = undefined;
      if (failure !== undefined) throw failure.error;
      detector.push(samples);
      const { keepMs, ask: due } = duty(frame);
      if (keepMs !== undefined) detector.forget(keepMs);
      if (due && asked === undefined) asked = ask(frame.at);
      return answer;
    },
    settled: async () => asked,
  };
}
