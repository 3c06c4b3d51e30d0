import type { Attitude, Cue, MouthTimeline, PlaybackPosition } from '@parley/engine';
import { coefficientCount, coefficientIndex as at52 } from '../coefficients/coefficientNames.ts';
import { restingFrame, type FaceFrame } from '../coefficients/FaceFrame.ts';
import { attitudeShapes } from './attitudes.ts';
import { blendFace } from './blendFace.ts';
import { Blinks } from './Blinks.ts';
import { Breathing } from './Breathing.ts';
import { Conduct } from './Conduct.ts';
import { Feelings } from './Feelings.ts';
import { Gaze } from './Gaze.ts';
import { Gestures } from './Gestures.ts';
import { HeadMotion } from './HeadMotion.ts';
import { Leaks } from './Leaks.ts';
import { limitVelocity } from './limitVelocity.ts';
import { MouthTrack } from './MouthTrack.ts';
import { PhraseEnds } from './PhraseEnds.ts';
import { aroundNormal, between, seededRandom, type Random } from './random.ts';
import { Smiles } from './Smiles.ts';
import type { Temperament } from './Temperament.ts';
import { valence } from './valence.ts';

/** Milliseconds: an utterance as long as this begins with a look away more often than not. */
const longUtterance = 1800;
/** The share of long utterances that begin with a look away, and of ends that bring the eyes back (Kendon 1967: over 70 %). */
const looksAway = 0.72;
const looksBack = 0.78;

/** Seconds after a nod without another that nobody asked for: more would be a habit. By design. */
const restsFromNods = 4;

/** What keeps the lips together in a held face. */
const pressed: readonly number[] = [at52.mouthPressLeft, at52.mouthPressRight, at52.mouthRollLower, at52.mouthRollUpper];

/** The moving face: everything that has a state, stepped in equal small steps. Times are seconds. */
export class FaceMotion {
  readonly frame: FaceFrame = restingFrame();
  readonly #traits: Required<Temperament>;
  readonly #random: Random;
  readonly #replies: Random;
  readonly #gaze: Gaze;
  readonly #blinks: Blinks;
  readonly #gestures: Gestures;
  readonly #head: HeadMotion;
  readonly #leaks: Leaks;
  readonly #smiles: Smiles;
  readonly #breathing: Breathing;
  readonly #feelings = new Feelings();
  readonly #mouth = new MouthTrack();
  readonly #phrases = new PhraseEnds();
  readonly #blended = new Float32Array(coefficientCount);
  readonly #conduct = new Conduct();
  #slowNodAt = 0;
  #bowAt = Infinity;
  /** When the last nod of a listener began, and when one that goes with brows is due. */
  #noddedAt = -9;
  #nodAt = Infinity;
  #wordsAt = 0;
  #heard = { utterance: '', ms: 0 };
  #beatAt = -9;
  #returned = '';
  #jumpedAt = -9;
  reducedMotion = false;

