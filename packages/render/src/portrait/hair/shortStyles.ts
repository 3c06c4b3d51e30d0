import type { HairStyle, HairTexture } from '../Look.ts';
import { cap, mirrorSheet, whole, type Grain, type HairArt, type Sheet } from './Sheet.ts';

/** What a style may vary. */
export interface HairWish {
  readonly texture: HairTexture | undefined;
  readonly volume: number;
  /** How far the hairline has drawn back, 0 to 1. */
  readonly back: number;
}

const grainOf = (wish: HairWish, usual: Grain): Grain => wish.texture ?? usual;

/** The hairline from the viewer's left sideburn over the forehead to the right one. */
const line = (back: number) => whole([
  -1.08, -0.24, -0.42, -1.03, 0.14, -0.34, -1.01, 0.52, -0.2, -0.95, 0.86 + 0.04 * back, -0.02, -0.74 - 0.04 * back, 1.07 + 0.16 * back, 0.1,
  -0.38, 1.16 + 0.12 * back, 0.22, 0, 1.13 + 0.08 * back, 0.28,
]);

/** The silhouette opposite the hairline, `off` beyond the skull at the sides and `top` at the crown. */
const dome = (off: number, top: number) => whole([
  -1.16 - off * 0.2, -0.06, -0.72, -1.18 - off * 0.7, 0.22, -0.72, -1.2 - off, 0.68, -0.68, -1.12 - off, 1.14 + 0.2 * top, -0.6, -0.86 - off * 0.7, 1.48 + 0.7 * top, -0.5,
  -0.46, 1.7 + top, -0.44, 0, 1.8 + top, -0.42,
]);

function cropped(wish: HairWish): HairArt {
  const { volume, back } = wish;
  const grain = wish.texture === 'straight' || wish.texture === 'wavy' ? 'straight' : 'cropped';
  return { behind: [], front: [{ guides: cap(line(back), dome(0.02, 0.07 * volume), 0.06), grain, tuft: 0.01, root: 0.01 }], ears: true, cast: 0.35 };
}

/** Close at the sides; the top combed up from the forehead and over to the viewer's right. */
function short(wish: HairWish): HairArt {
  const { volume, back } = wish;
  const b = back * 0.1;
  const sides: Sheet = { guides: cap(line(back), dome(0.03, 0.1), 0.05), grain: 'straight', tuft: 0.01, root: 0.015, shade: 0.16 };
  const v = 0.16 * volume;
  const top: Sheet = {
    guides: [
      [-1.02, 0.94, -0.18, -1.06, 1.02, -0.24, -1.09, 1.1, -0.38, -1.06, 1.15, -0.5],
      [-0.76, 1.06 + b, 0.1, -0.92, 1.3 + v * 0.4, 0.04, -0.9, 1.54 + v * 0.6, -0.2, -0.68, 1.68 + v, -0.44],
      [-0.38, 1.15 + b, 0.22, -0.46, 1.46 + v * 0.7, 0.22, -0.36, 1.72 + v, -0.04, -0.1, 1.82 + v, -0.4],
      [0.04, 1.12 + b, 0.28, 0.06, 1.5 + v * 0.8, 0.26, 0.2, 1.78 + v, 0, 0.44, 1.8 + v * 0.8, -0.38],
      [0.44, 1.17 + b, 0.2, 0.54, 1.42 + v * 0.7, 0.18, 0.72, 1.6 + v * 0.6, -0.1, 0.86, 1.54 + v * 0.7, -0.42],
      [0.77, 1.07 + b, 0.08, 0.9, 1.27 + v * 0.4, 0.04, 0.97, 1.38 + v * 0.4, -0.2, 0.97, 1.36 + v * 0.4, -0.44],
      [1.02, 0.94, -0.18, 1.06, 1.02, -0.24, 1.09, 1.1, -0.38, 1.06, 1.15, -0.5],
    ],
    grain: grainOf(wish, 'straight'), tuft: 0.03, root: 0.02, loose: 0.4,
  };
  return { behind: [], front: [sides, top], ears: true, cast: 0.7 };
}

/** Parted on the viewer's right and laid across the forehead. */
function sidePart(wish: HairWish): HairArt {
  const v = 0.16 * wish.volume;
  const b = wish.back * 0.1;
  const sides: Sheet = { guides: cap(line(wish.back), dome(0.06, 0.1), 0.06), grain: 'straight', tuft: 0.01, root: 0.015, shade: 0.1 };
  const swept: Sheet = {
    guides: [
      [0.56, 1.58 + v * 0.7, -0.34, 0, 1.8 + v, -0.38, -0.82, 1.6 + v * 0.9, -0.46, -1.22, 0.6, -0.6],
      [0.53, 1.5 + v * 0.5, -0.1, -0.02, 1.66 + v, -0.04, -0.76, 1.4 + v * 0.6, -0.12, -1.15, 0.4, -0.34],
      [0.55, 1.34, 0.12, 0.12, 1.45 + v * 0.6, 0.24, -0.54, 1.24 + v * 0.3, 0.2, -1.06, 0.4, -0.16],
      [0.56, 1.16 + b, 0.2, 0.3, 1.24 + b, 0.32, -0.24, 1.12 + b, 0.36, -0.99, 0.6 + b, -0.1],
    ],
    grain: grainOf(wish, 'straight'), tuft: 0.07, root: 0.01, loose: 0.5,
  };
  const other: Sheet = {
    guides: [
      [0.56, 1.16 + b, 0.2, 0.72, 1.12 + b, 0.16, 0.9, 0.98, 0.04, 1.02, 0.72, -0.14],
      [0.54, 1.4 + v * 0.3, 0, 0.82, 1.36 + v * 0.3, -0.1, 1.06, 1.1, -0.24, 1.15, 0.72, -0.34],
      [0.2, 1.64 + v * 0.8, -0.34, 0.84, 1.54 + v * 0.6, -0.44, 1.16, 1.16, -0.54, 1.25, 0.66, -0.64],
    ],
    grain: grainOf(wish, 'straight'), tuft: 0.05, root: 0.01, loose: 0.3,
  };
  return { behind: [], front: [sides, other, swept], ears: true, cast: 0.8 };
}

