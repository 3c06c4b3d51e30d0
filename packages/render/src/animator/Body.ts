import { Blinks } from './Blinks.ts';
import { Breathing } from './Breathing.ts';
import { Conduct } from './Conduct.ts';
import { Feelings } from './Feelings.ts';
import { Gaze } from './Gaze.ts';
import { Gestures } from './Gestures.ts';
import { HeadMotion } from './HeadMotion.ts';
import { Leaks } from './Leaks.ts';
import { MouthTrack } from './MouthTrack.ts';
import { seededRandom, type Random } from './random.ts';
import { Smiles } from './Smiles.ts';
import type { Temperament } from './Temperament.ts';

/** The parts of somebody that move, each with a state of its own, and what they are at. */
export class Body {
  readonly traits: Required<Temperament>;
  readonly random: Random;
  readonly gaze: Gaze;
  readonly blinks: Blinks;
  readonly gestures: Gestures;
  readonly head: HeadMotion;
  readonly leaks: Leaks;
  readonly smiles: Smiles;
  readonly breathing: Breathing;
  /** The stream a listener's answers are drawn from. */
  readonly replies: Random;
  readonly feelings = new Feelings();
  readonly mouth = new MouthTrack();
  readonly conduct = new Conduct();

  constructor(seed: number, traits: Required<Temperament>) {
    this.traits = traits;
    this.random = seededRandom(seed);
    // A stream each, so that one part's choices never depend on how often another asks.
    const stream = () => seededRandom(Math.floor(this.random() * 4294967296));
    this.gaze = new Gaze(stream());
    this.blinks = new Blinks(stream());
    this.gestures = new Gestures(stream());
    this.head = new HeadMotion(stream(), stream(), traits);
    this.leaks = new Leaks(stream());
    this.smiles = new Smiles(stream());
    this.breathing = new Breathing(this.random());
    this.replies = stream();
  }
}
