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
 * units to ARKit, drawn half as large again, as a face in a small picture has to be; onset and offset after Schmidt and others (2003, 2006) for smiles, shorter for surprise.
 */
export const expressionShapes: Readonly<Record<Expression, ExpressionShape>> = {
  neutral: { weights: {}, onset: 0.6, offset: 0.6 },
  happy: { weights: { mouthSmile: 1, cheekSquint: 0.8, eyeSquint: 0.4, mouthUpperUp: 0.3, mouthDimple: 0.25, jawOpen: 0.1 }, onset: 0.5, offset: 0.9 },
  // Lids and head sink, and nothing is pinched: that would be worry.
  sad: { weights: { browInnerUp: 1, mouthFrown: 1, mouthShrugLower: 0.8, mouthStretch: 0.15, eyeBlink: 0.34, eyeLookDown: 0.14 }, head: { pitch: -10, roll: 2, z: -0.12 }, onset: 0.7, offset: 1.1 },
  surprise: { weights: { browInnerUp: 1, browOuterUp: 1, eyeWide: 0.9, jawOpen: 0.66, mouthFunnel: 0.4 }, head: { z: -0.12, pitch: 3 }, onset: 0.22, offset: 0.5 },
  // Lids tightened under lowered brows, lips pressed thin, the chin down and out: none of it is large in a small picture, together it is read.
  anger: { weights: { browDown: 1, cheekSquint: 0.2, eyeSquint: 1, mouthPress: 1, mouthRollLower: 0.45, mouthRollUpper: 0.55, mouthFrown: 0.5, mouthShrugLower: 0.3, noseSneer: 0.65, jawForward: 0.7 }, head: { pitch: -9, z: 0.34 }, onset: 0.45, offset: 1 },
  // Told from sadness by a furrow, by open eyes that stay with whom it is about, and by lips that are held more than drawn down.
  concern: { weights: { browInnerUp: 1, browDown: 0.8, eyeWide: 0.3, mouthPress: 0.6, mouthRollLower: 0.3, mouthFrown: 0.4, mouthStretch: 0.2 }, head: { roll: 11, z: 0.34, pitch: -1 }, onset: 0.5, offset: 0.9 },
  // Eyes, brows and a head that comes closer, hardly aside; the breath of a smile, for a large one is read as pleasure and none, with raised brows, as worry.
  interest: { weights: { browInnerUp: 0.5, browOuterUp: 0.9, eyeWide: 0.5, mouthSmile: 0.2 }, head: { z: 0.62, roll: 4, pitch: 2 }, onset: 0.4, offset: 0.8 },
  skeptical: { weights: { browOuterUpRight: 1, browDownLeft: 1, mouthPress: 0.35, mouthRight: 0.7, mouthDimpleRight: 0.8, mouthFrownLeft: 0.4, eyeSquintLeft: 0.9, eyeSquintRight: 0.1 }, head: { roll: -6, yaw: 6, pitch: 4, z: -0.15 }, onset: 0.45, offset: 0.8 },
  thinking: { weights: { browDown: 0.3, eyeSquint: 0.2, mouthPress: 0.25, mouthLeft: 0.15 }, onset: 0.4, offset: 0.7 },
  embarrassed: { weights: { mouthSmile: 0.5, mouthPress: 0.45, browInnerUp: 0.4, eyeLookDown: 0.1 }, head: { pitch: -8, roll: 4 }, onset: 0.5, offset: 0.9 },
};

/** The weights of every expression at strength 1. */
export const expressionWeights = new Map(
  Object.entries(expressionShapes).map(([name, shape]) => [name as Expression, weightsOf(shape.weights)]),
);