  constructor(seed: number, traits: Required<Temperament>) {
    this.#traits = traits;
    this.#random = seededRandom(seed);
    // A stream each, so that one part's choices never depend on how often another asks.
    const stream = () => seededRandom(Math.floor(this.#random() * 4294967296));
    this.#gaze = new Gaze(stream());
    this.#blinks = new Blinks(stream());
    this.#gestures = new Gestures(stream());
    this.#head = new HeadMotion(stream(), stream(), traits);
    this.#leaks = new Leaks(stream());
    this.#smiles = new Smiles(stream());
    this.#breathing = new Breathing(this.#random());
    this.#replies = stream();
  }

  mouth(timeline: MouthTimeline): void {
    this.#mouth.take(timeline);
  }

  cue(cue: Cue, at: number): void {
    const { energy, nodding, expressiveness } = this.#traits;
    switch (cue.kind) {
      case 'attitude':
        return this.#turnFrom(this.#conduct.ask(cue.attitude, at), at);
      case 'express': {
        const before = this.#feelings.shown;
        this.#feelings.show(at, cue.expression, cue.strength, cue.forMs === undefined ? undefined : cue.forMs / 1000);
        return this.#leaks.shift(at, before, this.#feelings.shown);
      }
      case 'nod':
        return this.#respond(at, cue.depth);
      case 'shake':
        return this.#gestures.shake(at, energy);
      case 'tilt':
        return this.#gestures.tilt(at);
      case 'raiseBrows':
        if (this.#listens) return this.#wonder(at, cue.strength);
        return this.#gestures.raiseBrows(at, cue.strength * (0.6 + 0.8 * expressiveness));
      case 'avertGaze':
        return this.#gaze.avert(at, cue.direction, cue.forMs / 1000, between(this.#random, 13, 18));
      case 'meetGaze':
        return this.#gaze.meet(at, 2);
      case 'prepareToSpeak':
        this.#gaze.ready(at, attitudeShapes.thinking);
        return this.#breathing.prepare(at, 0.5);
      case 'emphasise':
        return this.#gestures.beat(at, cue.strength);
      case 'answerSmile':
        return this.#smiles.answer(at, cue.left, cue.right, nodding * 0.4 + expressiveness * 0.6);
    }
  }

  step(at: number, dt: number, position: PlaybackPosition | undefined, learnerVoice: boolean): void {
    this.#turnFrom(this.#conduct.step(at), at);
    const shape = attitudeShapes[this.#attitude];
    this.#mouth.step(position, dt);
    this.#speak(at, position);
    if (shape.slowNods > 0 && at >= this.#slowNodAt) {
      this.#gestures.slowNod(at, this.#attitude === 'holdingBack' && at - this.#conduct.since < 0.5);
      this.#slowNodAt = at + shape.slowNods * between(this.#random, 0.75, 1.3);
    }
    if (this.#attitude === 'holdingBack' && at >= this.#wordsAt) {
      // An answer is on the lips: they part, breath is drawn and kept, and they close on it again.
      this.#breathing.prepare(at, between(this.#random, 0.6, 0.9));
      this.#wordsAt = at + between(this.#random, 3.4, 5.4);
    }
    if (this.#attitude === 'wrappingUp' && at >= this.#bowAt) {
      this.#gestures.bow(at);
      this.#bowAt = Infinity;
    }
    if (at >= this.#nodAt) {
      // Whoever began to speak meanwhile has no nod of a listener left.
      if (this.#attitude === 'speaking') this.#nodAt = Infinity;
      else this.#nod(at, 'slight');
    }
    const { nodding, eyeContact } = this.#traits;
    const phraseEnds = this.#phrases.step(learnerVoice, dt);
    // Every end of a phrase is held for a moment first, until it is known what it is.
    const hears = this.#listens || (this.#attitude === 'holdingBack' && at - this.#conduct.since < 0.25);
    if (phraseEnds && hears && at - this.#noddedAt > restsFromNods && this.#replies() < 0.25 + 0.4 * nodding) this.#nod(at, 'slight');
    // Who is spoken to looks at the speaker, whatever else they are at.
    const listens = learnerVoice && this.#attitude !== 'attending' && this.#attitude !== 'holdingBack';
    this.#gaze.step(at, shape, Math.min(1, eyeContact + (listens ? 0.25 : 0)));
    this.#feelings.step(at, this.#conduct, (0.7 + 0.6 * this.#traits.expressiveness) * (1 + 0.1 * this.#mouth.speech), dt);
    this.#breathing.step(at, this.#attitude === 'speaking' ? 18 : 13.5, dt);
    this.#moveHead(at, dt);
    this.#compose(at, dt);
  }

  /** Whether the face is free to show how the words are taken. */
  get #listens(): boolean {
    return this.#attitude === 'attending';
  }

  /** A listener's answer to a moment the floor has found. Who nods little lets some pass with the brows alone. */
  #respond(at: number, depth: 'slight' | 'full'): void {
    if (depth === 'slight' && this.#replies() >= 0.2 + 1.4 * this.#traits.nodding) return this.#wonder(at, 0.35);
    this.#nod(at, depth);
    if (this.#listens && this.#replies() < 0.45) this.#gestures.raiseBrows(at, 0.3 + 0.3 * this.#traits.expressiveness, 0.8);
  }

  /** A nod, and with it a passing smile of who listens. */
  #nod(at: number, depth: 'slight' | 'full'): void {
    const { nodding, energy, expressiveness } = this.#traits;
    this.#noddedAt = at;
    this.#nodAt = Infinity;
    this.#gestures.nod(at, depth, energy, nodding);
    if (this.#listens) this.#lighten(at, 0.3 + 0.7 * expressiveness);
  }

  /** Something new is heard: brows and chin come up a little, often into a nod. */
  #wonder(at: number, strength: number): void {
    const { expressiveness, nodding } = this.#traits;
    this.#gestures.raiseBrows(at, Math.min(1, strength * (1 + expressiveness)), 1.1);
    this.#gestures.lift(at);
    if (at - this.#noddedAt > restsFromNods && this.#replies() < 0.3 + 0.5 * nodding) this.#nodAt = at + 0.5;
    else this.#lighten(at, 0.5 * expressiveness);
  }

  /** A passing smile, where what was heard leaves room for one. */
  #lighten(at: number, likely: number): void {
    const { expression, strength } = this.#feelings.shown;
    const lightens = this.#replies() < likely && valence[expression] * strength > -0.05;
    if (lightens) this.#smiles.offer(at, 0.18 + 0.24 * this.#traits.expressiveness);
  }

  get #attitude(): Attitude {
    return this.#conduct.shown;
  }

  /** Begins what is shown now, after `before`; nothing where nothing changed. */
  #turnFrom(before: Attitude | undefined, at: number): void {
    if (before === undefined) return;
    const attitude = this.#attitude;
    this.#head.resettle(at);
    // Who holds back says so with a nod; a pause that is no pause after all has none.
    this.#slowNodAt = at + (attitude === 'holdingBack' ? 0.3 : 3);
    this.#wordsAt = at + 1.1;
    this.#bowAt = at + 0.9;
    if (attitude === 'thinking') {
      // The answer is being prepared: breath, lips and eyes move within a fifth of a second of the learner's end.
      this.#breathing.prepare(at, 0.55);
      this.#gaze.avertAs(at, attitudeShapes.thinking, 0.5, Math.min(6, Math.max(1.4, aroundNormal(this.#random, 3.54, 1.26))));
    } else if (attitude === 'speaking') {
      // Thought looks away into the first words, and then comes back.
      this.#gaze.within(at, this.#gaze.away ? between(this.#random, 0.5, 1.5) * (1.5 - this.#traits.eyeContact) : 0.2);
    } else if (attitude !== 'absent') this.#gaze.meetAs(at, attitudeShapes[attitude], this.#traits.eyeContact, attitude === 'yielding' ? 3 : 0.8);
    // Who is stopped starts a little.
    if (attitude === 'yielding') this.#gestures.raiseBrows(at, 0.5, 1.1);
    if (attitude === 'yielding' || (before === 'speaking' && this.#random() < 0.5)) this.#blinks.soon(at, 0.12, attitudeShapes[attitude].blinks);
  }

  /** What the words do to the body: beats on stressed words, eyes away at the beginning and back on the learner at the end. */
  #speak(at: number, position: PlaybackPosition | undefined): void {
    if (!position?.playing) return;
    const { utterance, ms } = position;
    const left = this.#mouth.leftAt(utterance, ms);
    if (this.#heard.utterance !== utterance) {
      this.#heard = { utterance, ms: Math.min(0, ms) };
      if (left > longUtterance && !this.#gaze.away && this.#random() < looksAway * (1.5 - this.#traits.eyeContact)) {
        this.#gaze.avertAs(at, attitudeShapes.speaking, this.#traits.eyeContact);
      }
    }
    const words = this.#mouth.wordsWithin(utterance, this.#heard.ms, ms);
    this.#heard.ms = ms;
    for (const { stress } of words) {
      const likely = stress * (0.25 + 0.9 * this.#traits.energy);
      if (at - this.#beatAt < 0.6 || this.#random() >= likely) continue;
      this.#beatAt = at;
      this.#gestures.beat(at, (0.3 + 0.5 * stress) * (0.6 + 0.8 * this.#traits.energy));
    }
    if (left > 0 && left < 650 && this.#returned !== utterance) {
      this.#returned = utterance;
      // A goodbye is said to somebody, with a nod.
      if (this.#conduct.leaving) this.#gestures.slowNod(at, true);
      if (this.#conduct.leaving || this.#random() < looksBack) this.#gaze.meet(at, between(this.#random, 0.7, 2.2) * (0.5 + this.#traits.eyeContact));
      if (this.#random() < 0.35) this.#blinks.soon(at, left / 1000, attitudeShapes.speaking.blinks);
    }
  }

  #moveHead(at: number, dt: number): void {
    const gestures = this.#gestures.step(at);
    const { head } = this.frame;
    this.#head.step(at, dt, attitudeShapes[this.#attitude], { feeling: this.#feelings.head, look: this.#gaze.target, gestures, speech: this.#mouth.speech }, head);
    if (this.reducedMotion) Object.assign(head, { yaw: 0, pitch: 0, roll: 0, x: 0, y: 0, z: 0 });
    this.frame.breath = this.reducedMotion ? 0.5 : this.#breathing.full;
  }

  #compose(at: number, dt: number): void {
    const { gaze, head, weights } = this.frame;
    const out = this.#blended;
    const { speech } = this.#mouth;
    blendFace(this.#feelings.weights, this.#mouth.weights, { speech, shut: this.#mouth.shut, articulation: 0.9 + 0.4 * this.#traits.articulation }, out);
    const parted = this.#breathing.parted * (1 - speech);
    out[at52.jawOpen]! += 0.07 * parted;
    out[at52.mouthUpperUpLeft]! += 0.06 * parted;
    out[at52.mouthUpperUpRight]! += 0.06 * parted;
    // Pressed lips part too, or nothing would show.
    for (const index of pressed) out[index]! *= 1 - 0.85 * parted;
    const smile = this.#smiles.step(at, dt);
    for (const [side, level] of [['Left', smile.left], ['Right', smile.right]] as const) {
      out[at52[`mouthSmile${side}`]]! += level * (1 - 0.35 * speech) * (1 - 0.5 * this.#mouth.shut);
      out[at52[`cheekSquint${side}`]]! += level * 0.6;
    }
    if (!this.reducedMotion) {
      const { brows } = this.#gestures.sum;
      out[at52.browInnerUp]! += brows * 0.7;
      out[at52.browOuterUpLeft]! += brows * 0.8;
      out[at52.browOuterUpRight]! += brows * 0.8;
      if (this.#leaks.step(at, speech)) for (let i = 0; i < coefficientCount; i += 1) out[i]! += this.#leaks.weights[i]!;
    }
    gaze.yaw = this.reducedMotion ? 0 : this.#gaze.now.yaw;
    gaze.pitch = this.reducedMotion ? 0 : this.#gaze.now.pitch;
    this.#look(gaze.yaw - head.yaw, gaze.pitch - head.pitch, out);
    const { blinks, blinkLasts = 1 } = attitudeShapes[this.#attitude];
    const { lastJump } = this.#gaze;
    // Large shifts often go with a blink.
    if (lastJump.at !== this.#jumpedAt && lastJump.size > 20 && this.#attitude !== 'thinking' && this.#random() < 0.3) this.#blinks.soon(at, 0, blinks);
    this.#jumpedAt = lastJump.at;
    const blink = this.#blinks.step(at, blinks, blinkLasts, dt);
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
