import type { FixedView } from '../FaceView.ts';
import { projectHead } from '../projectHead.ts';
import { sheetPoint, type Sheet } from './Sheet.ts';

const ahead = projectHead({ yaw: 0, pitch: 0 });

/** Shades the skin along each layer's roots, where short hairs stand on it, so that hair begins gradually. */
export function paintRoots({ soft, palette, wide }: FixedView, sheets: readonly Sheet[]): void {
  for (const sheet of sheets) {
    for (let s = 0; s <= 1; s += 0.04) {
      for (const [across, along] of [[s, 0], [0, 0.35 * s]] as const) {
        const [x, y, z] = sheetPoint(sheet, across, along);
        // At the temples a turned head would show it apart from the hair.
        if (sheet.grain !== 'cloth' && z > 0.08) soft.dab(...ahead(x * wide, y, z), 0.13, 0.11, palette.hairDeep, 0.14);
      }
    }
  }
}
