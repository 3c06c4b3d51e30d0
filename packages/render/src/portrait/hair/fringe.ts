import { seededRandom } from '../../animator/random.ts';
import { sheetPoint, type Sheet } from './Sheet.ts';

type Point = [x: number, y: number, z: number];

/** Single hairs about the forehead, from where they leave the rest to where they end, so that hair begins gradually. */
export function fringe(sheet: Sheet, seed: number): [Point, Point][] {
  const random = seededRandom(seed);
  const out: [Point, Point][] = [];
  for (let i = 0; i < (sheet.grain === 'cloth' ? 0 : 24); i += 1) {
    const [side, at, beyond, long] = [random(), random(), random(), 0.1 + 0.12 * random()];
    // Most from the roots, others from the side that frames the face.
    const point = (share: number): Point =>
      side < 0.7 ? sheetPoint(sheet, at, 0.5 * long - (0.5 * long + 0.16 * beyond ** 2) * share) : sheetPoint(sheet, -0.03 * beyond * share, 0.22 * at + 0.6 * long * share);
    // At the temples a turned head would show them apart.
    if (point(0)[2] > 0.12) out.push([point(0), point(1)]);
  }
  return out;
}
