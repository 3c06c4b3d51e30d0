import type { HairStyle } from '../Look.ts';
import { mirrorSheet, whole, type HairArt, type Sheet } from './Sheet.ts';
import type { HairWish } from './shortStyles.ts';

/** Cloth about the face and under the chin, crossed at the throat. */
function hijab({ volume: v }: HairWish): HairArt {
  const round: Sheet = {
    guides: [
      [0.3, -1.86, 0.14, 0, -1.78, 0.16, ...whole([-0.32, -1.6, 0.16, -0.7, -1, 0.1, -0.93, -0.1, 0, -0.94, 0.62, 0.02, -0.62, 1.0, 0.2, 0, 1.12, 0.32]), 0.12, -1.79, 0.15],
      [0.46, -2.2, 0.06, 0, -2.22, 0.06, ...whole([-0.7, -2.0, 0.05, -1.12, -1, -0.16, -1.24, 0, -0.3, -1.16, 0.88, -0.24, -0.74, 1.42, -0.1, 0, 1.56, -0.04]), 0.36, -2.14, 0.06],
      [0.42, -2.66, 0, -0.1, -2.6, 0, ...whole([-1.2, -2.1, -0.4, -1.38, -1, -0.7, -1.4, 0.1, -0.75, -1.3 - 0.04 * v, 1.06, -0.64, -0.84, 1.72 + 0.06 * v, -0.5, 0, 1.93 + 0.1 * v, -0.44]), 0.44, -2.62, 0],
    ],
    grain: 'cloth', tuft: 0, root: 0,
  };
  // What is thrown over the shoulders, in folds that hang from side to side.
  const drape: Sheet = {
    guides: [
      whole([-1.15, -1.5, -0.4, -0.8, -1.7, 0.02, 0, -1.8, 0.18]),
      whole([-1.5, -1.9, -0.4, -0.98, -2.25, 0, 0, -2.6, 0.1]),
      whole([-1.9, -2.5, -0.4, -1.25, -3.05, -0.1, 0, -3.46, 0]),
    ],
    grain: 'cloth', tuft: 0, root: 0, shade: 0.06,
  };
  const back: Sheet = { guides: [-1.1, -0.4, 0.4, 1.1].map((x) => [x * 0.8, 1.5, -1.1, x * 1.05, 0, -1.1, x * 0.92, -1.4, -1, x * 0.9, -2.8, -0.6]), grain: 'cloth', tuft: 0, root: 0 };
  return { behind: [back], front: [drape, round], ears: false, cast: 0.7 };
}

/** Cloth wound about the head, its layers crossing above the brow. */
function turban({ volume: v }: HairWish): HairArt {
  const under: Sheet = {
    guides: [
      [-0.5, 1.02, 0.26, -0.2, 0.9, 0.34, 0.2, 0.9, 0.34, 0.5, 1.02, 0.26],
      [-0.5, 1.5, 0.2, -0.2, 1.4, 0.3, 0.2, 1.4, 0.3, 0.5, 1.5, 0.2],
    ],
    grain: 'cloth', tuft: 0, root: 0, shade: 0.35,
  };
  const wrap: Sheet = {
    guides: [
      [1.14, 0.1, -0.4, 1.0, 0.56, -0.1, 0.62, 0.92, 0.26, 0.1, 1.26, 0.36, -0.5, 1.7, 0.1, -0.8, 1.96, -0.2],
      [1.26, 0.3, -0.5, 1.16, 0.9, -0.3, 0.72, 1.36, 0.1, 0.2, 1.68, 0.2, -0.3, 1.96, 0, -0.5, 2.1, -0.25],
      [1.36 + 0.03 * v, 0.34, -0.72, 1.42 + 0.04 * v, 1.0, -0.7, 1.2 + 0.04 * v, 1.62 + 0.04 * v, -0.56, 0.76, 2.04 + 0.06 * v, -0.46, 0.12, 2.24 + 0.08 * v, -0.42, -0.3, 2.14 + 0.08 * v, -0.42],
    ],
    grain: 'cloth', tuft: 0, root: 0,
  };
  return { behind: [], front: [under, { ...mirrorSheet(wrap), shade: 0.12 }, wrap], ears: true, cast: 0.9 };
}

export const coveredStyles = { hijab, turban } as const satisfies Partial<Record<HairStyle, (wish: HairWish) => HairArt>>;
