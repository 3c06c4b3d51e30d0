import { aroundMedian, between, type Random } from './random.ts';

// Closing is fast and nearly even, opening slow and decelerating, and the lids do meet (Trutoiu 2011).
const closing = 0.096;
const held = 0.04;
const opening = 0.2;
/** About one in seven comes in a pair. */
const paired = 0.14;
/** Intervals are log-normal (Bentivoglio 1997); the median at which the mean rate, pairs and all, is the one asked for. */
const spread = 0.55;
const medianShare = (1 + paired) / Math.exp(spread ** 2 / 2);

/** When the lids fall, and how far. Times are seconds. */
export class Blinks {
  readonly #random: Random;
  #startedAt = -9;
  #againAt = Infinity;
  #lasts = 1;
  /** Mean intervals left until the next one, so that a change of rate counts at once. */
  #left: number;

  constructor(random: Random) {
    this.#random = random;
    this.#left = between(random, 0.2, 0.9);
  }

  /** Blinks `after` seconds at the latest, unless the last one was less than a second ago. */
  soon(at: number, after: number, perMinute: number): void {
    if (at + after - this.#startedAt > 1) this.#left = Math.min(this.#left, (after * perMinute) / 60);
  }

  /** How shut the lids are, 0 to 1; `perMinute` is the mean rate, `lasts` how much longer than usual one that begins now takes. */
  step(at: number, perMinute: number, lasts: number, dt: number): number {
    this.#left -= (dt * perMinute) / 60;
    if (at >= this.#againAt || (this.#left <= 0 && at - this.#startedAt > 0.7)) {
      const pair = at < this.#againAt && this.#random() < paired;
      this.#againAt = pair ? at + (closing + held + opening) * lasts + 0.08 : Infinity;
      this.#startedAt = at;
      this.#lasts = lasts;
      this.#left = Math.max(this.#left, 0) || aroundMedian(this.#random, medianShare, spread);
    }
    const since = (at - this.#startedAt) / this.#lasts;
    if (since < closing) return since / closing;
    if (since < closing + held) return 1;
    const left = 1 - (since - closing - held) / opening;
    return left > 0 ? left * left : 0;
  }
}
