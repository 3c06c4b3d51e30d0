import type { Attitude, Expression } from '@parley/engine';
import { coefficientCount, coefficientIndex as at52 } from '../coefficients/coefficientNames.ts';
import { attitudeShapes, attitudeWeights } from './attitudes.ts';
import { expressionShapes, expressionWeights } from './expressions.ts';
import { Follower } from './Follower.ts';
import { valence } from './valence.ts';

/** What an attitude's friendliness consists of. */
const friendly: readonly number[] = [
  at52.mouthSmileLeft, at52.mouthSmileRight, at52.mouthDimpleLeft, at52.mouthDimpleRight, at52.cheekSquintLeft, at52.cheekSquintRight,
];

/** A feeling at half its strength must be read as that feeling, so a face shows more of it early: .6 is two thirds, 1 stays 1. By design. */
const readsEarly = 0.8;

/** How much of the face that takes leave is there while a goodbye is said. By design. */
const farewell = 0.7;

/** The face's slow layer: what an attitude and an expression do to it, each fading in its own time. */
export class Feelings {
  readonly weights = new Float32Array(coefficientCount);
  readonly head = { yaw: 0, pitch: 0, roll: 0, x: 0, y: 0, z: 0 };
  readonly #expressions = new Map([...expressionWeights.keys()].map((name) => [name, new Follower()]));
  readonly #attitudes = new Map([...attitudeWeights.keys()].map((name) => [name, new Follower()]));
  readonly #warmth = new Follower(1);
  #held: { readonly expression: Expression; readonly strength: number } = { expression: 'neutral', strength: 0 };
  #passing: { readonly expression: Expression; readonly strength: number; readonly until: number } | undefined;

  /** Shows an expression: for `seconds` and then back to the one held before, or held itself. */
  show(at: number, expression: Expression, strength: number, seconds: number | undefined): void {
    const clamped = Math.min(1, Math.max(0, strength));
    if (seconds !== undefined) this.#passing = { expression, strength: clamped, until: at + seconds };
    else {
      this.#held = { expression, strength: clamped };
      this.#passing = undefined;
    }
  }

  /** What is shown, or on its way. */
  get shown(): { readonly expression: Expression; readonly strength: number } {
    return this.#passing ?? this.#held;
  }

  step(at: number, { shown: attitude, leaving }: { readonly shown: Attitude; readonly leaving: boolean }, gain: number, dt: number): void {
    if (this.#passing && at >= this.#passing.until) this.#passing = undefined;
    const { shown } = this;
    this.weights.fill(0);
    const head = this.head;
    head.yaw = head.pitch = head.roll = head.x = head.y = head.z = 0;
    for (const [name, follower] of this.#attitudes) {
      const share = name === attitude ? 1 : leaving && attitude === 'speaking' && name === 'wrappingUp' ? farewell : 0;
      const level = follower.step(share, name === attitude ? attitudeShapes[name].settles * 0.7 : 0.5, dt);
      if (level > 0.001) this.#add(attitudeWeights.get(name)!, level);
    }
    // Nobody listens with a smile to what makes them angry.
    const warmth = this.#warmth.step(Math.max(0, 1 + 3 * Math.min(0, valence[shown.expression] * shown.strength)), 0.5, dt);
    for (const index of friendly) this.weights[index]! *= warmth;
    for (const [name, follower] of this.#expressions) {
      const { onset, offset, head: pose } = expressionShapes[name];
      const target = name === shown.expression ? shown.strength ** readsEarly * gain : 0;
      const level = follower.step(target, target > follower.value ? onset : offset, dt);
      if (level < 0.001) continue;
      this.#add(expressionWeights.get(name)!, level);
      for (const axis of ['yaw', 'pitch', 'roll', 'x', 'y', 'z'] as const) head[axis] += (pose?.[axis] ?? 0) * level;
    }
  }

  #add(weights: Float32Array, level: number): void {
    for (let i = 0; i < coefficientCount; i += 1) this.weights[i]! += weights[i]! * level;
  }
}
