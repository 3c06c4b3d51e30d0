/**
 * The 52 face coefficients in ARKit's own order. "Left" is the character's left, which is the
 * viewer's right. Source: Apple, ARFaceAnchor.BlendShapeLocation.
 */
export const coefficientNames = [
  'eyeBlinkLeft', 'eyeLookDownLeft', 'eyeLookInLeft', 'eyeLookOutLeft', 'eyeLookUpLeft', 'eyeSquintLeft', 'eyeWideLeft',
  'eyeBlinkRight', 'eyeLookDownRight', 'eyeLookInRight', 'eyeLookOutRight', 'eyeLookUpRight', 'eyeSquintRight', 'eyeWideRight',
  'jawForward', 'jawLeft', 'jawRight', 'jawOpen',
  'mouthClose', 'mouthFunnel', 'mouthPucker', 'mouthLeft', 'mouthRight',
  'mouthSmileLeft', 'mouthSmileRight', 'mouthFrownLeft', 'mouthFrownRight', 'mouthDimpleLeft', 'mouthDimpleRight',
  'mouthStretchLeft', 'mouthStretchRight', 'mouthRollLower', 'mouthRollUpper', 'mouthShrugLower', 'mouthShrugUpper',
  'mouthPressLeft', 'mouthPressRight', 'mouthLowerDownLeft', 'mouthLowerDownRight', 'mouthUpperUpLeft', 'mouthUpperUpRight',
  'browDownLeft', 'browDownRight', 'browInnerUp', 'browOuterUpLeft', 'browOuterUpRight',
  'cheekPuff', 'cheekSquintLeft', 'cheekSquintRight', 'noseSneerLeft', 'noseSneerRight', 'tongueOut',
] as const;

/** One of the 52 coefficients. */
export type CoefficientName = (typeof coefficientNames)[number];

/** How many coefficients a frame holds: 52. */
export const coefficientCount = coefficientNames.length;

/** Where each coefficient sits in `FaceFrame.weights`. */
export const coefficientIndex = Object.fromEntries(
  coefficientNames.map((name, index) => [name, index]),
) as Readonly<Record<CoefficientName, number>>;
