import type { Attitude } from '@parley/engine';
import type { HeadPose } from '../coefficients/FaceFrame.ts';
import { weightsOf, type NamedWeights } from '../coefficients/weights.ts';

/** Where the eyes go when they leave the learner, in shares. */
export interface Aversion {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

/** What the persona's body does while it is seen to be doing something. */
export interface AttitudeShape {
  readonly weights: NamedWeights;
  readonly head: Partial<HeadPose>;
  /** Median seconds the eyes stay on the learner, and away, and the deviations of their logarithms. */
  readonly onLearner: number;
  readonly onSpread: number;
  readonly away: number;
  readonly awaySpread: number;
  /** Median degrees of a look away. */
  readonly awaySize: number;
  readonly aversion: Aversion;
  /** Degrees of a look beyond which the head joins in. @defaultValue 15 */
  readonly headJoins?: number;
  /** Mean blinks a minute. */
  readonly blinks: number;
  /** How much longer than usual a blink takes. @defaultValue 1 */
  readonly blinkLasts?: number;
  /** How far eyes that look away wander about there, degrees to either side. @defaultValue 1.6 */
  readonly wanders?: number;
  /** Mean seconds after which eyes that look away try another place there; undefined where they stay. */
  readonly searches?: number;
  /** How much the head drifts, in degrees about its pose. */
  readonly drift: number;
  /** Median seconds between small shifts of the whole pose; 0 is none. */
  readonly shifts: number;
  /** Mean seconds between slow slight nods; 0 is none. */
  readonly slowNods: number;
  /** Seconds in which the pose is reached. */
  readonly settles: number;
}

const lookAway: Aversion = { right: 0.25, up: 0.35, left: 0.29, down: 0.1 };

/**
 * Gaze while listening and speaking follows the psyberlab video-call recordings (19 people): on the
 * partner 0.93 of the time while listening, 0.61 while speaking, with their lengths of looks. Thinking
 * looks away for 3.5 ± 1.3 s, up more than down (Andrist 2013). Blink rates: Bentivoglio (1997), Doughty
 * (2001), fewer while thinking. Poses are chosen so that each reads at a glance.
 */
export const attitudeShapes: Readonly<Record<Attitude, AttitudeShape>> = {
  attending: {
    weights: { browInnerUp: 0.14, browOuterUp: 0.1, mouthSmile: 0.36, cheekSquint: 0.16, mouthPress: 0.2 },
    head: { z: 0.12, roll: 1 },
    onLearner: 6, onSpread: 1.4, away: 0.42, awaySpread: 0.85, awaySize: 10, aversion: lookAway,
    blinks: 15.5, drift: 0.8, shifts: 7, slowNods: 0, settles: 0.7,
  },
  // Told from listening by stillness, lips held together about words that are not said, no hint of a smile, the chin a little down, and eyes that stay.
  holdingBack: {
    weights: { browInnerUp: 0.4, browOuterUp: 0.34, eyeWide: 0.24, mouthPress: 0.66, mouthRollLower: 0.54, mouthRollUpper: 0.48, mouthFrown: 0.08, mouthDimple: 0.08 },
    head: { z: 0.55, roll: 7, pitch: -5, x: 0.06 },
    onLearner: 14, onSpread: 0.6, away: 0.3, awaySpread: 0.5, awaySize: 7, aversion: lookAway,
    blinks: 10, blinkLasts: 1.5, drift: 0.4, shifts: 0, slowNods: 8, settles: 0.8,
  },
  thinking: {
    weights: { browDown: 0.32, browInnerUp: 0.14, eyeSquint: 0.2, mouthPress: 0.28, mouthLeft: 0.22, mouthShrugLower: 0.12 },
    head: { roll: -3, z: -0.06 },
    onLearner: 0.5, onSpread: 0.4, away: 3.3, awaySpread: 0.36, awaySize: 27, aversion: { left: 0.22, right: 0.16, up: 0.47, down: 0.15 }, headJoins: 9, wanders: 5.5, searches: 1.5,
    blinks: 11, drift: 0.8, shifts: 0, slowNods: 0, settles: 0.5,
  },
  speaking: {
    weights: { browOuterUp: 0.06, browInnerUp: 0.06 },
    head: { z: 0.05 },
    onLearner: 1.55, onSpread: 1.05, away: 0.95, awaySpread: 1.15, awaySize: 17, aversion: { right: 0.27, up: 0.26, left: 0.4, down: 0.07 },
    blinks: 21, drift: 2.1, shifts: 4, slowNods: 0, settles: 0.5,
  },
  // A start that passes: after `yieldsFor` the persona listens. Little back in depth and pitch, or the head seems to shrink.
  yielding: {
    weights: { browInnerUp: 0.5, browOuterUp: 0.6, eyeWide: 0.45, mouthPress: 0.35, mouthRollLower: 0.25, mouthShrugLower: 0.1 },
    head: { pitch: 1, z: -0.42, roll: -3 },
    onLearner: 12, onSpread: 0.75, away: 0.3, awaySpread: 0.55, awaySize: 7, aversion: lookAway,
    blinks: 15, drift: 0.5, shifts: 0, slowNods: 0, settles: 0.3,
  },
  waiting: {
    weights: { mouthSmile: 0.18, mouthDimple: 0.08, eyeSquint: 0.06 },
    head: { roll: -4, yaw: 3, pitch: 1, x: 0.1, z: -0.36 },
    onLearner: 1.7, onSpread: 0.6, away: 1.1, awaySpread: 0.5, awaySize: 15, aversion: { left: 0.2, right: 0.4, up: 0.05, down: 0.35 },
    blinks: 18, drift: 1.1, shifts: 4.5, slowNods: 0, settles: 0.9,
  },
  wrappingUp: {
    weights: { mouthSmile: 0.62, cheekSquint: 0.4, mouthDimple: 0.15, browInnerUp: 0.16, browOuterUp: 0.1 },
    head: { roll: 3, pitch: -1, z: -0.3 },
    onLearner: 3, onSpread: 0.75, away: 0.6, awaySpread: 0.55, awaySize: 11, aversion: { left: 0.25, right: 0.25, up: 0, down: 0.5 },
    blinks: 18, drift: 1, shifts: 4, slowNods: 4.5, settles: 0.8,
  },
  absent: {
    weights: { eyeLookDown: 0.06 },
    head: { pitch: -4, z: -0.16 },
    onLearner: 1, onSpread: 0.75, away: 3, awaySpread: 0.55, awaySize: 14, aversion: { left: 0.1, right: 0.1, up: 0, down: 0.8 },
    blinks: 15, drift: 0.8, shifts: 8, slowNods: 0, settles: 1.2,
  },
};

/** Seconds for which somebody who is cut off is seen to be; then they listen. By design. */
export const yieldsFor = 0.9;

/** The tonic weights of every attitude. */
export const attitudeWeights = new Map(
  Object.entries(attitudeShapes).map(([name, shape]) => [name as Attitude, weightsOf(shape.weights)]),
);
