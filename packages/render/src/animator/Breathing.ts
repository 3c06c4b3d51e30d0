import { Follower } from './Follower.ts';

/** The lungs, and the readiness to speak: an in-breath and lips that part. Times are seconds. */
export class Breathing {
  /** How full the lungs are, 0 to 1. */
  full = 0.5;
  /** How far lips have parted to speak, 0 to 1. */
  parted = 0;
  readonly #readiness = new Follower();
  readonly #lips = new Follower();
  #phase: number;
  #readyUntil = -1;

  constructor(phase: number) {
    this.#phase = phase;
  }

  /** Breathes in and is ready for `seconds`. */
  prepare(at: number, seconds: number): void {
    this.#readyUntil = Math.max(this.#readyUntil, at + seconds);
  }

  step(at: number, perMinute: number, dt: number): void {
    const readying = at < this.#readyUntil;
    // Most of it is there 200 ms later, which is when people answer; lips are quicker than lungs.
    const ready = this.#readiness.step(readying ? 1 : 0, readying ? 0.16 : 0.5, dt);
    this.parted = this.#lips.step(readying ? 1 : 0, readying ? 0.12 : 0.5, dt);
    this.#phase = (this.#phase + (dt * perMinute) / 60) % 1;
    // In for two fifths, out for three.
    const p = this.#phase;
    const wave = p < 0.4 ? (1 - Math.cos((Math.PI * p) / 0.4)) / 2 : (1 + Math.cos((Math.PI * (p - 0.4)) / 0.6)) / 2;
    this.full = wave + (1 - wave) * 0.85 * ready;
  }
}
