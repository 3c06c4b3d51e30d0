export { leaveLasts } from './animator/Conduct.ts';
export { createAnimator, type Animator, type AnimatorFacts, type AnimatorOptions } from './animator/createAnimator.ts';
export { velocityLimits } from './animator/limitVelocity.ts';
export { usualTemperament, type Temperament } from './animator/Temperament.ts';
export {
  coefficientCount,
  coefficientIndex,
  coefficientNames,
  type CoefficientName,
} from './coefficients/coefficientNames.ts';
export { restingFrame, type FaceFrame, type GazeDirection, type HeadPose } from './coefficients/FaceFrame.ts';
export { weightsOf, type NamedWeights, type SidedName } from './coefficients/weights.ts';
export { deformLandmarks, landmarkCount } from './geometry/deformLandmarks.ts';
export { lipMeasures, type LipMeasures } from './geometry/lipMeasures.ts';
export type { Rig } from './rig/Rig.ts';
export { phoneVisemes, visemesOf } from './visemes/phoneVisemes.ts';
export {
  mouthAt,
  mouthLead,
  prepareMouth,
  restAfter,
  stopAfter,
  stopMouth,
  type PreparedMouth,
} from './visemes/prepareMouth.ts';
export { visemes, visemeShapes, visemeWeights, type Viseme } from './visemes/visemes.ts';
