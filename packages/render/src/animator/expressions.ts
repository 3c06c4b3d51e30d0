import type { Expression } from '@parley/engine';
import type { HeadPose } from '../coefficients/FaceFrame.ts';
import { weightsOf, type NamedWeights } from '../coefficients/weights.ts';

/** A face held for a feeling, and how it comes and goes. Times are seconds. */
export interface ExpressionShape {
  readonly weights: NamedWeights;
  readonly head?: Partial<HeadPose>;
  readonly onset: number;
  readonly offset: number;
}

/**
 * Expressions at strength 1. Source of the action units: EMFACS and ICT-FaceKit's own table of action
 * units to ARKit; onset and offset after Schmidt and others (2003, 2006) for smiles, shorter for surprise.
 */
export const expressionShapes: Readonly<Record<Expression, ExpressionShape>> = {
  neutral: { weights: {}, onset: 0.6, offset: 0.6 },
  happy: { weights: { mouthSmile: 0.75, cheekSquint: 0.65, eyeSquint: 0.25, mouthUpperUp: 0.1 }, onset: 0.5, offset: 0.9 },
  sad: { weights: { browInnerUp: 0.8, browDown: 0.25, mouthFrown: 0.6, mouthShrugLower: 0.3, eyeBlink: 0.15 }, head: { pitch: -3 }, onset: 0.7, offset: 1.1 },
  surprise: { weights: { browInnerUp: 0.8, browOuterUp: 0.8, eyeWide: 0.6, jawOpen: 0.3 }, head: { z: -0.06, pitch: 2 }, onset: 0.2, offset: 0.5 },
  anger: { weights: { browDown: 0.9, eyeWide: 0.2, eyeSquint: 0.5, mouthPress: 0.5, mouthRollLower: 0.15, mouthRollUpper: 0.15, noseSneer: 0.2 }, head: { pitch: -2, z: 0.05 }, onset: 0.45, offset: 1 },
  concern: { weights: { browInnerUp: 0.6, browDown: 0.22, mouthPress: 0.2, mouthFrown: 0.12, eyeSquint: 0.1 }, head: { roll: 4.5, z: 0.04 }, onset: 0.5, offset: 0.9 },
  interest: { weights: { browInnerUp: 0.3, browOuterUp: 0.35, eyeWide: 0.15, mouthSmile: 0.08 }, head: { z: 0.07 }, onset: 0.4, offset: 0.8 },
  skeptical: { weights: { browOuterUpRight: 0.7, browDownLeft: 0.5, mouthPress: 0.25, mouthRight: 0.15, eyeSquintLeft: 0.25 }, head: { roll: -3, pitch: 2, z: -0.04 }, onset: 0.45, offset: 0.8 },
  thinking: { weights: { browDown: 0.3, eyeSquint: 0.2, mouthPress: 0.25, mouthLeft: 0.15 }, onset: 0.4, offset: 0.7 },
  embarrassed: { weights: { mouthSmile: 0.4, mouthPress: 0.3, browInnerUp: 0.25, eyeLookDown: 0.1 }, head: { pitch: -6, roll: 2 }, onset: 0.5, offset: 0.9 },
};

/** The weights of every expression at strength 1. */
export const expressionWeights = new Map(
  Object.entries(expressionShapes).map(([name, shape]) => [name as Expression, weightsOf(shape.weights)]),
);
