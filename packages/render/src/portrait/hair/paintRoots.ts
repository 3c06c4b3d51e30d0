import { seededRandom } from '../../animator/random.ts';
import { css } from '../colour.ts';
import type { FixedView } from '../FaceView.ts';
import { curveThrough } from '../pen.ts';
import { projectHead } from '../projectHead.ts';
import { sheetPoint, type Sheet } from './Sheet.ts';

const ahead = projectHead({ yaw: 0, pitch: 0 });

/** Paints single hairs on the skin that reach beyond each layer's roots and sides, so that hair begins gradually. */
export function paintRoots({ pen, palette, wide }: FixedView, sheets: readonly Sheet[]): void {
  const random = seededRandom(7);
  pen.lineCap = 'round';
  pen.lineWidth = 0.011;
  for (const sheet of sheets) {
    if (sheet.grain === 'cloth') continue;
    for (const colour of [palette.hairDeep, palette.hair]) {
      pen.strokeStyle = css(colour, 0.42);
      pen.beginPath();
      for (let i = 0; i < 190; i += 1) {
        const [side, at, out, long] = [random(), random(), random() ** 1.6, 0.1 + 0.12 * random()];
        // Most grow from the roots; the others lie along a side.
        const point = (share: number): [number, number] =>
          side < 0.76 ? [at, -0.09 * out + long * share] : [side < 0.9 ? -0.05 * out * (1 - share) : 1 + 0.06 * out, 0.22 * at + 0.6 * long * share];
        const hair = [0, 0.5, 1].map((share) => sheetPoint(sheet, ...point(share)));
        // At the temples a turned head shows hair and skin apart.
        if (hair[0]![2] > 0.18) curveThrough(pen, hair.flatMap(([x, y, z]) => ahead(x * wide, y, z)));
      }
      pen.stroke();
    }
  }
}
