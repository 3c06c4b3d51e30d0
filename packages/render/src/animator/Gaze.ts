import type { GazeDirection } from '../coefficients/FaceFrame.ts';
import type { AttitudeShape } from './attitudes.ts';
import { smoothStep } from './Follower.ts';
import { aroundMedian, between, pick, type Random } from './random.ts';

type Side = 'left' | 'right' | 'up' | 'down';

/** Eyes go so much less far up and down than to the sides. */
const tall = 0.62;
/** Degrees: a look away that is smaller than about 5° is taken for eye contact. */
const leastAway = 7;
/** Degrees: no look goes further out of the picture than this. */
const mostAway = 30;
/** Seconds: the longest look at the learner before another look away. */
const longestOn = 24;
/** Degrees by which eyes that are about to answer leave the other's: more than they wander on a face, and still a look at it. */
const [leastReady, mostReady] = [3.2, 4.6];
/** Seconds for which a look away goes where the eyes have begun to go. */
const readyFor = 0.6;

/**
 * Where on the learner's face the eyes rest: between the eyes mostly, now and then one eye or the nose. All within 1.2°
 * of the middle, as more is seen as a look past one (direct-gaze tolerance in video calls: 1.2° aside, 1.7° down).
 */
const onFace: readonly (readonly [GazeDirection, number])[] = [
  [{ yaw: 0, pitch: 0 }, 0.55],
  [{ yaw: -0.75, pitch: 0.1 }, 0.14],
  [{ yaw: 0.75, pitch: 0.1 }, 0.14],
  [{ yaw: 0.1, pitch: -1 }, 0.17],
];

/** How much longer than usual somebody looks, and how much shorter they look away: half to double over the trait's range. */
const leaning = (eyeContact: number) => 4 ** (eyeContact - 0.5);

