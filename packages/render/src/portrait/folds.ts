import { css } from './colour.ts';
import { place, type FaceView } from './FaceView.ts';
import { curveThrough } from './pen.ts';

/**
 * Lines that expressions and years draw: nasolabial folds, forehead, crow's feet, the pinch between the brows. Those of
 * the years (`worn`) are there at rest and belong to the skin's picture; an expression's come and go.
 */
export function drawFolds(view: FaceView, worn: boolean): void {
  const { flat, weight, ageing, project } = view;
  const years = worn ? ageing : 0;
  const cheeks: number[][] = [];
  const feet: number[][] = [];
  let [cheekAlpha, feetAlpha] = [0, 0];
  for (const side of [-1, 1] as const) {
    const name = side > 0 ? 'Left' : 'Right';
    const smile = weight(`mouthSmile${name}`);
    cheekAlpha = Math.max(cheekAlpha, (worn ? 0.02 : 0) + 0.26 * years + smile * (0.4 - 0.2 * ageing) + weight(`noseSneer${name}`) * 0.4 + weight(`mouthFrown${name}`) * 0.2);
    const ala = side > 0 ? 35 : 31;
    const corner = side > 0 ? 54 : 48;
    const startX = flat[2 * ala]! + side * 0.075;
    const startY = flat[2 * ala + 1]! + 0.1;
    const endX = flat[2 * corner]! + side * (0.1 + 0.05 * smile);
    const endY = flat[2 * corner + 1]! + 0.02 - 0.06 * (1 - smile);
    cheeks.push([startX, startY, startX + (endX - startX) * 0.55 + side * (0.035 + 0.045 * smile), (startY + endY) / 2 + 0.02, endX, endY]);
    // Crow's feet, when the cheek rises.
    feetAlpha = Math.max(feetAlpha, weight(`cheekSquint${name}`) * 0.26 * (0.4 + ageing) + years * 0.3);
    const eye = side > 0 ? 45 : 36;
    const x = flat[2 * eye]! + side * 0.12;
    const y = flat[2 * eye + 1]!;
    for (const [rise, length] of [[0.05, 0.13], [-0.03, 0.15], [-0.1, 0.12]] as const) feet.push([x, y + rise * 0.6, x + side * length, y + rise * 1.7]);
  }
  crease(view, cheeks, 0.055, Math.min(0.6, cheekAlpha) * 0.62);
  crease(view, feet, 0.018, feetAlpha * 0.5);
  const lifted = Math.max(weight('browInnerUp') * 0.9, (weight('browOuterUpLeft') + weight('browOuterUpRight')) / 2);
  const lines = years * 0.34 + lifted * (0.3 + 0.3 * ageing) - 0.03;
  const rise = 0.05 * lifted;
  crease(view, [0.76, 0.92, 1.05].map((y) => place(project, [-0.55, y + rise - 0.02, 0.12, -0.25, y + rise + 0.03, 0.3, 0.02, y + rise + 0.005, 0.34, 0.28, y + rise + 0.03, 0.3, 0.55, y + rise - 0.03, 0.12])), 0.03, lines * 0.4);
  // Drawn brows pinch the skin between them.
  const pinch = ((weight('browDownLeft') + weight('browDownRight')) / 2) * 1.2 + years * 0.14;
  crease(view, [-1, 1].map((side) => place(project, [side * 0.1, 0.2, 0.38, side * 0.07, 0.33, 0.38, side * 0.085, 0.45, 0.36])), 0.03, pinch * 0.55);
}

/** Soft lines: a wide faint stroke under a narrow one. */
function crease({ pen, palette }: FaceView, lines: readonly (readonly number[])[], width: number, alpha: number): void {
  if (alpha < 0.03) return;
  pen.lineCap = 'round';
  pen.strokeStyle = css(palette.skinDeep);
  for (const [wide, share] of [[1.7, 0.42], [0.5, 0.7]] as const) {
    pen.globalAlpha = alpha * share;
    pen.lineWidth = width * wide;
    pen.beginPath();
    for (const line of lines) curveThrough(pen, line);
    pen.stroke();
  }
  pen.globalAlpha = 1;
}
