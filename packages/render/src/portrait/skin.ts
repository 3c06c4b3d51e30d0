import { pick, type FaceView } from './FaceView.ts';
import { closedCurve } from './pen.ts';
import { fitAffine, type Fit } from './plate/fitAffine.ts';
import type { Plate } from './plate/Plate.ts';
import { ahead } from './projectHead.ts';

/** Landmarks that say how the skin's picture lies: brows, outer corners of the eyes, jaw, chin. */
const anchors = [17, 19, 21, 22, 24, 26, 36, 45, 4, 12, 6, 10, 8, 31, 35] as const;
const noseAnchors = [27, 28, 30, 31, 33, 35, 32, 34] as const;

/** Fits of the two pictures of the face, for one look. */
export interface SkinFits {
  readonly skin: Fit;
  readonly nose: Fit;
}

export function skinFits(rest: Float32Array): SkinFits {
  const at = (list: readonly number[]) => list.flatMap((i) => ahead(rest[3 * i]!, rest[3 * i + 1]!, rest[3 * i + 2]!));
  return { skin: fitAffine(at(anchors)), nose: fitAffine(at(noseAnchors)) };
}

/** Starts a path round the head, or round what of it is below a height. */
export function outlineHead({ pen, outline }: FaceView, below?: number): void {
  pen.beginPath();
  closedCurve(pen, below ? outline.filter((_, i) => outline[i | 1]! < below) : outline);
}

/** Fills the pen's path with the skin. */
export function drawSkin(view: FaceView, plate: Plate, fits: SkinFits): void {
  // Resting landmarks: an expression must not stretch the whole face's light.
  const { project, styled } = view;
  plate.lay(view, fits.skin(anchors.flatMap((i) => project(styled.rest[3 * i]!, styled.rest[3 * i + 1]!, styled.rest[3 * i + 2]!))));
}

/** Forms that an expression moves: the apples of the cheeks, the chin and what is under the lip. */
export function shadeMoving({ soft, palette, flat, project, weight, look }: FaceView): void {
  const [chinX = 0, chinY = 0, lipX = 0, lipY = 0] = pick(flat, [8, 57]);
  soft.dab(lipX + 0.02, lipY - 0.07, 0.3, 0.1, palette.skinDeep, 0.36);
  // A beard swallows the light on the chin.
  if (!look.beard || look.beard.style === 'stubble') soft.dab(lipX * 0.4 + chinX * 0.6 - 0.06, lipY * 0.45 + chinY * 0.55 + 0.02, 0.26, 0.15, palette.skinLight, 0.5 - 0.3 * palette.dark);
  for (const side of [-1, 1] as const) {
    const name = side > 0 ? 'Left' : 'Right';
    const lift = Math.max(weight(`mouthSmile${name}`), weight(`cheekSquint${name}`));
    if (lift < 0.08) continue;
    const [x, y] = project(side * 0.64, -0.5 + 0.1 * lift, 0.2);
    soft.dab(x, y - 0.04, 0.36, 0.26, palette.blush, 0.34 * lift);
    // The apple of the cheek stands up: shade under it, light on it.
    soft.dab(x + side * 0.02, y - 0.24, 0.28, 0.12, palette.skinDeep, 0.2 * lift);
    soft.dab(x - 0.05, y + 0.06, 0.24, 0.15, palette.skinLight, 0.62 * lift);
  }
}

/** The planes that a turned head shows, from 9° on: the side of the face comes into view in shade, and the far cheek lies in the nose's shadow. */
export function shadeTurned({ soft, palette, project, wide, frame: { head: { yaw } } }: FaceView): void {
  const turned = Math.abs(yaw) / 11 - 0.82;
  const side = -Math.sign(yaw);
  const [x, y] = project(side * 1.02 * wide, -0.4, -0.5);
  soft.dab(x, y, 0.44, 1.35, palette.skinDeep, 0.62 * turned);
  const [farX, farY] = project(-side * 0.3, -0.3, 0.45);
  soft.dab(farX, farY, 0.17, 0.42, palette.skinShade, 0.24 * turned);
}

/** The nose, laid over the face where it has turned to. */
export function drawNose(view: FaceView, plate: Plate, fits: SkinFits): void {
  const { flat, frame: { head: { yaw } } } = view;
  // Its tip goes before the face, and its far wing behind it.
  const [a, b, c, d, e, f] = fits.nose(pick(flat, noseAnchors));
  plate.draw(view, [a * (1 - 0.006 * Math.abs(yaw)), b, c - 0.003 * yaw, d, e, f]);
}
