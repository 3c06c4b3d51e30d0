import type { CoefficientName } from '../coefficients/coefficientNames.ts';
import type { SidedName } from '../coefficients/weights.ts';
import type { ControlName } from './controlNames.ts';

/** One way to stand in for a coefficient: other controls, each with its share of the coefficient's weight. */
export type StandIn = Readonly<Partial<Record<ControlName, number>>>;

type Base = SidedName | Exclude<CoefficientName, `${SidedName}Left` | `${SidedName}Right`>;

/**
 * What takes the place of a coefficient that a file lacks, best first; a way counts only where the file has all of it.
 * A sided name without its side means the same side. What has no line here, or no way that the file can go, is missing.
 * Gains are small where the stand-in does more than was asked: VRM's emotions move the whole face.
 */
export const standIns: Readonly<Partial<Record<Base | CoefficientName, readonly StandIn[]>>> = {
  eyeBlinkLeft: [{ blinkLeft: 1 }, { blink: 0.5 }],
  eyeBlinkRight: [{ blinkRight: 1 }, { blink: 0.5 }],
  eyeSquint: [{ eyeBlink: 0.3 }],
  eyeWide: [{ surprised: 0.3 }],
  eyeLookUp: [{ lookUp: 0.5 }],
  eyeLookDown: [{ lookDown: 0.5 }, { eyeBlink: 0.35 }],
  // VRM's left is the character's own, as ARKit's is.
  eyeLookOutLeft: [{ lookLeft: 0.5 }],
  eyeLookInRight: [{ lookLeft: 0.5 }],
  eyeLookInLeft: [{ lookRight: 0.5 }],
  eyeLookOutRight: [{ lookRight: 0.5 }],
  jawLeft: [{ mouthLeft: 0.5 }],
  jawRight: [{ mouthRight: 0.5 }],
  mouthLeft: [{ jawLeft: 1 }],
  mouthRight: [{ jawRight: 1 }],
  mouthClose: [{ jawOpen: -1 }],
  mouthFunnel: [{ mouthPucker: 0.6 }],
  mouthPucker: [{ mouthFunnel: 0.8 }],
  mouthSmile: [{ happy: 0.35 }],
  mouthFrown: [{ sad: 0.35 }],
  mouthDimple: [{ mouthSmile: 0.3 }],
  mouthStretch: [{ mouthSmile: 0.4 }],
  mouthRollLower: [{ mouthPressLeft: 0.5, mouthPressRight: 0.5 }],
  mouthRollUpper: [{ mouthPressLeft: 0.5, mouthPressRight: 0.5 }],
  mouthPress: [{ mouthRollLower: 0.3, mouthRollUpper: 0.3 }],
  mouthShrugUpper: [{ mouthUpperUpLeft: 0.4, mouthUpperUpRight: 0.4 }],
  mouthLowerDown: [{ jawOpen: 0.12 }],
  browDown: [{ angry: 0.3 }],
  browInnerUp: [{ sad: 0.35 }, { browOuterUpLeft: 0.5, browOuterUpRight: 0.5 }],
  browOuterUp: [{ surprised: 0.3 }, { browInnerUp: 0.5 }],
  cheekSquint: [{ eyeSquint: 0.5 }],
  noseSneer: [{ mouthUpperUp: 0.4 }, { angry: 0.15 }],
};
