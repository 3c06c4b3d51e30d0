import { aroundMedian, between, type Random } from './random.ts';

// Closing is fast and nearly even, opening slow and decelerating, and the lids do meet (Trutoiu 2011).
const closing = 0.096;
const held = 0.04;
const opening = 0.2;

/** When the lids fall, and how far. Times are seconds. */
export class Blinks {
  readonly #random: Random;
  #startedAt = -9;
  #dueAt: number;

  constructor(random: Random) {
    this.#random = random;
    this.#dueAt = between(random, 0.6, 2.5);
  }

  /** Blinks at the next step, unless one is under way. */
  soon(at: number): void {
    if (at - this.#startedAt > 1) this.#dueAt = Math.min(this.#dueAt, at);
  }

  /** How shut the lids are, 0 to 1; `perMinute` is the median rate. */
  step(at: number, perMinute: number): number {
    if (at >= this.#dueAt) {
      this.#startedAt = at;
      // About one in seven comes in a pair.
      const again = this.#random() < 0.14;
      const interval = aroundMedian(this.#random, 60 / perMinute, 0.55);
      this.#dueAt = at + (again ? closing + held + opening + 0.08 : Math.max(0.9, Math.min(9, interval)));
    }
    const since = at - this.#startedAt;
    if (since < closing) return since / closing;
    if (since < closing + held) return 1;
    const left = 1 - (since - closing - held) / opening;
    return left > 0 ? left * left : 0;
  }
}
