import { weightsOf, type NamedWeights } from '../coefficients/weights.ts';

/** The 15 visemes in the order of OpenXR's XR_META_face_tracking_visemes. */
export const visemes = ['sil', 'PP', 'FF', 'TH', 'DD', 'kk', 'CH', 'SS', 'nn', 'RR', 'aa', 'E', 'I', 'O', 'U'] as const;

/** One of the 15 mouth shapes of speech. */
export type Viseme = (typeof visemes)[number];

/**
 * Each viseme as coefficients, left and right alike. Tuned on ICT-FaceKit's geometry so that the gap
 * between the lips and the width of the mouth come out as measured for the sound.
 */
export const visemeShapes: Readonly<Record<Viseme, NamedWeights>> = {
  sil: {},
  PP: { mouthPress: 0.4, mouthRollLower: 0.25, mouthRollUpper: 0.2 },
  FF: { jawOpen: 0.05, mouthRollLower: 0.6, mouthUpperUp: 0.25, mouthShrugUpper: 0.05 },
  TH: { jawOpen: 0.12, mouthLowerDown: 0.2, mouthUpperUp: 0.12, tongueOut: 0.35 },
  DD: { jawOpen: 0.1, mouthLowerDown: 0.18, mouthUpperUp: 0.1, mouthStretch: 0.08 },
  kk: { jawOpen: 0.16, mouthLowerDown: 0.14, mouthUpperUp: 0.08, mouthStretch: 0.06 },
  CH: { jawOpen: 0.03, mouthFunnel: 0.22, mouthPucker: 0.3, mouthUpperUp: 0.08 },
  SS: { jawOpen: 0.03, mouthLowerDown: 0.28, mouthUpperUp: 0.12, mouthStretch: 0.22, mouthSmile: 0.05 },
  nn: { jawOpen: 0.09, mouthLowerDown: 0.15, mouthUpperUp: 0.05 },
  RR: { jawOpen: 0.07, mouthFunnel: 0.2, mouthPucker: 0.3 },
  aa: { jawOpen: 0.42, mouthLowerDown: 0.18, mouthUpperUp: 0.12 },
  E: { jawOpen: 0.24, mouthLowerDown: 0.16, mouthUpperUp: 0.12, mouthStretch: 0.2, mouthSmile: 0.1 },
  I: { jawOpen: 0.12, mouthLowerDown: 0.18, mouthUpperUp: 0.1, mouthStretch: 0.3, mouthSmile: 0.15 },
  O: { jawOpen: 0.22, mouthFunnel: 0.3, mouthPucker: 0.35 },
  U: { jawOpen: 0.08, mouthPucker: 0.85, mouthFunnel: 0.12 },
};

/** The viseme's 52 coefficients, 0 to 1. */
export function visemeWeights(viseme: Viseme): Float32Array {
  return weightsOf(visemeShapes[viseme]);
}
