import type { HairStyle } from '../Look.ts';
import { type Grain, type Guide, type HairArt, type Sheet } from './Sheet.ts';
import type { HairWish } from './shortStyles.ts';

/** How a curtain of hair ends: where its inner, middle and outer strands do, `x, y` each, and how far it bulges and sways before. */
interface Fall {
  readonly tips: readonly number[];
  readonly bulge: number;
  readonly sway?: number;
  readonly loose: number;
  readonly tuft: number;
}

/** Strands that go on from the last three numbers of a guide: out, in again to the tip, swaying as waves do. */
function hang(guide: Guide, tipX: number, tipY: number, tipZ: number, bulge: number, sway: number): number[] {
  const out = [...guide];
  const [x, y, z] = guide.slice(-3) as [number, number, number];
  const steps = sway > 0 ? 7 : 4;
  for (let i = 1; i <= steps; i += 1) {
    const t = i / steps;
    out.push(x + (tipX - x) * t + bulge * Math.sin(Math.PI * t ** 0.8) + sway * Math.sin(9 * t) * Math.min(1, 2 * t), y + (tipY - y) * t, z + (tipZ - z) * t);
  }
  return out;
}

/** A curtain on each side of a parting at `part`; the side it falls towards covers more of the forehead. */
function curtains({ volume }: HairWish, part: number, grain: Grain, { tips, bulge, sway = 0, loose, tuft }: Fall): Sheet[] {
  const top = 1.86 + 0.1 * volume;
  const v = 0.1 * (volume - 1);
  const side = (sign: 1 | -1, cover: number, over: boolean): Sheet => {
    // The side beneath goes on under the other, so that neither skin nor a step shows in the parting.
    const p = part * sign - 0.03;
    const far = over ? p : p - 0.25;
    const guides = [
      hang([p, 1.19, 0.26, p + (0.7 - p) * 0.55, 1.08 - 0.08 * cover, 0.36, 0.86, 0.72 - 0.1 * cover, 0.16, 0.98, 0.1, 0], tips[0]!, tips[1]!, 0.08, bulge * 0.2, sway * 0.4),
      hang([(p + far) / 2, 1.5, 0.02, p + (1 - p) * 0.5, 1.5, 0.1, 1.06, 0.98, -0.04, 1.2, 0.16, -0.2], tips[2]!, tips[3]!, 0, bulge * 0.8, sway),
      hang([far, over ? top - 0.05 : top - 0.08, -0.34, p + (1 - p) * 0.6, over ? top - 0.04 : top - 0.06, -0.4, 1.25 + v, 1.2, -0.56, 1.4 + v, 0.24, -0.7], tips[4]!, tips[5]!, -0.4, bulge, sway * 0.8),
    ];
    return { guides: guides.map((guide) => guide.map((value, i) => (i % 3 === 0 ? sign * value : value))), grain, tuft, loose, root: 0.004, locks: 4 };
  };
  return part < 0 ? [side(-1, 0, false), side(1, 1, true)] : [side(1, 0, false), side(-1, 1, true)];
}

/** In the shade behind the neck, where one tone and few points do. */
function curtainBehind(low: number, wide: number): Sheet {
  const y = (share: number) => 1.5 + (low - 1.5) * share;
  const guide = (x: number): Guide => [x * 0.6, 1.2, -1.1, x * 0.92, y(0.3), -1.15, x, y(0.62), -1.15, x * 0.94, low + 0.25 * x * x, -0.9];
  return { guides: [guide(-wide), guide(-wide * 0.4), guide(wide * 0.4), guide(wide)], grain: 'cloth', tuft: 0.02, loose: 0.6 };
}

function bob(wish: HairWish): HairArt {
  return { behind: [curtainBehind(-1.42, 1.2)], front: curtains(wish, -0.36, wish.texture ?? 'straight', { tips: [0.74, -1.46, 0.9, -1.64, 1.14, -1.54], bulge: 0.2, loose: 0.7, tuft: 0.05 }), ears: false, cast: 0.9 };
}

function long(wish: HairWish): HairArt {
  const grain = wish.texture ?? 'straight';
  const straight = grain === 'straight';
  return {
    behind: [curtainBehind(-3, 1.53)],
    front: curtains(wish, straight ? -0.1 : 0.34, grain, { tips: straight ? [0.82, -2.46, 1.12, -3.42, 1.6, -2.96] : [0.84, -2.36, 1.2, -3.3, 1.74, -2.76], bulge: straight ? 0.1 : 0.16, sway: straight ? 0 : 0.07, loose: 1, tuft: 0.12 }),
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
      grain, tuft: 0.035, root: 0.004, loose: 0.7, locks: 5,
    };
  };
  return { behind: [curtainBehind(-1.5, 1.42)], front: [side(1, -0.24), side(-1, 0.14)], ears: false, cast: 1 };
}

/** Locs drawn back from the forehead and falling to the shoulders. */
function locs(wish: HairWish): HairArt {
  const v = wish.volume;
  const side = (sign: 1 | -1): Sheet => {
    const x = (value: number) => sign * value;
    return {
      guides: [
        [x(-0.04), 1.26, 0.26, x(0.5), 1.32, 0.2, x(0.98), 0.96, -0.02, x(1.02), 0.3, -0.2, x(1.0), -0.7, -0.2, x(0.98), -1.6, -0.1, x(1.02), -2.15, 0.05],
        [x(-0.05), 1.5, 0.06, x(0.62), 1.56, 0, x(1.14), 1.06, -0.2, x(1.26), 0.3, -0.36, x(1.32), -0.8, -0.36, x(1.32), -1.8, -0.2, x(1.2), -2.5, -0.1],
        [x(-0.05), 1.86 + 0.08 * v, -0.36, x(0.74), 1.76 + 0.08 * v, -0.42, x(1.26), 1.14, -0.56, x(1.4 + 0.06 * v), 0.3, -0.7, x(1.48 + 0.08 * v), -0.8, -0.7, x(1.54), -1.7, -0.5, x(1.42), -2.3, -0.4],
      ],
      grain: 'ropes', tuft: 0.06, root: 0.004, loose: 0.8, locks: 4,
    };
  };
  return { behind: [curtainBehind(-2.5, 1.44)], front: [side(1), side(-1)], ears: false, cast: 0.7 };
}

export const longStyles = { bob, long, curly, locs } as const satisfies Partial<Record<HairStyle, (wish: HairWish) => HairArt>>;
