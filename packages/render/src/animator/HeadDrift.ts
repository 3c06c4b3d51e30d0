import { between, type Random } from './random.ts';

interface Sway {
  readonly hertz: number;
  readonly phase: number;
  readonly share: number;
}

/** Slow wandering of the head that never repeats within minutes: three sines an axis, from −1 to 1. */
export class HeadDrift {
  readonly #axes: readonly (readonly Sway[])[];

  constructor(random: Random) {
    // Periods of 3.5 to 6.5 s, and one faster at a third of the size, as in recorded listeners.
    this.#axes = Array.from({ length: 5 }, () => [
      { hertz: 1 / between(random, 5.2, 7.3), phase: random(), share: 0.5 },
      { hertz: 1 / between(random, 3.3, 4.7), phase: random(), share: 0.34 },
      { hertz: 1 / between(random, 1.5, 2.3), phase: random(), share: 0.16 },
    ]);
  }

  /** Axis 0 to 4 (yaw, pitch, roll, x, y) at a phase measured in seconds. */
  at(axis: number, seconds: number): number {
    let sum = 0;
    for (const { hertz, phase, share } of this.#axes[axis]!) sum += share * Math.sin(2 * Math.PI * (hertz * seconds + phase));
    return sum;
  }
}
