import { css, mix, type Rgb } from './colour.ts';
import type { FaceView } from './FaceView.ts';
import { place } from './FaceView.ts';
import { closedCurve, curveThrough } from './pen.ts';

/**
 * The head's skin: base, the turn into shadow on the right, the light of the forehead, sockets, cheeks,
 * chin. `within` draws what must not reach beyond the head.
 */
export function drawSkin(view: FaceView, outline: readonly number[], within: () => void): void {
  const { pen, soft, palette, project } = view;
  const [lightX, lightY] = project(-0.45, 0.35, 0.2);
  pen.save();
  pen.beginPath();
  closedCurve(pen, outline);
  pen.clip();
  soft.wash('skin', lightX, lightY, 2.75, [
    [0.1, palette.skinLight],
    [0.4, palette.skin],
    [0.71, mix(palette.skin, palette.skinShade, 0.62)],
    [1, mix(palette.skinShade, palette.skinDeep, 0.42)],
  ]);
  shadeRim(view);
  within();
  pen.restore();
  shadeForms(view);
}

function dabber({ soft, project }: FaceView) {
  return (x: number, y: number, z: number, rx: number, ry: number, colour: Rgb, alpha: number, angle = 0) => {
    const [px, py] = project(x, y, z);
    soft.dab(px, py, rx, ry, colour, alpha, angle);
  };
}

/** The forms that reach the head's edge and must be clipped to it, which is dear: as few as will do. */
function shadeRim(view: FaceView): void {
  const { palette, weight } = view;
  const dab = dabber(view);
  const jaw = weight('jawOpen') - weight('mouthClose') * 0.3;
  // The side plane and the temple on the shadow side, and a narrower one on the lit side.
  dab(1.22, -0.45, -0.5, 0.5, 1.35, palette.skinDeep, 0.34);
  dab(1.05, 0.75, -0.3, 0.45, 0.8, palette.skinShade, 0.45);
  dab(-1.3, -0.5, -0.5, 0.34, 1.2, palette.skinShade, 0.5);
  dab(0.1, -1.86 - 0.45 * jaw, 0.2, 0.75, 0.22, palette.skinDeep, 0.36);
  // The hollow between cheek and jaw.
  for (const side of [-1, 1]) dab(side * 0.86, -1.0, -0.1, 0.26, 0.42, palette.skinShade, 0.34 + 0.12 * view.ageing, side * -0.35);
}

/** The forms within the face. */
function shadeForms(view: FaceView): void {
  const { palette, look, ageing, weight } = view;
  const dab = dabber(view);
  const blush = 0.1 + 0.24 * (look.skin.blush ?? 0.5);
  const smile = (weight('mouthSmileLeft') + weight('mouthSmileRight')) / 2;
  // Under the hair.
  dab(0, 1.22, 0.2, 0.9, 0.3, palette.skinShade, 0.45);
  // Sockets: deepest towards the bridge, under the brow.
  for (const side of [-1, 1]) {
    const shaded = side > 0 ? 1.2 : 1;
    dab(side * 0.3, 0.14, 0.2, 0.22, 0.26, palette.skinShade, 0.55 * shaded, side * -0.5);
    dab(side * 0.55, 0.2, 0.12, 0.44, 0.19, palette.skinShade, 0.42 * shaded);
    dab(side * 0.5, -0.27, 0.15, 0.36, 0.12, palette.skinShade, 0.24 + 0.3 * ageing, side * 0.12);
    // Cheeks: blush, and the apple of the cheek that a smile lifts into the light.
    dab(side * 0.7, -0.62 + 0.12 * smile, 0.1, 0.42, 0.3, palette.blush, blush * (1 + 0.5 * smile), side * 0.3);
    dab(side * 0.66 - 0.06, -0.42 + 0.12 * smile, 0.18, 0.3, 0.19, palette.skinLight, side < 0 ? 0.5 : 0.26, side * 0.35);
  }
  dab(-0.3, 0.95, 0.25, 0.6, 0.36, palette.skinLight, 0.6);
  // The mouth's ground: shade at the corners, under the lower lip, light on the chin.
  const jaw = weight('jawOpen') - weight('mouthClose') * 0.3;
  dab(0, -1.42 - 0.5 * jaw, 0.4, 0.34, 0.11, palette.skinShade, 0.72);
  dab(-0.05, -1.58 - 0.45 * jaw, 0.36, 0.26, 0.15, palette.skinLight, 0.34);
  dab(0, -0.87, 0.45, 0.07, 0.13, palette.skinShade, 0.5);
}

