import type { MouthTimeline, PlaybackPosition } from '@parley/engine';
import { coefficientCount } from '../coefficients/coefficientNames.ts';
import { mouthAt, prepareMouth, shutAt, speaksAt, stopAfter, type PreparedMouth } from '../visemes/prepareMouth.ts';
import { Follower, smoothStep } from './Follower.ts';
import { stressesOf } from './stressesOf.ts';

/** How many utterances are kept: what plays, and what is queued behind it. */
const kept = 8;
/** Seconds in which a mouth that resumes in mid-word takes its shape. */
const resumes = 0.07;

/** The mouth of whatever is being played. */
export class MouthTrack {
  readonly #mouths = new Map<string, PreparedMouth & Pick<MouthTimeline, 'words'> & { readonly stresses: readonly number[] }>();
  readonly weights = new Float32Array(coefficientCount);
  /** How much the mouth is speaking, 0 to 1. */
  speech = 0;
  /** How shut a closure holds the lips, 0 to 1. */
  shut = 0;
  #level = 0;
  #last: { readonly utterance: string; ms: number } | undefined;
  readonly #speech = new Follower();

  /** Takes an utterance's marks; later calls for the same utterance replace what was known. */
  take(timeline: MouthTimeline): void {
    this.#mouths.delete(timeline.utterance);
    this.#mouths.set(timeline.utterance, { ...prepareMouth(timeline), words: timeline.words, stresses: stressesOf(timeline.words) });
    for (const [utterance] of this.#mouths) {
      if (this.#mouths.size <= kept) break;
      this.#mouths.delete(utterance);
    }
  }

  /** How stressed the words are, 0 to 1, that begin after `from` and no later than `to`, in milliseconds of the utterance. */
  wordsWithin(utterance: string, from: number, to: number): readonly { readonly index: number; readonly stress: number }[] {
    const mouth = this.#mouths.get(utterance);
    return (mouth?.words ?? []).flatMap(({ start }, index) => (start > from && start <= to ? [{ index, stress: mouth!.stresses[index]! }] : []));
  }

  /** Milliseconds of speech left, or 0. */
  leftAt(utterance: string, ms: number): number {
    return Math.max(0, (this.#mouths.get(utterance)?.end ?? 0) - ms);
  }

  /** `position` is where the sound is at this very step; undefined or not playing lets the mouth close. */
  step(position: PlaybackPosition | undefined, dt: number): void {
    const playing = position?.playing === true && this.#mouths.has(position.utterance);
    if (playing) {
      if (this.#last?.utterance !== position.utterance) this.#last = { utterance: position.utterance, ms: position.ms };
      this.#last.ms = position.ms;
      this.#level = Math.min(1, this.#level + dt / resumes);
    } else this.#level = Math.max(0, this.#level - (dt * 1000) / stopAfter);
    const mouth = this.#last && this.#mouths.get(this.#last.utterance);
    const level = smoothStep(this.#level);
    if (!mouth || !this.#last || level === 0) {
      this.weights.fill(0);
      this.shut = 0;
    } else {
      mouthAt(mouth, this.#last.ms, this.weights);
      for (let i = 0; i < coefficientCount; i += 1) this.weights[i]! *= level;
      this.shut = shutAt(mouth, this.#last.ms) * level;
    }
    const speaks = playing && mouth !== undefined && speaksAt(mouth, position.ms);
    this.speech = this.#speech.step(speaks ? 1 : 0, 0.22, dt);
  }
}
