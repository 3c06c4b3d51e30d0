import type { Random } from '../../animator/random.ts';
import { sheetPoint, type Sheet } from './Sheet.ts';

type Point = [x: number, y: number, z: number];

/** A single hair about the face: where it leaves the rest, well within so that no turn parts it from them, and where it ends. */
export function fringe(sheet: Sheet, random: Random): readonly [Point, Point] {
  const tight = sheet.grain === 'coily' || sheet.grain === 'cropped';
  const [at, long, aside] = [random(), random() ** 2.5 * (tight ? 0.3 : 1), random() - 0.5];
  // Most from the roots, others from the side that frames the face.
  return random() < 0.7
    ? [sheetPoint(sheet, at, 0.15), sheetPoint(sheet, at + 0.05 * aside, 0.03 - 0.17 * long)]
    : [sheetPoint(sheet, 0.06, 0.3 * at), sheetPoint(sheet, -0.03 - 0.05 * long, 0.3 * at + 0.1)];
}
