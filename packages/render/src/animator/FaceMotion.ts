import type { Cue, MouthTimeline, PlaybackPosition } from '@parley/engine';
import { coefficientCount, coefficientIndex as at52 } from '../coefficients/coefficientNames.ts';
import { restingFrame, type FaceFrame } from '../coefficients/FaceFrame.ts';
import { attitudeShapes, type AttitudeShape } from './attitudes.ts';
import { blendFace } from './blendFace.ts';
import { Body } from './Body.ts';
import { Delivery } from './Delivery.ts';
import { Habits } from './Habits.ts';
import { limitVelocity } from './limitVelocity.ts';
import { Listening } from './Listening.ts';
import { lookWeights } from './lookWeights.ts';
import { between } from './random.ts';
import type { Temperament } from './Temperament.ts';

/** What keeps the lips together in a held face. */
const pressed: readonly number[] = [at52.mouthPressLeft, at52.mouthPressRight, at52.mouthRollLower, at52.mouthRollUpper];
/** What lids that are shut have nothing left of; with it they would overshoot the lower lid. */
const opened: readonly number[] = [at52.eyeWideLeft, at52.eyeWideRight, at52.eyeLookDownLeft, at52.eyeLookDownRight];

/** The moving face: a body stepped in equal small steps, and what comes of it. Times are seconds. */
export class FaceMotion {
  readonly frame: FaceFrame = restingFrame();
  readonly #body: Body;
  readonly #listening: Listening;
  readonly #delivery: Delivery;
  readonly #habits: Habits;
  readonly #blended = new Float32Array(coefficientCount);
  #jumpedAt = -9;
  reducedMotion = false;

  constructor(seed: number, traits: Required<Temperament>) {
    this.#body = new Body(seed, traits);
    this.#listening = new Listening(this.#body);
    this.#delivery = new Delivery(this.#body);
    this.#habits = new Habits(this.#body);
  }

  mouth(timeline: MouthTimeline): void {
    this.#body.mouth.take(timeline);
  }

  cue(cue: Cue, at: number): void {
    const { breathing, conduct, feelings, gaze, gestures, leaks, random, smiles, traits } = this.#body;
    switch (cue.kind) {
      case 'attitude':
        return this.#habits.turnFrom(conduct.ask(cue.attitude, at), at);
      case 'express': {
        const before = feelings.shown;
        feelings.show(at, cue.expression, cue.strength, cue.forMs === undefined ? undefined : cue.forMs / 1000);
        return leaks.shift(at, before, feelings.shown);
      }
      case 'nod':
        return this.#listening.respond(at, cue.depth);
      case 'shake':
        return gestures.shake(at, traits.energy);
      case 'tilt':
        return gestures.tilt(at);
      case 'raiseBrows':
        return this.#listening.raiseBrows(at, cue.strength);
      case 'avertGaze':
        return gaze.avert(at, cue.direction, cue.forMs / 1000, between(random, 13, 18));
      case 'meetGaze':
        return gaze.meet(at, 2);
      case 'prepareToSpeak':
        gaze.ready(at, attitudeShapes.thinking);
        return breathing.prepare(at, 0.5);
      case 'emphasise':
        return gestures.beat(at, cue.strength);
      case 'answerSmile':
        return smiles.answer(at, cue.left, cue.right, traits.nodding * 0.4 + traits.expressiveness * 0.6);
    }
  }

