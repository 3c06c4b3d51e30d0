import type { Expression } from '@parley/engine';
import { coefficientCount, coefficientNames } from '../coefficients/coefficientNames.ts';
import { weightsOf } from '../coefficients/weights.ts';
import { smoothStep } from './Follower.ts';
import { between, type Random } from './random.ts';
import { valence } from './valence.ts';

/** Seconds in which no second leak comes: a tic is worse than none. */
const apart = 5;

/** What escapes before the face is minded: a tightened lip, or a moment of lightness. At strength 1. */
const shapes = {
  tightened: weightsOf({ mouthPress: 1, mouthRollLower: 0.5, mouthRollUpper: 0.3, mouthDimple: 0.4, browDown: 0.5, eyeSquint: 0.5 }),
  lightened: weightsOf({ mouthSmile: 0.55, cheekSquint: 0.5, browInnerUp: 0.3 }),
};
type Leak = keyof typeof shapes;
const ofMouth = coefficientNames.map((name) => name.startsWith('mouth'));

/**
 * Micro-expressions where the stance shifts: 60 to 120 ms on, 40 to 120 ms held, 80 to 200 ms off, at
 * a strength of .3 to .6, under half a second in all (Shen 2012; Yan 2013). Times are seconds.
 */
export class Leaks {
  readonly weights = new Float32Array(coefficientCount);
  readonly #random: Random;
  #last: { readonly leak: Leak; readonly at: number; readonly strength: number; readonly onset: number; readonly held: number; readonly offset: number } | undefined;

  constructor(random: Random) {
    this.#random = random;
  }

  /** The stance moved from one face to another; a small move leaks nothing. */
  shift(at: number, from: { readonly expression: Expression; readonly strength: number }, to: { readonly expression: Expression; readonly strength: number }): void {
    const moved = valence[to.expression] * to.strength - valence[from.expression] * from.strength;
    if (moved < -0.12) this.escape(at, 'tightened');
    else if (moved > 0.2) this.escape(at, 'lightened');
  }

  /** Lets a feeling out for a moment, unless one has been let out within the last five seconds. */
  escape(at: number, leak: Leak): void {
    if (this.#last && at - this.#last.at < apart) return;
    // Its timing is drawn here, so that the same shifts leak the same way.
    const strength = between(this.#random, 0.3, 0.6);
    const [onset, held, offset] = [between(this.#random, 0.09, 0.12), between(this.#random, 0.04, 0.12), between(this.#random, 0.1, 0.2)];
    this.#last = { leak, at: at + between(this.#random, 0.01, 0.06), strength, onset, held, offset };
  }

  /** Whether something escapes at this moment. Speech, 0 to 1, owns the lips; then it is seen about the eyes alone. */
  step(at: number, speech: number): boolean {
    this.weights.fill(0);
    if (!this.#last) return false;
    const { leak, at: began, strength, onset, held, offset } = this.#last;
    const since = at - began;
    const level = strength * Math.min(smoothStep(since / onset), smoothStep(1 - (since - onset - held) / offset));
    if (level <= 0) return false;
    for (let i = 0; i < coefficientCount; i += 1) this.weights[i] = shapes[leak][i]! * level * (ofMouth[i] ? 1 - speech : 1);
    return true;
  }
}
