import type { GazeDirection } from '../coefficients/FaceFrame.ts';
import type { AttitudeShape } from './attitudes.ts';
import { smoothStep } from './Follower.ts';
import { aroundMedian, between, pick, type Random } from './random.ts';

type Side = 'left' | 'right' | 'up' | 'down';

/** Degrees: a look away that is smaller than about 5° is taken for eye contact. */
const leastAway = 7;

/** Where the eyes are, moved by saccades. Times are seconds, angles degrees. */
export class Gaze {
  readonly #random: Random;
  /** The place the eyes rest on now, before the small movements within it. */
  readonly target: GazeDirection = { yaw: 0, pitch: 0 };
  readonly now: GazeDirection = { yaw: 0, pitch: 0 };
  #from: GazeDirection = { yaw: 0, pitch: 0 };
  #to: GazeDirection = { yaw: 0, pitch: 0 };
  #jumpedAt = -9;
  #lasts = 0.05;
  #changeAt = 1.5;
  #fidgetAt = 0.4;
  #away = false;

  constructor(random: Random) {
    this.#random = random;
  }

  get away(): boolean {
    return this.#away;
  }

  /** Looks at the learner for at least `seconds`. */
  meet(at: number, seconds: number): void {
    this.#away = false;
    this.#aim(at, 0, 0);
    this.#changeAt = at + seconds;
  }

  /** Looks away to one side for `seconds`. */
  avert(at: number, side: Side, seconds: number, size: number): void {
    const aslant = between(this.#random, -0.35, 0.35) * size;
    const tall = 0.62;
    this.#away = true;
    if (side === 'left' || side === 'right') this.#aim(at, side === 'left' ? -size : size, aslant * tall);
    else this.#aim(at, aslant * 1.6, (side === 'up' ? 1 : -1) * Math.max(leastAway, size * tall));
    this.#changeAt = at + seconds;
  }

  step(at: number, shape: AttitudeShape, eyeContact: number): void {
    if (at >= this.#changeAt) this.#change(at, shape, eyeContact);
    if (at >= this.#fidgetAt && at - this.#jumpedAt > 0.18) this.#fidget(at);
    const share = smoothStep((at - this.#jumpedAt) / this.#lasts);
    this.now.yaw = this.#from.yaw + (this.#to.yaw - this.#from.yaw) * share;
    this.now.pitch = this.#from.pitch + (this.#to.pitch - this.#from.pitch) * share;
  }

  #change(at: number, shape: AttitudeShape, eyeContact: number): void {
    const leaning = 0.5 + eyeContact;
    if (this.#away) {
      this.meet(at, Math.max(0.3, Math.min(14, aroundMedian(this.#random, shape.onLearner * leaning, 0.75))));
      return;
    }
    const { left, right, up, down } = shape.aversion;
    const side = pick<Side>(this.#random, [['left', left], ['right', right], ['up', up], ['down', down]]);
    const size = Math.max(leastAway, Math.min(24, aroundMedian(this.#random, shape.awaySize, 0.25)));
    const seconds = aroundMedian(this.#random, shape.away / leaning, 0.55);
    this.avert(at, side, Math.max(0.2, Math.min(5, seconds)), size);
  }

  /** The eyes never hold still: microsaccades on the learner, small shifts elsewhere. */
  #fidget(at: number): void {
    const size = this.#away ? 1.4 : 0.35;
    const back = this.#random() < 0.4;
    const yaw = this.target.yaw + (back ? 0 : between(this.#random, -size, size));
    const pitch = this.target.pitch + (back ? 0 : between(this.#random, -size, size) * 0.6);
    this.#jump(at, yaw, pitch);
  }

  #aim(at: number, yaw: number, pitch: number): void {
    this.target.yaw = yaw;
    this.target.pitch = pitch;
    this.#jump(at, yaw, pitch);
  }

  #jump(at: number, yaw: number, pitch: number): void {
    this.#from = { ...this.now };
    this.#to = { yaw, pitch };
    this.#jumpedAt = at;
    // The main sequence: a saccade's duration grows with its size.
    this.#lasts = 0.025 + 0.0023 * Math.hypot(yaw - this.now.yaw, pitch - this.now.pitch);
    this.#fidgetAt = at + between(this.#random, 0.45, 1.2);
  }
}
