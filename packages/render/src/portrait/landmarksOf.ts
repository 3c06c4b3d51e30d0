import type { FaceFrame, HeadPose } from '../coefficients/FaceFrame.ts';
import { deformLandmarks, landmarkCount } from '../geometry/deformLandmarks.ts';
import type { Look } from './Look.ts';
import { projectHead, rollPivotY, turnOf } from './projectHead.ts';
import { applyStyle, styleFace } from './styleLandmarks.ts';

/**
 * Where the 68 landmarks are seen, `x, y` each in inter-pupillary distances from the resting midpoint
 * between the eyes, y up: deformed by the coefficients, styled by the look, turned, tilted and moved.
 */
export function landmarksOf(frame: FaceFrame, look: Look): Float32Array {
  const points = applyStyle(deformLandmarks(frame.weights), styleFace(look));
  const head = heldBy(look, frame.head);
  const project = projectHead(turnOf(head));
  const roll = (-head.roll * Math.PI) / 180;
  const out = new Float32Array(landmarkCount * 2);
  for (let i = 0; i < landmarkCount; i += 1) {
    const [x, y] = project(points[3 * i]!, points[3 * i + 1]!, points[3 * i + 2]!);
    const nearer = nearness(head.z);
    const up = y - rollPivotY;
    out[2 * i] = (x * Math.cos(roll) - up * Math.sin(roll)) * nearer + head.x;
    out[2 * i + 1] = (x * Math.sin(roll) + up * Math.cos(roll)) * nearer + rollPivotY + head.y;
  }
  return out;
}

/** A head's pose as this person holds it: their own added, the less the farther it is turned. Gaze is about the viewer and needs no change. */
export function heldBy({ pose = {} }: Look, head: HeadPose): HeadPose {
  const held = { ...head };
  const share = Math.max(0, 1 - Math.abs(head.yaw) / 25);
  for (const way in pose) held[way as keyof HeadPose] += pose[way as keyof HeadPose]! * share;
  return held;
}

/** How much larger the head is seen when it comes `z` closer. */
export function nearness(z: number): number {
  return 1 + 0.11 * Math.max(-1, Math.min(1, z));
}
