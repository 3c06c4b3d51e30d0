import type { HairStyle } from '../Look.ts';
import { type Grain, type Guide, type HairArt, type Sheet } from './Sheet.ts';
import type { HairWish } from './shortStyles.ts';

/** Widens a guide away from the middle, by its volume. */
const spread = (guides: readonly Guide[], volume: number): Guide[] => guides.map((guide) => guide.map((value, i) => (i % 3 === 0 && Math.abs(value) > 0.9 ? value * (1 + 0.1 * (volume - 1)) : value)));

/** A curtain on each side of a parting at `part`, down to `low`; the side it falls towards covers more of the forehead. */
function curtains(wish: HairWish, part: number, low: number, grain: Grain, options: { readonly flare: number; readonly loose: number; readonly tuft: number }): Sheet[] {
  const { volume } = wish;
  const top = 1.86 + 0.1 * volume;
  const { flare, loose, tuft } = options;
  const side = (sign: 1 | -1, cover: number): Sheet => {
    // The two sides overlap a little, so that no skin shows in the parting.
    const p = part * sign - 0.03;
    const x = (value: number) => sign * value;
    const mid = (1.3 + low) / 2;
    return {
      guides: spread(
        [
          [x(p), 1.19, 0.26, x(p + (0.7 - p) * 0.55), 1.08 - 0.08 * cover, 0.36, x(0.86), 0.72 - 0.1 * cover, 0.16, x(0.98), 0.1, 0, x(0.98), mid * 0.6 - 0.3, -0.04, x(0.98 + flare * 0.3), low, 0.1],
          [x(p), 1.5, 0.02, x(p + (1 - p) * 0.5), 1.5, 0.1, x(1.06), 0.98, -0.04, x(1.2), 0.16, -0.2, x(1.24), mid * 0.6 - 0.3, -0.2, x(1.22 + flare * 0.8), low - 0.06, 0],
          [x(p), top, -0.34, x(p + (1 - p) * 0.6), top - 0.08, -0.4, x(1.25), 1.2, -0.56, x(1.4), 0.24, -0.7, x(1.44), mid * 0.6 - 0.3, -0.7, x(1.4 + flare), low + 0.02, -0.4],
        ],
        volume,
      ),
      grain, tuft, loose, root: 0.004,
    };
  };
  return part < 0 ? [side(-1, 0), side(1, 1)] : [side(1, 0), side(-1, 1)];
}

/** In the shade behind the neck, where one tone and few points do. */
function curtainBehind(low: number, wide: number): Sheet {
  const y = (share: number) => 1.5 + (low - 1.5) * share;
  const guide = (x: number): Guide => [x * 0.6, 1.2, -1.1, x * 0.92, y(0.3), -1.15, x, y(0.62), -1.15, x * 0.94, low, -0.9];
  return { guides: [guide(-wide), guide(-wide * 0.4), guide(wide * 0.4), guide(wide)], grain: 'straight', tuft: 0.03, loose: 0.5 };
}

function bob(wish: HairWish): HairArt {
  const grain = wish.texture ?? 'straight';
  return { behind: [curtainBehind(-1.42, 1.3)], front: curtains(wish, -0.36, -1.42, grain, { flare: -0.14, loose: 0.7, tuft: 0.02 }), ears: false, cast: 0.9 };
}

function long(wish: HairWish): HairArt {
  const grain = wish.texture ?? 'straight';
  return {
    behind: [curtainBehind(-3.3, 1.42)],
    front: curtains(wish, grain === 'straight' ? -0.1 : 0.34, -3.4, grain, { flare: grain === 'straight' ? 0.04 : 0.36, loose: 1, tuft: grain === 'straight' ? 0.025 : 0.06 }),
    ears: false, cast: 0.9,
  };
}

/** Curls that stand about the head down to the shoulders. */
function curly(wish: HairWish): HairArt {
  const v = wish.volume;
  const grain = wish.texture ?? 'curly';
  const side = (sign: 1 | -1, p: number): Sheet => {
    const x = (value: number) => sign * value;
    return {
      guides: [
        [x(p), 1.26, 0.24, x(0.5), 1.16, 0.34, x(0.86), 0.86, 0.16, x(1.02), 0.24, 0, x(1.06), -0.5, -0.04, x(1.14), -1.3, 0],
        [x(p), 1.66, 0, x(0.62), 1.66 + 0.06 * v, 0.06, x(1.12), 1.16, -0.06, x(1.32), 0.32, -0.2, x(1.36), -0.6, -0.24, x(1.32), -1.5, -0.2],
        [x(p - 0.1), 1.86 + 0.2 * v, -0.34, x(0.76), 1.76 + 0.2 * v, -0.44, x(1.28 + 0.14 * v), 1.14 + 0.1 * v, -0.6, x(1.42 + 0.2 * v), 0.3, -0.75, x(1.44 + 0.24 * v), -0.6, -0.75, x(1.24 + 0.12 * v), -1.44, -0.6],
      ],
      grain, tuft: 0.02, root: 0.05, loose: 0.7,
    };
  };
  return { behind: [curtainBehind(-1.4, 1.2)], front: [side(1, -0.24), side(-1, 0.14)], ears: false, cast: 1 };
}

/** Locs drawn back from the forehead and falling to the shoulders. */
function locs(wish: HairWish): HairArt {
  const v = wish.volume;
  const side = (sign: 1 | -1): Sheet => {
    const x = (value: number) => sign * value;
    return {
      guides: [
        [x(-0.05), 1.2, 0.26, x(0.5), 1.34, 0.2, x(0.98), 0.96, -0.02, x(1.02), 0.3, -0.2, x(1.02), -0.7, -0.2, x(1.12), -2.3, 0.05],
        [x(-0.05), 1.5, 0.06, x(0.62), 1.56, 0, x(1.14), 1.06, -0.2, x(1.26), 0.3, -0.36, x(1.3), -0.8, -0.36, x(1.34), -2.5, -0.1],
        [x(-0.05), 1.86 + 0.08 * v, -0.36, x(0.74), 1.76 + 0.08 * v, -0.42, x(1.26), 1.14, -0.56, x(1.4 + 0.06 * v), 0.3, -0.7, x(1.44 + 0.08 * v), -0.8, -0.7, x(1.48), -2.35, -0.4],
      ],
      grain: 'ropes', tuft: 0.06, root: 0.004, loose: 0.8,
    };
  };
  return { behind: [curtainBehind(-2.1, 1.3)], front: [side(1), side(-1)], ears: false, cast: 0.7 };
}

export const longStyles = { bob, long, curly, locs } as const satisfies Partial<Record<HairStyle, (wish: HairWish) => HairArt>>;
