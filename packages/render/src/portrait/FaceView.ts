import { coefficientIndex, type CoefficientName } from '../coefficients/coefficientNames.ts';
import type { FaceFrame } from '../coefficients/FaceFrame.ts';
import { deformLandmarks, landmarkCount } from '../geometry/deformLandmarks.ts';
import { headOutline } from './headOutline.ts';
import type { Look } from './Look.ts';
import type { Palette } from './palette.ts';
import type { Pen, SoftBrush } from './pen.ts';
import { projectHead, put, turnOf, type Project, type Turn } from './projectHead.ts';
import { applyStyle, type StyledFace } from './styleLandmarks.ts';

/** What never changes while a look is shown. */
export interface FixedView {
  readonly pen: Pen;
  readonly soft: SoftBrush;
  readonly look: Look;
  readonly palette: Palette;
  /** The face at rest. */
  readonly styled: StyledFace;
  /** Width of this head against the generic one, at the ears. */
  readonly wide: number;
  /** 0 at 30 years and below, 1 at 70. */
  readonly ageing: number;
}

/** Everything a feature needs to draw itself in one frame. Units: inter-pupillary distances, y up. */
export interface FaceView extends FixedView {
  readonly frame: FaceFrame;
  /** How the head is turned, for those who project many points. */
  readonly turn: Turn;
  readonly project: Project;
  /** Styled landmarks in the head's own space, `x, y, z` each. */
  readonly solid: Float32Array;
  /** The same as they are seen, `x, y` each, before roll and travel. */
  readonly flat: Float32Array;
  readonly weight: (name: CoefficientName) => number;
  /** The head without hair and ears as it is seen, from the chin round by the viewer's left; `x, y` pairs. */
  readonly outline: Float32Array;
}

/** Deforms, styles and turns the face of one frame. */
export function viewFace(frame: FaceFrame, fixed: FixedView): FaceView {
  const turn = turnOf(frame.head);
  const solid = applyStyle(deformLandmarks(frame.weights), fixed.styled);
  const flat = new Float32Array(landmarkCount * 2);
  for (let i = 0; i < landmarkCount; i += 1) {
    put(turn, solid[3 * i]!, solid[3 * i + 1]!, solid[3 * i + 2]!, flat, 2 * i);
  }
  const outline = headOutline(turn, solid, fixed.wide);
  return { ...fixed, frame, turn, project: projectHead(turn), solid, flat, outline, weight: (name) => frame.weights[coefficientIndex[name]]! };
}

/** The seen landmarks of these numbers, as `x, y` pairs. */
export function pick(flat: Float32Array, landmarks: readonly number[]): number[] {
  const out: number[] = [];
  for (const i of landmarks) out.push(flat[2 * i]!, flat[2 * i + 1]!);
  return out;
}
