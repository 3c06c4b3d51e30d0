import type { GazeDirection, HeadPose } from '../coefficients/FaceFrame.ts';
import type { AttitudeShape } from './attitudes.ts';
import { Follower } from './Follower.ts';
import type { GestureSum } from './Gestures.ts';
import { HeadDrift } from './HeadDrift.ts';
import { between, type Random } from './random.ts';
import type { Temperament } from './Temperament.ts';

const axes = ['yaw', 'pitch', 'roll', 'x', 'y', 'z'] as const;
/** Degrees: the head joins in looks beyond this, and takes a third of them a little later. */
const joinsBeyond = 15;
const joins = 0.33;
const lag = 0.07;

/** However many reasons there are to lean, a posture goes no further: degrees, and inter-pupillary distances. A nod comes on top. By design. */
const furthest = { yaw: 14, pitch: 11, roll: 14, x: 0.3, y: 0.3, z: 0.85 } as const;

/** Everything that turns the head: pose, looks, gestures and wandering. Times are seconds. */
export class HeadMotion {
  readonly #traits: Required<Temperament>;
  readonly #random: Random;
  readonly #drift: HeadDrift;
  readonly #pose = { yaw: new Follower(), pitch: new Follower(), roll: new Follower(), x: new Follower(), y: new Follower(), z: new Follower() };
  readonly #following = { yaw: new Follower(), pitch: new Follower() };
  readonly #driftSize = new Follower(0.6);
  #joined: { readonly yaw: number; readonly pitch: number; readonly at: number } = { yaw: 0, pitch: 0, at: 0 };
  #shift = { yaw: 0, roll: 0, x: 0 };
  #shiftAt = 4;
  #phase = 0;

  constructor(random: Random, drift: Random, traits: Required<Temperament>) {
    this.#random = random;
    this.#drift = new HeadDrift(drift);
    this.#traits = traits;
  }

  /** Settles anew, as people do when their part in the talk changes. */
  resettle(at: number): void {
    this.#shift = { yaw: 0, roll: 0, x: 0 };
    this.#shiftAt = at + 3;
  }

  step(at: number, dt: number, shape: AttitudeShape, given: { readonly feeling: HeadPose; readonly look: GazeDirection; readonly gestures: GestureSum; readonly speech: number }, head: HeadPose): void {
    const { composure, energy } = this.#traits;
    const calm = 1.5 - composure;
    if (shape.shifts > 0 && at >= this.#shiftAt) {
      const size = calm * (0.5 + energy);
      this.#shift = { yaw: between(this.#random, -3, 3) * size, roll: between(this.#random, -2.2, 2.2) * size, x: between(this.#random, -0.06, 0.06) * size };
      this.#shiftAt = at + (shape.shifts * between(this.#random, 0.6, 1.5)) / (0.5 + energy);
    }
    const { look } = given;
    const far = Math.hypot(look.yaw, look.pitch) > (shape.headJoins ?? joinsBeyond) ? joins * (0.55 + 0.9 * energy) : 0;
    const joined = this.#joined;
    if (joined.yaw !== look.yaw * far || joined.pitch !== look.pitch * far) this.#joined = { yaw: look.yaw * far, pitch: look.pitch * far, at };
    const late = at - this.#joined.at >= lag ? this.#joined : joined;
    const followYaw = this.#following.yaw.step(late.yaw, 0.45, dt);
    const followPitch = this.#following.pitch.step(late.pitch, 0.45, dt);
    const lively = this.#driftSize.step(shape.drift * calm * (0.4 + 1.2 * energy), 0.8, dt);
    // Speech quickens the wandering; the phase is summed up so that a change never jumps.
    this.#phase += dt * (1 + 0.9 * given.speech);
    for (const axis of axes) {
      const posed = (shape.head[axis] ?? 0) + given.feeling[axis] + (axis === 'yaw' || axis === 'roll' || axis === 'x' ? this.#shift[axis] : 0);
      head[axis] = this.#pose[axis].step(Math.max(-furthest[axis], Math.min(furthest[axis], posed)), shape.settles, dt);
    }
    const wander = (axis: number) => this.#drift.at(axis, this.#phase) * lively;
    head.yaw += followYaw + given.gestures.yaw + wander(0) * 1.5;
    head.pitch += followPitch + given.gestures.pitch + wander(1) * 1.4;
    head.roll += given.gestures.roll + wander(2) * 0.9;
    head.x += wander(3) * 0.02;
    head.y += given.gestures.y + wander(4) * 0.012;
    head.z += given.gestures.z;
  }
}
