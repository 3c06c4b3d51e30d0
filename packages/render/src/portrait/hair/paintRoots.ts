import type { FixedView } from '../FaceView.ts';
import { projectHead } from '../projectHead.ts';
import { sheetPoint, type Sheet } from './Sheet.ts';

const ahead = projectHead({ yaw: 0, pitch: 0 });

/** Shades the skin along each layer's roots, where short hairs stand on it, so that hair begins gradually. */
export function paintRoots({ soft, palette, wide }: FixedView, sheets: readonly Sheet[]): void {
  for (const sheet of sheets) {
    for (let s = 0; s <= 1; s += 0.04) {
      for (const [across, along] of [[s, 0], [0, 0.35 * s], [1, 0.35 * s]] as const) {
        const [x, y, z] = sheetPoint(sheet, across, along);
        if (sheet.grain !== 'cloth' && z > -0.2) soft.dab(...ahead(x * wide, y, z), 0.12, 0.12, palette.hairDeep, 0.2);
      }
    }
  }
}