/** Where the eyes are, moved by saccades. Both share the target: at a screen's distance they hardly converge. Times are seconds, angles degrees. */
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
  #searchAt = 0;
  #readied: { readonly at: number; readonly side: Side } = { at: -9, side: 'up' };
  /** Degrees of the last jump, and when: a large one often goes with a blink. */
  lastJump = { size: 0, at: -9 };

  constructor(random: Random) {
    this.#random = random;
  }

  get away(): boolean {
    return this.#away;
  }

  /** Looks at the learner for at least `seconds`. */
  meet(at: number, seconds: number): void {
    // Eyes that have just begun to leave for an answer are not called back.
    if (this.#away || at - this.#readied.at > 0.05) this.#aim(at, 0, 0);
    this.#away = false;
    this.#changeAt = at + seconds;
  }

  /** Looks at the learner as the attitude has it, for at least `seconds`. */
  meetAs(at: number, shape: AttitudeShape, eyeContact: number, seconds = 0.15): void {
    this.meet(at, Math.max(seconds, Math.min(longestOn, aroundMedian(this.#random, shape.onLearner, shape.onSpread) * leaning(eyeContact))));
  }

  /** A look away that is under way ends within `seconds`; one at the learner goes on for them. */
  within(at: number, seconds: number): void {
    this.#changeAt = this.#away ? Math.min(this.#changeAt, at + seconds) : Math.max(this.#changeAt, at + seconds);
  }

  /** Looks away to one side for `seconds`. */
  avert(at: number, side: Side, seconds: number, size: number): void {
    const aslant = between(this.#random, -0.35, 0.35) * size;
    if (!this.#away) this.#searchAt = at;
    this.#away = true;
    if (side === 'left' || side === 'right') this.#aim(at, side === 'left' ? -size : size, aslant * tall);
    else this.#aim(at, aslant * 1.6, (side === 'up' ? 1 : -1) * Math.max(leastAway, size * tall));
    this.#changeAt = at + seconds;
  }

  /** Looks away as the attitude has it, for `seconds` or as long as it does. */
  avertAs(at: number, shape: AttitudeShape, eyeContact: number, seconds?: number): void {
    const drawnSide = this.#sideOf(shape);
    const side = at - this.#readied.at < readyFor ? this.#readied.side : drawnSide;
    const size = Math.max(leastAway, Math.min(mostAway, aroundMedian(this.#random, shape.awaySize, 0.3)));
    const drawn = aroundMedian(this.#random, shape.away, shape.awaySpread) / leaning(eyeContact);
    this.avert(at, side, seconds ?? Math.max(0.16, Math.min(6.5, drawn)), size);
  }

  /** Begins the look away of who is about to answer, by so little that it is still a look at the learner; eyes that are away go a little on. */
  ready(at: number, shape: AttitudeShape): void {
    const side = this.#sideOf(shape);
    const size = between(this.#random, leastReady, mostReady);
    this.#readied = { at, side };
    const { yaw, pitch } = this.target;
    const out = Math.hypot(yaw, pitch);
    if (this.#away && out > 0) {
      const goes = 1 + (out + size > mostAway ? -size : size) / out;
      this.#jump(at, yaw * goes, pitch * goes);
    } else this.#jump(at, side === 'left' ? -size : side === 'right' ? size : 0, side === 'up' ? size : side === 'down' ? -size : 0);
  }

  #sideOf({ aversion: { left, right, up, down } }: AttitudeShape): Side {
    return pick<Side>(this.#random, [['left', left], ['right', right], ['up', up], ['down', down]]);
  }

  step(at: number, shape: AttitudeShape, eyeContact: number): void {
    if (at >= this.#changeAt) {
      if (this.#away) this.meetAs(at, shape, eyeContact);
      else this.avertAs(at, shape, eyeContact);
    }
    if (this.#away && shape.searches) this.#search(at, shape, eyeContact, shape.searches);
    if (at >= this.#fidgetAt && at - this.#jumpedAt > 0.18) this.#fidget(at, shape.wanders ?? 1.6);
    const share = smoothStep((at - this.#jumpedAt) / this.#lasts);
    this.now.yaw = this.#from.yaw + (this.#to.yaw - this.#from.yaw) * share;
    this.now.pitch = this.#from.pitch + (this.#to.pitch - this.#from.pitch) * share;
  }

  /** Who searches for an answer looks for it in one place after another. */
  #search(at: number, shape: AttitudeShape, eyeContact: number, every: number): void {
    const left = this.#changeAt - at;
    if (at - this.#searchAt < every || left < 0.6) return;
    this.#searchAt = at + every * between(this.#random, -0.3, 0.4);
    this.avertAs(at, shape, eyeContact, left);
  }

  /** The eyes never hold still: from one point of the learner's face to another, or shifts elsewhere. */
  #fidget(at: number, wanders: number): void {
    const { yaw, pitch } = this.#away ? { yaw: between(this.#random, -wanders, wanders), pitch: between(this.#random, -wanders, wanders) * tall } : pick(this.#random, onFace);
    const still = this.#away ? 0 : 0.12;
    this.#jump(at, this.target.yaw + yaw + between(this.#random, -still, still), this.target.pitch + pitch + between(this.#random, -still, still));
  }

  #aim(at: number, yaw: number, pitch: number): void {
    this.target.yaw = yaw;
    this.target.pitch = pitch;
    this.#jump(at, yaw, pitch);
    this.lastJump = { size: Math.hypot(yaw - this.#from.yaw, pitch - this.#from.pitch), at };
  }

  #jump(at: number, yaw: number, pitch: number): void {
    this.#from = { ...this.now };
    this.#to = { yaw, pitch };
    this.#jumpedAt = at;
    // The main sequence: a saccade's duration grows with its size, 2.2 ms a degree and 23 ms more.
    this.#lasts = 0.023 + 0.0022 * Math.hypot(yaw - this.now.yaw, pitch - this.now.pitch);
    this.#fidgetAt = at + between(this.#random, 0.35, 0.95);
  }
}
