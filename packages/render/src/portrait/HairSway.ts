import type { FaceFrame } from '../coefficients/FaceFrame.ts';

/** Springs of loose hair: how fast it swings, radians a second, how soon it comes to rest, and how far it goes. */
const swing = 10;
const damping = 0.42;
const most = 0.06;
/** How far tips trail for a speed of the head of one inter-pupillary distance a second. */
const trail = 0.05;
/** Inter-pupillary distances that the hair's ends travel for a degree of the head's turn and tilt. */
const perYaw = 0.017;
const perRoll = 0.03;
const perPitch = 0.012;
const step = 1 / 120;
/** A longer pause, seconds, is not replayed: hair hangs still after it. */
const longestGap = 0.25;

/**
 * Lets loose hair trail behind the head and swing back: one damped spring across and one down, driven by the head's own
 * motion. It keeps time by the frames' `at`, so the same frames give the same hair.
 */
export class HairSway {
  #at: number | undefined;
  #place = { x: 0, y: 0 };
  readonly #off = { x: 0, y: 0 };
  readonly #speed = { x: 0, y: 0 };

  /** Sets `frame.sway` from what the head has done since the frame before. */
  apply(frame: FaceFrame): void {
    const { head, at } = frame;
    const place = { x: head.x + head.yaw * perYaw + head.roll * perRoll, y: head.y + head.pitch * perPitch };
    const passed = this.#at === undefined ? Infinity : (at - this.#at) / 1000;
    if (passed > longestGap || passed < 0) this.#off.x = this.#off.y = this.#speed.x = this.#speed.y = 0;
    else if (passed > 0) {
      const steps = Math.max(1, Math.round(passed / step));
      for (const axis of ['x', 'y'] as const) {
        const towards = (-trail * (place[axis] - this.#place[axis])) / passed;
        const time = passed / steps;
        for (let i = 0; i < steps; i += 1) {
          this.#speed[axis] += (swing * swing * (towards - this.#off[axis]) - 2 * damping * swing * this.#speed[axis]) * time;
          this.#off[axis] = Math.max(-most, Math.min(most, this.#off[axis] + this.#speed[axis] * time));
        }
      }
    }
    this.#at = at;
    this.#place = place;
    frame.sway = { x: this.#off.x, y: this.#off.y };
  }
}