function pixie(wish: HairWish): HairArt {
  const v = 0.2 * wish.volume;
  const sides: Sheet = { guides: cap(line(0), dome(0.1, 0.14), 0.06), grain: 'straight', tuft: 0.03, root: 0.03, shade: 0.08 };
  const fringe: Sheet = {
    guides: [
      [0.3, 1.74 + v, -0.36, -0.4, 1.86 + v, -0.36, -1.06, 1.52 + v, -0.46, -1.38, 0.82, -0.56, -1.26, 0.2, -0.5],
      [0.34, 1.64 + v, -0.14, -0.3, 1.68 + v, -0.04, -0.92, 1.3 + v * 0.6, -0.12, -1.2, 0.66, -0.32, -1.14, 0.1, -0.3],
      [0.36, 1.48 + v * 0.5, 0.1, -0.16, 1.46 + v * 0.5, 0.28, -0.72, 1.1, 0.26, -1.0, 0.62, 0.02, -1.04, 0.2, -0.1],
      [0.36, 1.17, 0.26, 0.14, 1.14, 0.4, -0.3, 0.96, 0.42, -0.74, 0.7, 0.3, -0.92, 0.46, 0.1],
    ],
    grain: grainOf(wish, 'straight'), tuft: 0.04, root: 0.01, loose: 0.6,
  };
  const right: Sheet = {
    guides: [
      [0.36, 1.17, 0.26, 0.62, 1.12, 0.3, 0.86, 0.86, 0.2, 0.98, 0.4, 0.02, 1.0, 0.1, -0.1],
      [0.34, 1.6 + v * 0.4, -0.1, 0.76, 1.5 + v * 0.4, -0.1, 1.12, 1.06, -0.2, 1.2, 0.44, -0.34, 1.12, 0, -0.3],
      [0.3, 1.74 + v, -0.36, 0.84, 1.66 + v, -0.42, 1.28, 1.2, -0.52, 1.36, 0.56, -0.62, 1.24, 0.1, -0.5],
    ],
    grain: grainOf(wish, 'straight'), tuft: 0.04, root: 0.01, loose: 0.5,
  };
  return { behind: [], front: [sides, right, fringe], ears: true, cast: 0.8 };
}

/** Bald above, a wreath of short hair at the sides. */
function receding(wish: HairWish): HairArt {
  const left: Sheet = {
    guides: [
      [-1.09, 0.94, -0.56, -1.06, 0.52, -0.3, -1.07, 0.16, -0.34, -1.11, -0.3, -0.44],
      [-1.1, 0.98, -0.6, -1.19, 0.56, -0.5, -1.21, 0.16, -0.54, -1.16, -0.24, -0.6],
      [-1.1, 1.02, -0.66, -1.25, 0.6, -0.68, -1.26, 0.16, -0.72, -1.18, -0.12, -0.74],
    ],
    grain: grainOf(wish, 'straight'), tuft: 0.1, root: 0.01, shade: -0.2,
  };
  return { behind: [], front: [left, mirrorSheet(left)], ears: true, cast: 0.1 };
}

function afro(wish: HairWish): HairArt {
  const v = wish.volume;
  const grain = grainOf(wish, 'coily');
  const round: number[] = [];
  for (let i = 0; i <= 12; i += 1) {
    const angle = Math.PI * (1.13 - (1.26 * i) / 12);
    // It closes in front of the ears.
    round.push(Math.cos(angle) * (1.24 + 0.36 * v) * (i % 12 ? 1 : 0.87), 0.62 + Math.sin(angle) * (1.12 + 0.42 * v), -0.62);
  }
  return { behind: [], front: [{ guides: cap(line(0), round, 0.2), grain, tuft: 0, root: 0.03, loose: 0.15 }], ears: true, cast: 0.9 };
}

/** Drawn back over the skull into a bun behind the crown. */
function bun(wish: HairWish): HairArt {
  const grain = grainOf(wish, 'straight') === 'wavy' ? 'straight' : grainOf(wish, 'straight');
  const knot: Sheet = {
    guides: [
      [-0.12, 1.6, -0.9, -0.56, 1.72, -0.85, -0.56, 2.12, -0.85, -0.1, 2.3, -0.9],
      [0, 1.6, -0.6, -0.12, 1.84, -0.5, -0.1, 2.14, -0.5, 0, 2.36, -0.7],
      [0.12, 1.6, -0.9, 0.58, 1.76, -0.85, 0.54, 2.14, -0.85, 0.1, 2.3, -0.9],
    ].map((guide) => guide.map((value, i) => (i % 3 === 1 ? 1.6 + (value - 1.6) * (0.8 + 0.2 * wish.volume) : value))),
    grain, tuft: 0, loose: 0.3, shade: 0.24,
  };
  return { behind: [knot], front: [{ guides: cap(line(0), dome(0.05, 0.14), 0.16), grain, tuft: 0.01, root: 0.025 }], ears: true, cast: 0.45 };
}

export const shortStyles = { cropped, short, 'side-part': sidePart, pixie, receding, afro, bun } as const satisfies Partial<Record<HairStyle, (wish: HairWish) => HairArt>>;
