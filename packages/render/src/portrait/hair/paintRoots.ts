import type { FixedView } from '../FaceView.ts';
import { projectHead } from '../projectHead.ts';
import { sheetPoint, type HairArt } from './Sheet.ts';

const ahead = projectHead({ yaw: 0, pitch: 0 });

/** Shades the skin along hair's edges: what it throws, and short hairs that stand on the skin, so that hair begins gradually. */
export function paintRoots({ soft, palette, wide }: FixedView, { front, cast }: HairArt): void {
  let [lastX, lastY] = [9, 9];
  for (const sheet of front) {
    for (const edge of [0, 1, 2]) {
      for (let u = 0; u <= 1; u += 0.02) {
        const [x, y, z] = edge === 2 ? sheetPoint(sheet, u, 0) : sheetPoint(sheet, edge, u);
        const [px, py] = ahead(x * wide, y, z);
        if (Math.hypot(px - lastX, py - lastY) < 0.06) continue;
        [lastX, lastY] = [px, py];
        // At the temples a turned head would show it apart from the hair.
        const near = Math.max(0, Math.min(1, (z + 0.06) * 5));
        soft.dab(px + 0.04, py - 0.07, 0.24, 0.2, palette.skinDeep, 0.13 * cast * near);
        if (sheet.grain !== 'cloth') soft.dab(px, py, 0.13, 0.11, palette.hairDeep, 0.12 * near);
      }
    }
  }
}
