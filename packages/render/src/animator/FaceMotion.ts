import type { Attitude, Cue, MouthTimeline, PlaybackPosition } from '@parley/engine';
import { coefficientCount, coefficientIndex as at52 } from '../coefficients/coefficientNames.ts';
import { restingFrame, type FaceFrame } from '../coefficients/FaceFrame.ts';
import { attitudeShapes } from './attitudes.ts';
import { blendFace } from './blendFace.ts';
import { Blinks } from './Blinks.ts';
import { Feelings } from './Feelings.ts';
import { Follower } from './Follower.ts';
import { Gaze } from './Gaze.ts';
import { Gestures } from './Gestures.ts';
import { HeadDrift } from './HeadDrift.ts';
import { limitVelocity } from './limitVelocity.ts';
import { MouthTrack } from './MouthTrack.ts';
import { between, seededRandom, type Random } from './random.ts';
import type { Temperament } from './Temperament.ts';

const axes = ['yaw', 'pitch', 'roll', 'x', 'y', 'z'] as const;

/** The moving face: everything that has a state, stepped in equal small steps. Times are seconds. */
export class FaceMotion {
  readonly frame: FaceFrame = restingFrame();
  readonly #traits: Required<Temperament>;
  readonly #random: Random;
  readonly #gaze: Gaze;
  readonly #blinks: Blinks;
  readonly #gestures: Gestures;
  readonly #drift: HeadDrift;
  readonly #feelings = new Feelings();
  readonly #mouth = new MouthTrack();
  readonly #pose = { yaw: new Follower(), pitch: new Follower(), roll: new Follower(), x: new Follower(), y: new Follower(), z: new Follower() };
  readonly #following = { yaw: new Follower(), pitch: new Follower() };
  readonly #driftSize = new Follower(0.6);
  readonly #readiness = new Follower();
  readonly #blended = new Float32Array(coefficientCount);
  #attitude: Attitude = 'attending';
  #shift = { yaw: 0, roll: 0, x: 0 };
  #shiftAt = 4;
  #slowNodAt = 0;
  #driftPhase = 0;
  #breathPhase: number;
  #readyUntil = -1;
  #heardMs = 0;
  #beatAt = -9;
  #returned = '';
  reducedMotion = false;

