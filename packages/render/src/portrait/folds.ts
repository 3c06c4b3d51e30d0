import { css } from './colour.ts';
import { place, type FaceView } from './FaceView.ts';
import { curveThrough } from './pen.ts';

/**
 * Furrows that expressions and years draw: nasolabial folds, forehead, crow's feet, the pinch between the brows. Those of
 * the years (`worn`) are there at rest and belong to the skin's picture; an expression's come and go. No two foreheads
 * and no two frowns lie alike: a look's first identity weight leans them.
 */
export function drawFolds(view: FaceView, worn: boolean): void {
  const { flat, weight, ageing, project, soft, palette, look } = view;
  const years = worn ? ageing : 0;
  const own = (look.face.identity?.[0] ?? 0) / 2;
  const cheeks: number[][] = [];
  const feet: number[][] = [];
  let [cheekAlpha, feetAlpha] = [0, 0];
  for (const side of [-1, 1] as const) {
    const name = side > 0 ? 'Left' : 'Right';
    const smile = weight(`mouthSmile${name}`);
    cheekAlpha = Math.max(cheekAlpha, 0.25 * years + smile * (0.24 + 0.1 * ageing) + (weight(`noseSneer${name}`) * 0.26 + weight(`mouthFrown${name}`) * 0.14) * (0.5 + 0.5 * ageing));
    const ala = side > 0 ? 35 : 31;
    const corner = side > 0 ? 54 : 48;
    const startX = flat[2 * ala]! + side * 0.09;
    const startY = flat[2 * ala + 1]! + 0.08;
    const endX = flat[2 * corner]! + side * (0.12 + 0.06 * smile);
    const endY = flat[2 * corner + 1]! + 0.02 - 0.08 * (1 - smile);
    cheeks.push([startX, startY, startX + (endX - startX) * 0.6 + side * (0.03 + 0.04 * smile), (startY + endY) / 2 + 0.02, endX, endY]);
    // Crow's feet, when the cheek rises.
    feetAlpha = Math.max(feetAlpha, weight(`cheekSquint${name}`) * 0.3 * ageing + years * 0.26);
    const eye = side > 0 ? 45 : 36;
    const x = flat[2 * eye]! + side * 0.1;
    const y = flat[2 * eye + 1]!;
    for (const [rise, length] of [[0.06, 0.13], [-0.02, 0.17], [-0.11, 0.12]] as const) feet.push([x, y + rise * 0.5, x + side * length * 0.5, y + rise * 0.9, x + side * length, y + rise * 1.8]);
  }
  furrow(view, cheeks, 0.12, Math.min(0.42, cheekAlpha));
  furrow(view, feet, 0.05, feetAlpha * 0.6);
  const lifted = Math.max(weight('browInnerUp') * 0.9, (weight('browOuterUpLeft') + weight('browOuterUpRight')) / 2);
  const lines = years * 0.26 + lifted * (0.1 + 0.3 * ageing) - 0.03;
  furrow(view, [0.74, 0.9, 1.04].map((y, i) => {
    const [from, to] = [-0.52 + 0.09 * i + 0.06 * own, 0.4 + 0.08 * ((i * 2) % 3) + 0.06 * own];
    return place(project, [from, y - 0.03 - 0.01 * i, 0.14, (from + to) / 2 + 0.08 * own, y + 0.02, 0.33, to, y - 0.03, 0.14]);
  }), 0.085, lines * 0.6);
  // Drawn brows pinch the skin between them: a fold to one side, a shallower one to the other.
  const pinch = ((weight('browDownLeft') + weight('browDownRight')) / 2) * (0.6 + 0.5 * ageing) + years * 0.14;
  const [bridgeX, bridgeY] = project(0.02 * own, 0.36, 0.38);
  soft.dab(bridgeX, bridgeY, 0.17, 0.16, palette.skinShade, 0.7 * Math.min(1, pinch));
  [-1, 1].forEach((side) => {
    const long = 0.13 + 0.05 * side * (own < 0 ? -1 : 1);
    furrow(view, [place(project, [side * 0.09, 0.2, 0.38, side * 0.075, 0.2 + 0.5 * long, 0.38, side * (0.1 + 0.02 * own), 0.24 + long, 0.36])], 0.09, pinch * 2.2 * long);
  });
}

/** Shade without an edge that runs out at both ends: strokes within each other, the wider the shorter. Lines are three points each. */
function furrow({ pen, palette }: FaceView, lines: readonly (readonly number[])[], width: number, alpha: number): void {
  if (alpha < 0.03) return;
  pen.lineCap = 'round';
  pen.strokeStyle = css(palette.skinDeep);
  for (const share of [1, 0.72, 0.46, 0.22]) {
    pen.globalAlpha = Math.min(1, alpha) * 0.27;
    pen.lineWidth = width * share;
    pen.beginPath();
    for (const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] of lines) {
      const end = 0.12 + 0.4 * share;
      curveThrough(pen, [ax + (bx - ax) * end, ay + (by - ay) * end, bx, by, cx + (bx - cx) * end, cy + (by - cy) * end]);
    }
    pen.stroke();
  }
  pen.globalAlpha = 1;
}
