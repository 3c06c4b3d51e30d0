import type { PlaybackPosition } from '@parley/engine';
import { attitudeShapes } from './attitudes.ts';
import type { Body } from './Body.ts';
import { between } from './random.ts';

/** Milliseconds: an utterance as long as this begins with a look away more often than not. */
const longUtterance = 1800;
/** The share of long utterances that begin with a look away, and of ends that bring the eyes back (Kendon 1967: over 70 %). */
const looksAway = 0.72;
const looksBack = 0.78;
/** Milliseconds before the last sound at which the end of an utterance is near. */
const nearEnd = 650;
/** Seconds between two beats. */
const beatsApart = 0.6;

/** What the words do to the body: beats on stressed words, eyes away at the beginning and back on the learner at the end. Times are seconds. */
export class Delivery {
  readonly #body: Body;
  #heard = { utterance: '', ms: 0 };
  #beatAt = -9;
  #returned = '';

  constructor(body: Body) {
    this.#body = body;
  }

  step(at: number, position: PlaybackPosition | undefined): void {
    if (!position?.playing) return;
    const { utterance, ms } = position;
    const left = this.#body.mouth.leftAt(utterance, ms);
    if (this.#heard.utterance !== utterance) {
      this.#heard = { utterance, ms: Math.min(0, ms) };
      if (left > longUtterance) this.#lookAway(at);
    }
    this.#beat(at, utterance, this.#heard.ms, ms);
    this.#heard.ms = ms;
    if (left > 0 && left < nearEnd && this.#returned !== utterance) {
      this.#returned = utterance;
      this.#return(at, left / 1000);
    }
  }

  #lookAway(at: number): void {
    const { gaze, random, traits } = this.#body;
    if (!gaze.away && random() < looksAway * (1.5 - traits.eyeContact)) gaze.avertAs(at, attitudeShapes.speaking, traits.eyeContact);
  }

  #beat(at: number, utterance: string, from: number, to: number): void {
    const { gestures, mouth, random, traits } = this.#body;
    for (const { stress } of mouth.wordsWithin(utterance, from, to)) {
      const likely = stress * (0.25 + 0.9 * traits.energy);
      if (at - this.#beatAt < beatsApart || random() >= likely) continue;
      this.#beatAt = at;
      gestures.beat(at, (0.3 + 0.5 * stress) * (0.6 + 0.8 * traits.energy));
    }
  }

  /** The last sound comes in `left` seconds. */
  #return(at: number, left: number): void {
    const { blinks, conduct, gaze, gestures, random, traits } = this.#body;
    // A goodbye is said to somebody, with a nod.
    if (conduct.leaving) gestures.slowNod(at, true);
    if (conduct.leaving || random() < looksBack) gaze.meet(at, between(random, 0.7, 2.2) * (0.5 + traits.eyeContact));
    if (random() < 0.35) blinks.soon(at, left, attitudeShapes.speaking.blinks);
  }
}
