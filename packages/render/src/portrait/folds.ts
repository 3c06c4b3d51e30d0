import type { FaceView } from './FaceView.ts';

/**
 * Furrows that expressions and years draw: nasolabial folds, forehead, crow's feet, the pinch between the brows. Most of
 * the years' (`worn`) are there at rest and belong to the skin's picture; an expression's come and go. They are made of
 * shade under a lit edge, never of lines. No two foreheads and no two frowns lie alike: a look's first identity weight leans them.
 */
export function drawFolds({ flat, weight, ageing, project, soft, palette, look }: FaceView, worn: boolean): void {
  const years = worn ? ageing : 0;
  const own = (look.face.identity?.[0] ?? 0) / 2;
  const furrow = (x: number, y: number, rx: number, ry: number, alpha: number, angle = 0) => {
    if (alpha < 0.03) return;
    // Stamps that are turned cost more, and in a face that moves their edge is not missed.
    if (worn || !angle) soft.dab(x, y + 1.1 * ry, rx, ry, palette.skinLight, 0.6 * alpha, angle);
    soft.dab(x, y, rx, ry, palette.skinDeep, alpha, angle);
  };
  const lifted = Math.max(weight('browInnerUp') * 0.9, (weight('browOuterUpLeft') + weight('browOuterUpRight')) / 2);
  // Drawn brows pinch the skin between them: a fold to one side, a shallower one to the other.
  const pinch = ((weight('browDownLeft') + weight('browDownRight')) / 2) * (0.6 + 0.5 * ageing) + years * 0.14;
  soft.dab(...project(0.02 * own, 0.36, 0.38), 0.17, 0.16, palette.skinShade, 0.7 * Math.min(1, pinch));
  for (const side of [-1, 1] as const) {
    const name = side > 0 ? 'Left' : 'Right';
    const smile = weight(`mouthSmile${name}`);
    const ala = side > 0 ? 70 : 62;
    const corner = side > 0 ? 108 : 96;
    // The fold beside the nose goes with the mouth, however worn it is.
    const cheek = worn ? 0 : 0.24 * ageing + smile * (0.28 - 0.06 * ageing) + (weight(`noseSneer${name}`) * 0.26 + weight(`mouthFrown${name}`) * 0.2) * (0.5 + 0.5 * ageing);
    const x = flat[ala]! + side * 0.1;
    const y = flat[ala + 1]! + 0.06;
    // From beside the nose outwards, then down past the corner of the mouth.
    const out = flat[corner]! + side * (0.13 + 0.08 * smile);
    const low = flat[corner + 1]! + 0.03;
    const [bendX, bendY] = [x + (out - x) * 0.7, (y + low) / 2 + 0.03];
    for (const [ax, ay, bx, by] of [[x, y, bendX, bendY], [bendX, bendY, out, low]] as const) furrow((ax + bx) / 2, (ay + by) / 2, 0.8 * Math.hypot(bx - ax, by - ay), 0.068, cheek, Math.atan2(by - ay, bx - ax));
    // Crow's feet, when the cheek rises.
    const feet = weight(`cheekSquint${name}`) * 0.4 * ageing + years * 0.3;
    const eye = side > 0 ? 90 : 72;
    for (const rise of [-1, 0, 1]) furrow(flat[eye]! + side * 0.2, flat[eye + 1]! + 0.075 * rise, 0.13, 0.032, feet, side * rise * 0.5);
    const lines = years * 0.26 + lifted * (0.13 + 0.2 * ageing) - 0.03;
    for (const row of [0, 1, 2]) furrow(...project(side * 0.25 + 0.12 * own, 0.76 + 0.14 * row + 0.03 * side * own, 0.3), 0.44 - 0.04 * row, 0.054, lines, worn ? side * -0.08 : 0);
    furrow(...project(side * 0.085, 0.33, 0.38), 0.055, 0.16 + 0.1 * side * own, 0.45 * pinch);
  }
}