  constructor(seed: number, traits: Required<Temperament>) {
    this.#traits = traits;
    this.#random = seededRandom(seed);
    // A stream each, so that one part's choices never depend on how often another asks.
    const stream = () => seededRandom(Math.floor(this.#random() * 4294967296));
    this.#gaze = new Gaze(stream());
    this.#blinks = new Blinks(stream());
    this.#gestures = new Gestures(stream());
    this.#drift = new HeadDrift(stream());
    this.#breathPhase = this.#random();
  }

  mouth(timeline: MouthTimeline): void {
    this.#mouth.take(timeline);
  }

  cue(cue: Cue, at: number): void {
    const { energy } = this.#traits;
    switch (cue.kind) {
      case 'attitude':
        return this.#turnTo(cue.attitude, at);
      case 'express':
        return this.#feelings.show(at, cue.expression, cue.strength, cue.forMs === undefined ? undefined : cue.forMs / 1000);
      case 'nod':
        return this.#gestures.nod(at, cue.depth, energy);
      case 'shake':
        return this.#gestures.shake(at, energy);
      case 'tilt':
        return this.#gestures.tilt(at);
      case 'raiseBrows':
        return this.#gestures.raiseBrows(at, cue.strength);
      case 'avertGaze':
        return this.#gaze.avert(at, cue.direction, cue.forMs / 1000, between(this.#random, 13, 18));
      case 'meetGaze':
        return this.#gaze.meet(at, 2);
      case 'prepareToSpeak':
        this.#readyUntil = at + 0.5;
        return undefined;
      case 'emphasise':
        return this.#gestures.beat(at, cue.strength);
    }
  }

  step(at: number, dt: number, position: PlaybackPosition | undefined, learnerVoice: boolean): void {
    const shape = attitudeShapes[this.#attitude];
    this.#mouth.step(position, dt);
    this.#speak(at, position);
    const calm = 1.5 - this.#traits.composure;
    this.#idle(at, shape.shifts, calm);
    this.#gaze.step(at, shape, Math.min(1, this.#traits.eyeContact + (learnerVoice ? 0.25 : 0)));
    const expressed = (0.6 + 0.2 * this.#mouth.speech) * (0.6 + 0.8 * this.#traits.expressiveness);
    this.#feelings.step(at, this.#attitude, expressed, dt);
    const gestures = this.#gestures.step(at);
    const ready = this.#readiness.step(at < this.#readyUntil ? 1 : 0, at < this.#readyUntil ? 0.25 : 0.5, dt);
    this.#moveHead(gestures, calm, dt);
    this.#breathe(ready, dt);
    this.#compose(at, gestures.brows, ready, dt);
  }

  #turnTo(attitude: Attitude, at: number): void {
    if (attitude === this.#attitude) return;
    const before = this.#attitude;
    this.#attitude = attitude;
    this.#shift = { yaw: 0, roll: 0, x: 0 };
    this.#shiftAt = at + 3;
    this.#slowNodAt = at + 0.9;
    if (attitude === 'thinking') this.#gaze.avert(at + 0.05, this.#random() < 0.65 ? 'up' : 'left', between(this.#random, 1.6, 3), 19);
    else if (attitude === 'speaking') {
      // Speakers look away at most beginnings of a long utterance (Kendon 1967).
      if (this.#random() < 0.72) this.#gaze.avert(at, this.#random() < 0.6 ? 'left' : 'right', between(this.#random, 0.5, 1.1), 13);
    } else if (attitude !== 'absent') this.#gaze.meet(at, attitude === 'yielding' ? 3 : 1.5);
    if (before === 'speaking' || attitude === 'speaking' || attitude === 'yielding') this.#blinks.soon(at + 0.12);
  }

  /** What the words do to the body: beats on words, and the eyes back on the learner at the end. */
  #speak(at: number, position: PlaybackPosition | undefined): void {
    if (!position?.playing) return;
    const words = this.#mouth.wordsWithin(position.utterance, this.#heardMs, position.ms);
    this.#heardMs = position.ms;
    for (const { text } of words) {
      const weighty = text.length > 3 && this.#random() < 0.3 + 0.5 * this.#traits.energy;
      if (!weighty || at - this.#beatAt < 0.7) continue;
      this.#beatAt = at;
      this.#gestures.beat(at, 0.35 + 0.45 * this.#random());
    }
    const left = this.#mouth.leftAt(position.utterance, position.ms);
    if (left > 0 && left < 650 && this.#returned !== position.utterance) {
      this.#returned = position.utterance;
      if (this.#random() < 0.75) this.#gaze.meet(at, 1.6);
      if (this.#random() < 0.5) this.#blinks.soon(at + left / 1000);
    }
  }

  #idle(at: number, every: number, calm: number): void {
    if (this.#attitude === 'holdingBack' && at >= this.#slowNodAt) {
      this.#gestures.slowNod(at);
      this.#slowNodAt = at + between(this.#random, 2.6, 4.4);
    }
    if (every > 0 && at >= this.#shiftAt) {
      this.#shift = { yaw: between(this.#random, -3, 3) * calm, roll: between(this.#random, -2.2, 2.2) * calm, x: between(this.#random, -0.06, 0.06) * calm };
      this.#shiftAt = at + every * between(this.#random, 0.6, 1.5);
    }
  }

  #moveHead(gestures: { yaw: number; pitch: number; roll: number }, calm: number, dt: number): void {
    const { head } = this.frame;
    const shape = attitudeShapes[this.#attitude];
    const { target } = this.#gaze;
    // The head takes a third of a large look away, a little later than the eyes.
    const joins = Math.hypot(target.yaw, target.pitch) > 8 ? 0.35 : 0;
    const followYaw = this.#following.yaw.step(target.yaw * joins, 0.5, dt);
    const followPitch = this.#following.pitch.step(target.pitch * joins, 0.5, dt);
    const lively = this.#driftSize.step(shape.drift * calm * (0.5 + this.#traits.energy), 0.8, dt);
    // Speech quickens the wandering; the phase is summed up so that a change never jumps.
    this.#driftPhase += dt * (1 + 0.9 * this.#mouth.speech);
    const still = this.reducedMotion ? 0 : 1;
    axes.forEach((axis) => {
      const posed = (shape.head[axis] ?? 0) + this.#feelings.head[axis] + (axis === 'yaw' || axis === 'roll' || axis === 'x' ? this.#shift[axis] : 0);
      head[axis] = this.#pose[axis].step(posed, shape.settles, dt) * still;
    });
    const wander = (axis: number) => this.#drift.at(axis, this.#driftPhase) * lively * still;
    head.yaw += (followYaw + gestures.yaw) * still + wander(0) * 1.5;
    head.pitch += (followPitch + gestures.pitch) * still + wander(1) * 1.1;
    head.roll += gestures.roll * still + wander(2) * 0.9;
    head.x += wander(3) * 0.02;
    head.y += wander(4) * 0.012;
  }

  #breathe(ready: number, dt: number): void {
    if (this.reducedMotion) {
      this.frame.breath = 0.5;
      return;
    }
    const perMinute = this.#attitude === 'speaking' ? 18 : 13.5;
    this.#breathPhase = (this.#breathPhase + (dt * perMinute) / 60) % 1;
    // In for two fifths, out for three.
    const p = this.#breathPhase;
    const wave = p < 0.4 ? (1 - Math.cos((Math.PI * p) / 0.4)) / 2 : (1 + Math.cos((Math.PI * (p - 0.4)) / 0.6)) / 2;
    this.frame.breath = wave + (1 - wave) * 0.85 * ready;
  }

  #compose(at: number, brows: number, ready: number, dt: number): void {
    const { gaze, head, weights } = this.frame;
    const out = this.#blended;
    blendFace(this.#feelings.weights, this.#mouth.weights, {
      speech: this.#mouth.speech,
      shut: this.#mouth.shut,
      articulation: 0.9 + 0.4 * this.#traits.articulation,
    }, out);
    const parted = ready * (1 - this.#mouth.speech);
    out[at52.jawOpen]! += 0.06 * parted;
    out[at52.mouthUpperUpLeft]! += 0.06 * parted;
    out[at52.mouthUpperUpRight]! += 0.06 * parted;
    if (!this.reducedMotion) {
      out[at52.browInnerUp]! += brows * 0.7;
      out[at52.browOuterUpLeft]! += brows * 0.8;
      out[at52.browOuterUpRight]! += brows * 0.8;
    }
    gaze.yaw = this.reducedMotion ? 0 : this.#gaze.now.yaw;
    gaze.pitch = this.reducedMotion ? 0 : this.#gaze.now.pitch;
    this.#look(gaze.yaw - head.yaw, gaze.pitch - head.pitch, out);
    const blink = this.#blinks.step(at, attitudeShapes[this.#attitude].blinks);
    for (const index of [at52.eyeBlinkLeft, at52.eyeBlinkRight]) out[index] = Math.max(out[index]!, blink);
    // Shut lids have no squint or stare left to show; without this they would overshoot the lower lid.
    for (const index of [at52.eyeWideLeft, at52.eyeWideRight, at52.eyeLookDownLeft, at52.eyeLookDownRight]) out[index]! *= 1 - blink;
    limitVelocity(weights, out, dt);
    weights[at52.mouthClose] = Math.min(weights[at52.mouthClose]!, weights[at52.jawOpen]!);
  }

  /** The lids and the eyes of rigs that turn them by coefficient: 1 is 30° aside, 25° up or down. */
  #look(yaw: number, pitch: number, out: Float32Array): void {
    const aside = Math.min(1, Math.abs(yaw) / 30);
    out[yaw > 0 ? at52.eyeLookOutLeft : at52.eyeLookInLeft]! += aside;
    out[yaw > 0 ? at52.eyeLookInRight : at52.eyeLookOutRight]! += aside;
    const tall = Math.min(1, Math.abs(pitch) / 25);
    out[pitch > 0 ? at52.eyeLookUpLeft : at52.eyeLookDownLeft]! += tall;
    out[pitch > 0 ? at52.eyeLookUpRight : at52.eyeLookDownRight]! += tall;
  }
}
