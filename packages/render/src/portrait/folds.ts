import { css } from './colour.ts';
import type { FaceView } from './FaceView.ts';
import { ribbon } from './ribbon.ts';

/**
 * Furrows that expressions and years draw: nasolabial folds, forehead, crow's feet, the pinch between the brows. Most of
 * the years' (`worn`) are there at rest and belong to the skin's picture; an expression's come and go. They taper, and are
 * made of shade, never of lines. No two foreheads and no two frowns lie alike: a look's first identity weight leans them.
 */
export function drawFolds({ pen, flat, weight, ageing, project, soft, palette, look }: FaceView, worn: boolean): void {
  const years = worn ? ageing : 0;
  const own = (look.face.identity?.[0] ?? 0) / 40;
  pen.fillStyle = css(palette.skinDeep);
  /** A furrow between two points that bends by way of a third, and is widest there. */
  const furrow = (alpha: number, half: number, ax: number, ay: number, bx: number, by: number, cx: number, cy: number) => {
    if (alpha < 0.03) return;
    pen.globalAlpha = alpha / 2.6;
    // In a face that moves two will do.
    for (const wide of worn ? [2, 1.3, 0.7] : [2, 1]) {
      const [dx, dy] = [half * wide * Math.sign(cx - ax), half * wide];
      pen.beginPath();
      ribbon(pen, [ax, ay, bx - dx, by - dy, cx, cy], [ax, ay, bx + dx, by + dy, cx, cy], 1.4);
      pen.fill();
    }
    pen.globalAlpha = 1;
  };
  const lifted = Math.max(weight('browInnerUp') * 0.9, (weight('browOuterUpLeft') + weight('browOuterUpRight')) / 2);
  // A fold of the forehead is short and no twin of the next; the skin below it catches the light.
  for (const row of [-1, 0, 1]) {
    const at = (x: number, y: number) => project(x * (0.44 - 0.09 * row * row - 0.04 * row) + 4 * own * row + 0.07 * row, 0.9 + 0.13 * row + y + own * x, 0.3 - 0.1 * x * x);
    const alpha = years * 0.2 + lifted * (0.09 + 0.28 * ageing) - 0.03;
    if (worn) {
      pen.fillStyle = css(palette.skinLight);
      furrow(1.6 * alpha, 0.02, ...at(-1, -0.035), ...at(own, -0.02), ...at(1, -0.045));
      pen.fillStyle = css(palette.skinDeep);
    }
    furrow(alpha, 0.017, ...at(-1, 0.02 * row), ...at(own - 0.2 * row, 0.03), ...at(1, 0));
  }
  // Drawn brows pinch the skin between them: a fold to one side, a shallower one to the other.
  const pinch = ((weight('browDownLeft') + weight('browDownRight')) / 2) * (0.6 + 0.5 * ageing) + years * 0.14;
  soft.dab((flat[42]! + flat[44]!) / 2, flat[43]!, 0.17, 0.16, palette.skinShade, 0.6 * Math.min(1, pinch));
  for (const side of [-1, 1] as const) {
    const name = side > 0 ? 'Left' : 'Right';
    const [brow, eye, ala, corner] = side > 0 ? [44, 90, 70, 108] as const : [42, 72, 62, 96] as const;
    const smile = weight(`mouthSmile${name}`);
    // The fold beside the nose goes with the mouth, however worn it is: outwards, then down past its corner.
    const cheek = worn ? 0 : 0.2 * ageing + smile * 0.24 + (weight(`noseSneer${name}`) * 0.26 + weight(`mouthFrown${name}`) * 0.2) * (0.5 + 0.5 * ageing);
    const x = flat[ala]! + side * 0.07;
    const y = flat[ala + 1]! + 0.1;
    const out = flat[corner]! + side * (0.12 + 0.06 * smile);
    const low = flat[corner + 1]! - 0.03;
    furrow(cheek, 0.012, x, y, x + (out - x) * 0.6, y + (low - y) * 0.38, out, low);
    // Crow's feet, when the cheek rises.
    for (const rise of [-1, 0, 1]) furrow(weight(`cheekSquint${name}`) * 0.4 * ageing + years * 0.26, 0.01, flat[eye]! + side * 0.1, flat[eye + 1]! + 0.05 * rise, flat[eye]! + side * 0.2, flat[eye + 1]! + 0.08 * rise, flat[eye]! + side * 0.3, flat[eye + 1]! + 0.14 * rise);
    const inner = flat[brow]! - side * 0.1;
    furrow((0.7 - 6 * own * side) * pinch, 0.012, inner, flat[brow + 1]! - 0.14, inner - side * 0.015, flat[brow + 1]! - 0.04, inner + side * 0.02, flat[brow + 1]! + 0.1);
  }
}