  step(at: number, dt: number, position: PlaybackPosition | undefined, learnerVoice: boolean): void {
    const { breathing, conduct, feelings, gaze, mouth, traits } = this.#body;
    this.#habits.turnFrom(conduct.step(at), at);
    const { shown } = conduct;
    mouth.step(position, dt);
    this.#delivery.step(at, position);
    this.#habits.step(at);
    this.#listening.step(at, learnerVoice, dt);
    // Who is spoken to looks at the speaker, whatever else they are at.
    const listens = learnerVoice && shown !== 'attending' && shown !== 'holdingBack';
    gaze.step(at, this.#shape, Math.min(1, traits.eyeContact + (listens ? 0.25 : 0)));
    feelings.step(at, conduct, (0.7 + 0.6 * traits.expressiveness) * (1 + 0.1 * mouth.speech), dt);
    breathing.step(at, shown === 'speaking' ? 18 : 13.5, dt);
    this.#pose(at, dt);
    this.#compose(at, dt);
  }

  get #shape(): AttitudeShape {
    return attitudeShapes[this.#body.conduct.shown];
  }

  /** Head, eyes and breath. */
  #pose(at: number, dt: number): void {
    const { breathing, feelings, gaze, gestures, head, mouth } = this.#body;
    const { frame, reducedMotion } = this;
    head.step(at, dt, this.#shape, { feeling: feelings.head, look: gaze.target, gestures: gestures.step(at), speech: mouth.speech }, frame.head);
    if (reducedMotion) Object.assign(frame.head, { yaw: 0, pitch: 0, roll: 0, x: 0, y: 0, z: 0 });
    frame.breath = reducedMotion ? 0.5 : breathing.full;
    frame.gaze.yaw = reducedMotion ? 0 : gaze.now.yaw;
    frame.gaze.pitch = reducedMotion ? 0 : gaze.now.pitch;
  }

  /** The coefficients. */
  #compose(at: number, dt: number): void {
    const { feelings, gestures, leaks, mouth, traits } = this.#body;
    const { gaze, head, weights } = this.frame;
    const out = this.#blended;
    const { speech, shut } = mouth;
    blendFace(feelings.weights, mouth.weights, { speech, shut, articulation: 0.9 + 0.4 * traits.articulation }, out);
    this.#part(out, speech);
    this.#smile(at, dt, out);
    if (!this.reducedMotion) {
      const { brows } = gestures.sum;
      out[at52.browInnerUp]! += brows * 0.7;
      out[at52.browOuterUpLeft]! += brows * 0.8;
      out[at52.browOuterUpRight]! += brows * 0.8;
      if (leaks.step(at, speech)) for (let i = 0; i < coefficientCount; i += 1) out[i]! += leaks.weights[i]!;
    }
    lookWeights(gaze.yaw - head.yaw, gaze.pitch - head.pitch, out);
    this.#blink(at, dt, out);
    limitVelocity(weights, out, dt);
    weights[at52.mouthClose] = Math.min(weights[at52.mouthClose]!, weights[at52.jawOpen]!);
  }

  /** Lips that part for an answer. */
  #part(out: Float32Array, speech: number): void {
    const parted = this.#body.breathing.parted * (1 - speech);
    out[at52.jawOpen]! += 0.07 * parted;
    out[at52.mouthUpperUpLeft]! += 0.06 * parted;
    out[at52.mouthUpperUpRight]! += 0.06 * parted;
    // Pressed lips part too, or nothing would show.
    for (const index of pressed) out[index]! *= 1 - 0.85 * parted;
  }

  #smile(at: number, dt: number, out: Float32Array): void {
    const { mouth, smiles } = this.#body;
    const smile = smiles.step(at, dt);
    for (const [side, level] of [['Left', smile.left], ['Right', smile.right]] as const) {
      out[at52[`mouthSmile${side}`]]! += level * (1 - 0.35 * mouth.speech) * (1 - 0.5 * mouth.shut);
      out[at52[`cheekSquint${side}`]]! += level * 0.6;
    }
  }

  #blink(at: number, dt: number, out: Float32Array): void {
    const { blinks, conduct, gaze, random } = this.#body;
    const { blinks: perMinute, blinkLasts = 1 } = this.#shape;
    const { lastJump } = gaze;
    // Large shifts often go with a blink.
    if (lastJump.at !== this.#jumpedAt && lastJump.size > 20 && conduct.shown !== 'thinking' && random() < 0.3) blinks.soon(at, 0, perMinute);
    this.#jumpedAt = lastJump.at;
    const blink = blinks.step(at, perMinute, blinkLasts, dt);
    for (const index of [at52.eyeBlinkLeft, at52.eyeBlinkRight]) out[index] = Math.max(out[index]!, blink);
    for (const index of opened) out[index]! *= 1 - blink;
  }
}
