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
  /** Median seconds the eyes stay on the learner, and away. */
  readonly onLearner: number;
  readonly away: number;
  /** Median degrees of a look away. */
  readonly awaySize: number;
  readonly aversion: Aversion;
  /** Median blinks a minute. */
  readonly blinks: number;
  /** How much the head drifts, in degrees about its pose. */
  readonly drift: number;
  /** Median seconds between small shifts of the whole pose; 0 is none. */
  readonly shifts: number;
  /** Seconds in which the pose is reached. */
  readonly settles: number;
}

const lookAway: Aversion = { right: 0.25, up: 0.35, left: 0.29, down: 0.1 };

/**
 * Gaze while listening and speaking follows the psyberlab video-call recordings (19 people): on the
 * partner 0.93 of the time while listening, 0.61 while speaking. Blink rates: Bentivoglio (1997),
 * Doughty (2001). Poses are chosen so that each reads at a glance.
 */
export const attitudeShapes: Readonly<Record<Attitude, AttitudeShape>> = {
  attending: {
    weights: { browInnerUp: 0.1, browOuterUp: 0.08, mouthSmile: 0.07 },
    head: { z: 0.08, roll: 2 },
    onLearner: 3, away: 0.41, awaySize: 9, aversion: lookAway, blinks: 17, drift: 0.8, shifts: 9, settles: 0.7,
  },
  holdingBack: {
    weights: { browInnerUp: 0.28, browOuterUp: 0.14, mouthPress: 0.16, mouthSmile: 0.05 },
    head: { z: 0.2, roll: 4.5, pitch: -1.5 },
    onLearner: 9, away: 0.35, awaySize: 6, aversion: lookAway, blinks: 14, drift: 0.45, shifts: 0, settles: 0.8,
  },
  thinking: {
    weights: { browDown: 0.32, browInnerUp: 0.14, eyeSquint: 0.2, mouthPress: 0.28, mouthLeft: 0.22, mouthShrugLower: 0.12 },
    head: { yaw: -7, pitch: 4, roll: -3, z: -0.06 },
    onLearner: 0.5, away: 2.6, awaySize: 19, aversion: { left: 0.34, right: 0.1, up: 0.5, down: 0.06 },
    blinks: 11, drift: 0.8, shifts: 0, settles: 0.5,
  },
  speaking: {
    weights: { browOuterUp: 0.06, browInnerUp: 0.06 },
    head: { z: 0.05 },
    onLearner: 1.45, away: 0.62, awaySize: 14, aversion: { right: 0.27, up: 0.26, left: 0.4, down: 0.07 },
    blinks: 23, drift: 2.1, shifts: 4, settles: 0.5,
  },
  yielding: {
    weights: { browInnerUp: 0.55, browOuterUp: 0.6, eyeWide: 0.4, mouthPress: 0.3, mouthRollLower: 0.14 },
    head: { pitch: 5, z: -0.42, roll: -1.5 },
    onLearner: 12, away: 0.3, awaySize: 6, aversion: lookAway, blinks: 15, drift: 0.5, shifts: 0, settles: 0.35,
  },
  waiting: {
    weights: { mouthSmile: 0.14, mouthDimpleLeft: 0.15, eyeSquint: 0.06 },
    head: { roll: -4, yaw: 4, x: 0.08, z: -0.1 },
    onLearner: 2.4, away: 0.9, awaySize: 13, aversion: { left: 0.3, right: 0.35, up: 0.08, down: 0.27 },
    blinks: 18, drift: 1.1, shifts: 4.5, settles: 0.9,
  },
  absent: {
    weights: { eyeLookDown: 0.06 },
    head: { pitch: -4, z: -0.16 },
    onLearner: 1, away: 3, awaySize: 14, aversion: { left: 0.1, right: 0.1, up: 0, down: 0.8 },
    blinks: 15, drift: 0.8, shifts: 8, settles: 1.2,
  },
};

/** The tonic weights of every attitude. */
export const attitudeWeights = new Map(
  Object.entries(attitudeShapes).map(([name, shape]) => [name as Attitude, weightsOf(shape.weights)]),
);