/** Lines that expressions and years draw: nasolabial folds, forehead, crow's feet. */
export function drawFolds(view: FaceView): void {
  const { pen, palette, flat, weight, ageing, project } = view;
  pen.lineCap = 'round';
  for (const side of [-1, 1] as const) {
    const name = side > 0 ? 'Left' : 'Right';
    const smile = weight(`mouthSmile${name}`);
    const sneer = weight(`noseSneer${name}`);
    const alpha = Math.min(0.6, 0.03 + 0.2 * ageing + smile * 0.36 + sneer * 0.35 + weight(`mouthFrown${name}`) * 0.2);
    const ala = side > 0 ? 35 : 31;
    const corner = side > 0 ? 54 : 48;
    const startX = flat[2 * ala]! + side * 0.07;
    const startY = flat[2 * ala + 1]! + 0.09;
    const endX = flat[2 * corner]! + side * 0.12;
    const endY = flat[2 * corner + 1]! - 0.02;
    softStroke(view, [startX, startY, startX + (endX - startX) * 0.55 + side * (0.035 + 0.035 * smile), (startY + endY) / 2, endX, endY], 0.05, alpha * 0.5);
    // Crow's feet, when the cheek rises.
    const feet = weight(`cheekSquint${name}`) * 0.4 + ageing * 0.26;
    if (feet > 0.06) {
      const eye = side > 0 ? 45 : 36;
      const x = flat[2 * eye]! + side * 0.1;
      const y = flat[2 * eye + 1]!;
      for (const [rise, length] of [[0.06, 0.15], [-0.03, 0.17], [-0.11, 0.13]] as const) {
        softStroke(view, [x, y + rise * 0.6, x + side * length, y + rise * 1.6], 0.022, feet * 0.45);
      }
    }
  }
  const lifted = Math.max(weight('browInnerUp'), (weight('browOuterUpLeft') + weight('browOuterUpRight')) / 2);
  const lines = Math.max(0, ageing * 0.3 + lifted * 0.5 - 0.1);
  if (lines > 0.03) {
    for (const y of [0.76, 0.93, 1.09]) {
      softStroke(view, place(project, [-0.6, y - 0.02, 0.1, -0.25, y + 0.03, 0.3, 0.05, y, 0.34, 0.3, y + 0.03, 0.3, 0.62, y - 0.03, 0.1]), 0.03, lines * 0.3);
    }
  }
  // Drawn brows pinch the skin between them.
  const frown = (weight('browDownLeft') + weight('browDownRight')) / 2;
  const pinch = frown * 0.7 + ageing * 0.16;
  if (pinch > 0.05) {
    for (const side of [-1, 1]) {
      softStroke(view, place(project, [side * 0.1, 0.26, 0.38, side * 0.075, 0.4, 0.37, side * 0.1, 0.52, 0.35]), 0.03, pinch * 0.5);
    }
  }
  pen.globalAlpha = 1;
  pen.strokeStyle = css(palette.skinShade);
}

/** A fold: a wide faint stroke under a narrow one, which reads as a soft edge. */
function softStroke({ pen, palette }: FaceView, points: readonly number[], width: number, alpha: number): void {
  pen.strokeStyle = css(palette.skinDeep);
  for (const [wide, share] of [[1.7, 0.45], [0.6, 0.75]] as const) {
    pen.globalAlpha = alpha * share;
    pen.lineWidth = width * wide;
    pen.beginPath();
    curveThrough(pen, points);
    pen.stroke();
  }
  pen.globalAlpha = 1;
}
