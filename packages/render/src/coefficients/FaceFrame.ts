import { coefficientCount } from './coefficientNames.ts';

/** How the head is held, as the viewer sees it. All zero is upright and straight ahead. */
export interface HeadPose {
  /** Degrees; positive turns the nose to the viewer's right. */
  yaw: number;
  /** Degrees; positive lifts the chin. */
  pitch: number;
  /** Degrees; positive tilts the crown to the viewer's right. */
  roll: number;
  /** Inter-pupillary distances; positive is the viewer's right. */
  x: number;
  /** Inter-pupillary distances; positive is up. */
  y: number;
  /** Inter-pupillary distances; positive is towards the viewer. */
  z: number;
}

/** Where the eyes look, in degrees about the viewer: 0, 0 meets the viewer's eyes however the head is turned. */
export interface GazeDirection {
  /** Degrees; positive looks to the viewer's right. */
  yaw: number;
  /** Degrees; positive looks up. */
  pitch: number;
}

/** The face at one instant. A rig needs nothing else. */
export interface FaceFrame {
  /** Milliseconds on the session clock. */
  at: number;
  /** The 52 coefficients, 0 to 1, in the order of `coefficientNames`. */
  weights: Float32Array;
  head: HeadPose;
  gaze: GazeDirection;
  /** How full the lungs are, 0 to 1. */
  breath: number;
  /** How far loose hair trails behind the head, inter-pupillary distances; nothing when it hangs still. */
  sway?: { readonly x: number; readonly y: number };
}

/** A face at rest that meets the viewer's eyes. */
export function restingFrame(at = 0): FaceFrame {
  return {
    at,
    weights: new Float32Array(coefficientCount),
    head: { yaw: 0, pitch: 0, roll: 0, x: 0, y: 0, z: 0 },
    gaze: { yaw: 0, pitch: 0 },
    breath: 0.5,
  };
}
