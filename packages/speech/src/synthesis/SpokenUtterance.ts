import type { WordMark } from '@parley/engine';
import { createWordClock, type WordClock } from '../marks/createWordClock.ts';
import type { ToldText } from './ToldText.ts';

/** One utterance in the queue of a synthesis playback. */
export class SpokenUtterance {
  readonly id: string;
  readonly #sampleRateHz: number;
  words: readonly WordMark[] = [];
  /** What the engine says; undefined for what came from elsewhere, which is passed over in silence. */
  told: ToldText | undefined;
  closed = false;
  started = false;
  /** Words reported as heard. */
  heardWords = 0;
  /** Whether the engine says where words begin. */
  reports = false;
  clock: WordClock = createWordClock([]);
  #samples = 0;

  constructor(id: string, sampleRateHz: number) {
    this.id = id;
    this.#sampleRateHz = sampleRateHz;
  }

  append(samples: Float32Array): void {
    this.#samples += samples.length;
  }

  /** Enough is known to begin. */
  get ready(): boolean {
    return this.told !== undefined || this.closed;
  }

  get durationMs(): number {
    return Math.max((this.#samples / this.#sampleRateHz) * 1000, this.words.at(-1)?.end ?? 0);
  }

  /** The sound begins, at the first word that was not heard. */
  begin(at: number): void {
    this.clock = createWordClock(this.words);
    const first = this.words[this.heardWords];
    if (this.heardWords === 0 || !first) this.clock.begin(at);
    else this.clock.boundary(this.heardWords, at);
  }

  /** What is left to say, and which word it begins with. */
  get rest(): string {
    const { text = '', offsets = [] } = this.told ?? {};
    return text.slice(this.heardWords === 0 ? 0 : (offsets[this.heardWords] ?? text.length));
  }
}
