import type { Cue, Expression } from '@parley/engine';
import { expressionShapes } from '../../src/animator/expressions.ts';
import { createAnimator, restingFrame, usualTemperament, visemes, visemeWeights, weightsOf, type FaceFrame, type Viseme } from '../../src/index.ts';

/** The expressions that are kept as pictures, without the neutral one. */
export const expressions = ['happy', 'sad', 'surprise', 'anger', 'concern', 'interest', 'skeptical'] as const satisfies readonly Expression[];
export const strengths = [0.35, 0.65, 1] as const;

/** A face held by weights alone, as no animator moves it. */
export function heldExpression(expression: Expression, strength = 1): FaceFrame {
  const frame = restingFrame();
  const { weights, head } = expressionShapes[expression];
  frame.weights.set(weightsOf(weights).map((weight) => weight * strength));
  for (const [axis, value] of Object.entries(head ?? {})) frame.head[axis as keyof FaceFrame['head']] = value * strength;
  return frame;
}

export function heldViseme(viseme: Viseme): FaceFrame {
  return { ...restingFrame(), weights: visemeWeights(viseme) };
}

export function turned(yaw: number): FaceFrame {
  const frame = restingFrame();
  frame.head.yaw = yaw;
  return frame;
}

/** The face some time after it was told something, as the animator moves it: somebody who shows what they feel. */
export function frameAfter(cues: readonly Cue[], ms = 2600): FaceFrame {
  const animator = createAnimator({ seed: 5, temperament: { ...usualTemperament, expressiveness: 1 } });
  for (const cue of cues) animator.cue(cue, 0);
  let frame = animator.frame(0);
  for (let at = 1000 / 30; at <= ms; at += 1000 / 30) frame = animator.frame(at);
  return frame;
}

/** What is kept of each look: neutral, seven expressions, fifteen visemes, and turned 20° to both sides. */
export const keptFaces: readonly (readonly [name: string, frame: FaceFrame])[] = [
  ['neutral', restingFrame()],
  ...expressions.map((name) => [name, heldExpression(name)] as const),
  ...visemes.map((name) => [name, heldViseme(name)] as const),
  ['left', turned(-20)],
  ['right', turned(20)],
];
