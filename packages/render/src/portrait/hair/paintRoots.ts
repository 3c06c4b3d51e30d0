import { seededRandom } from '../../animator/random.ts';
import { css, mix } from '../colour.ts';
import type { FixedView } from '../FaceView.ts';
import { ahead } from '../projectHead.ts';
import { fringe } from './fringe.ts';
import { sheetPoint, type HairArt } from './Sheet.ts';


/** Shades the skin along hair's edges: what it throws, and single hairs that stand on the skin, so that hair begins gradually. */
export function paintRoots({ pen, soft, palette, wide, look }: FixedView, { front, cast }: HairArt): void {
  const random = seededRandom(parseInt(look.hair.colour.slice(1), 16));
  let [lastX, lastY] = [9, 9];
  for (const sheet of front) {
    const cloth = sheet.grain === 'cloth';
    for (const edge of [0, 1, 2]) {
      for (let u = 0; u <= 1; u += 0.02) {
        const [x, y, z] = edge === 2 ? sheetPoint(sheet, u, 0) : sheetPoint(sheet, edge, u);
        const [px, py] = ahead(x * wide, y, z);
        if (Math.hypot(px - lastX, py - lastY) < 0.06) continue;
        [lastX, lastY] = [px, py];
        // At the temples a turned head would show it apart from the hair.
        const near = Math.max(0, Math.min(1, (z + 0.06) * 5));
        soft.dab(px + 0.04, py - 0.07, 0.24, 0.2, palette.skinShade, 0.14 * cast * near);
        if (!cloth) soft.dab(px, py, 0.1, 0.09, palette.hairDeep, 0.12 * near);
      }
    }
    for (let i = 0; i < (cloth ? 0 : 320); i += 1) {
      const [root, tip] = fringe(sheet, random);
      if (tip[2] < 0.06) continue;
      const [[x, y], [tx, ty]] = [root, tip].map(([px, py, pz]) => ahead(px * wide, py, pz)) as [[number, number], [number, number]];
      const half = 0.003 + 0.005 * random();
      pen.fillStyle = css(mix(palette.hairDeep, palette.hair, random()), 0.2 + 0.4 * random());
      pen.beginPath();
      pen.moveTo(x - half, y);
      pen.lineTo(tx, ty);
      pen.lineTo(x + half, y);
      pen.fill();
    }
  }
}
